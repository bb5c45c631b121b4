import RoadmapCore

/// What a shell can offer where a value or an operand is typed.
enum CompletedValue: Hashable {
  /// One of these words.
  case oneOf([String])
  /// Some of these words, with commas between.
  case someOf([String])
  /// The name of a file.
  case file
  /// Nothing: only the user knows.
  case unknown

  /// What stands for a file in the English declarations.
  private static let filePlaceholder = "FILE"
  private static let commandPlaceholder = "COMMAND"

  /// What an option takes, or nil for a flag.
  init?(_ option: OptionDeclaration) {
    guard let placeholder = option.placeholder else { return nil }
    switch option.expected {
    case .oneOf(let words): self = .oneOf(words)
    case .someOf(let words): self = .someOf(words)
    default: self = placeholder[.english] == CompletedValue.filePlaceholder ? .file : .unknown
    }
  }

  /// What operands are, where these commands are all that there are.
  init(_ operands: Operands, of commands: [Command]) {
    if !operands.words.isEmpty {
      self = .oneOf(operands.words)
    } else if operands.placeholder[.english] == CompletedValue.filePlaceholder {
      self = .file
    } else if operands.placeholder[.english] == CompletedValue.commandPlaceholder {
      self = .oneOf(commands.map(\.name))
    } else {
      self = .unknown
    }
  }
}

extension OptionDeclaration {
  /// Every way to type the option: `--file`, `-f`.
  var spellings: [String] { [spelling] + (short.map { ["-\($0)"] } ?? []) }
}
