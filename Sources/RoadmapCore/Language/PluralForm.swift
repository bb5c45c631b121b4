/// The form of a counted noun: Russian tells three apart, English two.
///
/// The categories and their rules are those of Unicode CLDR for whole numbers.
public enum PluralForm: Hashable, Sendable {
  /// 1, 21, 31, but not 11: «1 день»; in English only 1.
  case one
  /// 2 to 4, 22 to 24, but not 12 to 14: «2 дня»; never in English.
  case few
  /// Everything else: «5 дней», "5 days".
  case many

  /// Picks the form that a noun takes beside `count`; a negative count is judged by its size.
  public init(_ count: Int, in language: Language) {
    let size = count.magnitude
    switch language {
    case .english:
      self = size == 1 ? .one : .many
    case .russian:
      switch (size % 10, size % 100) {
      case (1, let tens) where tens != 11: self = .one
      case (2...4, let tens) where !(12...14).contains(tens): self = .few
      default: self = .many
      }
    }
  }

  /// A number with its Russian noun: `count(5, "день", "дня", "дней")` is «5 дней».
  public static func count(
    _ count: Int, _ one: String, _ few: String, _ many: String
  ) -> String {
    "\(count) \(noun(count, one, few, many))"
  }

  /// A number with its English noun: `count(5, "day", "days")` is "5 days".
  public static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(PluralForm(count, in: .english) == .one ? one : many)"
  }

  /// The Russian noun alone, in the form that stands beside `count`.
  public static func noun(
    _ count: Int, _ one: String, _ few: String, _ many: String
  ) -> String {
    switch PluralForm(count, in: .russian) {
    case .one: one
    case .few: few
    case .many: many
    }
  }
}
