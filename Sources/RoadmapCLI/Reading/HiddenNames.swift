import Letters
import OfficeFiles
import RoadmapCore

/// What an answer says of persons without naming them.
struct HiddenNames: Sendable {
  /// How many names are replaced in it.
  private(set) var count = 0
  /// How many addresses and telephone numbers are hidden in it.
  private(set) var contactCount = 0
  /// What may still be a name in it, each once.
  private(set) var suspects: [String] = []
  /// What was replaced in it and may have been an ordinary word, each once, as it was.
  private(set) var doubts: [String] = []
  private var seen: Set<String> = []

  init() {}

  /// Counts in the same answer as it is with marks in the place of names; `sections` have no marks.
  init(of sections: [RoadmapSection], in answer: [UInt8]) {
    let text = Self.text(of: answer)
    for scalar in text.unicodeScalars {
      if scalar == Anonymizer.marks.name { count += 1 }
      if scalar == Anonymizer.marks.contact { contactCount += 1 }
    }
    let suspects = sections.flatMap { $0.anonymous?.names.suspects ?? [] }
    let doubts = sections.flatMap { $0.anonymous?.names.doubts ?? [] }
    guard !suspects.isEmpty || !doubts.isEmpty else { return }
    // By their words: the answer of many schools is long, and searching it for each would take minutes.
    let words = Self.words(of: text)
    add(suspects: suspects.filter { Self.words(of: $0).isSubset(of: words) })
    add(doubts: doubts.filter { Self.words(of: $0.hidden).isSubset(of: words) }.map(\.phrase))
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.unicodeScalars.split { !Alphabet.isLetter($0) }.map(String.init))
  }

  /// Adds those of another part of the answer.
  mutating func add(_ other: HiddenNames) {
    count += other.count
    contactCount += other.contactCount
    add(suspects: other.suspects)
    add(doubts: other.doubts)
  }

  private mutating func add(suspects others: [String]) {
    for text in others where seen.insert(text).inserted { suspects.append(text) }
  }

  private mutating func add(doubts others: [String]) {
    doubts = (doubts + others).once()
  }

  /// The text of an answer, also of one that is a zip archive.
  private static func text(of answer: [UInt8]) -> String {
    guard let archive = try? ZipReader(answer) else {
      return String(decoding: answer, as: UTF8.self)
    }
    let parts = archive.members.compactMap { try? archive.content(of: $0) }
    return String(decoding: parts.joined(), as: UTF8.self)
  }
}

extension Invocation {
  /// How many names are replaced, and what has to be looked at before the answer is handed on; nothing
  /// where names may stand.
  func anonymityNotices(_ names: HiddenNames, in language: Language) -> [CommandOutcome.Message] {
    guard isAnonymous else { return [] }
    var lines = [
      language.text(
        en: "\(PluralForm.count(names.count, "name", "names")) of persons replaced.",
        ru: "заменено \(PluralForm.count(names.count, "имя", "имени", "имён")).")
    ]
    if names.contactCount > 0 {
      lines.append(
        language.text(
          en:
            "\(PluralForm.count(names.contactCount, "address or number", "addresses and numbers")) hidden.",
          ru: "скрыто адресов почты и телефонов: \(names.contactCount)."))
    }
    if !names.doubts.isEmpty {
      lines.append(
        language.text(
          en: "replaced as a name, but may be an ordinary word or an author: ",
          ru: "заменено как имя, но может быть обычным словом или автором: ")
          + Self.list(names.doubts, in: language))
    }
    if !names.suspects.isEmpty {
      lines.append(
        language.text(
          en: "look at what still may be a name: ", ru: "проверьте, что ещё похоже на имя: ")
          + Self.list(names.suspects, in: language))
    }
    return [.notice(lines)]
  }

  private static func list(_ texts: [String], in language: Language) -> String {
    let shown = texts.prefix(shownSuspects).map { language.text(en: "“\($0)”", ru: "«\($0)»") }
    let more = texts.count - shown.count
    return shown.joined(separator: ", ")
      + (more > 0 ? language.text(en: " and \(more) more", ru: " и ещё \(more)") : "") + "."
  }

  /// The notices of an answer that was made of roadmaps; `answer` makes it of any.
  func anonymityNotices(
    _ sections: [RoadmapSection],
    _ answer: ([RoadmapSection]) throws(CommandError) -> [UInt8]
  ) throws(CommandError) -> [CommandOutcome.Message] {
    guard isAnonymous else { return [] }
    let marked = try answer(sections.compactMap { $0.marked?() })
    return anonymityNotices(
      HiddenNames(of: sections, in: marked),
      in: language(ofFile: sections.first?.roadmap.language))
  }

  /// Whether the answer must not name persons.
  var isAnonymous: Bool { ifDeclared(.anonymous) ?? false }

  /// How many of what may be names are listed.
  private static let shownSuspects = 200
}
