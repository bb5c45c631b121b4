/// The looks of cells, in the order in which the styles of a workbook list them.
enum SheetStyle: Int, CaseIterable {
  /// What a cell has that names no style.
  case standard
  /// The title of a column.
  case title
  /// Words, wrapped.
  case text
  /// A day, as the system of the reader writes days (format 14 of ECMA-376, 18.8.30).
  case date
  /// A number.
  case number
  /// The title of a column of numbers or days, which stand to the right.
  case trailingTitle

  /// The place in the list of styles.
  var index: String { String(rawValue) }

  /// The styles of a workbook.
  static let xml: [UInt8] = {
    var xml = XMLWriter()
    xml.element("styleSheet", ["xmlns": SheetPackage.namespace]) { xml in
      xml.element("fonts", ["count": "2"]) { xml in
        font(isBold: false, &xml)
        font(isBold: true, &xml)
      }
      xml.element("fills", ["count": "3"]) { xml in
        // The first two have to be these, whatever a workbook uses.
        for pattern in ["none", "gray125"] {
          xml.element("fill") { $0.element("patternFill", ["patternType": pattern]) }
        }
        xml.element("fill") { xml in
          xml.element("patternFill", ["patternType": "solid"]) { xml in
            xml.element("fgColor", ["rgb": "FFE7E9EE"])
            xml.element("bgColor", ["indexed": "64"])
          }
        }
      }
      xml.element("borders", ["count": "1"]) { xml in
        xml.element("border") { xml in
          xml.element("left")
          xml.element("right")
          xml.element("top")
          xml.element("bottom")
          xml.element("diagonal")
        }
      }
      xml.element("cellStyleXfs", ["count": "1"]) { xml in
        xml.element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
      }
      xml.element("cellXfs", ["count": String(allCases.count)]) { xml in
        for style in allCases { style.write(to: &xml) }
      }
      xml.element("cellStyles", ["count": "1"]) { xml in
        xml.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
    return xml.bytes
  }()

  private static func font(isBold: Bool, _ xml: inout XMLWriter) {
    xml.element("font") { xml in
      if isBold { xml.element("b") }
      xml.element("sz", ["val": "11"])
      xml.element("name", ["val": "Calibri"])
      xml.element("family", ["val": "2"])
    }
  }

  private func write(to xml: inout XMLWriter) {
    let isTitle = self == .title || self == .trailingTitle
    xml.element(
      "xf",
      [
        "numFmtId": self == .date ? "14" : "0", "fontId": isTitle ? "1" : "0",
        "fillId": isTitle ? "2" : "0", "borderId": "0", "xfId": "0",
        "applyNumberFormat": self == .date ? "1" : "0", "applyFont": isTitle ? "1" : "0",
        "applyFill": isTitle ? "1" : "0", "applyAlignment": "1",
      ]
    ) { xml in
      xml.element(
        "alignment",
        [
          "horizontal": self == .trailingTitle ? "right" : "general", "vertical": "top",
          "wrapText": isTitle || self == .text ? "1" : "0",
        ])
    }
  }
}
