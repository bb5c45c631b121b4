import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

/// The questions of `init --next` in a terminal, by what somebody presses and types.
struct NextYearWalkTests {
  private static let last = """
    { "format": 1, "title": "План на 2023/24 год", "organization": "Школа", "language": "ru",
      "period": {"start": "2023-09-01", "end": "2024-08-31"},
      "approval": {"by": "Директор", "date": "2023-08-30"},
      "calendar": {"terms": [{"name": "I четверть", "start": "2023-09-01", "end": "2023-10-27"}]},
      "team": [
        { "name": "Иванова А. П.", "kind": "person", "aliases": ["Иванова"] },
        { "name": "Директор", "kind": "role" }
      ],
      "activities": [
        { "id": "1", "title": "Приказ", "deadline": "до 10.09.2023", "responsible": ["Директор"],
          "progress": [{ "on": "2023-09-08", "state": "done" }] },
        { "id": "2", "title": "Встреча", "deadline": "29 февраля 2024", "responsible": ["Иванова"] },
        { "id": "3", "title": "Отчёт", "deadline": "май 2024", "responsible": ["Иванова А. П."] },
        { "id": "4", "title": "Слёт 2024", "deadline": "май 2024",
          "progress": [{ "on": "2024-03-08", "state": "cancelled" }] },
        { "id": "5", "title": "Итоги 2024 года", "deadline": "постоянно" }
      ],
      "targets": [{ "id": "a", "title": "Охват", "unit": "%", "atLeast": { "2023/24": 50 } }]
    }
    """

  private func run(_ keys: String?, _ arguments: [String] = []) throws -> MemoryHost {
    var host = MemoryHost(today: try #require(CalendarDate("2024-08-20")))
    host.items["/school/old.json"] = .file(Array(Self.last.utf8))
    host.keys = keys
    host.terminalWidth = keys == nil ? nil : 100
    host.arguments = ["init", "--next", "old.json", "-o", "new.json", "--lang", "ru"] + arguments
    let code = RoadmapTool.run(on: &host)
    #expect(code == (host.items["/school/new.json"] == nil ? .problemsFound : .done))
    return host
  }

  private func written(_ host: MemoryHost) -> Roadmap? {
    guard case .file(let bytes)? = host.items["/school/new.json"] else { return nil }
    let file = RoadmapFile(bytes: bytes)
    #expect(!file.hasErrors)
    return file.roadmap
  }

  private func shown(_ host: MemoryHost) -> String {
    (String(decoding: host.output, as: UTF8.self) + String(decoding: host.messages, as: UTF8.self))
      .split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test func `answers make the new plan, which remembers none of them`() throws {
    // Two undone, one cancelled, approval, calendar, leap day, a title, the goal, who left.
    let keys =
      "пууДиректор\n30.08.2024\n№ 15\nв" + "завтрак\n28 февраля 2025\nд60\n1\nПетров В. Г.\n"
    let host = try run(keys)
    let roadmap = try #require(written(host))
    #expect(roadmap.activities.map(\.item.id) == ["1", "2", "5"])
    let meeting = try #require(roadmap.item(id: "2"))
    #expect(meeting.notes == "Перенесено: не выполнено в срок до 29 февраля 2024 г.")
    #expect(meeting.responsible == ["Петров В. Г."])
    #expect(roadmap.team.map(\.name) == ["Петров В. Г.", "Директор"])
    #expect(roadmap.item(id: "5")?.title == "Итоги 2025 года")
    #expect(roadmap.targets.first?.goals.map(\.value) == [60])
    #expect(roadmap.approval?.by == "Директор" && roadmap.approval?.order == "№ 15")
    #expect(roadmap.approval?.date == CalendarDate("2024-08-30"))
    #expect(roadmap.calendar?.isUsual == false)
    #expect(roadmap.calendar?.all.map(\.days.start.description) == ["2024-09-01"])
    #expect(roadmap.changes.isEmpty)
    let said = shown(host)
    // The title of what was removed is not asked about.
    #expect(!said.contains("Слёт 2025"))
    #expect(said.contains("не понято: «завтрак»"))
    #expect(said.contains("мероприятий 3, сроков сдвинуто 4, вопросов 0."))
  }

  @Test func `what is left open is told with the command that settles it`() throws {
    for keys in ["з", nil] {
      let host = try run(keys)
      #expect(written(host)?.activities.count == 5)
      let said = shown(host)
      for command in [
        "roadmap remove 3 -f new.json", "roadmap edit 5 --title",
        "roadmap edit --approved-by", "roadmap calendar --usual -f new.json",
        "roadmap target goal a 2024/25 ЗНАЧЕНИЕ -f new.json",
      ] {
        #expect(said.contains(command), "\(command)")
      }
    }
  }

  @Test func `questions that are broken off write nothing unless somebody says so`() throws {
    let host = try run("п")
    #expect(host.items["/school/new.json"] == nil)
    #expect(shown(host).contains("Вопросы прерваны; ответов: 1."))
  }

  @Test func `what is carried by an option is not asked about`() throws {
    let host = try run("з\n\n\nо", ["--carry-undone"])
    #expect(!shown(host).contains("Ещё нужно? [о]ставить оставить с [п]ометкой"))
  }
}
