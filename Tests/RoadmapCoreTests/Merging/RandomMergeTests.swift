import RoadmapCore
import SeededRandom
import SourceJSON
import Testing

/// Two versions of a plan, each made by up to ten random commands, joined.
struct RandomMergeTests {
  @Test(arguments: 0..<8)
  func `two hundred and fifty random pairs are joined, or what people decide is said`(
    shard: Int
  ) throws {
    try #require(!MergePair.base.hasErrors)
    var random = SplitMix64(seed: UInt64(shard))
    var joined = 0
    for number in 0..<250 {
      let pair = try MergePair(&random, number)
      joined += try pair.check("shard \(shard), pair \(number)") ? 1 : 0
    }
    // Most pairs of so many changes of so small a plan meet somewhere.
    #expect(joined > 25)
  }
}

/// A pair of versions.
private struct MergePair {
  static let base = RoadmapFile(bytes: Array(MergeSample.text.utf8))
  let ours: RoadmapFile
  let theirs: RoadmapFile

  init(_ random: inout SplitMix64, _ number: Int) throws {
    var files = [Self.base, Self.base]
    // From pairs that seldom meet to pairs that do so nearly always.
    let most = [1, 2, 3, 6, 10][number % 5]
    for side in files.indices {
      for step in 0..<Int(1 + random.next() % UInt64(most)) {
        let edit = RandomCommand(files[side], "\(side)-\(step)").next(&random)
        if let change = try? files[side].applying([edit], today: .at("2024-02-20")) {
          files[side] = change.file
        }
      }
      if random.next() % 4 == 0 { files[side] = try Self.waiting(files[side], &random) }
    }
    (ours, theirs) = (files[0], files[1])
  }

  /// Lets a line wait for another one, as people write it into the file.
  private static func waiting(_ file: RoadmapFile, _ random: inout SplitMix64) throws -> RoadmapFile
  {
    var items: [Item] = []
    file.roadmap?.forEachItem { items.append($0) }
    let (one, other) = (random.pick(items), random.pick(items))
    let path = file.document.path(to: one.node).appending("deadline")
    let rule = JSONValue.object([
      .init("after", .string(other.id)), .init("within", .string("P7D")),
      .init("text", .string("в течение недели")),
    ])
    let change = try file.document.change([.set(path, rule, order: ["id", "title"])])
    let edited = RoadmapFile(bytes: try #require(change.applied(to: file.document.bytes)))
    return edited.hasErrors || !errors(edited).isEmpty ? file : edited
  }

  /// Whether the pair was joined without a conflict; whatever comes of it, nothing is lost.
  func check(_ name: String) throws -> Bool {
    let merged = try MergedFile(base: Self.base, ours: ours, theirs: theirs)
    let mirrored = try MergedFile(base: Self.base, ours: theirs, theirs: ours)
    #expect(
      merged.conflicts.map { "\($0.matter)" }.sorted()
        == mirrored.conflicts.map { "\($0.matter)" }.sorted(), "\(name)")
    let isWhole = merged.text.applied(to: ours.document.bytes) == merged.bytes
    #expect(isWhole, "\(name)")
    guard merged.conflicts.isEmpty, mirrored.conflicts.isEmpty else {
      for conflict in merged.conflicts {
        // That two deadlines wait for each other is known only once both stand in one plan.
        if case .rule(let message) = conflict.matter,
          !message[.english].contains("wait for each other")
        {
          Issue.record("\(name): only the last look found \(message[.english])")
        }
      }
      for isOurs in [true, false] {
        let chosen = RoadmapFile(bytes: chosen(merged.bytes, isOurs: isOurs))
        let errors = chosen.findings.filter { $0.severity == .error }.map(\.message[.english])
        #expect(errors == [], "\(name), ours \(isOurs)")
      }
      return false
    }
    let file = RoadmapFile(bytes: merged.bytes)
    let errors = Self.errors(file).map(\.message[.english])
    #expect(errors == [], "\(name)")
    let isSame = canonical(merged.bytes) == canonical(mirrored.bytes)
    #expect(isSame, "\(name)")
    let told = records(file)
    for side in [ours, theirs] {
      let other = records(side === ours ? theirs : ours)
      let old = records(Self.base)
      for record in records(side) where !old.contains(record) || other.contains(record) {
        let isTold = told.contains(record)
        #expect(isTold, "\(name): \(record)")
      }
      expectIdentities(of: side, in: file, name)
    }
    return true
  }

  private static func errors(_ file: RoadmapFile) -> [Finding] {
    Validator(today: .at("2024-02-20")).findings(in: file).filter { $0.severity == .error }
  }

  private func canonical(_ bytes: [UInt8]) -> String {
    let document = JSONDocument(bytes: bytes)
    return document.root.map { document.value(of: $0).canonical } ?? ""
  }

  /// One version of what stands between markers.
  private func chosen(_ bytes: [UInt8], isOurs: Bool) -> [UInt8] {
    var isWanted = true
    var lines: [Substring] = []
    for line in String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      switch line {
      case "<<<<<<< ours": isWanted = isOurs
      case "=======": isWanted = !isOurs
      case ">>>>>>> theirs": isWanted = true
      default: if isWanted { lines.append(line) }
      }
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Every mark and measurement that has a note or source of its own.
  private func records(_ file: RoadmapFile) -> Set<String> {
    var records: Set<String> = []
    func note(_ targets: [Target]) {
      for target in targets {
        for measurement in target.measurements {
          records.insert("\(target.id) \(measurement.on) \(measurement.source ?? "")")
        }
      }
    }
    note(file.roadmap?.targets ?? [])
    file.roadmap?.forEachItem { item in
      note(item.targets)
      for entry in item.progress {
        records.insert("\(entry.on) \(entry.state) \(entry.note ?? "")")
      }
    }
    return records
  }

  /// What the base has is known by the same identity, and its new marks stand at the same line.
  private func expectIdentities(of side: RoadmapFile, in file: RoadmapFile, _ name: String) {
    guard let mine = side.roadmap, let joined = file.roadmap else { return }
    let (here, there) = (PlanIdentity(of: mine), PlanIdentity(of: joined))
    var marks: [String: Set<String>] = [:]
    joined.forEachItem { item in
      marks[there.item(item.id), default: []].formUnion(
        item.progress.compactMap { $0.note })
    }
    mine.forEachItem { item in
      let identity = here.item(item.id)
      guard !identity.contains("+") else { return }
      let notes = Set(item.progress.compactMap { $0.note })
        .filter { note in !note.isEmpty && note.hasPrefix("m") }
      let isThere = marks[identity].map { notes.isSubset(of: $0) } ?? notes.isEmpty
      #expect(isThere, "\(name): \(identity) \(item.title)")
    }
  }
}

extension RoadmapFile {
  fileprivate static func === (one: RoadmapFile, other: RoadmapFile) -> Bool {
    one.document.bytes == other.document.bytes
  }
}

extension SplitMix64 {
  fileprivate mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }
}

/// A random command that a plan may take or refuse.
private struct RandomCommand {
  let ids: [String]
  let targets: [String]
  /// Tells its marks from all others.
  let mark: String

  init(_ file: RoadmapFile, _ mark: String) {
    var ids: [String] = []
    var targets = file.roadmap?.targets.map(\.id) ?? []
    file.roadmap?.forEachItem { item in
      ids.append(item.id)
      targets += item.targets.map(\.id)
    }
    self.ids = ids
    self.targets = targets
    self.mark = "m" + mark
  }

  func next(_ random: inout SplitMix64) -> RoadmapEdit {
    let id = random.pick(ids)
    let day = CalendarDate.at(random.pick(["2024-02-17", "2024-02-19", "2024-02-20"]))
    switch random.next() % 20 {
    case 0...4: return marking(id, day, &random)
    case 5: return measuring(day, &random)
    case 6, 7, 8: return adding(id, &random)
    case 9, 10, 11: return moving(id, &random)
    case 12: return .remove(RemoveRequest(ids: [id], isForced: random.next() % 2 == 0))
    case 13:
      let deadline = random.pick(["май 2024", "до 01.03.2024", "октябрь 2023, март 2024"])
      return .reschedule(RescheduleRequest(id: id, deadline: deadline))
    case 14:
      return .edit(
        EditItemRequest(
          id: id, title: random.next() % 3 == 0 ? random.pick(["Другое", "Третье"]) : nil,
          notes: random.pick(["важно", "срочно"]), documents: [random.pick(["акт", "приказ"])]))
    case 15:
      return .assign(AssignRequest(id: id, responsible: [random.pick(["куратор", "Петров"])]))
    case 16: return team(&random)
    case 17: return target(id, &random)
    case 18:
      return .amend(
        AmendRequest(
          id: id,
          random.next() % 3 == 0
            ? nil : .init(on: day, evidence: [random.pick(["справка", "фото"])])))
    default:
      return .amend(
        AmendMeasurementRequest(
          target: random.pick(targets + ["нет"]), .init(.value(2), source: mark)))
    }
  }

  private func marking(
    _ id: String, _ day: CalendarDate, _ random: inout SplitMix64
  ) -> RoadmapEdit {
    let mark: MarkRequest.Mark =
      switch random.next() % 7 {
      case 0: .started(percent: 20)
      case 1: .progress(percent: 70)
      case 2: .postponed(until: .at("2024-05-20"))
      case 3: .cancelled
      case 4: .reopened
      default: .done(evidence: random.next() % 2 == 0 ? [] : [random.pick(["акт", "фото"])])
      }
    return .mark(
      MarkRequest(mark, ids: [id], on: day, note: random.next() % 3 == 0 ? nil : self.mark))
  }

  private func measuring(_ day: CalendarDate, _ random: inout SplitMix64) -> RoadmapEdit {
    .measure(
      MeasureRequest(
        target: random.pick(targets + ["нет"]), .value(random.pick([10, 20])), on: day,
        source: random.next() % 3 == 0 ? nil : mark))
  }

  private func place(_ random: inout SplitMix64) -> SiblingPlace {
    switch random.next() % 3 {
    case 0: .before(random.pick(ids))
    case 1: .after(random.pick(ids))
    default: .last
    }
  }

  private func adding(_ id: String, _ random: inout SplitMix64) -> RoadmapEdit {
    let title = random.pick(["Встреча", "Слёт", "Сбор"])
    let level = random.pick([AddRequest.Level.stage, .substage, .activity, .activity, .activity])
    var request = AddRequest(title, as: level, under: level == .stage ? nil : id)
    if random.next() % 3 == 0 {
      request.place = place(&random)
      if request.place != .last { (request.parent, request.level) = (nil, nil) }
    }
    if random.next() % 6 == 0 { request.id = random.pick(["1.9", "7", "2.4"]) }
    return .add(request)
  }

  private func moving(_ id: String, _ random: inout SplitMix64) -> RoadmapEdit {
    let place = place(&random)
    return .move(
      MoveRequest(
        id: id, to: place == .last ? random.pick(ids) : nil, place,
        newID: random.next() % 6 == 0 ? random.pick(["1.9", "8", "2.4"]) : nil))
  }

  private func team(_ random: inout SplitMix64) -> RoadmapEdit {
    switch random.next() % 4 {
    case 0: .team(.add(random.pick(["Петров", "Сидоров"]), kind: nil, position: nil, aliases: []))
    case 1: .team(.position("Иванова И.И.", random.pick(["завуч", "директор"])))
    case 2: .team(.alias("Иванова И.И.", [random.pick(["ИИ", "наставник"])]))
    default: .team(.leave(random.pick(["Петров", "Кто-то"])))
    }
  }

  private func target(_ id: String, _ random: inout SplitMix64) -> RoadmapEdit {
    switch random.next() % 4 {
    case 0:
      .target(
        .add(
          id: "new\(mark)", title: "Новый", unit: "встреч", audience: nil, bound: .atLeast,
          goals: [.init("", 3)], item: random.next() % 2 == 0 ? id : nil))
    case 1: .target(.goal(id: "students", .init(random.pick(["2024", "2023"]), 60)))
    case 2: .target(.goal(id: "students", .init("2024", 65)))
    default: .target(.remove(id: random.pick(targets + ["нет"]), isForced: random.next() % 2 == 0))
    }
  }
}
