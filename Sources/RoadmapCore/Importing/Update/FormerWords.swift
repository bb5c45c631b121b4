/// What a roadmap said before each of the amendments that it remembers.
///
/// A document that says one of these did not change there: people did, and what they wrote stays.
struct FormerWords {
  /// What was said of lines and of the roadmap, each with its line and what it is.
  private var said: Set<String> = []
  /// The titles that lines had, by the numbers that they have now.
  private(set) var titles: [String: [String]] = [:]
  /// The numbers that lines had, by those that they have now.
  private(set) var numbers: [String: [String]] = [:]
  /// The numbers of what lines belonged to, by those that both have now; empty for the top.
  private(set) var parents: [String: [String]] = [:]
  /// The numbers of lines that were taken out, by the words of each of their titles.
  private var removed: [String: [String]] = [:]
  /// The spellings of the team, by which parties are told apart.
  let names: PartySpellings

  init(_ roadmap: Roadmap) {
    names = PartySpellings(roadmap.team)
    var former = FormerNumbers()
    var gone: [(key: String, id: String)] = []
    for amendment in roadmap.changes.reversed() where !amendment.what.isCorrection {
      let key = former.key(of: amendment) ?? ""
      let text = amendment.from?.text
      let entry = "\(key)\n\(amendment.what.rawValue)"
      said.insert(entry)
      said.insert("\(entry)\n\(folded(amendment.from?.texts ?? [], amendment.what))")
      switch amendment.what {
      case .title: titles[key, default: []].append(text ?? "")
      case .id, .number: numbers[key, default: []].append(text.map(ItemID.normalized) ?? "")
      case .moved: parents[key, default: []].append(text.map(former.now) ?? "")
      case .removed:
        gone.append((key, amendment.id ?? ""))
        titles[key, default: []].append(text ?? "")
      // Members and indicators that left are known by their names.
      case .team, .target:
        said.insert("\n\(amendment.what.rawValue)\n\(ImportText.plain(text ?? ""))")
      default: break
      }
    }
    for (key, id) in gone {
      for title in titles[key] ?? [] {
        removed[words(of: title), default: []] += [id] + (numbers[key] ?? [])
      }
    }
  }

  /// Whether something of a line, or of the roadmap where the id is empty, was ever amended.
  func isAmended(_ id: String, _ what: Amendment.Subject) -> Bool {
    said.contains("\(id)\n\(what.rawValue)")
  }

  /// Whether these texts stood there before an amendment; none for what was not there.
  func said(_ texts: [String], _ what: Amendment.Subject, of id: String) -> Bool {
    said.contains("\(id)\n\(what.rawValue)\n\(folded(texts, what))")
  }

  /// Whether texts say the same.
  func isSame(_ one: [String], _ other: [String], _ what: Amendment.Subject) -> Bool {
    folded(one, what) == folded(other, what)
  }

  /// The numbers of lines with a title that were taken out.
  func removed(_ title: String) -> [String] { removed[words(of: title)] ?? [] }

  /// Whether people put a line there or wrote on it, so that it has to stay whatever a document has.
  func isOwn(_ id: String) -> Bool { isAmended(id, .added) || isAmended(id, .notes) }

  private func words(of title: String) -> String {
    ImportText.words(ImportText.plain(title)).joined(separator: " ")
  }

  /// Texts as two documents may write them.
  private func folded(_ texts: [String], _ what: Amendment.Subject) -> String {
    switch what {
    case .responsible:
      names.folded(texts).map { $0.joined(separator: " ") }.sorted().joined(separator: "\n")
    case .approval:
      ImportText.words(texts.joined(separator: " ")).sorted().joined(separator: " ")
    default: texts.map(ImportText.plain).joined(separator: "\n")
    }
  }
}
