import RoadmapCore
import SourceTables

extension UsageError {
  /// A day without its year, with one to type.
  func missingYear(
    _ spelling: String, _ text: String, _ day: CalendarDate
  ) -> LocalizedText {
    LocalizedText(
      en: "“\(text)” says no year; add it, such as \(spelling) \(day.typed(in: .english))",
      ru: "в «\(text)» нет года; добавьте его, например \(spelling) \(day.typed(in: .russian))")
  }

  /// A time that can be several days, with one to type.
  func severalDays(
    _ spelling: String, _ text: String, _ days: [CalendarDate]
  ) -> LocalizedText {
    func list(_ language: Language, last: String) -> String {
      let shown = days.suffix(5).map { $0.typed(in: language) }
      return (days.count > 5 ? "…, " : "") + shown.joined(separator: ", ", last: last)
    }
    let day = days.last ?? .earliest
    return LocalizedText(
      en: """
        “\(text)” can be \(list(.english, last: " or ")); say which, such as \(spelling) \
        \(day.typed(in: .english))
        """,
      ru: """
        «\(text)» может значить \(list(.russian, last: " или ")); укажите, какой это день, \
        например \(spelling) \(day.typed(in: .russian))
        """)
  }

  /// A bare number for a day: what it may be, each as it is typed, a month only where one can be meant.
  func bareNumber(
    _ spelling: String, _ value: String, _ option: OptionDeclaration
  ) -> LocalizedText {
    func lines(_ language: Language, _ day: String, last: String) -> String {
      let month = OutsideNumber.whole(value, in: 1...12).map { DateWording(language).month($0) }
      return [day, month ?? day].once().filter(option.accepts)
        .map { "\(spelling) \(ShellWord.quoted($0))" }.joined(separator: ", ", last: last)
    }
    return LocalizedText(
      en: "“\(value)” is no day by itself; say which, such as "
        + lines(.english, "2023-12-\(value.count < 2 ? "0" : "")\(value)", last: " or "),
      ru: "число «\(value)» само по себе — не день; укажите точнее: "
        + lines(.russian, "\(value) числа", last: " или "))
  }

  /// A time with two ends where one day is asked for: both days, each with its option.
  func twoEnds(_ spelling: String, _ value: String) -> LocalizedText {
    let time = TypedTime(value)
    func lines(_ from: String, _ to: String) -> String {
      guard let ends = time?.ends else { return value }
      let (first, last) = (ends.start.typed(in: .russian), ends.end.typed(in: .russian))
      let count = time?.lacksYear == true ? 5 : 10
      return "\(from) \(first.prefix(count)) \(to) \(last.prefix(count))"
    }
    return ["--from", "--с"].contains(spelling)
      ? LocalizedText(
        en: "“\(value)” has two ends; type each: \(lines("--from", "--to"))",
        ru: "у «\(value)» два конца; укажите оба: \(lines("--from", "--to"))")
      : LocalizedText(
        en: "“\(spelling)” is one day, and “\(value)” has two ends.",
        ru: "«\(spelling)» — это один день, а у «\(value)» два конца.")
  }
}

extension CalendarDate {
  /// The day as somebody would type it, without spaces: `31.12.2023`, `2023-12-31`.
  fileprivate func typed(in language: Language) -> String {
    switch language {
    case .english: description
    case .russian: DateWording(.russian).shortDay(self)
    }
  }
}
