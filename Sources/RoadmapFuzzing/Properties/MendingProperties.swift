import RoadmapCore
import SourceJSON

/// What holds of every file that `validate --fix` puts right.
struct MendingProperties {
  let file: RoadmapFile
  let validator: Validator
  let findings: [Finding]

  func check(_ features: inout FeatureMap) throws(Violation) {
    let mending: RoadmapMending
    do throws(MendingRefusal) {
      mending = try validator.mending(file)
    } catch {
      let isDamaged = error == .damaged
      try require(
        isDamaged != file.document.faults.isEmpty, "a text is refused as damaged where it is",
        "\(error)")
      features.note("mending refused", isDamaged ? 1 : 0)
      return
    }
    let text = mending.text
    try ChangeProperties(change: text, old: file.document.bytes, new: mending.file.document.bytes)
      .check()
    try require(text.isEmpty == mending.counts.isEmpty, "what is mended is counted")
    for (rule, count) in mending.counts { features.note("mended " + rule.rawValue, min(count, 4)) }
    guard !text.isEmpty else { return }
    try require(mending.file.document.faults.isEmpty, "a mended file is JSON")
    // A file's own list of strict rules may make an error of what was a warning; those are not new.
    let after = validator.findings(in: mending.file)
    try require(
      after.count { $0.rule.severity == .error } <= findings.count { $0.rule.severity == .error },
      "mending brings no error")
    let again: RoadmapMending
    do throws(MendingRefusal) {
      again = try validator.mending(mending.file)
    } catch {
      throw Violation("a mended file can be mended again", "\(error)")
    }
    try require(
      again.text.isEmpty, "mending again changes nothing", "\(again.counts.map(\.rule.rawValue))")
  }
}
