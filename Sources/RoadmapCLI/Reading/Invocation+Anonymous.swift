import RoadmapCore

extension Invocation {
  /// Whether the answer must not name persons.
  var isAnonymous: Bool { ifDeclared(.anonymous) ?? false }

  /// How many names were replaced, and what has to be looked at before the answer is handed on; nothing
  /// where names may stand.
  func anonymityNotices(_ sections: [RoadmapSection]) -> [CommandOutcome.Message] {
    let names = sections.compactMap(\.anonymous?.names)
    guard !names.isEmpty else { return [] }
    let language = language(ofFile: sections.first?.roadmap.language)
    let count = names.reduce(0) { $0 + $1.count }
    var lines = [
      language.text(
        en: "\(PluralForm.count(count, "name", "names")) of persons replaced.",
        ru: "заменено \(PluralForm.count(count, "имя", "имени", "имён")).")
    ]
    let contacts = names.reduce(0) { $0 + $1.contactCount }
    if contacts > 0 {
      lines.append(
        language.text(
          en: "\(PluralForm.count(contacts, "address or number", "addresses and numbers")) hidden.",
          ru: "скрыто адресов почты и телефонов: \(contacts)."))
    }
    var seen: Set<String> = []
    let suspects = names.flatMap(\.suspects).filter { seen.insert($0).inserted }
    if !suspects.isEmpty {
      let shown = suspects.prefix(Self.shownSuspects)
      let more = suspects.count - shown.count
      let russian = shown.map { "«\($0)»" }.joined(separator: ", ")
      let english = shown.map { "“\($0)”" }.joined(separator: ", ")
      lines.append(
        LocalizedText(
          en: "look at what still may be a name: \(english)\(more > 0 ? " and \(more) more" : "").",
          ru: "проверьте, что ещё похоже на имя: \(russian)\(more > 0 ? " и ещё \(more)" : "").")[
            language])
    }
    return [.notice(lines)]
  }

  /// How many of what may be names are listed.
  private static let shownSuspects = 20
}
