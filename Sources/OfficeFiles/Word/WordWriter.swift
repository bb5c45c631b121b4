/// Writes a document as a Word file (ECMA-376, WordprocessingML, transitional).
///
/// The same document gives the same bytes.
package enum WordWriter {
  /// The bytes of the file; throws only where they would outgrow a zip archive.
  package static func file(_ document: WordDocument) throws(ZipError) -> [UInt8] {
    var archive = ZipWriter()
    // The list of types has to come first: programs tell the kind of file from it.
    try archive.add("[Content_Types].xml", Array(WordPackage.contentTypes.utf8))
    try archive.add("_rels/.rels", Array(WordPackage.relationships.utf8))
    try archive.add(
      "docProps/core.xml", OfficeProperties.part(document.title, in: document.language))
    // A report of many years has hundreds of megabytes of it.
    try archive.add("word/document.xml") { WordBody.write(document, &$0) }
    try archive.add(
      "word/styles.xml",
      WordStyles.xml(language: document.language, isLandscape: document.isLandscape))
    try archive.add("word/numbering.xml", Array(WordPackage.numbering.utf8))
    try archive.add("word/settings.xml", Array(WordPackage.settings.utf8))
    try archive.add("word/footer1.xml", Array(WordPackage.footer.utf8))
    try archive.add(
      "word/_rels/document.xml.rels", Array(WordPackage.documentRelationships.utf8))
    return archive.finished()
  }
}
