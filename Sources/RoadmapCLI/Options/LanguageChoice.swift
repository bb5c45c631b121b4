import RoadmapCore

/// Which language the user wants, before any roadmap was read.
enum LanguageChoice {
  /// The language asked for, else the environment's, or nil where neither says Russian or English.
  static func language(asked: Language?, host: some Host) -> Language? {
    if let asked { return asked }
    for name in ["ROADMAP_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = host.environment(name), let language = language(ofLocale: value) {
        return language
      }
    }
    return nil
  }

  /// The language for a command line that could not be read: a sound `--lang` still counts.
  static func language(
    inFaulty arguments: [String], host: some Host, settings: Settings
  ) -> Language {
    let spelling = Option<Language?>.language.declaration.spelling
    var asked: Language?
    for (index, word) in arguments.enumerated() {
      if word == spelling, arguments.indices.contains(index + 1) {
        asked = Language(typed: arguments[index + 1]) ?? asked
      } else if word.hasPrefix("\(spelling)=") {
        asked = Language(typed: String(word.dropFirst(spelling.count + 1))) ?? asked
      }
    }
    let set = settings.value(of: .language, on: host).flatMap { Language(typed: $0) }
    return language(asked: asked ?? set, host: host) ?? .english
  }

  /// The language of a POSIX locale name such as `ru_RU.UTF-8`; `C` and `POSIX` name none.
  private static func language(ofLocale locale: String) -> Language? {
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "-" && $0 != "@" }
    return Language(rawValue: code.lowercased())
  }
}
