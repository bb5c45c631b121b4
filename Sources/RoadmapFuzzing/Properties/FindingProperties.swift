import RoadmapCore

/// What holds of every list of findings.
enum FindingProperties {
  static func check(
    _ findings: [Finding], byteCount: Int, _ features: inout FeatureMap
  ) throws(Violation) {
    var previous: Finding?
    for finding in findings {
      let range = finding.range
      try require(
        range.lowerBound >= 0 && range.upperBound <= byteCount, "findings lie inside the text",
        finding.rule.rawValue)
      for related in finding.related {
        try require(
          related.range.lowerBound >= 0 && related.range.upperBound <= byteCount,
          "places that belong to a finding lie inside the text", finding.rule.rawValue)
        try check(related.message, of: finding.rule)
      }
      if let previous {
        let isSorted =
          (previous.range.lowerBound, previous.range.upperBound)
          <= (range.lowerBound, range.upperBound)
        try require(
          isSorted && previous != finding, "findings are in order, each once",
          finding.rule.rawValue)
      }
      try check(finding.message, of: finding.rule)
      if let help = finding.help { try check(help, of: finding.rule) }
      features.note(finding.rule.rawValue)
      features.note(finding.rule.rawValue, finding.message[.english].utf8.count / 8)
      if let previous { features.note(previous.rule.rawValue + " " + finding.rule.rawValue) }
      previous = finding
    }
    features.note(countOf: "findings", findings.count)
  }

  private static func check(_ text: LocalizedText, of rule: RuleID) throws(Violation) {
    for language in Language.allCases {
      try require(!text[language].isEmpty, "a finding is worded in every language", rule.rawValue)
    }
  }
}
