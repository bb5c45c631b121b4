import OfficeFiles
import RoadmapCore
import RoadmapTestSupport
import SourceTables
import Testing

@testable import RoadmapCLI

/// Attacks by documents that are imported.
struct HostileImportTests {
  /// The documents that hold an attack in every cell, in each format that can be imported.
  private static func documents(_ attack: Attack) throws -> [(name: String, bytes: [UInt8])] {
    let plan = AttackedRoadmap.bytes(attack)
    let exported = try ["docx", "xlsx", "csv", "md"].map { format in
      let run = try HostileRun(["export", "--format", format, "-o", "a.\(format)"], on: plan)
      return ("a.\(format)", try #require(run.file("a.\(format)")))
    }
    let cell = attack.text
    let rows = "№\tМероприятие\tСрок\tОтветственный\n1\t\(cell)\tмай 2024\t\(cell)\n"
    let page = """
      <table><tr><th>№</th><th>Мероприятие</th><th>Срок</th><th>Ответственный</th></tr>
      <tr><td>1</td><td>\(cell)</td><td>май 2024</td><td>\(cell)</td></tr></table>
      """
    let word = try WordSample.file(
      SourceDocument(blocks: [
        .paragraph(cell.replacing("\t", with: " ")),
        .table(
          SourceTable(rows: [
            SourceRow(["№", "Мероприятие", "Срок", cell].map { SourceCell($0) }),
            SourceRow(["1", "Приказ", "май 2024", "Директор"].map { SourceCell($0) }),
          ])),
      ]))
    return exported + [
      ("a.tsv", Array(rows.utf8)), ("a.txt", Array(rows.utf8)), ("a.html", Array(page.utf8)),
      ("b.docx", word),
    ]
  }

  @Test(arguments: Attack.all)
  func `a document is told of without harm and becomes a file without errors`(
    attack: Attack
  ) throws {
    for document in try Self.documents(attack) {
      let isWord = document.name.hasSuffix("docx")
      for command in [["-o", "new.json"], ["--dry-run"]] + (isWord ? [["--update"]] : []) {
        let run = try HostileRun(
          ["import", document.name] + command, on: AttackedRoadmap.bytes(.none), terminal: 80,
          files: [document.name: document.bytes])
        for text in [run.output, run.messages] {
          #expect(
            Obeyed.characters(in: Obeyed.withoutOwnColours(text)) == [],
            "\(document.name) \(command)")
          #expect(Obeyed.commands(in: text) == [], "\(document.name) \(command)")
        }
        guard let file = run.file("new.json") else { continue }
        #expect(run.code == .done)
        let errors = RoadmapFile(bytes: file).findings.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(document.name)")
        #expect(Obeyed.characters(in: String(decoding: file, as: UTF8.self)) == [])
      }
    }
  }

  /// Archives that are no honest document, and a word of what is said of them.
  static let archives: [(name: String, bytes: @Sendable () throws -> [UInt8], word: String)] = [
    (
      "an entity of a file",
      { try word("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;") },
      "document type"
    ),
    (
      "entities of entities",
      {
        let lots = (1..<30).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);\">" }.joined()
        return try word("<!DOCTYPE a [<!ENTITY e0 \"aaaaaaaaaa\">\(lots)]>", "&e29;")
      }, "document type"
    ),
    (
      "a part from elsewhere", { try word("<!DOCTYPE a SYSTEM \"http://example.com/a.dtd\">", "") },
      "document type"
    ),
    ("an unknown entity", { try word("", "&x;") }, "not well-formed"),
    (
      "parts with paths",
      {
        var zip = ZipWriter()
        try zip.add("../../../tmp/owned", Array("x".utf8))
        try zip.add("/etc/passwd", Array("x".utf8))
        try zip.add("..\\..\\owned.exe", Array("x".utf8))
        return zip.finished()
      }, "archive of files"
    ),
    (
      "ten thousand elements, each in another",
      { try word("", String(repeating: "<w:p>", count: 10_000)) }, "not well-formed"
    ),
    (
      "a bomb, which says that it unpacks to four gigabytes",
      {
        var bytes = try word("", "")
        let mark: [UInt8] = [0x50, 0x4B, 1, 2]
        for start in bytes.indices where bytes[start...].starts(with: mark) {
          bytes.replaceSubrange(start + 24..<start + 28, with: [0xF0, 0xFF, 0xFF, 0xFF])
        }
        return bytes
      }, "far more"
    ),
  ]

  private static func word(_ type: String, _ body: String) throws -> [UInt8] {
    var zip = ZipWriter()
    try zip.add("[Content_Types].xml", Array("<Types/>".utf8))
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let document =
      "<?xml version=\"1.0\"?>\(type)<w:document xmlns:w=\"\(space)\"><w:body>"
      + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>\(body)</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
      + "</w:body></w:document>"
    try zip.add("word/document.xml", Array(document.utf8))
    return zip.finished()
  }

  @Test(arguments: archives.indices)
  func `an archive that is no honest document is refused, and nothing is written`(
    index: Int
  ) throws {
    let archive = Self.archives[index]
    let run = try HostileRun(
      ["import", "a.docx", "-o", "new.json", "--lang", "en"], on: [],
      files: ["a.docx": try archive.bytes()])
    #expect(run.code == .failure, "\(archive.name)")
    #expect(run.messages.contains(archive.word), "\(archive.name): \(run.messages)")
    #expect(!run.messages.contains("root:") && run.output == "")
    #expect(Set(run.host.items.keys) == ["/school/x.json", "/school/a.docx"])
  }
}
