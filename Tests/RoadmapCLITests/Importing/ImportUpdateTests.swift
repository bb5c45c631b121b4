import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

/// A changed document against the roadmap that was made from it.
struct ImportUpdateTests {
  static let roadmap = """
    {
      "format": 1,
      "title": "Дорожная карта",
      "organization": "МБОУ «СОШ № 1»",
      "period": { "start": "2023-09-01", "end": "2024-08-31" },
      "team": [
        { "name": "Иванова А.Б.", "kind": "person", "aliases": ["Иванова Анна Борисовна"] },
        { "name": "Директор", "kind": "role", "aliases": ["директор школы"] },
        { "name": "Куратор", "kind": "role" }
      ],
      "stages": [
        {
          "id": "1",
          "title": "Подготовка",
          "deadline": "сентябрь 2023",
          "responsible": ["Директор"],
          "activities": [
            {
              "id": "1.1",
              "title": "Приказ о кураторе",
              "progress": [{ "on": "2023-09-08", "state": "done", "evidence": ["№ 5"] }]
            },
            { "id": "1.2", "title": "Встречи пар", "deadline": "до 1 мая 2024" }
          ]
        }
      ]
    }

    """

  private static let head = """
    Дорожная карта МБОУ «СОШ № 1» на 2023-2024 учебный год
    №;Мероприятие;Срок;Ответственный
    1 Подготовка (сентябрь 2023);;;

    """

  private static let first = "1.1;Приказ о кураторе;сентябрь 2023;Директор\n"
  private static let second = "1.2;Встречи пар;до 1 мая 2024;Директор\n"

  /// Rows of the document, and what the roadmap then has: id, title, deadline and parties.
  static let cases: [(rows: String, lines: [String], word: String)] = [
    (
      first + second,
      ["1.1 Приказ о кураторе | Директор", "1.2 Встречи пар до 1 мая 2024 | Директор"], "то же"
    ),
    (
      first + "1.2;Встречи пар наставников;до 1 мая 2024;Директор\n",
      ["1.1 Приказ о кураторе | Директор", "1.2 Встречи пар наставников до 1 мая 2024 | Директор"],
      "Название"
    ),
    (
      first + "1.2;Встречи пар;до 15 мая 2024;Директор\n",
      ["1.1 Приказ о кураторе | Директор", "1.2 Встречи пар до 15 мая 2024 | Директор"], "Срок"
    ),
    (
      first + "1.2;Встречи пар;до 1 мая 2024;Куратор\n",
      ["1.1 Приказ о кураторе | Директор", "1.2 Встречи пар до 1 мая 2024 | Куратор"],
      "Ответственные"
    ),
    (
      // Another spelling of the same party is no change.
      first + "1.2;Встречи пар;до 1 мая 2024;директор школы\n",
      ["1.1 Приказ о кураторе | Директор", "1.2 Встречи пар до 1 мая 2024 | Директор"], "то же"
    ),
    (
      first + second + "1.3;Анкетирование учеников;октябрь 2023;Куратор\n",
      [
        "1.1 Приказ о кураторе | Директор", "1.2 Встречи пар до 1 мая 2024 | Директор",
        "1.3 Анкетирование учеников октябрь 2023 | Куратор",
      ], "Добавлено"
    ),
    (
      // A row above shifts the printed numbers; it stands in its place, and the others keep their ids.
      "1.1;Анкетирование учеников;октябрь 2023;Куратор\n"
        + "1.2;Приказ о кураторе;сентябрь 2023;Директор\n1.3;Встречи пар;до 1 мая 2024;Директор\n",
      [
        "1.3 Анкетирование учеников октябрь 2023 | Куратор", "1.1 Приказ о кураторе | Директор",
        "1.2 Встречи пар до 1 мая 2024 | Директор",
      ], "теперь под номером"
    ),
    (
      second,
      ["1.1 Приказ о кураторе | Директор", "1.2 Встречи пар до 1 мая 2024 | Директор"],
      "В документе нет: 1.1"
    ),
    (
      // Nothing hangs on the line that is gone.
      first + "1.2;Итоговый слёт школы;до 1 мая 2024;Директор\n",
      ["1.1 Приказ о кураторе | Директор", "1.3 Итоговый слёт школы до 1 мая 2024 | Директор"],
      "Исключено"
    ),
    (
      // What was marked is not taken for something else.
      "1.1;Педагогический совет;сентябрь 2023;Директор\n" + second,
      ["1.1 Приказ о кураторе | Директор", "1.2 Встречи пар до 1 мая 2024 | Директор"],
      "--same 1.1"
    ),
    (
      "1.1;Встречи пар;до 1 мая 2024;Директор\n1.2;Приказ о кураторе;сентябрь 2023;Директор\n",
      ["1.2 Встречи пар до 1 мая 2024 | Директор", "1.1 Приказ о кураторе | Директор"], "порядок"
    ),
    (
      // A title that only says more is the same line, whatever number it has.
      "1.1;Встречи пар;до 1 мая 2024;Директор\n"
        + "1.2;Приказ о кураторе и наставниках;сентябрь 2023;Директор\n",
      [
        "1.2 Встречи пар до 1 мая 2024 | Директор",
        "1.1 Приказ о кураторе и наставниках | Директор",
      ], "Название"
    ),
    (
      first + "2 Основной этап;;;\n2.1;Встречи пар;до 1 мая 2024;Директор\n",
      ["1.1 Приказ о кураторе | Директор", "1.2 Встречи пар до 1 мая 2024 | Директор"], "перемещено"
    ),
  ]

  func host(_ rows: String) throws -> MemoryHost {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    host.variables["HOME"] = "/home/anna"
    host.items["/school/plan.csv"] = .file(Array((Self.head + rows).utf8))
    host.items["/school/roadmap.json"] = .file(Array(Self.roadmap.utf8))
    return host
  }

  func bytes(_ host: MemoryHost) -> [UInt8] {
    guard case .file(let bytes)? = host.items["/school/roadmap.json"] else { return [] }
    return bytes
  }

  /// Exit code 0 says that the roadmap is as the document has it.
  private static func exit(_ word: String) -> ExitCode {
    word.hasPrefix("--same") || word.hasPrefix("В документе нет") ? .problemsFound : .done
  }

  @Test(arguments: cases)
  func `is written line by line`(rows: String, lines: [String], word: String) throws {
    var host = try host(rows)
    host.arguments = ["import", "plan.csv", "--update", "--lang", "ru"]
    let exit = Self.exit(word)
    #expect(RoadmapTool.run(on: &host) == exit)
    let roadmap = try #require(RoadmapFile(bytes: bytes(host)).roadmap)
    let found = roadmap.workItems.map { work in
      let own = work.item.deadline.map { " \($0.text)" } ?? ""
      return "\(work.id) \(work.title)\(own) | \(work.responsible.joined(separator: ", "))"
    }
    #expect(found == lines)
    let words = String(decoding: host.output, as: UTF8.self).split { $0.isWhitespace }
    #expect(words.joined(separator: " ").contains(word))
    let history = try #require(roadmap.item(id: "1.1")?.progress)
    #expect(history.map(\.evidence) == [["№ 5"]])
  }

  @Test(arguments: cases)
  func `is taken back as a whole, and a trial writes nothing`(
    rows: String, lines: [String], word: String
  ) throws {
    var host = try host(rows)
    let exit = Self.exit(word)
    host.arguments = ["import", "plan.csv", "--update", "--dry-run"]
    #expect(RoadmapTool.run(on: &host) == exit)
    #expect(String(decoding: bytes(host), as: UTF8.self) == Self.roadmap)
    host.arguments = ["import", "plan.csv", "--update"]
    #expect(RoadmapTool.run(on: &host) == exit)
    guard bytes(host) != Array(Self.roadmap.utf8) else { return }
    host.arguments = ["undo"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(String(decoding: bytes(host), as: UTF8.self) == Self.roadmap)
  }

  @Test
  func `a number that fits two lines after an insertion marks neither`() throws {
    var host = try host(
      "1.1;Анкетирование учеников;октябрь 2023;Куратор\n"
        + "1.2;Приказ о кураторе;сентябрь 2023;Директор\n1.3;Встречи пар;до 1 мая 2024;Директор\n")
    host.arguments = ["import", "plan.csv", "--update"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let before = bytes(host)
    for number in ["1.2", "1.3"] {
      host.arguments = ["done", number, "--lang", "ru"]
      #expect(RoadmapTool.run(on: &host) != .done)
      #expect(bytes(host) == before)
      #expect(String(decoding: host.messages, as: UTF8.self).contains("id:\(number)"))
    }
    host.arguments = ["done", "id:1.2", "--on", "2024-02-20"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let roadmap = try #require(RoadmapFile(bytes: bytes(host)).roadmap)
    #expect(roadmap.item(id: "1.2")?.progress.isEmpty == false)
    #expect(roadmap.item(id: "1.2")?.number == "1.3")
  }

  /// What somebody answers to «is it the same?», and the lines then.
  static let answers: [(option: [String], lines: [String])] = [
    (["--same", "1.1"], ["1.1 Педагогический совет", "1.2 Встречи пар"]),
    (["--same", "1.1=1.2"], ["1.3 Педагогический совет", "1.1 Встречи пар"]),
    (
      ["--other", "1.1"], ["1.3 Педагогический совет", "1.1 Приказ о кураторе", "1.2 Встречи пар"]
    ),
  ]

  @Test(arguments: answers)
  func `is answered by an option`(option: [String], lines: [String]) throws {
    var host = try host("1.1;Педагогический совет;сентябрь 2023;Директор\n" + Self.second)
    host.arguments = ["import", "plan.csv", "--update"] + option
    #expect(RoadmapTool.run(on: &host) == .done)
    let roadmap = try #require(RoadmapFile(bytes: bytes(host)).roadmap)
    #expect(roadmap.workItems.map { "\($0.id) \($0.title)" } == lines)
    #expect(roadmap.item(id: "1.1")?.progress.map(\.evidence) == [["№ 5"]])
  }

  @Test
  func `an answer about a line that is not there is refused`() throws {
    var host = try host(Self.first + Self.second)
    host.arguments = ["import", "plan.csv", "--update", "--same", "7.7"]
    #expect(RoadmapTool.run(on: &host) == .wrongUsage)
    #expect(String(decoding: bytes(host), as: UTF8.self) == Self.roadmap)
  }

  /// Keys that somebody presses at the questions, and the lines then.
  static let walks: [(keys: String, lines: [String])] = [
    ("т", ["1.1 Педагогический совет", "1.2 Встречи пар"]),
    ("до", ["1.3 Педагогический совет", "1.1 Приказ о кураторе", "1.2 Встречи пар"]),
    ("п", ["1.1 Приказ о кураторе", "1.2 Встречи пар"]),
    // Broken off.
    ("", ["1.1 Приказ о кураторе", "1.2 Встречи пар"]),
  ]

  @Test(arguments: walks)
  func `is asked about in a terminal`(keys: String, lines: [String]) throws {
    var host = try host("1.1;Педагогический совет;сентябрь 2023;Директор\n" + Self.second)
    host.keys = keys
    host.terminalWidth = 80
    host.arguments = ["import", "plan.csv", "--update", "--lang", "ru"]
    // Broken off or put off, the question is still open.
    let isOpen = keys.isEmpty || keys == "п"
    #expect(RoadmapTool.run(on: &host) == (isOpen ? .problemsFound : .done))
    let roadmap = try #require(RoadmapFile(bytes: bytes(host)).roadmap)
    #expect(roadmap.workItems.map { "\($0.id) \($0.title)" } == lines)
    #expect(String(decoding: host.output, as: UTF8.self).contains("Это один и тот же пункт?"))
    if keys.isEmpty { #expect(String(decoding: bytes(host), as: UTF8.self) == Self.roadmap) }
  }

  @Test
  func `results, documents, team and approval of the document are written and remembered`() throws {
    var host = try host("")
    host.items["/school/plan.md"] = .file(
      Array(
        """
        Утверждена приказом от 30.08.2023 № 145

        Дорожная карта МБОУ «СОШ № 1» на 2023-2024 учебный год

        | № | Мероприятие | Срок | Ответственный | Документы |
        |---|---|---|---|---|
        | 1 Подготовка (сентябрь 2023) | | | | |
        | 1.1 | Приказ о кураторе | сентябрь 2023 | Методист | Приказ |
        | 1.2 | Встречи пар | до 1 мая 2024 | Директор | |
        """.utf8))
    host.arguments = ["import", "plan.md", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let roadmap = try #require(RoadmapFile(bytes: bytes(host)).roadmap)
    #expect(roadmap.approval?.order == "№ 145")
    #expect(roadmap.item(id: "1.1")?.documents == ["Приказ"])
    #expect(roadmap.team.map(\.name).contains("Методист"))
    let changes = Set(roadmap.changes.map(\.what))
    #expect(changes.isSuperset(of: [.approval, .documents, .team, .responsible]))
  }

  @Test
  func `another purpose and other tasks are written and remembered, what the document lacks stays`()
    throws
  {
    var host = try host("")
    let said = Self.roadmap.replacing(
      "  \"team\": [",
      with: """
          "purpose": "Помочь начинающим.",
          "tasks": ["Подобрать пары."],
          "basis": ["Положение о наставничестве"],
          "team": [
        """)
    host.items["/school/roadmap.json"] = .file(Array(said.utf8))
    host.items["/school/plan.md"] = .file(
      Array(
        """
        Дорожная карта МБОУ «СОШ № 1» на 2023-2024 учебный год

        Цель: помочь молодым учителям.

        Задачи:
        1. Подобрать пары.
        2. Обучить наставников.

        | № | Мероприятие | Срок | Ответственный |
        |---|---|---|---|
        | 1 Подготовка (сентябрь 2023) | | | |
        | 1.1 | Приказ о кураторе | сентябрь 2023 | Директор |
        | 1.2 | Встречи пар | до 1 мая 2024 | Директор |
        """.utf8))
    host.arguments = ["import", "plan.md", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let roadmap = try #require(RoadmapFile(bytes: bytes(host)).roadmap)
    #expect(roadmap.purpose == "помочь молодым учителям.")
    #expect(roadmap.tasks == ["Подобрать пары.", "Обучить наставников."])
    #expect(roadmap.basis == ["Положение о наставничестве"])
    #expect(roadmap.changes.map(\.what) == [.purpose, .tasks])
    let words = String(decoding: host.output, as: UTF8.self).split { $0.isWhitespace }
    #expect(
      words.joined(separator: " ").contains(
        "цель программы: «Помочь начинающим.» → «помочь молодым учителям.»"))
  }

  @Test
  func `another note is told, as people write notes themselves`() throws {
    var host = try host("")
    let noted = Self.roadmap.replacing(
      "\"deadline\": \"до 1 мая 2024\"",
      with: "\"deadline\": \"до 1 мая 2024\", \"notes\": \"в школе\"")
    host.items["/school/roadmap.json"] = .file(Array(noted.utf8))
    host.items["/school/plan.md"] = .file(
      Array(
        """
        Дорожная карта МБОУ «СОШ № 1» на 2023-2024 учебный год

        | № | Мероприятие | Срок | Ответственный | Примечание | Выполнено |
        |---|---|---|---|---|---|
        | 1 Подготовка (сентябрь 2023) | | | | | |
        | 1.1 | Приказ о кураторе | сентябрь 2023 | Директор | срочно | 08.09.2023 |
        | 1.2 | Встречи пар | до 1 мая 2024 | Директор | | |
        """.utf8))
    host.arguments = ["import", "plan.md", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(String(decoding: bytes(host), as: UTF8.self) == noted)
    let told = String(decoding: host.output, as: UTF8.self).split { $0.isWhitespace }
      .joined(separator: " ")
    #expect(told.contains("другое примечание: 1.1 «Приказ о кураторе» — «срочно». Не записано"))
    #expect(told.contains("нет примечания: 1.2 «Встречи пар». Остаётся «в школе»."))
  }

  @Test
  func `letters of the other alphabet make no other text`() throws {
    var host = try host("")
    let mixed = Self.roadmap.replacing(
      "  \"team\": [", with: "  \"purpose\": \"Помочь по распоряжению № P-145.\",\n  \"team\": [")
    host.items["/school/roadmap.json"] = .file(Array(mixed.utf8))
    host.items["/school/plan.md"] = .file(
      Array(
        """
        Дорожная карта МБОУ «СОШ № 1» на 2023-2024 учебный год

        Цель: Помочь по распоряжению № Р-145.

        | № | Мероприятие | Срок | Ответственный |
        |---|---|---|---|
        | 1 Подготовка (сентябрь 2023) | | | |
        | 1.1 | Приказ о кураторе | сентябрь 2023 | Директор |
        | 1.2 | Встречи пар | до 1 мая 2024 | Директор |
        """.utf8))
    host.arguments = ["import", "plan.md", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(String(decoding: bytes(host), as: UTF8.self) == mixed)
  }

  @Test(arguments: RoundTripTests.examples)
  func `an example's own table changes nothing`(example: String) throws {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    let original = try RepositoryFile("Examples/\(example).json").bytes()
    host.items["/school/roadmap.json"] = .file(original)
    host.arguments = ["export", "--format", "docx", "-o", "plan.docx", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    host.arguments = ["import", "plan.docx", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(bytes(host) == original)
  }
}
