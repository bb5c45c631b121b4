/// Writes the cells of a sheet.
enum SheetBody {
  /// The longest text that a cell holds, in UTF-16 code units.
  static let longestText = 32_767
  /// The most rows of a sheet, that of the titles included.
  static let mostRows = 1_048_576
  /// Days from 1899-12-30, where the serial numbers of days begin, to 1970-01-01.
  private static let serialOffset = 25_569

  static func xml(_ sheet: Sheet) -> [UInt8] {
    var xml = XMLWriter()
    let last = SheetBody.reference(max(1, sheet.columns.count), row: sheet.rows.count + 1)
    xml.element("worksheet", ["xmlns": SheetPackage.namespace]) { xml in
      xml.element("sheetPr") { xml in xml.element("pageSetUpPr", ["fitToPage": "1"]) }
      xml.element("dimension", ["ref": "A1:\(last)"])
      xml.element("sheetViews") { xml in
        xml.element("sheetView", ["workbookViewId": "0"]) { xml in
          xml.element(
            "pane",
            [
              "ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen",
            ])
        }
      }
      xml.element("sheetFormatPr", ["defaultRowHeight": "15"])
      if !sheet.columns.isEmpty {
        xml.element("cols") { xml in
          for (index, column) in sheet.columns.enumerated() {
            let number = String(index + 1)
            xml.element(
              "col",
              [
                "min": number, "max": number, "width": String(column.width), "customWidth": "1",
              ])
          }
        }
      }
      xml.element("sheetData") { xml in
        let titles: [SheetCell] = sheet.columns.map { .text($0.title) }
        row(1, titles, sheet.columns, &xml) { sheet.standsRight($0) ? .trailingTitle : .title }
        for (index, cells) in sheet.rows.enumerated() {
          row(index + 2, cells, sheet.columns, &xml) { _ in .text }
        }
      }
      if !sheet.columns.isEmpty { xml.element("autoFilter", ["ref": "A1:\(last)"]) }
      xml.element(
        "pageSetup",
        ["paperSize": "9", "orientation": "landscape", "fitToWidth": "1", "fitToHeight": "0"])
    }
    return xml.bytes
  }

  private static func row(
    _ number: Int, _ cells: [SheetCell], _ columns: [Sheet.Column], _ xml: inout XMLWriter,
    style: (_ column: Int) -> SheetStyle
  ) {
    let height = String(lineHeight * lineCount(of: cells, in: columns))
    xml.element("row", ["r": String(number), "ht": height]) { xml in
      for (index, cell) in cells.enumerated() {
        let place = reference(index + 1, row: number)
        switch cell {
        case .empty: break
        case .text(let text):
          xml.element("c", ["r": place, "s": style(index).index, "t": "inlineStr"]) { xml in
            xml.element("is") { xml in
              xml.element("t", ["xml:space": "preserve"], text: bounded(text))
            }
          }
        case .date(let dayNumber):
          xml.element("c", ["r": place, "s": SheetStyle.date.index]) { xml in
            xml.element("v", text: String(dayNumber + serialOffset))
          }
        case .number(let number):
          guard number.isFinite else { continue }
          xml.element("c", ["r": place, "s": SheetStyle.number.index]) { xml in
            xml.element("v", text: SheetBody.text(of: number))
          }
        }
      }
    }
  }

  /// The height of a line of the ordinary font, in points.
  private static let lineHeight = 15
  /// The most lines that a row shows: Excel has no higher rows than 409 points.
  private static let mostLines = 27

  /// How many lines the longest cell of a row needs at the width of its column.
  private static func lineCount(of cells: [SheetCell], in columns: [Sheet.Column]) -> Int {
    var most = 1
    for (cell, column) in zip(cells, columns) {
      guard case .text(let text) = cell else { continue }
      let width = max(1, column.width - 1)
      var lines = 0
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        lines += wrappedLines(of: line, width: width)
      }
      most = max(most, lines)
    }
    return min(most, mostLines)
  }

  /// How many lines a text breaks into between its words; a longer word is cut.
  private static func wrappedLines(of text: Substring, width: Int) -> Int {
    var (lines, used) = (1, 0)
    for word in text.split(separator: " ") {
      let length = word.unicodeScalars.count
      if used > 0, used + 1 + length > width {
        lines += 1
        used = 0
      }
      lines += used == 0 ? max(0, (length - 1) / width) : 0
      used += (used > 0 ? 1 : 0) + length
    }
    return lines
  }

  /// The number as XML Schema writes a double; a whole one without a point.
  private static func text(of number: Double) -> String {
    let isWhole = number.magnitude < 0x1p53 && Double(Int(number)) == number
    return isWhole ? String(Int(number)) : number.description
  }

  /// The text, cut where it is longer than a cell can hold; the file would need repair otherwise.
  private static func bounded(_ text: String) -> String {
    guard text.utf16.count > longestText else { return text }
    var kept = String.UnicodeScalarView()
    var count = 1
    for scalar in text.unicodeScalars {
      count += UTF16.width(scalar)
      if count > longestText { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  /// The place of a cell, such as `AB12`; column and row are 1-based.
  private static func reference(_ column: Int, row: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
      letters = String(Unicode.Scalar(letter)) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }
}

extension Sheet {
  /// Whether what stands in a column is set to the right, as numbers and days are; so is its title then.
  fileprivate func standsRight(_ column: Int) -> Bool {
    let first = rows.lazy.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      .first { $0 != .empty }
    switch first {
    case .number, .date: return true
    case .text, .empty, nil: return false
    }
  }
}
