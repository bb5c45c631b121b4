import OfficeFiles
import RoadmapCore
import SourceTables

extension FuzzTarget {
  /// Documents of every kind as plans; the first byte says which kind.
  static let importer = FuzzTarget(
    name: "importer", seeds: PlanDocuments.seeds, words: PlanDocuments.words, longestInput: 1_000,
    isJSON: false, head: .byte
  ) { (input, features) throws(Violation) in
    guard let document = PlanDocuments.document(input) else {
      features.note("refused", Int(input.first ?? 0))
      return
    }
    let result = RoadmapImport(document, today: RuleExample.today)
    let file = RoadmapFile(bytes: result.bytes)
    let validator = Validator(today: RuleExample.today)
    let findings = validator.findings(in: file)
    let errors = findings.filter { $0.severity == .error }
    try require(
      errors.isEmpty, "what is imported is a roadmap without errors",
      errors.first.map { "\($0.rule.rawValue): \($0.message[.english])" } ?? "")
    try MendingProperties(file: file, validator: validator, findings: findings).check(&features)
    try require(
      result.count.deadlinesUnderstood <= result.count.deadlines
        && result.count.rowsLeftOver <= result.count.rows, "the count adds up")
    for doubt in result.doubts {
      for language in Language.allCases {
        try require(!doubt.message[language].isEmpty, "every doubt is worded")
      }
      features.note("doubt", doubt.message[.english].utf8.count / 4)
    }
    features.note("stages", min(result.count.stages, 8), min(result.count.activities, 8))
    features.note("rows", min(result.count.rows, 16), min(result.count.rowsLeftOver, 8))
    features.note("parties", min(result.count.parties, 8), min(result.count.targets, 8))
  }
}
