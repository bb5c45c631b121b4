import RoadmapCore
import SourceTables

/// A document with what was read of it, and where that goes.
struct ImportedSource: Sendable {
  /// The document as the user named it.
  let name: String
  /// Its paragraphs and tables.
  let document: SourceDocument
  /// What was read.
  private(set) var result: RoadmapImport
  /// The roadmap that is written, or nil.
  let file: String?

  init(_ invocation: Invocation) throws(CommandError) {
    name = invocation.operands[0]
    file = invocation.importedFile
    if let file, !invocation[.overwrite] { try invocation.refuseExisting(file) }
    let source = try ImportSource.document(name, host: invocation.host)
    document = source.content
    var choices = ImportChoices()
    if invocation[.update], let (name, bytes) = try? invocation.roadmapToChange() {
      choices.calendar = invocation.roadmapFile(bytes, named: name).roadmap?.calendar
    }
    result = RoadmapImport(document, today: invocation.today, choices)
    if let excess = result.excess { throw .file(.notImportable(name, .excess(excess))) }
    guard !result.isEmpty else {
      let failure = result.namesColumns ? ImportFailure.cellsLost : .noPlan
      throw .file(.notImportable(name, source.failureWithoutPlan ?? failure))
    }
  }

  /// The same document, read otherwise.
  func reading(_ result: RoadmapImport) -> ImportedSource {
    var source = self
    source.result = result
    return source
  }
}
