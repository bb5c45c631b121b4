import RoadmapCore
import RoadmapRendering

/// What is left of a file that was checked.
struct ValidatedFile: Sendable {
  /// The file's part of the answer.
  let piece: FindingPiece
  let totals: FindingTotals
  /// How many of its findings the part of the answer shows.
  let shown: Int
  /// Its findings, where they are to be noted.
  let baseline: FindingBaseline
  /// The language of its messages.
  let language: Language
  /// What was mended in it, or why nothing could be; nil where there was nothing to mend.
  let mended: MendingRun.FileResult?
  /// Which roadmap it is; nil where it is none.
  var identity: (roadmap: RoadmapCopies.Identity, name: String)?
}
