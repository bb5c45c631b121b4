import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import SeededRandom
import Testing

/// Commands of a whole year over plans that nobody wrote for this test: whatever they meet, the file stays
/// valid, what they did is said, and it can be taken back.
struct PlansOfOthersTests {
  private static let examples = [
    "gymnasium-406", "college-chita", "school-4-kuzbass", "school-4-uryupinsk", "spb-2021-2022",
  ].map { "Examples/\($0).json" }

  /// The documents beside the tests, and those of the reference data where they are at hand.
  private static let documents: [String] = [
    ("Tests/Documents", ["txt", "html", "csv", "md"]),
    ("../shared/data/import", ["docx", "xlsx", "html", "txt"]),
  ].flatMap { folder, endings in
    endings.flatMap { ending in
      ((try? RepositoryFile.all(inFolder: folder, suffix: ".\(ending)")) ?? []).map(\.path)
    }
  }

  private static let path = "/school/roadmap.json"

  @Test(arguments: examples + documents)
  func `every command leaves a valid file, says what it did and can be taken back`(
    name: String
  ) throws {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-28")))
    host.variables = ["HOME": "/home/anna", "ROADMAP_LANG": "ru"]
    let bytes = try RepositoryFile(name).bytes()
    if name.hasSuffix(".json") {
      host.items[Self.path] = .file(bytes)
    } else {
      let file = String(name.split(separator: "/").last ?? "")
      host.items["/school/\(file)"] = .file(bytes)
      // A document that is no plan is asked about or refused; other tests look at that.
      guard run(["import", file, "-o", "roadmap.json"], &host) == .done else { return }
    }
    let seed = name.utf8.reduce(UInt64(5)) { $0 &* 31 &+ UInt64($1) }
    var words = PlanCommands(seed)
    var made = 0
    for _ in 0..<10 {
      let before = try #require(text(host))
      let file = RoadmapFile(bytes: before)
      try #require(!file.hasErrors, "\(name) as it was imported")
      let command = words.next(for: try #require(file.roadmap), &host)
      let code = run(command, &host)
      let after = try #require(text(host))
      let line = command.joined(separator: " ")
      let said = String(decoding: host.output + host.messages, as: UTF8.self)
      #expect(!said.isEmpty, "\(line) says nothing")
      guard before != after else {
        #expect(code == .wrongUsage || code == .done, "\(line): \(code), \(said)")
        continue
      }
      made += 1
      #expect(code == .done, "\(line): \(code), \(said)")
      #expect(!RoadmapFile(bytes: after).hasErrors, "\(line) leaves errors")
      #expect(run(["undo"], &host) == .done, "undo of \(line)")
      #expect(text(host) == before, "undo of \(line)")
      #expect(run(command, &host) == .done)
      #expect(text(host) == after, "\(line) once more")
    }
    #expect(made > 2, "hardly anything could be done")
  }

  private func text(_ host: MemoryHost) -> [UInt8]? {
    if case .file(let bytes)? = host.items[Self.path] { bytes } else { nil }
  }

  private func run(_ words: [String], _ host: inout MemoryHost) -> ExitCode {
    host.arguments = words
    host.output = []
    host.messages = []
    return RoadmapTool.run(on: &host)
  }
}

/// Random commands that name what stands in a plan.
private struct PlanCommands {
  private var random: SplitMix64
  private var count = 0

  init(_ seed: UInt64) { random = SplitMix64(seed: seed) }

  private mutating func pick<Element>(_ all: [Element]) -> Element? {
    all.isEmpty ? nil : all[Int(random.next() % UInt64(all.count))]
  }

  /// One command, on a day of the plan's time that comes after the days before.
  mutating func next(for roadmap: Roadmap, _ host: inout MemoryHost) -> [String] {
    count += 1
    let period = roadmap.period
    let length = period.start.days(until: period.end)
    host.today = period.start.adding(days: length / 3 + count)
    var ids: [String] = []
    for stage in roadmap.stages { ids += [stage.item.id] + stage.substages.map(\.item.id) }
    let items = roadmap.workItems.map(\.item.id)
    ids += items
    func typed(_ id: String?) -> String { "id:\(id ?? "1")" }
    let (item, any, other) = (typed(pick(items)), typed(pick(ids)), typed(pick(ids)))
    let name = pick(roadmap.team.map(\.name) + ["Куратор"]) ?? "Куратор"
    let day = period.start.adding(days: length / 2 + count)
    let kinds: [[String]] = [
      ["done", item, "--evidence", "приказ № \(count)"], ["done", any], ["start", item],
      ["progress", item, "40"], ["cancel", item, "--note", "нет ставки"],
      ["postpone", item, day.description], ["reschedule", any, "до 15 мая \(period.end.year)"],
      ["edit", any, "--title", "Пункт \(count)"], ["edit", "--curator", "Иванова А. П."],
      ["edit", "--approved-by", "Директор", "--approved-order", "№ \(count)"],
      ["add", "Новое \(count)", "--after", any], ["add", "Новое \(count)", "--under", any],
      ["remove", any], ["remove", any, "--force"], ["move", any, "--after", other],
      ["move", any, "--to", other], ["assign", item, "Петров П. П."],
      ["assign", "--replace", name, "Сидорова Н. Н."],
      ["assign", "--replace", name, "Козлов В. В.", "--open"],
      ["team", "add", "Наставник \(count)", "--alias", "Н \(count)"],
      ["team", "position", name, "завуч"], ["team", "leave", name],
      ["target", "add", "new\(count)", "Пары", "--at-least", "10", "--unit", "пар"],
      ["measure", roadmap.targets.first?.id ?? "new1", "30"],
      ["calendar", "неделя \(count)", "\(day)..\(day.adding(days: 6))"],
    ]
    return pick(kinds) ?? []
  }
}
