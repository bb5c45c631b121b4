import OfficeFiles
import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import SeededRandom
import SourceJSON
import SourceTables
import Testing

/// The numbers of a summary are counted again, by other code, over random regions, and are the same in
/// every format.
struct SummaryBalanceTests {
  /// Some schools, each with a history and the district that it lies in.
  private struct Region {
    let schools: [(history: RandomHistory, district: String)]
    let today: String

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let count = Int.random(in: 1...9, using: &random)
      schools = (0..<count).map { _ in
        (
          RandomHistory(seed: random.next()),
          ["Север", "Юг", "Запад"].randomElement(using: &random) ?? "Север"
        )
      }
      today = ["2022-06-30", "2023-03-01", "2024-02-01"].randomElement(using: &random) ?? ""
    }

    func report() throws -> SummaryReport {
      let day = try RoadmapTestSupport.day(today)
      var collector = SummaryCollector(on: day)
      for (place, school) in schools.enumerated() {
        let roadmap = try SampleRoadmap.read(
          school.history.members, period: ("2022-01-01", "2023-12-31"))
        collector.add(
          RoadmapSummary(of: roadmap, on: day), file: "\(place).json", folder: school.district)
      }
      collector.add(unread: "битый.json", because: "строка 1: не то")
      return collector.report(sortedBy: .percent)
    }

    /// What the histories say, of all schools or of one district.
    func expected(in district: String? = nil) throws -> Counts {
      var counts = Counts()
      for school in schools where district == nil || school.district == district {
        counts.roadmaps += 1
        for line in school.history.lines {
          let verdict = try school.history.verdict(line, on: today)
          counts.add(verdict, isJudged: line.due < today)
        }
      }
      return counts
    }
  }

  private struct Counts: Equatable {
    var roadmaps = 0
    var done = 0
    var total = 0
    var cancelled = 0
    var overdue = 0
    var onTime = 0
    var judged = 0

    mutating func add(_ verdict: RandomHistory.Verdict, isJudged: Bool) {
      if verdict.part == "cancelled" {
        cancelled += 1
        return
      }
      total += 1
      let isDone = verdict.part == "doneOnTime" || verdict.part == "doneLate"
      if isDone { done += 1 }
      if verdict.part == "doneOnTime" { onTime += 1 }
      if verdict.part == "overdue" { overdue += 1 }
      if isDone || isJudged || verdict.part == "overdue" { judged += 1 }
    }
  }

  private func counts(
    _ json: MachineOutput, _ path: JSONPath, ofOne: Bool = false
  ) throws -> Counts {
    func number(_ keys: String...) throws -> Int {
      try #require(Int(try json.text(keys.reduce(path) { $0.appending($1) })))
    }
    return Counts(
      roadmaps: ofOne ? 1 : try number("roadmaps"), done: try number("progress", "done"),
      total: try number("progress", "total"), cancelled: try number("progress", "cancelled"),
      overdue: try number("overdue"), onTime: try number("onTime", "count"),
      judged: try number("onTime", "of"))
  }

  @Test(arguments: UInt64(1)...30)
  func `a summary counts what the histories say, at each level`(seed: UInt64) throws {
    let region = Region(seed: seed)
    let json = try MachineOutput(try region.report().machineOutput())
    #expect(try counts(json, ["total"]) == (try region.expected()))
    for place in 0..<(try json.count(["groups"])) {
      let name = try json.text(["groups", .index(place), "name"])
      let district = try #require(region.schools.first { "\"\($0.district)\"" == name }?.district)
      #expect(
        try counts(json, ["groups", .index(place)]) == (try region.expected(in: district)))
    }
    var sum = 0
    for place in 0..<(try json.count(["roadmaps"])) {
      sum += try counts(json, ["roadmaps", .index(place)], ofOne: true).total
    }
    #expect(sum == (try region.expected().total))
    #expect(try json.count(["unread"]) == 1)
  }

  @Test(arguments: UInt64(1)...10)
  func `every format has the same total and names what was not read`(seed: UInt64) throws {
    let region = Region(seed: seed)
    let report = try region.report()
    guard report.groups.count > 1 else { return }
    let total = try region.expected()
    let page = report.document(.whole, in: .russian)
    let screen = TextFormat.render(
      report.document(.screen(rest: nil), in: .russian), TextStyle(width: 200, usesColor: false))
    let markdown = MarkdownFormat.render(page)
    let html = HTMLFormat.render(page, HTMLPage(language: .russian, footnote: ""))
    let documents: [(String, SourceDocument)] = [
      ("md", try MarkdownText.document(markdown)),
      ("html", try HTMLText.document(String(decoding: html, as: UTF8.self))),
      ("docx", try OfficeReader.document(try WordFormat.render(page, in: .russian))),
      ("xlsx", try OfficeReader.document(try report.workbook(in: .russian))),
      ("csv", try DelimitedText.document(CSVFormat.render(report.table(in: .russian)))),
    ]
    for (format, document) in documents {
      let row = try #require(totalRow(of: document), "\(format)")
      #expect(row["Карт"] == String(total.roadmaps), "\(format)")
      #expect(row["Выполнено"] == String(total.done), "\(format)")
      #expect(row["Всего"] == String(total.total), "\(format)")
      #expect(row["Просрочено"] == String(total.overdue), "\(format)")
      #expect("\(document)".contains("битый.json"), "\(format)")
    }
    let line = try #require(screen.split(separator: "\n").first { $0.hasPrefix("Всего") })
    let numbers = line.split(separator: " ").dropFirst().prefix(3).map(String.init)
    #expect(numbers == [total.roadmaps, total.done, total.total].map(String.init))
    #expect(screen.contains("битый.json"))
  }

  /// The row of the total under the titles of its columns.
  private func totalRow(of document: SourceDocument) -> [String: String]? {
    for case .table(let table) in document.blocks {
      guard let titles = table.rows.first?.cells.map(\.text), titles.contains("Карт"),
        let row = table.rows.last(where: { row in
          ["Всего", "всего"].contains(row.cells.first?.text ?? "")
        })
      else { continue }
      return Dictionary(
        zip(titles, row.cells.map(\.text)), uniquingKeysWith: { first, _ in first })
    }
    return nil
  }
}
