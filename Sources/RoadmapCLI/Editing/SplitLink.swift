import RoadmapCore

/// A file that has more names than one: what is written goes under one of them, and the others keep
/// the old file.
enum SplitLink {
  /// Says so before the file is written.
  static func warn(of path: String, in language: Language, on host: inout some Host) {
    let others = host.nameCount(of: path) - 1
    // A folder has a name in each folder inside it.
    guard others > 0, case .file? = try? host.item(at: path) else { return }
    let count = (
      en: PluralForm.count(others, "other name", "other names"),
      ru: PluralForm.count(others, "другое имя", "других имени", "других имён")
    )
    let text = LocalizedText(
      en: """
        “\(path)” has \(count.en) (hard links), which keep the old text: what is written now stands \
        under this name only.
        """,
      ru: """
        у файла «\(path)» есть ещё \(count.ru) (жёсткие ссылки), под ними останется прежний текст: \
        запись идёт только под этим именем.
        """)
    CommandRoute.deliver([.error([text[language]])], to: &host)
  }
}
