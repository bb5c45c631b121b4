/// What a Word or Excel file says of itself (ECMA-376-2, 11).
enum OfficeProperties {
  /// Where the schemas of packages begin.
  static let package = "http://schemas.openxmlformats.org/package/2006"

  /// The part with the title and the language, which readers for the blind ask for.
  static func part(_ title: String, in language: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "\(package)/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: title)
      xml.element("dc:language", text: language)
    }
    return xml.bytes
  }
}
