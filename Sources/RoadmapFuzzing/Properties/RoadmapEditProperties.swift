import RoadmapCore
import SourceJSON

/// What holds of every change that is asked of a roadmap.
struct RoadmapEditProperties {
  private let file: RoadmapFile

  init(_ text: [UInt8]) {
    file = RoadmapFile(bytes: text)
  }

  func check(_ feed: inout ChoiceFeed, _ features: inout FeatureMap) throws(Violation) {
    var requests = EditRequests(file)
    let edits = (0...feed.number(below: 3)).map { _ in requests.edit(&feed) }
    let change: RoadmapChange
    do throws(EditRefusal) {
      change = try file.applying(edits, today: requests.today(&feed))
    } catch {
      return try check(error, &features)
    }
    try require(!file.hasErrors, "a file with errors is not changed")
    try require(!change.file.hasErrors, "a changed file has no errors")
    try ChangeProperties(
      change: change.text, old: file.document.bytes, new: change.file.document.bytes
    ).check()
    try require(change.outcomes.count >= edits.count, "every request has its outcome")
    if change.outcomes.allSatisfy(\.isAlreadySo) {
      try require(change.text.isEmpty, "what is already so is not written")
    }
    for outcome in change.outcomes { features.note("outcome", Self.number(of: outcome)) }
    features.note("edits", change.text.edits.count, change.outcomes.count)
    if let most = requests.mostPlaces {
      let places = ChangeProperties.places(
        Self.value(of: file.document), Self.value(of: change.file.document))
      try require(places <= most, "nothing changes but what was asked for", "\(places) places")
    }
  }

  private func check(_ refusal: EditRefusal, _ features: inout FeatureMap) throws(Violation) {
    for language in Language.allCases {
      try require(!refusal.reason[language].isEmpty, "every refusal is worded")
    }
    if file.hasErrors || file.roadmap == nil {
      try require(refusal == .fileHasErrors, "a file with errors is refused as such", "\(refusal)")
    }
    features.note(
      "refusal", refusal.reason[.english].utf8.prefix(12).reduce(0) { $0 * 31 + Int($1) })
    switch refusal {
    // What is written is refused for what it says, not for how it is put into the file.
    case .text(.nestingTooDeep): break
    case .text(let error): throw Violation("a roadmap without errors can be written to", "\(error)")
    default: break
    }
  }

  private static func number(of outcome: EditOutcome) -> Int {
    switch outcome {
    case .marked(let marked): marked.isAlreadySo ? 0 : 1 + marked.occurrenceCount
    case .measured: -1
    case .added: -2
    case .assigned: -3
    case .rescheduled: -4
    case .updated: -5
    case .altered(let altered): -7 - altered.amendments.count
    case .calendar: -6
    }
  }

  private static func value(of document: JSONDocument) -> JSONValue {
    document.root.map { document.value(of: $0) } ?? .null
  }
}
