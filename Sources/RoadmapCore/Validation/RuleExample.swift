/// A roadmap that shows what a rule means.
public struct RuleExample: Sendable {
  /// What an example is given as; most runs show none, so the file is made when it is asked for.
  private enum Source: Sendable {
    case members(String)
    case file(String)
    case bytes([UInt8])
  }

  private let source: Source

  /// The part that people have to see.
  public var excerpt: String {
    switch source {
    case .members(let text), .file(let text): text
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The whole file.
  public var bytes: [UInt8] {
    switch source {
    case .members(let members): Array(RuleExample.roadmap(members).utf8)
    case .file(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    }
  }

  /// The day on which the examples are checked, 28 February 2024.
  public static let today = CalendarDate(clampingDayNumber: 19_781)

  /// Members of a roadmap for the school year 2023/24 whose first four keys go without saying.
  static func members(_ members: String) -> RuleExample {
    RuleExample(source: .members(members))
  }

  private static func roadmap(_ members: String) -> String {
    let indented = members.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    return """
      {
        "format": 1,
        "title": "Дорожная карта наставничества",
        "organization": "Школа № 1",
        "period": { "start": "2023-09-01", "end": "2024-08-31" },
      \(indented)
      }

      """
  }

  /// A whole file with no more than every roadmap has.
  static let soundFile = file(
    """
    {
      "format": 1,
      "title": "Дорожная карта наставничества",
      "organization": "Школа № 1",
      "period": { "start": "2023-09-01", "end": "2024-08-31" },
      "activities": []
    }

    """)

  /// A whole file.
  static func file(_ text: String) -> RuleExample {
    RuleExample(source: .file(text))
  }

  /// A whole file whose bytes are not text; what is no UTF-8 is shown as U+FFFD.
  static func file(bytes: [UInt8]) -> RuleExample {
    RuleExample(source: .bytes(bytes))
  }
}
