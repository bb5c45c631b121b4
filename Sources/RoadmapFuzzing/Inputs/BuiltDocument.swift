import OfficeFiles
import SourceTables

/// A document that is built from choices, as no hand or program would write it.
///
/// Every text that a reader of the document sees has a word of its own, so that one that is lost shows.
struct BuiltDocument {
  /// How the document is handed over.
  enum Form {
    /// The parts of an Office file.
    case package([(name: String, content: String)])
    /// A web page.
    case page(String)
    /// Values between separators.
    case values(String)
  }

  /// What a document is built of.
  struct Words {
    private(set) var visible: [String] = []
    private var count = 0

    /// A new word; one that is not seen may be lost.
    mutating func next(isVisible: Bool = true) -> String {
      count += 1
      let word = "сл\(count)во"
      if isVisible { visible.append(word) }
      return word
    }

    /// What was seen up to a moment, and nothing that came later.
    mutating func forget(after count: Int) { visible.removeSubrange(min(count, visible.count)...) }
  }

  let form: Form
  /// The words that must be found again where the document is read.
  let visible: [String]

  /// Builds the document that the choices ask for.
  init(_ feed: inout ChoiceFeed) {
    var words = Words()
    switch feed.number(below: 5) {
    case 0: form = .package(BuiltWord.parts(&feed, &words))
    case 1: form = .package(BuiltWorkbook.parts(&feed, &words))
    case 2: form = .page(BuiltText.page(&feed, &words))
    case 3: form = .values(BuiltText.values(&feed, &words))
    default: form = .package(BuiltOpenDocument.parts(&feed, &words))
    }
    visible = words.visible
  }

  /// Reads the document; nil where it is refused.
  func read(within budget: SourceBudget) -> SourceDocument? {
    switch form {
    case .page(let text): return try? HTMLText.document(text, budget: budget)
    case .values(let text): return try? DelimitedText.document(text, budget: budget)
    case .package(let parts):
      var zip = ZipWriter()
      for (name, content) in parts {
        do { try zip.add(name, Array(content.utf8)) } catch { return nil }
      }
      return try? OfficeReader.document(zip.finished(), budget: budget)
    }
  }
}

extension ChoiceFeed {
  /// A number as a file may hold one: mostly a small one, at times none or one beyond every limit.
  mutating func outsideNumber() -> String {
    if !flag() { return String(number(below: 4)) }
    let absurd = [
      "-9223372036854775808", "9223372036854775807", "9223372036854775808", "2147483647",
      "-2147483648", "4294967296", "-1", "", "x", "1.5", "+2", "007", "500", "501", "1048576",
      "1048577", "99999999999999999999999999",
    ]
    return element(of: absurd) ?? ""
  }
}
