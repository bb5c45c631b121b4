import RoadmapTestSupport
import Testing

@testable import OfficeFiles
@testable import RoadmapCLI

/// Attacks on the files that `report` and `export` write.
struct HostileFileTests {
  private static func run(_ command: [String], _ attack: Attack) throws -> HostileRun {
    let run = try HostileRun(command + ["-o", "answer"], on: AttackedRoadmap.bytes(attack))
    try #require(run.code == .done, "\(run.messages)")
    #expect(run.output == "" && Obeyed.characters(in: run.messages) == [])
    return run
  }

  private static func file(_ command: [String], _ attack: Attack) throws -> [UInt8] {
    try #require(try run(command, attack).file("answer"))
  }

  private static func text(_ command: [String], _ attack: Attack) throws -> String {
    String(decoding: try file(command, attack), as: UTF8.self)
  }

  private static let page = ["report", "--year", "2023/24", "--format", "html"]
  private static let plainPage = Result { Skeleton.html(try text(page, .none)) }

  @Test(arguments: Attack.all)
  func `a page has no element but its own`(attack: Attack) throws {
    let page = try Self.text(Self.page, attack)
    #expect(HTMLPromises.broken(by: page) == [])
    #expect(try Skeleton.html(page) == Self.plainPage.get())
  }

  private static let documents = [
    ["report", "--year", "2023/24", "--format", "docx"], ["export", "--format", "docx"],
    ["export", "--format", "xlsx"],
  ]
  private static let plainDocuments = Result { try documents.map { try elements($0, .none) } }

  /// The elements of every part of an office file, with the name of the part before them.
  private static func elements(_ command: [String], _ attack: Attack) throws -> [String] {
    let archive = try ZipReader(try file(command, attack))
    return try archive.members.flatMap { member in
      try [member.name] + Skeleton.xml(archive.content(of: member))
    }
  }

  @Test(arguments: Attack.all)
  func `an office file has no part and no element but its own`(attack: Attack) throws {
    let plain = try Self.plainDocuments.get()
    for (index, command) in Self.documents.enumerated() {
      let elements = try Self.elements(command, attack)
      #expect(elements == plain[index], "\(command)")
      #expect(!elements.contains("f"), "\(command)")
      let archive = try ZipReader(try Self.file(command, attack))
      for member in archive.members {
        let text = String(decoding: try archive.content(of: member), as: UTF8.self)
        #expect(Obeyed.characters(in: text) == [], "\(command) \(member.name)")
      }
    }
  }

  private static let calendars = [["export"], ["export", "--todos"]]
  private static let plainCalendars = Result {
    try calendars.map {
      Skeleton.properties(ofCalendar: try text($0 + ["--format", "ics"], .none))?.map(\.name)
    }
  }

  @Test(arguments: Attack.all)
  func `a calendar has no entry and no property but its own`(attack: Attack) throws {
    let plain = try Self.plainCalendars.get()
    for (index, command) in Self.calendars.enumerated() {
      let text = try Self.text(command + ["--format", "ics"], attack)
      let properties = try #require(Skeleton.properties(ofCalendar: text))
      #expect(properties.map(\.name) == plain[index])
      #expect(Obeyed.characters(in: text, except: ["\r", "\n", "\t"]) == [])
      // A text ends a value of a list, or a line, only where it is escaped.
      for property in properties where ["SUMMARY", "CATEGORIES"].contains(property.name) {
        let rest = property.value.replacing("\\\\", with: "").replacing("\\,", with: "")
          .replacing("\\;", with: "").replacing("\\n", with: "")
        #expect(!rest.utf8.contains { ",;\\".utf8.contains($0) }, "\(property)")
      }
    }
  }

  private static let plainChart = Result { try chart(.none) }

  /// The lines of a chart up to the words, and behind them.
  private static func chart(_ attack: Attack) throws -> [String] {
    try text(["export", "--format", "mermaid"], attack).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let line = String(line)
        guard let mark = ["  title ", "  section ", "    № "].first(where: line.hasPrefix) else {
          return line
        }
        let data = line.split(separator: ":", omittingEmptySubsequences: false).dropFirst()
        let live = line.dropFirst(mark.count).unicodeScalars.filter {
          "<>\"'`{}[]%;$\\".unicodeScalars.contains($0)
        }
        let codes = line.split(separator: "#").dropFirst().count {
          $0.prefix { $0.isNumber }.endIndex < $0.endIndex && $0.contains(";")
        }
        // Every semicolon ends a code of an entity.
        let bare = live.filter { $0 != ";" }.count + abs(live.count { $0 == ";" } - codes)
        return mark + (bare == 0 ? "" : "live \(bare)") + data.joined(separator: ":")
      }
  }

  @Test(arguments: Attack.all)
  func `a chart has no line and no mark but its own`(attack: Attack) throws {
    #expect(try Self.chart(attack) == Self.plainChart.get())
    let text = try Self.text(["export", "--format", "mermaid"], attack)
    #expect(Obeyed.characters(in: text) == [] && Obeyed.commands(in: text) == [])
  }

  private static let plainTable = Result {
    SpreadsheetCells(try text(["export", "--format", "csv"], .none))
  }

  @Test(arguments: Attack.all)
  func `a table runs nothing, also where a semicolon divides`(attack: Attack) throws {
    let plain = try #require(try Self.plainTable.get())
    let table = try Self.text(["export", "--format", "csv"], attack)
    SpreadsheetCells.expect(table, like: plain, "csv")
    let excel = try Self.text(["export", "--format", "csv", "--excel"], attack)
    let cells = SpreadsheetCells(excel.dropFirst("\u{FEFF}".count), separator: ";")
    #expect(cells?.rows.map(\.count) == plain.rows.map(\.count))
    #expect(cells?.live == [])
  }

  private static let plainWiki = Result {
    Skeleton.markdown(try text(["export", "--format", "md"], .none))
  }
  private static let plainData = Result {
    try Skeleton.json(try file(["export", "--format", "json"], .none))
  }

  @Test(arguments: Attack.all)
  func `tables for a wiki and for programs keep their form`(attack: Attack) throws {
    let wiki = try Self.text(["export", "--format", "md"], attack)
    #expect(try Skeleton.markdown(wiki) == Self.plainWiki.get())
    let data = try Self.file(["export", "--format", "json"], attack)
    #expect(try Skeleton.json(data) == Self.plainData.get())
    #expect(try Skeleton.json(data, holds: attack.text))
    let text = wiki + String(decoding: data, as: UTF8.self)
    #expect(Obeyed.characters(in: text) == [] && Obeyed.commands(in: text) == [])
  }
}
