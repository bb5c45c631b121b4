import RoadmapCore

/// An option as it is parsed and described, whatever type its value has in the end.
///
/// It never changes; it is a class for the reason that `Command` is one.
final class OptionDeclaration: Sendable {
  /// The long name, without the dashes.
  let name: String
  /// The letter after a single dash, or nil where there is none.
  let short: Character?
  /// What stands for the value in the help, or nil for a flag, which takes no value.
  let placeholder: LocalizedText?
  /// What it does, in words that finish a help line.
  let help: LocalizedText
  /// What a value has to be.
  let expected: ExpectedValue
  /// Whether it may be given more than once.
  let isRepeatable: Bool
  /// Whether a text is a value that the option understands.
  let accepts: @Sendable (String) -> Bool

  /// What the words of a list are called in Russian, where they may be typed so; in the same order.
  let russianNames: [String]?
  /// Its Russian name where that of the table belongs to another meaning of the English one.
  let ownRussianName: String?

  init(
    name: String, short: Character? = nil, placeholder: LocalizedText? = nil, help: LocalizedText,
    expected: ExpectedValue, isRepeatable: Bool = false,
    accepts: @escaping @Sendable (String) -> Bool, russianNames: [String]? = nil,
    ownRussianName: String? = nil
  ) {
    self.name = name
    self.short = short
    self.placeholder = placeholder
    self.help = help
    self.expected = expected
    self.isRepeatable = isRepeatable
    self.accepts = accepts
    self.russianNames = russianNames
    self.ownRussianName = ownRussianName
  }

  /// Whether its value is a word, a year or a day, so that a text which it accepts is hardly anything else.
  fileprivate var isTelling: Bool {
    switch expected {
    case .oneOf, .someOf, .year, .time: true
    case .text, .period, .timeBefore, .number, .rules: false
    }
  }

  /// The long spelling, such as `--as-of`.
  var spelling: String { "--\(name)" }
  /// Every way to type the option for a reader of a language: `--file`, `-f`.
  func spellings(in language: Language) -> [String] {
    [spelling(in: language)] + (short.map { ["-\($0)"] } ?? [])
  }
}

extension Command {
  /// The option that somebody may mean who typed only its value, as in «список просрочено» and
  /// «отчёт план.docx».
  func option(taking value: String) -> OptionDeclaration? {
    if let ending = WrittenFormat.ending(of: value), !WrittenFormat.json.endings.contains(ending),
      writtenFormats.contains(where: { $0.endings.contains(ending) })
    {
      return OptionDeclaration.of(.output)
    }
    // «2.1» is rather an item than a day, and a bare number no month.
    let isNumber = ItemID.isNumberLike(value) && !ItemID.isDayLike(value)
    return options.first { $0.isTelling && $0.accepts(value) && !(isNumber && $0.expected.isTime) }
      ?? (ItemID.isNumberLike(value) ? optionOfNumber(value) : nil)
  }

  /// The option that a mere number is probably meant for: how many days, or which stage.
  private func optionOfNumber(_ value: String) -> OptionDeclaration? {
    [OptionDeclaration].options(.days, .stage).first { option in
      options.contains { $0.name == option.name } && option.accepts(value)
    }
  }
}
