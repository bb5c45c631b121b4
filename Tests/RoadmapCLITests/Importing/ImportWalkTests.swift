import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

/// The questions of an import in a terminal, by what somebody presses and types.
struct ImportWalkTests {
  private static let plan = """
    Дорожная карта наставничества МБОУ «СОШ № 1» на 2023-2024 учебный год
    №;Мероприятие;Срок;Ответственный;Зал
    1;Приказ о кураторе;до 10.09.2023;Директор;Актовый
    2;Встречи пар;;Иванова А.Б. Петров В.Г.;Малый

    """

  /// The column, the names without a sign between them, the missing deadline.
  private func run(
    _ keys: String, as command: String = "import", plan: String = Self.plan
  ) throws -> MemoryHost {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    host.items["/school/plan.csv"] = .file(Array(plan.utf8))
    host.keys = keys
    host.terminalWidth = 100
    host.arguments = [command, "plan.csv", "--lang", "ru"]
    let code = RoadmapTool.run(on: &host)
    #expect(code == (host.items["/school/roadmap.json"] == nil ? .problemsFound : .done))
    return host
  }

  private func written(_ host: MemoryHost) -> Roadmap? {
    guard case .file(let bytes)? = host.items["/school/roadmap.json"] else { return nil }
    return RoadmapFile(bytes: bytes).roadmap
  }

  private func shown(_ host: MemoryHost) -> String {
    (String(decoding: host.output, as: UTF8.self) + String(decoding: host.messages, as: UTF8.self))
      .split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test
  func `answers change what is written, and are no amendments`() throws {
    let host = try run("ввивесь год\n")
    let roadmap = try #require(written(host))
    #expect(roadmap.item(id: "2")?.deadline?.text == "весь год")
    #expect(roadmap.changes.isEmpty)
    let said = shown(host)
    #expect(said.contains("3 из 3. 2 Встречи пар"))
    #expect(said.contains("Отвечено: 1, подтверждено: 2, осталось: 0."))
    #expect(said.contains("+ 2: «весь год»"))
    #expect(said.contains("Дорожная карта записана в «roadmap.json». Дальше: roadmap validate"))
  }

  @Test
  func `what cannot be read is asked again, and left empty stays open`() throws {
    let host = try run("ввикак-нибудь\n\n")
    #expect(written(host)?.item(id: "2")?.deadline == nil)
    let said = shown(host)
    #expect(said.contains("осталось: 1."))
    #expect(said.contains("\"СРОК\""))
  }

  @Test
  func `a column that holds something else is read anew`() throws {
    let host = try run("идвв")
    #expect(written(host)?.item(id: "1")?.documents == ["Актовый"])
    #expect(written(host)?.item(id: "1")?.notes == nil)
  }

  @Test
  func `parties that are typed join the team`() throws {
    let host = try run("виЗавуч, Директор\nв")
    let roadmap = try #require(written(host))
    #expect(roadmap.item(id: "2")?.responsible == ["Завуч", "Директор"])
    #expect(roadmap.team.map(\.name).contains("Завуч"))
  }

  @Test
  func `no more questions writes what is answered and tells the rest`() throws {
    let host = try run("вз")
    #expect(written(host)?.activities.count == 2)
    #expect(shown(host).contains("Отвечено: 0, подтверждено: 1, осталось: 2."))
  }

  @Test(arguments: [("import", "roadmap calendar"), ("загрузить", "roadmap календарь")])
  func `questions name commands as they were typed`(command: String, named: String) throws {
    let plan = Self.plan.replacing("до 10.09.2023", with: "II четверть")
    #expect(
      shown(try run("в", as: command, plan: plan)).contains(
        "\(named) НАЗВАНИЕ 2023-09-01..2023-10-27"))
  }

  @Test(arguments: ["", "в", "ви", "видо 1 мая"])
  func `keys that end in the middle write nothing`(keys: String) throws {
    let host = try run(keys)
    #expect(host.items["/school/roadmap.json"] == nil)
    #expect(shown(host).contains("Ничего не записано."))
  }

  @Test
  func `a file that is there is not asked about`() throws {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    host.items["/school/plan.csv"] = .file(Array(Self.plan.utf8))
    host.items["/school/roadmap.json"] = .file(Array("{}".utf8))
    host.keys = "ввв"
    host.terminalWidth = 80
    host.arguments = ["import", "plan.csv"]
    #expect(RoadmapTool.run(on: &host) == .failure)
    #expect(host.keys == "ввв")
  }
}
