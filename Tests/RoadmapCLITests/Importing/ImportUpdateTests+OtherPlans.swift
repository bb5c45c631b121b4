import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Testing

/// Documents that are no newer version of the roadmap at hand.
extension ImportUpdateTests {
  @Test(arguments: ["", "done 1.2"])
  func `a document with none of the activities is another plan, and nothing is written`(
    mark: String
  ) throws {
    var host = try host("")
    if !mark.isEmpty {
      host.arguments = mark.split(separator: " ").map(String.init)
      #expect(RoadmapTool.run(on: &host) == .done)
    }
    let before = bytes(host)
    host.items["/school/plan.md"] = .file(
      Array(
        """
        План работы библиотеки МАОУ «Лицей № 3» на 2025-2026 учебный год

        | № | Мероприятие | Срок | Ответственный |
        |---|---|---|---|
        | 1 | Выставка книг | до 10 октября | Библиотекарь |
        | 2 | Обновление фонда | март | Библиотекарь |
        """.utf8))
    host.arguments = ["import", "plan.md", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) != .done)
    #expect(bytes(host) == before)
    let errors = String(decoding: host.messages, as: UTF8.self).split { $0.isWhitespace }
    #expect(errors.joined(separator: " ").contains("похоже, это другой план"))
  }

  @Test
  func `a plan for the next year is not written over what was marked in this one`() throws {
    var host = try host("")
    host.items["/school/plan.md"] = .file(
      Array(
        """
        Дорожная карта МБОУ «СОШ № 1» на 2024-2025 учебный год

        | № | Мероприятие | Срок | Ответственный |
        |---|---|---|---|
        | 1 Подготовка (сентябрь 2024) | | | |
        | 1.1 | Приказ о кураторе | сентябрь 2024 | Директор |
        | 1.2 | Встречи пар | до 1 мая 2025 | Директор |
        """.utf8))
    host.arguments = ["import", "plan.md", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .wrongUsage)
    #expect(String(decoding: bytes(host), as: UTF8.self) == Self.roadmap)
    let errors = String(decoding: host.messages, as: UTF8.self).split { $0.isWhitespace }
      .joined(separator: " ")
    #expect(errors.contains("документ — план на 01.09.2024–31.08.2025, а карта — на 01.09.2023–"))
    // What the answer says for a plan that was only put off is what helps.
    #expect(errors.contains("roadmap edit --start 2024-09-01 --end 2025-08-31"))
    host.arguments = ["import", "plan.md", "--update", "--lang", "en"]
    #expect(RoadmapTool.run(on: &host) == .wrongUsage)
    #expect(
      String(decoding: host.messages, as: UTF8.self).contains("1 September 2024 – 31 August 2025"))
    host.arguments = ["edit", "--start", "2024-09-01", "--end", "2025-08-31"]
    #expect(RoadmapTool.run(on: &host) == .done)
    host.arguments = ["import", "plan.md", "--update"]
    #expect(RoadmapTool.run(on: &host) == .done)
  }

  @Test
  func `where nothing is marked yet, a period that was read wrong is put right`() throws {
    var host = try host(Self.same)
    host.items["/school/roadmap.json"] = .file(
      Array(
        Self.roadmap.replacing("2023-09-01", with: "2022-09-01")
          .replacing("2024-08-31", with: "2023-08-31")
          .replacing(
            ",\n          \"progress\": [{ \"on\": \"2023-09-08\", \"state\": \"done\", \"evidence\": [\"№ 5\"] }]",
            with: ""
          ).utf8))
    host.arguments = ["import", "plan.csv", "--update"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let roadmap = try #require(RoadmapFile(bytes: bytes(host)).roadmap)
    #expect(roadmap.period.description == "2023-09-01/2024-08-31")
  }

  @Test
  func `of another organisation, title and period are told and not written`() throws {
    var host = try host("")
    host.items["/school/plan.md"] = .file(
      Array(
        """
        План наставничества МАОУ «Лицей № 3» на 2025-2026 учебный год

        | № | Мероприятие | Срок | Ответственный |
        |---|---|---|---|
        | 1 Подготовка (сентябрь 2023) | | | |
        | 1.1 | Приказ о кураторе | сентябрь 2023 | Директор |
        | 1.2 | Встречи пар | до 1 мая 2024 | Директор |
        """.utf8))
    host.arguments = ["import", "plan.md", "--update", "--lang", "ru"]
    _ = RoadmapTool.run(on: &host)
    let (roadmap, old) = (
      try #require(RoadmapFile(bytes: bytes(host)).roadmap),
      try #require(RoadmapFile(bytes: Array(Self.roadmap.utf8)).roadmap)
    )
    #expect(roadmap.period == old.period)
    #expect(roadmap.title == old.title)
    #expect(String(decoding: host.output, as: UTF8.self).contains("--organization \"МАОУ"))
  }

  @Test
  func `a note below the table is told, as the roadmap has no place for it`() throws {
    var host = try host("")
    host.items["/school/plan.md"] = .file(
      Array(
        """
        Дорожная карта МБОУ «СОШ № 1» на 2023-2024 учебный год

        | № | Мероприятие | Срок | Ответственный |
        |---|---|---|---|
        | 1 Подготовка (сентябрь 2023) | | | |
        | 1.1 | Приказ о кураторе | сентябрь 2023 | Директор |
        | 1.2 | Встречи пар | до 1 мая 2024 | Директор |

        Примечание 2: за сроки отвечает заместитель директора.
        """.utf8))
    host.arguments = ["import", "plan.md", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(String(decoding: bytes(host), as: UTF8.self) == Self.roadmap)
    let told = String(decoding: host.messages, as: UTF8.self)
    #expect(told.contains("(не записаны): 1."))
    #expect(told.contains("«Примечание 2: за сроки отвечает заместитель директора.»"))
  }
}
