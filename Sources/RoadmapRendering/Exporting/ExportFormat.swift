package import RoadmapCore

/// A format that roadmaps are exported in.
package struct ExportFormat: Sendable {
  /// What is typed, and how the names of such files end.
  package let name: String
  /// What may be typed in Russian.
  package let russianName: String
  /// What it is good for, in words that follow a colon.
  package let meaning: LocalizedText
  /// Whether it is made of rows that do not depend on each other, so that they can be written while
  /// the next roadmap is read.
  package let isRows: Bool
  /// Whether it is of no use on a terminal.
  package let isBinary: Bool
  /// Whether an activity without dates has a place in it.
  package let holdsUndated: @Sendable (ExportSettings) -> Bool
  /// The bytes of the file; throws only where it would outgrow its format.
  package let render: @Sendable ([ExportedFile], ExportSettings) throws(ExportError) -> [UInt8]

  init(
    _ name: String, _ russianName: String, _ meaning: LocalizedText, isBinary: Bool = false,
    isRows: Bool = false,
    holdsUndated: @escaping @Sendable (ExportSettings) -> Bool = { _ in true },
    render: @escaping @Sendable ([ExportedFile], ExportSettings) throws(ExportError) -> [UInt8]
  ) {
    self.name = name
    self.russianName = russianName
    self.meaning = meaning
    self.isBinary = isBinary
    self.isRows = isRows
    self.holdsUndated = holdsUndated
    self.render = render
  }

  /// The format of a name in either language, or nil.
  package static func named(_ name: String) -> ExportFormat? {
    all.first { $0.name == name || SearchText($0.russianName) == SearchText(name) }
  }
}

/// Why roadmaps cannot be exported.
package enum ExportError: Error, Hashable, Sendable {
  /// The file would be larger than its format allows.
  case tooLarge
}
