/// Writes the text of a document.
enum WordBody {
  /// An A4 sheet in twentieths of a point, and margins as GOST R 7.0.97-2016 has them: 20 mm at the left,
  /// top and bottom, 10 mm at the right.
  private enum Sheet {
    static let short = 11_906
    static let long = 16_838
    static let margin = 1_134
    static let rightMargin = 567
  }

  static func write(_ document: WordDocument, _ xml: inout XMLWriter) {
    let sheet = document.isLandscape ? Sheet.long : Sheet.short
    let width = sheet - Sheet.margin - Sheet.rightMargin
    xml.element(
      "w:document",
      [
        "xmlns:w": WordPackage.namespace,
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      ]
    ) { xml in
      xml.element("w:body") { xml in
        for block in document.blocks { WordBody.write(block, width, &xml) }
        WordBody.section(isLandscape: document.isLandscape, &xml)
      }
    }
  }

  private static func write(_ block: WordBlock, _ width: Int, _ xml: inout XMLWriter) {
    switch block {
    case .heading(let level, let text):
      paragraph(
        style: level <= 1 ? "Title" : "Heading\(min(level - 1, 3))", [WordRun(text)], &xml)
    case .subtitle(let text):
      paragraph(style: "Subtitle", [WordRun(text)], &xml)
    case .paragraph(let runs):
      paragraph(style: "Normal", runs, &xml)
    case .item(let runs):
      paragraph(style: "ListParagraph", runs, isItem: true, &xml)
    case .stamp(let lines):
      for line in lines { paragraph(style: "Stamp", [WordRun(line)], &xml) }
    case .pageBreak:
      xml.element("w:p") { xml in
        xml.element("w:r") { $0.element("w:br", ["w:type": "page"]) }
      }
    case .signature(let position, let name, let captions):
      paragraph(style: "Signature", [WordRun("\(position)\t\t\t\(name)\t\t\t")], &xml)
      paragraph(
        style: "SignatureNote", [WordRun(captions.map { "\t(\($0))" }.joined())], &xml)
    case .table(let table):
      WordTableBody.write(table, width: width, &xml)
      // Two tables without a paragraph between them would be one.
      paragraph(style: "TableText", [], &xml)
    }
  }

  static func paragraph(
    style: String, _ runs: [WordRun], isItem: Bool = false, isTrailing: Bool = false,
    _ xml: inout XMLWriter
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": style])
        if isItem {
          xml.element("w:numPr") { xml in
            xml.element("w:ilvl", ["w:val": "0"])
            xml.element("w:numId", ["w:val": "1"])
          }
        }
        if isTrailing { xml.element("w:jc", ["w:val": "right"]) }
      }
      for run in runs { write(run, &xml) }
    }
  }

  private static func write(_ run: WordRun, _ xml: inout XMLWriter) {
    guard !run.text.isEmpty else { return }
    xml.element("w:r") { xml in
      if run.isBold || run.color != nil {
        xml.element("w:rPr") { xml in
          if run.isBold { xml.element("w:b") }
          if let color = run.color { xml.element("w:color", ["w:val": color]) }
        }
      }
      var isFirstLine = true
      for line in run.text.split(separator: "\n", omittingEmptySubsequences: false) {
        if !isFirstLine { xml.element("w:br") }
        isFirstLine = false
        var isFirstPart = true
        for part in line.split(separator: "\t", omittingEmptySubsequences: false) {
          if !isFirstPart { xml.element("w:tab") }
          isFirstPart = false
          if !part.isEmpty {
            xml.element("w:t", ["xml:space": "preserve"], text: String(part))
          }
        }
      }
    }
  }

  private static func section(isLandscape: Bool, _ xml: inout XMLWriter) {
    let (short, long) = (String(Sheet.short), String(Sheet.long))
    xml.element("w:sectPr") { xml in
      xml.element("w:footerReference", ["w:type": "default", "r:id": "rId4"])
      xml.element(
        "w:pgSz",
        isLandscape
          ? ["w:w": long, "w:h": short, "w:orient": "landscape"] : ["w:w": short, "w:h": long])
      let margin = String(Sheet.margin)
      xml.element(
        "w:pgMar",
        [
          "w:top": margin, "w:right": String(Sheet.rightMargin), "w:bottom": margin,
          "w:left": margin, "w:header": "567", "w:footer": "567", "w:gutter": "0",
        ])
    }
  }
}
