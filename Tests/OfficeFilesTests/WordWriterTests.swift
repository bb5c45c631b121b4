import Testing

@testable import OfficeFiles

struct WordWriterTests {
  private func part(_ name: String, of document: WordDocument) throws -> String {
    let archive = try ZipReader(try WordWriter.file(document))
    let member = try #require(archive.member(name))
    return String(decoding: try archive.content(of: member), as: UTF8.self)
  }

  private let sample = WordDocument(
    title: "Отчёт", language: "ru-RU",
    blocks: [
      .heading(level: 1, "Отчёт"), .heading(level: 2, "Кратко"),
      .paragraph([WordRun("Всё "), WordRun("в срок", isBold: true, color: "1B6B30")]),
      .item([WordRun("приказ № 1")]),
      .table(
        WordTable(
          columns: [WordTable.Column("№", weight: 1), WordTable.Column("Дело", weight: 5)],
          rows: [
            [.banner("Этап 1")], [.text([WordRun("1.1")]), .text([WordRun("Приказ")])],
            [.text([]), .bar(0.5)], [.bar(.nan), .bar(7)],
          ])),
      .signature(
        position: "Директор", name: "И.И. Петров", captions: ["подпись", "расшифровка", "дата"]),
      .pageBreak,
      .stamp(["УТВЕРЖДЕНО", "приказом № 1"]), .subtitle("Школа № 1"),
    ])

  @Test
  func `the parts of a Word file are all there, the list of types first`() throws {
    let archive = try ZipReader(try WordWriter.file(sample))
    #expect(
      archive.members.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
        "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/footer1.xml",
        "word/_rels/document.xml.rels",
      ])
  }

  @Test
  func `the same document gives the same bytes`() throws {
    #expect(try WordWriter.file(sample) == WordWriter.file(sample))
  }

  @Test
  func `headings have real styles, and the head of a table is repeated on every page`() throws {
    let xml = try part("word/document.xml", of: sample)
    #expect(xml.contains(#"<w:pStyle w:val="Title"/>"#))
    #expect(xml.contains(#"<w:pStyle w:val="Heading1"/>"#))
    #expect(xml.contains("<w:tblHeader/>"))
    #expect(xml.contains(#"<w:gridSpan w:val="2"/>"#))
  }

  @Test
  func `a stamp and a subtitle have their styles, and a page is broken`() throws {
    let xml = try part("word/document.xml", of: sample)
    #expect(xml.split(separator: #"<w:pStyle w:val="Stamp"/>"#).count == 3)
    #expect(xml.contains(#"<w:br w:type="page"/>"#))
    let styles = try part("word/styles.xml", of: sample)
    for style in ["Stamp", "Subtitle"] {
      #expect(xml.contains(#"<w:pStyle w:val="\#(style)"/>"#))
      #expect(styles.contains(#"w:styleId="\#(style)""#))
    }
  }

  @Test
  func `every element is closed in the order in which it was opened`() throws {
    for name in ["word/document.xml", "word/styles.xml", "docProps/core.xml", "word/footer1.xml"] {
      var open: [Substring] = []
      for tag in try part(name, of: sample).split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
        if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
        if tag.hasPrefix("/") {
          #expect(open.popLast() == tag.dropFirst())
        } else {
          open.append(tag.prefix { $0 != " " })
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test
  func `hostile text stays text`() throws {
    let text = "<w:p/> & \"quotes\" ]]> \u{0}\u{1B}[31m\u{FFFE}"
    let xml = try part(
      "word/document.xml",
      of: WordDocument(title: text, language: "ru-RU", blocks: [.paragraph([WordRun(text)])]))
    #expect(
      xml.contains("&lt;w:p/&gt; &amp; &quot;quotes&quot; ]]&gt; \u{FFFD}\u{FFFD}[31m\u{FFFD}"))
  }

  @Test
  func `a line break in a text stays one`() throws {
    let xml = try part(
      "word/document.xml",
      of: WordDocument(title: "", language: "en-GB", blocks: [.paragraph([WordRun("a\nb\tc")])]))
    #expect(xml.contains("</w:t><w:br/><w:t"))
    #expect(xml.contains("</w:t><w:tab/><w:t"))
  }
}
