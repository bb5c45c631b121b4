import RoadmapCore
import SourceTables

extension Option<Bool> {
  /// An option without a value.
  static func flag(_ name: String, short: Character? = nil, help: LocalizedText) -> Option {
    Option(
      declaration: OptionDeclaration(
        name: name, short: short, help: help, expected: .text,
        isRepeatable: true, accepts: { _ in true }),
      read: { !$0.isEmpty })
  }
}

extension Option<String?> {
  /// An option that takes any text but an empty one.
  static func text(
    _ name: String, short: Character? = nil, _ placeholder: LocalizedText, help: LocalizedText
  ) -> Option {
    Option(
      declaration: OptionDeclaration(
        name: name, short: short, placeholder: placeholder, help: help, expected: .text,
        accepts: { !$0.isEmpty }),
      read: { $0.last })
  }
}

extension Option<[String]> {
  /// An option that takes any text but an empty one, and may be given again.
  static func texts(_ name: String, _ placeholder: LocalizedText, help: LocalizedText) -> Option {
    Option(
      declaration: OptionDeclaration(
        name: name, placeholder: placeholder, help: help, expected: .text,
        isRepeatable: true, accepts: { !$0.isEmpty }),
      read: { $0 })
  }
}

extension Option<CalendarDate?> {
  /// An option that takes a time and means a day by it.
  ///
  /// `Invocation.placingDays()` has written the day out before anybody asks for it.
  static func date(
    _ name: String, _ sense: TimeSense = .day, help: LocalizedText
  ) -> Option {
    Option(
      declaration: .time(name, sense, isRepeatable: false, help: help),
      read: { $0.last.flatMap { CalendarDate($0) } })
  }
}

extension Option<[CalendarDate]> {
  /// An option that takes a day and may be given again.
  static func dates(_ name: String, _ sense: TimeSense, help: LocalizedText) -> Option {
    Option(
      declaration: .time(name, sense, isRepeatable: true, help: help),
      read: { $0.compactMap { CalendarDate($0) } })
  }
}

extension OptionDeclaration {
  fileprivate static func time(
    _ name: String, _ sense: TimeSense, isRepeatable: Bool, help: LocalizedText
  ) -> OptionDeclaration {
    OptionDeclaration(
      name: name, placeholder: LocalizedText(en: "DATE", ru: "ДАТА"), help: help,
      expected: .time(sense), isRepeatable: isRepeatable,
      accepts: { text in
        CalendarDate(text) != nil || sense.time(text) != nil
      })
  }
}

extension Option<Int> {
  /// An option that takes a whole number, and that number where it is not given.
  static func number(
    _ name: String, in range: ClosedRange<Int>, otherwise standard: Int, help: LocalizedText
  ) -> Option {
    Option(
      declaration: OptionDeclaration(
        name: name, placeholder: LocalizedText(en: "N", ru: "ЧИСЛО"), help: help,
        expected: .number(range), accepts: { OutsideNumber.whole($0, in: range) != nil }),
      read: { $0.last.flatMap { OutsideNumber.whole($0, in: range) } ?? standard })
  }
}

extension Option {
  /// An option whose text is read into a value.
  static func value<Read>(
    _ name: String, _ placeholder: LocalizedText, _ expected: ExpectedValue, help: LocalizedText,
    russianNames: [String]? = nil, by read: @escaping @Sendable (String) -> Read?
  ) -> Option where Value == Read? {
    Option(
      declaration: OptionDeclaration(
        name: name, placeholder: placeholder, help: help, expected: expected,
        accepts: { read($0) != nil }, russianNames: russianNames),
      read: { $0.last.flatMap(read) })
  }

  /// An option whose texts are read into a value each, and that may be given again.
  static func values<Read>(
    _ name: String, _ placeholder: LocalizedText, _ expected: ExpectedValue, help: LocalizedText,
    by read: @escaping @Sendable (String) -> Read?
  ) -> Option where Value == [Read] {
    Option(
      declaration: OptionDeclaration(
        name: name, placeholder: placeholder, help: help, expected: expected,
        isRepeatable: true, accepts: { read($0) != nil }),
      read: { $0.compactMap(read) })
  }

  /// An option that takes one word of a fixed list.
  static func choice<Word: ChoiceWord>(
    _ name: String, _ placeholder: LocalizedText, help: LocalizedText
  ) -> Option where Value == Word? {
    value(
      name, placeholder, .oneOf(Word.allCases.map(\.rawValue)), help: help,
      russianNames: Word.russianNames, by: { Word(typed: $0) })
  }

  /// An option that takes some words of a fixed list, separated by commas or by giving it again.
  static func choices<Word: ChoiceWord>(
    _ name: String, _ placeholder: LocalizedText, help: LocalizedText
  ) -> Option where Value == [Word] {
    Option(
      declaration: OptionDeclaration(
        name: name, placeholder: placeholder, help: help,
        expected: .someOf(Word.allCases.map(\.rawValue)), isRepeatable: true,
        accepts: { Word.list(typed: $0) != nil }, russianNames: Word.russianNames),
      read: { $0.flatMap { Word.list(typed: $0) ?? [] } })
  }
}
