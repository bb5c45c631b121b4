/// Writes a table of a document.
struct WordTableBody {
  private let table: WordTable
  /// The width of every column, in twentieths of a point.
  private let widths: [Int]

  static func write(_ table: WordTable, width: Int, _ xml: inout XMLWriter) {
    guard !table.columns.isEmpty else { return }
    let weights = table.columns.reduce(0) { $0 + max(1, $1.weight) }
    let body = WordTableBody(
      table: table, widths: table.columns.map { width * max(1, $0.weight) / weights })
    body.write(&xml)
  }

  private func write(_ xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        if !table.isPlain { xml.element("w:tblStyle", ["w:val": "TableGrid"]) }
        xml.element("w:tblW", ["w:w": String(widths.reduce(0, +)), "w:type": "dxa"])
        xml.element("w:tblLayout", ["w:type": "fixed"])
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", ["w:w": String(width)]) }
      }
      if !table.isPlain { header(&xml) }
      for index in 0..<table.rowCount { write(table.row(index), &xml) }
    }
  }

  private func header(_ xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        xml.element("w:tblHeader")
      }
      for (column, width) in zip(table.columns, widths) {
        WordTableBody.cell(width: width, fill: "E7E9EE", &xml) { xml in
          WordBody.paragraph(style: "TableHead", [WordRun(column.title)], &xml)
        }
      }
    }
  }

  private func write(_ row: [WordTable.Cell], _ xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in xml.element("w:cantSplit") }
      if case .banner(let text)? = row.first {
        WordTableBody.cell(
          width: widths.reduce(0, +), span: widths.count, fill: "F3F4F7", &xml
        ) { xml in
          WordBody.paragraph(style: "TableText", [WordRun(text, isBold: true)], &xml)
        }
        return
      }
      for (index, width) in widths.enumerated() {
        let cell = index < row.count ? row[index] : .text([])
        var fill: String?
        if case .filled(let color, _) = cell { fill = color }
        WordTableBody.cell(width: width, fill: fill, &xml) { xml in
          switch cell {
          case .filled(_, let sign):
            WordBody.paragraph(style: "TableText", [WordRun(sign, isBold: true)], &xml)
          case .text(let runs):
            WordBody.paragraph(
              style: "TableText", runs, isTrailing: table.columns[index].isTrailing, &xml)
          case .banner(let text):
            WordBody.paragraph(style: "TableText", [WordRun(text, isBold: true)], &xml)
          case .bar(let share):
            WordTableBody.bar(share, width: width - 170, &xml)
          }
        }
      }
    }
  }

  /// A bar as a table of one row: a filled cell and an empty one.
  private static func bar(_ share: Double, width: Int, _ xml: inout XMLWriter) {
    let whole = max(width, 4)
    let filled = min(
      max(Int(Double(whole) * (share.isFinite ? min(max(share, 0), 1) : 0)), 1), whole - 1)
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblW", ["w:w": String(whole), "w:type": "dxa"])
        xml.element("w:tblLayout", ["w:type": "fixed"])
      }
      xml.element("w:tblGrid") { xml in
        xml.element("w:gridCol", ["w:w": String(filled)])
        xml.element("w:gridCol", ["w:w": String(whole - filled)])
      }
      xml.element("w:tr") { xml in
        for (part, fill) in [(filled, "3B6EA5"), (whole - filled, "E1E5EB")] {
          cell(width: part, fill: fill, &xml) { xml in
            WordBody.paragraph(style: "Bar", [], &xml)
          }
        }
      }
    }
    // A cell has to end with a paragraph.
    WordBody.paragraph(style: "Bar", [], &xml)
  }

  private static func cell(
    width: Int, span: Int = 1, fill: String? = nil, _ xml: inout XMLWriter,
    _ content: (inout XMLWriter) -> Void
  ) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": String(width), "w:type": "dxa"])
        if span > 1 { xml.element("w:gridSpan", ["w:val": String(span)]) }
        if let fill {
          xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill])
        }
      }
      content(&xml)
    }
  }
}
