/// The parts of a Word file that are alike in every document.
enum WordPackage {
  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = OfficeProperties.package
  /// The namespace of WordprocessingML.
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  static let contentTypes = """
    \(head)<Types xmlns="\(package)/content-types">\
    <Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/docProps/core.xml" \
    ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
    <Override PartName="/word/document.xml" ContentType="\(types).document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="\(types).styles+xml"/>\
    <Override PartName="/word/numbering.xml" ContentType="\(types).numbering+xml"/>\
    <Override PartName="/word/settings.xml" ContentType="\(types).settings+xml"/>\
    <Override PartName="/word/footer1.xml" ContentType="\(types).footer+xml"/></Types>
    """

  static let relationships = """
    \(head)<Relationships xmlns="\(package)/relationships">\
    <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>\
    <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" \
    Target="docProps/core.xml"/></Relationships>
    """

  static let documentRelationships = """
    \(head)<Relationships xmlns="\(package)/relationships">\
    <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
    <Relationship Id="rId2" Type="\(office)/numbering" Target="numbering.xml"/>\
    <Relationship Id="rId3" Type="\(office)/settings" Target="settings.xml"/>\
    <Relationship Id="rId4" Type="\(office)/footer" Target="footer1.xml"/></Relationships>
    """

  static let numbering = """
    \(head)<w:numbering xmlns:w="\(namespace)"><w:abstractNum w:abstractNumId="0">\
    <w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/>\
    <w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
    """

  static let settings = """
    \(head)<w:settings xmlns:w="\(namespace)"><w:defaultTabStop w:val="709"/><w:compat>\
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
    w:val="15"/></w:compat></w:settings>
    """

  /// The number of the page in the middle of its foot.
  static let footer = """
    \(head)<w:ftr xmlns:w="\(namespace)"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
    <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>
    """
}
