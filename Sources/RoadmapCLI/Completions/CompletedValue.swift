import RoadmapCore

/// What can stand where a value or an operand is typed.
enum CompletedValue: Hashable {
  /// One of some words; where a list is typed, more may follow behind a comma.
  case words(english: [String], russian: [String]?, isList: Bool)
  /// The name of a file or folder.
  case file
  /// A command.
  case command
  /// The number of a stage, sub-stage or activity.
  case item
  /// Somebody who is responsible.
  case party
  /// One more number of an item, or the first of the parties that follow the numbers.
  case itemOrParty
  /// The id of an indicator.
  case indicator
  /// A calendar year or a school year.
  case year
  /// The name of a validation rule; where a list is typed, more may follow behind a comma.
  case rule(isList: Bool)
  /// Nothing that could be offered: only the user knows.
  case unknown

  /// What an option takes, or nil for a flag.
  init?(_ option: OptionDeclaration) {
    guard let placeholder = option.placeholder?[.english] else { return nil }
    switch option.expected {
    case .oneOf(let words):
      self = .words(english: words, russian: option.russianNames, isList: false)
    case .someOf(let words):
      self = .words(english: words, russian: option.russianNames, isList: true)
    case .rules: self = .rule(isList: true)
    case .year: self = .year
    default: self = CompletedValue(placeholder: placeholder)
    }
  }

  /// What the operand behind `index` others is.
  init(_ operands: Operands, at index: Int) {
    guard index < operands.count.upperBound else {
      self = .unknown
      return
    }
    if index == 0, !operands.words.isEmpty {
      self = .words(english: operands.words, russian: nil, isList: false)
      return
    }
    if index == 0, !operands.actions.isEmpty {
      self = .words(
        english: operands.actions.map { $0[.english] },
        russian: operands.actions.map { $0[.russian] }, isList: false)
      return
    }
    // `ID… PERCENT`: the last of a sequence, and whatever goes on, stands for all that follow.
    let usage = operands.sequence?[.english] ?? operands.placeholder[.english] + "…"
    let names = usage.split(separator: " ")
    let endless = names.firstIndex { $0.hasSuffix("…") } ?? names.count - 1
    guard !names.isEmpty else {
      self = .unknown
      return
    }
    let name = names[min(index, endless)].filter { !"[]…\"".contains($0) }
    // `ID… NAME…`: behind the first number either may follow.
    let goesOn = index > 0 && endless + 1 < names.count && names[endless + 1] == "NAME…"
    self = goesOn ? .itemOrParty : CompletedValue(placeholder: name)
  }

  private init(placeholder: String) {
    switch placeholder {
    case "FILE": self = .file
    case "COMMAND": self = .command
    case "ID": self = .item
    case "NAME": self = .party
    case "TARGET": self = .indicator
    case "PHRASE|RULE": self = .rule(isList: false)
    default: self = .unknown
    }
  }
}
