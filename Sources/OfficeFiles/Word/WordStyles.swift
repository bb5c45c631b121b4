/// The styles of a written document: Times New Roman, as Russian offices expect.
enum WordStyles {
  static func xml(language: String, isLandscape: Bool) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": WordPackage.namespace]) { xml in
      defaults(language, &xml)
      paragraph("Normal", "Normal", isDefault: true, &xml) { _ in
      } run: { _ in
      }
      paragraph("Title", "Title", next: "Normal", &xml) { xml in
        xml.element("w:keepNext")
        xml.element("w:spacing", ["w:before": "240", "w:after": "240"])
        xml.element("w:jc", ["w:val": "center"])
        xml.element("w:outlineLvl", ["w:val": "0"])
      } run: { xml in
        xml.element("w:b")
        size(32, &xml)
      }
      paragraph("Subtitle", "Subtitle", next: "Normal", &xml) { xml in
        xml.element("w:keepNext")
        xml.element("w:jc", ["w:val": "center"])
      } run: { _ in
      }
      for level in 1...3 {
        let identifier = "Heading\(level)"
        paragraph(identifier, "heading \(level)", next: "Normal", &xml) { xml in
          xml.element("w:keepNext")
          xml.element("w:spacing", ["w:before": level == 1 ? "360" : "240", "w:after": "120"])
          xml.element("w:outlineLvl", ["w:val": String(level - 1)])
        } run: { xml in
          xml.element("w:b")
          size([28, 26, 24][level - 1], &xml)
        }
      }
      paragraph("ListParagraph", "List Paragraph", &xml) { xml in
        xml.element("w:spacing", ["w:after": "40"])
      } run: { _ in
      }
      paragraph("TableText", "Table Text", &xml) { xml in
        xml.element("w:spacing", ["w:before": "20", "w:after": "20", "w:line": "240"])
      } run: { xml in
        size(21, &xml)
      }
      paragraph("TableHead", "Table Head", basedOn: "TableText", &xml) { xml in
        xml.element("w:keepNext")
        xml.element("w:jc", ["w:val": "center"])
      } run: { xml in
        xml.element("w:b")
      }
      // The height of a bar, and of the gap under it.
      paragraph("Bar", "Bar", basedOn: "TableText", &xml) { xml in
        xml.element(
          "w:spacing", ["w:before": "0", "w:after": "0", "w:line": "180", "w:lineRule": "exact"])
      } run: { xml in
        size(8, &xml)
      }
      paragraph("Signature", "Signature", &xml) { xml in
        xml.element("w:keepNext")
        xml.element("w:keepLines")
        xml.element("w:tabs") { xml in
          for (start, end) in signatureParts {
            xml.element("w:tab", ["w:val": "left", "w:pos": String(start)])
            xml.element("w:tab", ["w:val": "left", "w:leader": "underscore", "w:pos": String(end)])
          }
        }
        xml.element("w:spacing", ["w:before": "360", "w:after": "0"])
      } run: { _ in
      }
      // What belongs on each of the lines; it stays with the next signature, so that none is alone.
      paragraph("SignatureNote", "Signature Note", &xml) { xml in
        xml.element("w:keepNext")
        xml.element("w:keepLines")
        xml.element("w:tabs") { xml in
          for (start, end) in signatureParts {
            xml.element("w:tab", ["w:val": "center", "w:pos": String((start + end) / 2)])
          }
        }
        xml.element("w:spacing", ["w:after": "0"])
      } run: { xml in
        size(16, &xml)
      }
      // Right of where the middle of an upright sheet is, as GOST R 7.0.97-2016 has it.
      paragraph("Stamp", "Stamp", &xml) { xml in
        xml.element("w:keepNext")
        xml.element("w:spacing", ["w:after": "0"])
        xml.element("w:ind", ["w:left": isLandscape ? "9350" : "5100"])
      } run: { _ in
      }
      paragraph("Footer", "footer", &xml) { xml in
        xml.element("w:spacing", ["w:after": "0"])
        xml.element("w:jc", ["w:val": "center"])
      } run: { xml in
        size(20, &xml)
      }
      xml.element("w:style", ["w:type": "table", "w:styleId": "TableGrid"]) { xml in
        xml.element("w:name", ["w:val": "Table Grid"])
        xml.element("w:tblPr") { xml in
          xml.element("w:tblBorders") { xml in
            for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
              WordStyles.border(side, &xml)
            }
          }
          cellMargins(&xml)
        }
      }
    }
    return xml.bytes
  }

  /// Where the lines for signature, name and date begin and end, in twentieths of a point.
  private static let signatureParts = [(3_600, 5_300), (5_440, 7_700), (7_840, 9_300)]

  private static func border(_ side: String, _ xml: inout XMLWriter) {
    let look: KeyValuePairs<StaticString, String> = [
      "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "7F7F7F",
    ]
    switch side {
    case "top": xml.element("w:top", look)
    case "left": xml.element("w:left", look)
    case "bottom": xml.element("w:bottom", look)
    case "right": xml.element("w:right", look)
    case "insideH": xml.element("w:insideH", look)
    default: xml.element("w:insideV", look)
    }
  }

  private static func cellMargins(_ xml: inout XMLWriter) {
    xml.element("w:tblCellMar") { xml in
      xml.element("w:left", ["w:w": "85", "w:type": "dxa"])
      xml.element("w:right", ["w:w": "85", "w:type": "dxa"])
    }
  }

  private static func defaults(_ language: String, _ xml: inout XMLWriter) {
    let font = "Times New Roman"
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          xml.element(
            "w:rFonts",
            ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
          size(24, &xml)
          xml.element("w:lang", ["w:val": language])
        }
      }
      xml.element("w:pPrDefault") { xml in
        xml.element("w:pPr") { xml in
          xml.element("w:spacing", ["w:after": "120", "w:line": "259", "w:lineRule": "auto"])
        }
      }
    }
  }

  private static func paragraph(
    _ identifier: String, _ name: String, basedOn base: String = "Normal", next: String? = nil,
    isDefault: Bool = false, _ xml: inout XMLWriter, _ layout: (inout XMLWriter) -> Void,
    run: (inout XMLWriter) -> Void
  ) {
    xml.element(
      "w:style",
      isDefault
        ? ["w:type": "paragraph", "w:default": "1", "w:styleId": identifier]
        : ["w:type": "paragraph", "w:styleId": identifier]
    ) { xml in
      xml.element("w:name", ["w:val": name])
      if !isDefault { xml.element("w:basedOn", ["w:val": base]) }
      if let next { xml.element("w:next", ["w:val": next]) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { layout(&$0) }
      xml.element("w:rPr") { run(&$0) }
    }
  }

  /// The size of letters, in half points.
  private static func size(_ halfPoints: Int, _ xml: inout XMLWriter) {
    xml.element("w:sz", ["w:val": String(halfPoints)])
    xml.element("w:szCs", ["w:val": String(halfPoints)])
  }
}
