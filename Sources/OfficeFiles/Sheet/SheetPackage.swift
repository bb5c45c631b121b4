/// The parts of an Excel file that hold no cells.
enum SheetPackage {
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = OfficeProperties.package
  /// The namespace of SpreadsheetML.
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  static func contentTypes(sheetCount: Int) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "\(package)/content-types"]) { xml in
      xml.element(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      func part(_ name: String, _ type: String) {
        xml.element("Override", ["PartName": name, "ContentType": type])
      }
      part(
        "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
      part("/xl/workbook.xml", "\(types).sheet.main+xml")
      part("/xl/styles.xml", "\(types).styles+xml")
      for number in 1...max(1, sheetCount) {
        part("/xl/worksheets/sheet\(number).xml", "\(types).worksheet+xml")
      }
    }
    return xml.bytes
  }

  static let relationships: [UInt8] = {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "\(package)/relationships"]) { xml in
      relationship("rId1", "\(office)/officeDocument", "xl/workbook.xml", &xml)
      relationship(
        "rId2", "\(package)/relationships/metadata/core-properties", "docProps/core.xml", &xml)
    }
    return xml.bytes
  }()

  static func workbookRelationships(sheetCount: Int) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "\(package)/relationships"]) { xml in
      for number in 1...max(1, sheetCount) {
        relationship(
          "rId\(number)", "\(office)/worksheet", "worksheets/sheet\(number).xml", &xml)
      }
      relationship("rIdStyles", "\(office)/styles", "styles.xml", &xml)
    }
    return xml.bytes
  }

  static func workbook(_ names: [String]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("workbook", ["xmlns": namespace, "xmlns:r": office]) { xml in
      xml.element("bookViews") { $0.element("workbookView") }
      xml.element("sheets") { xml in
        for (index, name) in names.enumerated() {
          let number = String(index + 1)
          xml.element("sheet", ["name": name, "sheetId": number, "r:id": "rId\(number)"])
        }
      }
      // On paper the titles of the columns stand on every page (ECMA-376, 18.2.5).
      xml.element("definedNames") { xml in
        for (index, name) in names.enumerated() {
          let quoted = name.replacing("'", with: "''")
          xml.element(
            "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": String(index)],
            text: "'\(quoted)'!$1:$1")
        }
      }
    }
    return xml.bytes
  }

  private static func relationship(
    _ identifier: String, _ type: String, _ target: String, _ xml: inout XMLWriter
  ) {
    xml.element("Relationship", ["Id": identifier, "Type": type, "Target": target])
  }
}
