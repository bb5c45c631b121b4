import OfficeFiles
import RoadmapCore
import RoadmapTestSupport
import SeededRandom
import SourceTables
import Testing

@testable import RoadmapCLI

/// A random plan, exported as Word, its rows edited as a secretary edits them, and imported over it.
struct AmendedPlanTests {
  /// A row of the document; `name` is the evidence of its mark, which no edit changes.
  private struct Row {
    var title: String
    var deadline: String
    var isMarked: Bool
    /// Whether it was moved or retitled; of a marked line, both at once would be asked about.
    var isChanged = false
    let name: String
  }

  private static let stages = ["Подготовка", "Работа с парами", "Подведение итогов"]
  private static let months = ["сентябрь 2023", "ноябрь 2023", "март 2024", "до 20 мая 2024"]
  private static let things = ["Семинар", "Опрос", "Отчёт", "Встреча", "Конкурс", "Экскурсия"]
  private static let people = ["педагогов", "наставников", "учеников", "родителей", "студентов"]

  private struct Plan {
    var random: SplitMix64
    var rows: [[Row]] = []
    var count = 0

    init(seed: UInt64) {
      random = SplitMix64(seed: seed)
      for _ in AmendedPlanTests.stages {
        rows.append((0..<Int.random(in: 2...5, using: &random)).map { _ in row() })
        for index in rows[rows.count - 1].indices where Bool.random(using: &random) {
          rows[rows.count - 1][index].isMarked = true
        }
      }
    }

    mutating func row() -> Row {
      count += 1
      let thing = AmendedPlanTests.things[count % AmendedPlanTests.things.count]
      let people = AmendedPlanTests.people[count % AmendedPlanTests.people.count]
      return Row(
        title: "\(thing) \(people) кабинета \(count)",
        deadline: AmendedPlanTests.months.randomElement(using: &random) ?? "май 2024",
        isMarked: false, isChanged: false,
        name: "Протокол \(count)")
    }

    /// One change as an amended plan has it; a row that was marked is not struck out.
    mutating func edit() {
      let stage = Int.random(in: 0..<rows.count, using: &random)
      let index = rows[stage].isEmpty ? 0 : Int.random(in: 0..<rows[stage].count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: rows[stage].insert(row(), at: index)
      case 1:
        if rows[stage].count > 1, !rows[stage][index].isMarked { rows[stage].remove(at: index) }
      case 2:
        guard rows[stage].count > 1, !rows[stage][index].isChanged else { return }
        var row = rows[stage].remove(at: index)
        row.isChanged = true
        let other = Int.random(in: 0..<rows.count, using: &random)
        rows[other].insert(row, at: Int.random(in: 0...rows[other].count, using: &random))
      case 3 where !rows[stage].isEmpty && !rows[stage][index].isChanged:
        rows[stage][index].title += " и итоги"
        rows[stage][index].isChanged = true
      case 4 where !rows[stage].isEmpty: rows[stage][index].deadline = "до 1 июня 2024"
      default: break
      }
    }

    /// The lines as the document prints them.
    var lines: [[String]] {
      rows.enumerated().flatMap { stage, rows in
        [["\(stage + 1) \(AmendedPlanTests.stages[stage])"]]
          + rows.enumerated().map { ["\(stage + 1).\($0 + 1)", $1.title, $1.deadline] }
      }
    }

    var file: String {
      let stages = rows.enumerated().map { stage, rows in
        let activities = rows.enumerated().map { index, row in
          let mark =
            row.isMarked
            ? #", "progress": [{ "on": "2023-10-02", "state": "done", "evidence": ["\#(row.name)"] }]"#
            : ""
          return """
            { "id": "\(stage + 1).\(index + 1)", "title": "\(row.title)", \
            "deadline": "\(row.deadline)", "responsible": ["Куратор"]\(mark) }
            """
        }
        return """
          { "id": "\(stage + 1)", "title": "\(AmendedPlanTests.stages[stage])", "activities": [
            \(activities.joined(separator: ",\n  "))
          ] }
          """
      }
      return """
        {
          "format": 1,
          "title": "Дорожная карта наставничества школы № 1 на 2023-2024 учебный год",
          "organization": "Школа № 1",
          "period": { "start": "2023-09-01", "end": "2024-08-31" },
          "stages": [\(stages.joined(separator: ", "))]
        }

        """
    }
  }

  /// The lines of the document that `export --format docx` writes.
  private func exported(_ host: inout MemoryHost) throws -> SourceDocument {
    host.arguments = ["export", "--format", "docx", "-o", "plan.docx", "--force", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    guard case .file(let bytes)? = host.items["/school/plan.docx"] else { return SourceDocument() }
    return try OfficeReader.document(bytes)
  }

  private func lines(of document: SourceDocument) -> [[String]] {
    let tables = document.blocks.compactMap { block -> SourceTable? in
      if case .table(let table) = block { table } else { nil }
    }
    return tables.flatMap(\.rows).dropFirst().map { row in
      row.cells.map(\.text).filter { !$0.isEmpty && $0 != "Куратор" }
    }.filter { $0.first?.first?.isNumber ?? false }
  }

  @Test(arguments: 1...60)
  func `is the document, and every mark stays with its line`(seed: UInt64) throws {
    var plan = Plan(seed: seed)
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    host.items["/school/roadmap.json"] = .file(Array(plan.file.utf8))
    var document = try exported(&host)
    #expect(lines(of: document) == plan.lines)
    for _ in 0..<Int.random(in: 1...4, using: &plan.random) { plan.edit() }
    for index in document.blocks.indices {
      guard case .table(let table) = document.blocks[index], table.rows.count > 3 else { continue }
      let rows = plan.lines.map { line in
        line.count == 1
          ? SourceRow(
            [SourceCell(line[0], span: 4)]
              + Array(repeating: SourceCell("", merge: .left), count: 3))
          : SourceRow((line + ["Куратор"]).map { SourceCell($0) })
      }
      document.blocks[index] = .table(SourceTable(rows: [table.rows[0]] + rows))
    }
    host.items["/school/plan.docx"] = .file(try WordSample.file(document))
    host.arguments = ["import", "plan.docx", "--update", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(lines(of: try exported(&host)) == plan.lines)

    guard case .file(let bytes)? = host.items["/school/roadmap.json"] else { return }
    let roadmap = try #require(RoadmapFile(bytes: bytes).roadmap)
    var titles: [String: String] = [:]
    for work in roadmap.workItems {
      for evidence in work.item.progress.flatMap(\.evidence) { titles[evidence] = work.title }
    }
    let marked = plan.rows.flatMap { $0 }.filter(\.isMarked)
    #expect(titles == Dictionary(uniqueKeysWithValues: marked.map { ($0.name, $0.title) }))
  }
}
