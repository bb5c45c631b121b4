/// For which texts of its lines a document has columns.
struct LineColumns {
  /// Whether it says what comes of lines.
  let hasResults: Bool
  /// Whether it names documents.
  let hasDocuments: Bool

  init(_ lines: [PlanLine]) {
    hasResults = lines.contains { $0.item.keyResult != nil }
    hasDocuments = lines.contains { !$0.item.documents.isEmpty }
  }

  /// The words of an item's results and documents, as far as there are columns for them.
  func sayings(of item: Item) -> [String] {
    var texts = hasResults || hasDocuments ? [item.keyResult].compactMap { $0 } : []
    if hasDocuments || hasResults { texts += item.documents }
    return texts.flatMap { ImportText.words(ImportText.plain($0)) }.sorted()
  }
}
