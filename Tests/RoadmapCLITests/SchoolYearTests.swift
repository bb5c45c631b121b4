import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import SourceJSON
import Testing

/// A school year, September to August, by commands only: from the Word file to next year's plan.
struct SchoolYearTests {
  private static let today = CalendarDate(year: 2023, month: 9, day: 1) ?? .earliest

  /// The plan as somebody typed it, which becomes a Word file first.
  private static let plan = """
    № п/п\tМероприятие\tСрок\tОтветственный
    1\tПриказ о программе наставничества\tдо 15 сентября 2023\tДиректор
    2\tАнкетирование обучающихся\tдо 1 октября 2023\tПедагог-психолог
    3\tФормирование пар\tдо 15 октября 2023\tКуратор
    4\tВстречи пар\tежемесячно\tКуратор
    5\tИтоговый слёт\tмай 2024\tКуратор

    """

  /// What is typed on which day, by how many lines the file differs then, and what is pressed where the
  /// command asks.
  private struct Step {
    let day: String
    let command: String
    let lines: Int
    var keys: String?

    init(_ day: String, _ command: String, _ lines: Int, keys: String? = nil) {
      (self.day, self.command, self.lines, self.keys) = (day, command, lines, keys)
    }
  }

  private static let year = [
    Step("2023-09-02", "edit --title План --organization 'Школа № 1' --curator Куратор", 10),
    Step("2023-09-02", "edit --approved-by Директор --approved-on 2023-08-30", 4),
    Step("2023-09-02", "target add pairs Пары --at-least 2024=10 --unit пар", 11),
    Step("2023-09-03", "calendar 'неделя наставника' 2023-11-20..2023-11-26", 8),
    Step("2023-09-04", "move 1 --after 2 --note 'сначала анкеты'", 15),
    Step("2023-09-14", "done 1 --evidence 'Приказ № 15'", 5),
    Step("2023-09-20", "team add 'Петрова А.И.' --position психолог", 6),
    Step("2023-09-20", "assign --replace Педагог-психолог 'Петрова А.И.'", 7),
    Step("2023-10-03", "done 2 --on 2023-09-29", 5),
    Step("2023-10-05", "done 2 --evidence '214 анкет'", 2),
    Step("2023-10-10", "reschedule 3 'до 1 ноября 2023' --note 'педсовет'", 5),
    Step("2023-10-20", "check-in", 6, keys: "р30.09.2023\nжурнал\nв50\nзз"),
    Step("2023-11-01", "done 3 --evidence реестр", 5),
    Step("2023-12-28", "done 4 --up-to 2023-12-31", 5),
    Step("2023-12-28", "measure pairs 8", 5),
    Step("2024-01-11", "add 'Школа наставников' --after 3 --deadline 'до 1 марта 2024'", 8),
    Step("2024-01-12", "assign 6 Куратор 'Петрова А.И.'", 6),
    Step("2024-02-15", "start 6", 5),
    Step("2024-03-01", "postpone 6 2024-03-20 --note карантин", 3),
    Step("2024-03-19", "done 6", 3),
    Step("2024-03-25", "amend 6 --on 2024-03-18 --evidence протокол", 5),
    Step("2024-04-02", "target correct pairs 2023-12-28 9", 5),
    Step("2024-04-03", "edit 5 --title 'Слёт наставников' --result 'подведены итоги'", 9),
    Step("2024-05-20", "cancel 4 --rest --note 'учёба закончилась'", 10),
    Step("2024-05-27", "done 5 --evidence 'программа слёта'", 5),
    Step("2024-05-28", "measure pairs 12", 3),
    Step("2024-05-28", "target goal pairs 2024 11", 5),
  ]

  @Test func `every step changes a few lines, leaves a valid file and can be taken back`() throws {
    var host = MemoryHost(today: Self.today)
    host.variables = ["HOME": "/home/anna", "ROADMAP_LANG": "ru"]
    host.items["/school/plan.tsv"] = .file(Array(Self.plan.utf8))
    #expect(run("import plan.tsv -o draft.json", on: "2023-09-01", &host) == .done)
    #expect(run("export draft.json --format docx -o plan.docx", on: "2023-09-01", &host) == .done)
    #expect(run("import plan.docx -o roadmap.json", on: "2023-09-01", &host) == .done)
    for step in Self.year {
      let before = try #require(file(host))
      let code = run(step, &host)
      try #require(
        code == .done, "\(step.command): \(String(decoding: host.messages, as: UTF8.self))")
      let after = try #require(file(host))
      #expect(before != after, "\(step.command) changed nothing")
      #expect(run("validate --quiet", on: step.day, &host) == .done, "\(step.command)")
      let count = changed(before, after)
      #expect(count == step.lines, "\(step.command) changed \(count) lines")
      #expect(run("undo", on: step.day, &host) == .done)
      #expect(file(host) == before, "undo of \(step.command)")
      #expect(run(step, &host) == .done)
      #expect(file(host) == after)
    }
    #expect(
      run("report --year 2023/24 --format docx -o report.docx", on: "2024-06-01", &host) == .done)
    #expect(run("report --format md", on: "2024-06-01", &host) == .done)
    let report = String(decoding: host.output, as: UTF8.self)
    #expect(report.contains("## Изменения плана") && report.contains("Слёт наставников"))
    #expect(run("compare --since 2023-11-01", on: "2024-06-01", &host) == .done)
    let changes = String(decoding: host.output, as: UTF8.self)
    #expect(changes.contains("Выполнено за это время") && changes.contains("Школа наставников"))
    #expect(run("who --each --month 2024-03 -o sheets", on: "2024-03-02", &host) == .done)
    #expect(host.items.keys.contains { $0.hasPrefix("/school/sheets/Петрова А.И. 2024-03") })
    #expect(run("status --brief", on: "2024-03-02", &host) == .done)
    // Nothing is undone; approved by the director, the usual days, 12 pairs, nobody has left.
    let last = Step(
      "2024-08-20", "init --next roadmap.json -o next.json", 0,
      keys: "Директор\n\n\nп12\n\n")
    #expect(run(last, &host) == .done)
    if case .file(let next)? = host.items["/school/next.json"] {
      // Amendments are of the plan that was approved; the new one begins without any.
      #expect(!String(decoding: next, as: UTF8.self).contains("\"changes\""))
    }
    #expect(run("validate next.json --quiet", on: "2024-08-20", &host) == .done)
  }

  private func file(_ host: MemoryHost) -> [UInt8]? {
    if case .file(let bytes)? = host.items["/school/roadmap.json"] { bytes } else { nil }
  }

  /// Does a step at a terminal where something is pressed.
  private func run(_ step: Step, _ host: inout MemoryHost) -> ExitCode {
    host.keys = step.keys
    host.terminalWidth = step.keys.map { _ in 80 }
    defer { (host.keys, host.terminalWidth) = (nil, nil) }
    return run(step.command, on: step.day, &host)
  }

  private func run(_ command: String, on day: String, _ host: inout MemoryHost) -> ExitCode {
    host.arguments = ShellWords.split(command)
    host.today = CalendarDate(day) ?? Self.today
    host.output = []
    host.messages = []
    return RoadmapTool.run(on: &host)
  }

  /// How many lines were taken out and put in.
  private func changed(_ old: [UInt8], _ new: [UInt8]) -> Int {
    let one = String(decoding: old, as: UTF8.self).split(separator: "\n")
    let other = String(decoding: new, as: UTF8.self).split(separator: "\n")
    return other.difference(from: one).count
  }
}
