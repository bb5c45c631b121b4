import RoadmapCore
import RoadmapTestSupport
import SourceJSON
import Testing

@testable import RoadmapRendering

/// Titles that would do something, if only one format let them.
struct HostileTitleTests {
  static let titles = [
    "=cmd|' /C calc'!A0", "@SUM(A1)", "+1+1", "-2+3", "]]>", "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>", "\u{202E}gpj.exe", "a\u{0}b\u{1B}[31m\u{7}c",
    "one\r\nEND:VCALENDAR\nsection x\n2024-01-01", "a:b;c,d#e%%{init}",
    "click 1.1 href \"javascript:alert(1)\"", "\\n\\,", "| a | b |", "```", "$x^2$",
    String(repeating: "ж", count: 10_000),
  ]

  private func files(_ title: String) throws -> [ExportedFile] {
    let text = JSONWriter.quoted(title)
    let roadmap = try SampleRoadmap.read(
      """
      "stages": [ { "id": "1", "title": \(text), "activities": [
        { "id": "1.1", "title": \(text), "deadline": "2024-05-25", "keyResult": \(text),
          "responsible": [ \(text) ], "documents": [ \(text) ], "notes": \(text) },
        { "id": "1.2", "title": \(text), "deadline": "Ежегодно до 28 мая" } ] } ]
      """)
    let export = RoadmapExport(of: roadmap, on: try day("2024-05-20"), ActivityFilter())
    return [ExportedFile(name: "a.json", export: export)]
  }

  private func render(_ format: String, _ title: String) throws -> [UInt8] {
    let format = try #require(ExportFormat.named(format))
    return try format.render(try files(title), ExportSettings(language: .russian))
  }

  @Test(arguments: titles)
  func `a calendar keeps its lines and its entries`(title: String) throws {
    let text = String(decoding: try render("ics", title), as: UTF8.self)
    let lines = text.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains { $0.isNewline } })
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2)
    #expect(lines.count { $0 == "END:VCALENDAR" } == 1)
    #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" || $0 == "\u{0}" })
  }

  @Test(arguments: titles)
  func `a chart keeps its lines, and a name has no data`(title: String) throws {
    let text = String(decoding: try render("mermaid", title), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("  section ") } == 1)
    let tasks = lines.filter { $0.hasPrefix("    № ") }
    #expect(tasks.count == 4)
    #expect(lines.count == 6 + tasks.count)
    #expect(tasks.allSatisfy { $0.count { $0 == ":" } == 1 && !$0.contains("<") })
  }

  @Test(arguments: titles, ["word/document.xml", "xl/worksheets/sheet1.xml"])
  func `an office file holds it as text`(title: String, part: String) throws {
    let xml = try OfficePart.xml(part, of: render(part.hasPrefix("w") ? "docx" : "xlsx", title))
    #expect(!xml.contains("<f>") && !xml.contains("<script") && !xml.contains("<img"))
    #expect(!xml.contains("]]>"))
    #expect(!xml.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
  }

  @Test(arguments: titles)
  func `a table for spreadsheets runs nothing`(title: String) throws {
    let table = ExportTable.of(try files(title), in: .russian)
    let csv = CSVFormat.render(table)
    for field in csv.split(whereSeparator: { ",\r\n\"".contains($0) }) {
      #expect(!"=@".contains(field.first ?? " "), "\(field)")
    }
  }

  @Test(arguments: titles)
  func `JSON says it to the letter`(title: String) throws {
    let document = JSONDocument(bytes: try render("json", title))
    #expect(document.faults.isEmpty)
    let text = String(decoding: try render("json", title), as: UTF8.self)
    #expect(text.contains(JSONWriter.quoted(title)))
  }
}
