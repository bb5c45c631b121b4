import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Testing

/// A document that says what the roadmap said before people changed it.
extension ImportUpdateTests {
  static let same =
    "1.1;Приказ о кураторе;сентябрь 2023;Директор\n1.2;Встречи пар;до 1 мая 2024;Директор\n"

  /// Commands after which the document is imported again, and what is said of each change.
  static let ownChanges: [(commands: [[String]], words: String)] = [
    (
      [["edit", "1.2", "--title", "Беседы"]],
      "«Встречи пар». Как в документе — roadmap edit 1.2 --title \"Встречи пар\""
    ),
    (
      [["reschedule", "1.2", "до 15 мая 2024"]],
      "«до 1 мая 2024». Как в документе — roadmap reschedule 1.2 \"до 1 мая 2024\""
    ),
    (
      // Any earlier text of the chain.
      [["reschedule", "1.2", "до 15 мая 2024"], ["reschedule", "1.2", "до 20 мая 2024"]],
      "«до 20 мая 2024»; в документе то, что было до изменения, — «до 1 мая 2024»"
    ),
    (
      [["assign", "1.2", "Куратор"]],
      "«Директор». Как в документе — roadmap assign 1.2 \"Директор\""
    ),
    // What a stage hands down is told once.
    (
      [["reschedule", "1", "октябрь 2023"]],
      "Остаётся как изменено: 1 «Подготовка», срок, «октябрь 2023»"
    ),
    ([["assign", "1", "Куратор"]], "Остаётся как изменено: 1 «Подготовка», ответственные"),
    (
      [["move", "1.2", "--before", "1.1"]],
      "Остаётся там, куда перемещено: 1.2 «Встречи пар»; в документе место прежнее. Как в документе — "
        + "roadmap move 1.2 --after 1.1"
    ),
    ([["add", "1", "Своё дело"]], "1.3 «Своё дело». Это внесено в саму карту и остаётся"),
    ([["remove", "1.2"]], "1.2 «Встречи пар». Вернуть — roadmap add 1 \"Встречи пар\""),
    (
      [["edit", "1.2", "--title", "Беседы"], ["remove", "1.2"]],
      "1.2 «Встречи пар». Вернуть — roadmap add 1 \"Встречи пар\""
    ),
    ([["edit", "1.2", "--number", "7"]], "Как в документе — roadmap edit 1.2 --number \"1.2\""),
    (
      [
        ["add", "Итоги", "--as", "stage"], ["move", "1.2", "--to", "2"],
        ["edit", "2.1", "--title", "Слёт", "--note", "зал занят"],
      ],
      "Остаётся там, куда перемещено: 2.1 «Слёт»; в документе место прежнее. Как в документе — "
        + "roadmap move 2.1 --to 1"
    ),
    (
      [["team", "leave", "Куратор"], ["team", "add", "Куратор"], ["team", "leave", "Куратор"]],
      "В документе то же, что в карте"
    ),
  ]

  private func run(_ commands: [[String]], _ host: inout MemoryHost) {
    for command in commands {
      host.arguments = command
      #expect(RoadmapTool.run(on: &host) == .done, "\(command)")
    }
    host.output = []
  }

  private func words(_ host: MemoryHost) -> String {
    String(decoding: host.output, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test(arguments: ownChanges)
  func `does not undo what people changed since`(commands: [[String]], words: String) throws {
    var host = try host(Self.same)
    run(commands, &host)
    let changed = bytes(host)
    host.arguments = ["import", "plan.csv", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(
      String(decoding: bytes(host), as: UTF8.self) == String(decoding: changed, as: UTF8.self))
    let said = self.words(host)
    #expect(said.contains(words), "\(said)")
  }

  @Test
  func `takes what the document says for the first time`() throws {
    var host = try host(Self.same.replacing("до 1 мая 2024", with: "до 1 июня 2024"))
    run([["reschedule", "1.2", "до 15 мая 2024"]], &host)
    host.arguments = ["import", "plan.csv", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let roadmap = try #require(RoadmapFile(bytes: bytes(host)).roadmap)
    #expect(roadmap.item(id: "1.2")?.deadline?.text == "до 1 июня 2024")
  }

  @Test
  func `asks whether a line that was moved and renamed is what stands under its old number`() throws
  {
    var host = try host(Self.same.replacing("Встречи пар", with: "Педагогический совет"))
    run(
      [
        ["add", "Итоги", "--as", "stage"], ["move", "1.2", "--to", "2"],
        ["edit", "2.1", "--title", "Слёт", "--note", "зал занят"],
      ], &host)
    let changed = bytes(host)
    host.arguments = ["import", "plan.csv", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .problemsFound)
    #expect(bytes(host) == changed)
    #expect(words(host).contains("--same 2.1=1.2"))
    host.arguments = ["import", "plan.csv", "--update", "--same", "2.1=1.2"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let roadmap = try #require(RoadmapFile(bytes: bytes(host)).roadmap)
    #expect(roadmap.item(id: "2.1")?.title == "Педагогический совет")
    #expect(roadmap.item(id: "2.1")?.notes == "зал занят")
  }

  @Test
  func `keeps goals, texts and members that people changed`() throws {
    var host = try host("")
    host.items["/school/roadmap.json"] = nil
    host.items["/school/plan.md"] = .file(
      Array(
        """
        Дорожная карта МБОУ «СОШ № 1» на 2023-2024 учебный год

        Цель: помочь молодым учителям.

        | № | Мероприятие | Срок | Ответственный |
        |---|---|---|---|
        | 1 | Приказ о кураторе | сентябрь 2023 | Директор |
        | 2 | Встречи пар | до 1 мая 2024 | Методист |

        | № | Показатель | 2023 | 2024 |
        |---|---|---|---|
        | 1 | Доля учеников с наставником, % | 20 | 40 |
        """.utf8))
    run(
      [
        ["import", "plan.md", "-o", "roadmap.json"], ["target", "goal", "t1", "2024", "50"],
        ["edit", "--purpose", "Своя цель."], ["assign", "2", "Директор"],
        ["team", "leave", "Методист"],
      ], &host)
    let changed = bytes(host)
    host.arguments = ["import", "plan.md", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(bytes(host) == changed)
    let said = words(host)
    for command in [
      "target goal t1 2024 40", "edit --purpose \"помочь молодым учителям.\"",
      "team add \"Методист\"", "assign 2 \"Методист\"",
    ] {
      #expect(said.contains("roadmap \(command)"), "\(said)")
    }
  }
}
