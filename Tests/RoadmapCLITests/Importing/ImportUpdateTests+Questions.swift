import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Testing

/// Questions about lines that a newer document seems to lack, and what comes of them.
extension ImportUpdateTests {
  private static let inserted =
    "1.1;Педсовет о наставничестве;10 сентября 2023;Директор\n"
    + "1.2;Приказ о закреплении наставников и куратора;сентябрь 2023;Директор\n"
  private static let second = "1.3;Встречи пар;до 1 мая 2024;Директор\n"

  private func said(_ host: MemoryHost) -> String {
    String(decoding: host.output + host.messages, as: UTF8.self).split { $0.isWhitespace }
      .joined(separator: " ")
  }

  private func titles(_ host: MemoryHost) throws -> [String] {
    try #require(RoadmapFile(bytes: bytes(host)).roadmap).workItems.map { "\($0.id) \($0.title)" }
  }

  @Test
  func `a line that was inserted and one that was renamed are told apart by the answer named`()
    throws
  {
    var host = try host(Self.inserted + Self.second)
    host.arguments = ["import", "plan.csv", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .problemsFound)
    #expect(
      said(host).contains(
        "если теперь это 1.2 «Приказ о закреплении наставников и куратора» — --same 1.1=1.2."))
    // The answer comes when both new lines stand in the roadmap already.
    host.arguments = ["import", "plan.csv", "--update", "--same", "1.1=1.2", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(
      try titles(host) == [
        "1.4 Педсовет о наставничестве", "1.1 Приказ о закреплении наставников и куратора",
        "1.2 Встречи пар",
      ])
    #expect(
      said(host).contains(
        "Исключено, теперь это пункт 1.1: 1.3 «Приказ о закреплении наставников и куратора»."))
    let written = bytes(host)
    host.output = []
    host.arguments = ["import", "plan.csv", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(bytes(host) == written)
    #expect(said(host).contains("В документе то же, что в карте"))
  }

  @Test
  func `the line that may be meant is offered in a terminal`() throws {
    var host = try host(Self.inserted + Self.second)
    host.keys = "э"
    host.terminalWidth = 80
    host.arguments = ["import", "plan.csv", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    for words in ["Или теперь это 1.2", "[т]о же самое [э]то 1.2 [д]ругое [п]озже"] {
      #expect(said(host).contains(words))
    }
    #expect(
      try titles(host) == [
        "1.3 Педсовет о наставничестве", "1.1 Приказ о закреплении наставников и куратора",
        "1.2 Встречи пар",
      ])
  }

  @Test
  func `a line that people put there stays, whatever an answer says`() throws {
    var host = try host(Self.inserted + Self.second)
    for command in [
      ["add", "1", "Приказ о закреплении наставников и куратора"],
      ["edit", "1.3", "--note", "проект у директора"],
      ["import", "plan.csv", "--update", "--same", "1.1=1.2"],
    ] {
      host.arguments = command
      #expect(RoadmapTool.run(on: &host) == .done, "\(command)")
    }
    #expect(try titles(host).count == 4)
  }

  @Test
  func `a missing line with a history is told with what it may be called now`() throws {
    var host = try host(
      "1.4;Приказ о закреплении наставников и куратора;сентябрь 2023;Директор\n" + Self.second)
    host.arguments = ["import", "plan.csv", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .problemsFound)
    #expect(
      said(host).contains(
        "назван иначе, например «Приказ о закреплении наставников и куратора», — --same 1.1=1.4;"))
  }

  @Test
  func `a missing line that was cancelled is not asked about any more`() throws {
    var host = try host(Self.second)
    for command in [["reopen", "1.1"], ["cancel", "1.1"]] {
      host.arguments = command
      #expect(RoadmapTool.run(on: &host) == .done, "\(command)")
    }
    host.output = []
    host.arguments = ["import", "plan.csv", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(!said(host).contains("1.1"))
    #expect(try titles(host) == ["1.1 Приказ о кураторе", "1.2 Встречи пар"])
  }

  @Test
  func `a line of text that was kept apart before is not told again`() throws {
    var host = try host("")
    let text = """
      Дорожная карта МБОУ «СОШ № 1» на 2023-2024 учебный год

      № | Мероприятие | Срок | Ответственный
      1 | Приказ о кураторе | сентябрь 2023 | Директор

      Сроки мероприятия 1 уточняются приказом директора школы.

      """
    host.items["/school/plan.txt"] = .file(Array(text.utf8))
    host.items["/school/roadmap.json"] = nil
    host.arguments = ["import", "plan.txt", "-o", "roadmap.json"]
    #expect(RoadmapTool.run(on: &host) == .done)
    host.items["/school/plan.txt"] = .file(
      Array((text + "Контроль возложить на заместителя директора по работе.\n").utf8))
    host.messages = []
    host.arguments = ["import", "plan.txt", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(said(host).contains("в карте нет места (не записаны): 1."))
    #expect(!said(host).contains("уточняются"))
  }

  /// Stages that an amended document numbers anew.
  private static let renumbered = """
    Дорожная карта МБОУ «СОШ № 1» на 2023-2024 учебный год
    №;Мероприятие;Срок;Ответственный
    1 Нормативный этап;;;
    1.1;Изменить положение;октябрь 2023;Директор
    2 Подготовка (сентябрь 2023);;;
    2.1;Приказ о кураторе;сентябрь 2023;Директор
    2.2;Встречи пар;до 1 мая 2024;Директор

    """

  @Test(arguments: [
    ["report", "--format", "md"], ["report", "--format", "html"], ["export", "--format", "md"],
    ["export", "--format", "mermaid"],
  ])
  func `what is handed on has the numbers of the document`(command: [String]) throws {
    var host = try host("")
    host.items["/school/plan.csv"] = .file(Array(Self.renumbered.utf8))
    host.arguments = ["import", "plan.csv", "--update", "--quiet"]
    #expect(RoadmapTool.run(on: &host) == .done)
    host.output = []
    host.messages = []
    host.arguments = command + ["--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let said = said(host)
    for line in ["2 Подготовка", "1 Нормативный этап"] { #expect(said.contains(line)) }
    #expect(said.contains("2.1"))
    #expect(!said.contains("1 Подготовка"))
  }

  @Test(arguments: ["xlsx", "csv", "docx", "md"])
  func `a table of the amended plan is read back with its numbers`(format: String) throws {
    var host = try host("")
    host.items["/school/plan.csv"] = .file(Array(Self.renumbered.utf8))
    for command in [
      ["import", "plan.csv", "--update", "--quiet"], ["export", "-o", "out.\(format)"],
    ] {
      host.arguments = command
      #expect(RoadmapTool.run(on: &host) == .done, "\(command)")
    }
    let before = bytes(host)
    host.output = []
    host.messages = []
    host.arguments = ["import", "out.\(format)", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(bytes(host) == before)
    #expect(!said(host).contains("Номер"))
  }

  @Test(arguments: [
    ("октябрь 2023", true), ("до 1 октября 2023", false), ("август-сентябрь 2023", false),
  ])
  func `a line that was done before its new deadline begins is told`(
    deadline: String, isTold: Bool
  ) throws {
    var host = try host("1.1;Приказ о кураторе;\(deadline);Директор\n")
    host.arguments = ["import", "plan.csv", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(
      said(host).contains(
        "Выполнено ещё 08.09.2023, раньше нового срока: 1.1 «Приказ о кураторе». Отметка остаётся; "
          + "если это надо сделать снова — roadmap reopen 1.1") == isTold)
  }
}
