import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import SourceJSON
import Testing

struct SchemaTests {
  private func run(_ arguments: [String], _ files: [String: [UInt8]] = [:]) throws -> HostileRun {
    try HostileRun(arguments + ["--lang", "en"], on: [], files: files)
  }

  @Test func `the schema among the examples is the one that the program prints`() throws {
    let run = try run(["schema"])
    #expect(run.code == .done)
    try expectRepositoryFile("Examples/roadmap.schema.json", toHold: run.bytes)
  }

  @Test(arguments: Language.allCases)
  func `every deadline that editors offer is understood`(language: Language) throws {
    let period = try #require(YearKind.school.year(startingIn: 2023))
    for phrase in Deadline.examples(in: language) {
      let deadline = Deadline(text: phrase, in: DeadlineContext(period: period, yearKind: .school))
      #expect(deadline.reading != nil, "\(phrase)")
    }
  }

  @Test(arguments: [
    ["init", "-o", "made.json"], ["import", "plan.csv", "-o", "made.json"],
    ["init", "--next", "old.json", "-o", "made.json"],
  ])
  func `a roadmap that is made names the schema that is printed`(command: [String]) throws {
    let plan = "№;Мероприятие;Срок;Ответственные\n1;Подбор наставников;до 28 мая;куратор\n"
    let first = try run(["init", "-o", "old.json"])
    let old = try #require(first.file("old.json"))
    let files = ["plan.csv": Array(plan.utf8), "old.json": old]
    let made = try run(command, files)
    #expect(made.code == .done, "\(made.messages)")
    let text = try #require(made.file("made.json"))
    let document = JSONDocument(bytes: text)
    let root = try #require(document.root)
    let name = try #require(document.member("$schema", of: root))
    let printed = try run(["schema"])
    let schema = JSONDocument(bytes: printed.bytes)
    let top = try #require(schema.root)
    let id = try #require(schema.member("$id", of: top))
    #expect(document.string(name.value) == schema.string(id.value))
    #expect(document.string(name.value) == RoadmapSchema.id)
    let checked = HostileRun(["validate", "made.json"], in: made.host)
    #expect(!checked.output.contains("$schema"), "\(checked.output)")
  }
}
