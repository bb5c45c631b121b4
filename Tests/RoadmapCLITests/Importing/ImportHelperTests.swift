import OfficeFiles
import RoadmapCore
import RoadmapTestSupport
import SourceTables
import Testing

@testable import RoadmapCLI

/// Formats that are read with the help of programs of others, and those that are not read.
struct ImportHelperTests {
  private static let pdf = Array("%PDF-1.7\n".utf8)
  private static let rtf = Array("{\\rtf1 x}".utf8)

  private static func old(_ stream: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 99)
      + stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0, 0]
  }

  private func run(
    _ bytes: [UInt8], language: String = "en",
    programs: [String: @Sendable (ProgramCall) throws(HostFailure) -> ProgramAnswer] = [:]
  ) throws -> (code: ExitCode, said: String, output: String) {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    host.items["/school/plan"] = .file(bytes)
    host.programs = programs
    host.arguments = ["import", "plan", "--dry-run", "--lang", language]
    let code = RoadmapTool.run(on: &host)
    return (
      code, String(decoding: host.messages, as: UTF8.self),
      String(decoding: host.output, as: UTF8.self)
    )
  }

  /// A page with a ruled table of two rows and three columns, as poppler tells of it.
  private static func page(_ name: String, hasLines: Bool = true) -> [UInt8] {
    var text = ""
    if name == "pdftotext" {
      text = "<page width=\"600\" height=\"800\">"
      for (row, cells) in [
        ["Мероприятие", "Срок", "Ответственный"], ["Приказ", "до 10.09.2023", "Директор"],
      ]
      .enumerated() {
        for (column, cell) in cells.enumerated() {
          let (x, y) = (60 + column * 150, 105 + row * 30)
          text += "<block><line>"
          for (index, word) in cell.split(separator: " ").enumerated() {
            let left = x + index * 20
            text +=
              "<word xMin=\"\(left)\" yMin=\"\(y)\" xMax=\"\(left + 15)\" yMax=\"\(y + 12)\">\(word)</word>"
          }
          text += "</line></block>"
        }
      }
    } else if hasLines {
      for y in [100, 130, 160] { text += path("M 50 \(y) L 500 \(y)") }
      for x in [50, 200, 350, 500] { text += path("M \(x) 100 L \(x) 160") }
    }
    return Array(text.utf8)
  }

  private static func path(_ line: String) -> String {
    "<path style=\"fill:none;stroke-width:0.5;\" d=\"\(line) \"/>"
  }

  @Test(arguments: [
    (pdf, "poppler-utils"), (rtf, "libreoffice-writer"),
    (old("WordDocument"), "libreoffice-writer"),
    (old("Workbook"), "libreoffice-calc"),
  ])
  func `a program that is missing is named with its package and another way`(
    bytes: [UInt8], package: String
  ) throws {
    for language in ["en", "ru"] {
      let answer = try run(bytes, language: language)
      #expect(answer.code == .failure)
      #expect(answer.said.contains("apt install \(package)"))
      #expect(answer.said.contains(package.hasSuffix("calc") ? ".xlsx" : ".docx"))
    }
  }

  @Test
  func `a PDF is read by its words and lines`() throws {
    let program: @Sendable (ProgramCall) throws(HostFailure) -> ProgramAnswer = {
      (call) throws(HostFailure) in
      guard case .ownFolder(let files) = call.place, files["document.pdf"] == Self.pdf else {
        throw HostFailure(.run, .program(call.program), .crashed)
      }
      return ProgramAnswer(bytes: Self.page(call.program))
    }
    let answer = try run(Self.pdf, programs: ["pdftotext": program, "pdftocairo": program])
    #expect(answer.code == .done)
    #expect(answer.output.contains("Приказ"))
    #expect(answer.output.contains("до 10.09.2023"))
  }

  static let troubles: [(answer: ProgramAnswer, drawing: [UInt8], word: String)] = [
    (ProgramAnswer(bytes: Array("<page></page>".utf8)), [], "scan"),
    (
      ProgramAnswer(bytes: page("pdftotext")), page("pdftocairo", hasLines: false), "no ruled table"
    ),
    (
      ProgramAnswer(code: 1, bytes: [], messages: "Command Line Error: Incorrect password"), [],
      "password"
    ),
    (ProgramAnswer(code: 3, bytes: []), [], "does not allow"),
    (ProgramAnswer(code: 1, bytes: [], messages: "Syntax Error"), [], "damaged"),
    (
      ProgramAnswer(
        bytes: Array(
          "<page><word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">\u{1}\u{2}</word>".utf8)),
      [], "fonts"
    ),
  ]

  @Test(arguments: troubles)
  func `what a PDF lacks is said, and nothing is made up`(
    words: ProgramAnswer, drawing: [UInt8], word: String
  ) throws {
    let answer = try run(
      Self.pdf,
      programs: [
        "pdftotext": { (_) throws(HostFailure) in words },
        "pdftocairo": { (_) throws(HostFailure) in ProgramAnswer(bytes: drawing) },
      ])
    #expect(answer.code == .failure)
    #expect(answer.output.isEmpty)
    #expect(answer.said.contains(word))
  }

  @Test
  func `an old Word file is converted in a folder of its own, with a profile of its own`() throws {
    let table = SourceTable(rows: [
      SourceRow(["Мероприятие", "Срок", "Ответственный"].map { SourceCell($0) }),
      SourceRow(["Приказ", "май 2024", "Директор"].map { SourceCell($0) }),
    ])
    let made = try WordSample.file(SourceDocument(blocks: [.table(table)]))
    let answer = try run(
      Self.old("WordDocument"),
      programs: [
        "soffice": { (call) throws(HostFailure) in
          let isOwn = call.arguments.contains { $0.hasPrefix("-env:UserInstallation=file://") }
          let isAsked =
            call.answerFile == "made/document.docx" && call.arguments.last == "document.doc"
          return ProgramAnswer(bytes: isOwn && isAsked ? made : [])
        }
      ])
    #expect(answer.code == .done)
    #expect(answer.output.contains("Приказ"))
  }

  @Test
  func `a program that fails or gives nothing is told`() throws {
    let slow = HostFailure(.run, .program("soffice"), .tooSlow(seconds: 60))
    let answer = try run(
      Self.rtf, programs: ["soffice": { (_) throws(HostFailure) in throw slow }])
    #expect(answer.said.contains("60 seconds"))
    let empty = try run(
      Self.rtf, programs: ["soffice": { (_) throws(HostFailure) in ProgramAnswer(bytes: []) }])
    #expect(empty.said.contains("damaged"))
  }

  private static func zip(_ parts: [String: String]) -> [UInt8] {
    var zip = ZipWriter()
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      try? zip.add(name, Array(text.utf8))
    }
    return zip.finished()
  }

  private static let office = "application/vnd.oasis.opendocument."

  static let foreign: [(format: ForeignFormat, bytes: [UInt8])] = [
    (.presentation, zip(["[Content_Types].xml": "<a/>", "ppt/presentation.xml": "<a/>"])),
    (.presentation, zip(["mimetype": office + "presentation", "content.xml": "<a/>"])),
    (.presentation, old("PowerPoint Document")),
    (.drawing, zip(["mimetype": office + "graphics", "content.xml": "<a/>"])),
    (.appleDocument, zip(["Index/Document.iwa": "x", "preview.jpg": "x"])),
    (.book, zip(["mimetype": "application/epub+zip", "OEBPS/a.xhtml": "<a/>"])),
    (
      .webArchive,
      Array("From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n".utf8)
    ),
    (.picture, [0x89] + Array("PNG\r\n".utf8)), (.picture, [0xFF, 0xD8, 0xFF, 0xE0]),
    (.scannedBook, Array("AT&TFORM....DJVU".utf8)),
    (.archive, zip(["план.docx": "x"])), (.archive, Array("Rar!\u{1A}\u{7}".utf8)),
  ]

  @Test(arguments: foreign)
  func `what is not read is named as what it is`(format: ForeignFormat, bytes: [UInt8]) throws {
    #expect(ForeignFormat(of: bytes) == format)
    let answer = try run(bytes)
    #expect(answer.code == .failure)
    #expect(answer.output.isEmpty)
    #expect(answer.said.contains(format.reason[.english]))
    #expect(answer.said.contains(format.advice[.english]))
  }

  @Test
  func `help lists the formats with the programs and packages of the one list`() throws {
    for language in Language.allCases {
      let rows = HelpTopic.formats.rows(language)
      for helper in ImportHelper.all {
        let row = try #require(rows.first { $0.typed == ".\(helper.endings[0])" })
        #expect(row.meaning[language].contains(helper.package))
      }
    }
  }
}
