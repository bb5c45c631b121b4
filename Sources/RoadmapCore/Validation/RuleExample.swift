/// A roadmap that shows what a rule means.
public struct RuleExample: Sendable {
  /// The part that people have to see.
  public let excerpt: String
  /// The whole file.
  public let bytes: [UInt8]

  /// The day on which the examples are checked, 28 February 2024.
  public static let today = CalendarDate(clampingDayNumber: 19_781)

  /// Members of a roadmap for the school year 2023/24 whose first four keys go without saying.
  static func members(_ members: String) -> RuleExample {
    let indented = members.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    let file = """
      {
        "format": 1,
        "title": "Дорожная карта наставничества",
        "organization": "Школа № 1",
        "period": { "start": "2023-09-01", "end": "2024-08-31" },
      \(indented)
      }

      """
    return RuleExample(excerpt: members, bytes: Array(file.utf8))
  }

  /// A whole file.
  static func file(_ text: String) -> RuleExample {
    RuleExample(excerpt: text, bytes: Array(text.utf8))
  }

  /// A whole file whose bytes are not text; what is no UTF-8 is shown as U+FFFD.
  static func file(bytes: [UInt8]) -> RuleExample {
    RuleExample(excerpt: String(decoding: bytes, as: UTF8.self), bytes: bytes)
  }
}
