import RoadmapCore
import RoadmapRendering
import SourceJSON

extension FuzzTarget {
  /// Bytes as a file that is checked, shown in every format, and mended.
  static let validator = FuzzTarget(
    name: "validator",
    seeds: SmallRoadmap.all + ValidationRule.all.flatMap { [$0.failing.bytes, $0.passing.bytes] },
    words: RoadmapWords.values, longestInput: 4_000, isJSON: true, head: .none
  ) { (input, features) throws(Violation) in
    let file = RoadmapFile(bytes: input)
    let validator = Validator(today: RuleExample.today)
    let findings = validator.findings(in: file)
    try FindingProperties.check(findings, byteCount: input.count, &features)
    try require(
      findings.count { $0.severity == .error } >= 1 || !file.hasErrors
        || !(file.roadmap?.lint.ignore.isEmpty ?? true),
      "what is wrong to the reader is wrong to the validator")
    try RenderingProperties(findings, in: input).check()
    try MendingProperties(file: file, validator: validator, findings: findings).check(&features)
  }
}
