/// Writes texts as the rules of words would have them, as far as no person has to decide.
struct TextMender {
  /// The rules that know what to write instead.
  private let rules: [(id: RuleID, search: TextCorrection.Search)]
  /// Whether a Cyrillic word stands right behind a digit anywhere in the file.
  private var list: FindingList

  init(_ rules: [ValidationRule], for list: FindingList) {
    self.rules = rules.compactMap { rule in
      guard case .corrections(_, let search) = rule.check else { return nil }
      return (rule.id, search)
    }
    self.list = list
  }

  /// A text put right, with the rules that were obeyed, each once; nil where there is nothing to do.
  ///
  /// What one rule takes away may bring out what another one looks for («**апрель2024 **»), so they
  /// are asked until none has a word left. A text of which nothing would remain is left alone.
  mutating func mended(
    _ text: String, role: PlacedText.Role
  ) -> (text: String, rules: [RuleID])? {
    var placed = PlacedText(Array(text.unicodeScalars), role: role)
    var obeyed: [RuleID] = []
    var isChanged = true
    var round = 0
    while isChanged, round < Self.maximumRounds {
      isChanged = false
      round += 1
      for rule in rules {
        let corrections = rule.search(placed) { list.holdsBehindDigit($0) }
        guard !corrections.isEmpty else { continue }
        let better = placed.corrected(corrections)
        guard better != placed.scalars else { continue }
        placed = PlacedText(better, role: role)
        isChanged = true
        if !obeyed.contains(rule.id) { obeyed.append(rule.id) }
      }
    }
    let result = placed.text(0..<placed.scalars.count)
    guard !isChanged, !obeyed.isEmpty, !result.isBlank else { return nil }
    return (result, obeyed)
  }

  /// Corrections only take away or settle something, so that few rounds are enough; a text that does
  /// not come to rest is left alone.
  private static let maximumRounds = 16
}
