package import RoadmapCore

/// A roadmap to be exported, with the name of its file.
package struct ExportedFile: Sendable {
  /// The name as the user gave it.
  package let name: String
  /// The roadmap, worked out.
  package let export: RoadmapExport

  /// Gives a roadmap that is worked out its file's name.
  package init(name: String, export: RoadmapExport) {
    self.name = name
    self.export = export
  }
}
