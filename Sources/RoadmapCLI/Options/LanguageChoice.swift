import Letters
import RoadmapCore

/// Which language the user wants, before any roadmap was read.
enum LanguageChoice {
  /// The language asked for, else that of the program's own variable, else Russian where the command or
  /// an option was typed by its Russian name, else the system's; nil where none says Russian or English.
  static func language(
    asked: Language?, names typed: [String], host: some Host
  ) -> Language? {
    func language(_ variables: [String]) -> Language? {
      variables.lazy.compactMap { host.environment($0).flatMap(LanguageChoice.language(ofLocale:)) }
        .first
    }
    return asked ?? language(["ROADMAP_LANG"])
      ?? (typed.contains(where: isRussianName) ? .russian : nil)
      ?? language(["LC_ALL", "LC_MESSAGES", "LANG"])
  }

  /// The language in which an answer names commands and options.
  static func namesLanguage(typed names: [String], answer: Language) -> Language {
    answer == .russian && names.contains(where: isRussianName) ? .russian : .english
  }

  /// Whether a word is made of Russian letters as names of commands and options are, a file's name aside.
  private static func isRussianName(_ word: String) -> Bool {
    let name = word.unicodeScalars.drop { $0 == "-" }.prefix { $0 != "=" }
    return !name.isEmpty && name.allSatisfy { Alphabet.isCyrillic($0) || $0 == "-" }
  }

  /// The language for a command line that could not be read: a sound `--lang` still counts.
  static func language(
    inFaulty arguments: [String], host: some Host, settings: Settings
  ) -> Language {
    let option = OptionDeclaration.of(.language)
    var asked: Language?
    for (index, word) in arguments.enumerated() where OptionWord.isOption(word) {
      guard let part = OptionWord(word).parts.first, part.declaration(among: [option]) != nil else {
        continue
      }
      let value = part.rest.map(String.init) ?? arguments.dropFirst(index + 1).first
      asked = value.flatMap { Language(typed: $0) } ?? asked
    }
    let set = settings.value(of: .language, on: host).flatMap { Language(typed: $0) }
    return language(asked: asked ?? set, names: names(inFaulty: arguments), host: host) ?? .english
  }

  /// The names in a command line that could not be read: its first word and its options.
  static func names(inFaulty arguments: [String]) -> [String] {
    let command = arguments.first { !OptionWord.isOption($0) }
    return [command].compactMap(\.self) + arguments.filter { $0.hasPrefix("--") }
  }

  /// The language of a POSIX locale name such as `ru_RU.UTF-8`; `C` and `POSIX` name none.
  private static func language(ofLocale locale: String) -> Language? {
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "-" && $0 != "@" }
    return Language(rawValue: code.lowercased())
  }
}
