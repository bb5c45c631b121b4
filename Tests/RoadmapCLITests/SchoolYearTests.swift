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

  /// What is typed, and on which day; each changes the file by at most so many lines.
  private static let year: [(day: String, command: String, lines: Int)] = [
    ("2023-09-02", "edit --title План --organization 'Школа № 1' --curator Куратор", 12),
    ("2023-09-02", "target add pairs Пары --at-least 2024=10 --unit пар", 14),
    ("2023-09-04", "move 1 --after 2 --note 'сначала анкеты'", 16),
    ("2023-09-14", "done 1 --evidence 'Приказ № 15'", 10),
    ("2023-09-20", "team add 'Петрова А.И.' --position психолог", 8),
    ("2023-09-20", "assign --replace Педагог-психолог 'Петрова А.И.'", 14),
    ("2023-10-03", "done 2 --on 2023-09-29", 10),
    ("2023-10-05", "done 2 --evidence '214 анкет'", 10),
    ("2023-10-10", "reschedule 3 'до 1 ноября 2023' --note 'педсовет'", 10),
    ("2023-11-01", "done 3 --evidence реестр", 10),
    ("2023-12-28", "done 4 --up-to 2023-12-31", 14),
    ("2023-12-28", "measure pairs 8", 10),
    ("2024-01-11", "add 'Школа наставников' --after 3 --deadline 'до 1 марта 2024'", 14),
    ("2024-01-12", "assign 6 Куратор 'Петрова А.И.'", 10),
    ("2024-02-15", "start 6", 10),
    ("2024-03-01", "postpone 6 2024-03-20 --note карантин", 8),
    ("2024-03-19", "done 6", 8),
    ("2024-03-25", "amend 6 --on 2024-03-18 --evidence протокол", 12),
    ("2024-04-02", "target correct pairs 2023-12-28 9", 8),
    ("2024-04-03", "edit 5 --title 'Слёт наставников' --result 'подведены итоги'", 10),
    ("2024-05-20", "cancel 4 --rest --note 'учёба закончилась'", 24),
    ("2024-05-27", "done 5 --evidence 'программа слёта'", 10),
    ("2024-05-28", "measure pairs 12", 8),
    ("2024-05-28", "target goal pairs 2024 11", 8),
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
      let code = run(step.command, on: step.day, &host)
      try #require(
        code == .done, "\(step.command): \(String(decoding: host.messages, as: UTF8.self))")
      let after = try #require(file(host))
      #expect(before != after, "\(step.command) changed nothing")
      #expect(run("validate --quiet", on: step.day, &host) == .done, "\(step.command)")
      let count = changed(before, after)
      #expect(count <= step.lines, "\(step.command) changed \(count) lines")
      #expect(run("undo", on: step.day, &host) == .done)
      #expect(file(host) == before, "undo of \(step.command)")
      #expect(run(step.command, on: step.day, &host) == .done)
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
    #expect(run("init --next roadmap.json -o next.json", on: "2024-08-20", &host) == .done)
    if case .file(let next)? = host.items["/school/next.json"] {
      // Amendments are of the plan that was approved; the new one begins without any.
      #expect(!String(decoding: next, as: UTF8.self).contains("\"changes\""))
    }
    #expect(run("validate next.json --quiet", on: "2024-08-20", &host) == .done)
  }

  private func file(_ host: MemoryHost) -> [UInt8]? {
    if case .file(let bytes)? = host.items["/school/roadmap.json"] { bytes } else { nil }
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
