/// Something in a roadmap file that is wrong or worth a look, with its place.
public struct Finding: Hashable, Sendable {
  /// Another place that belongs to a finding, such as the first of two duplicates.
  public struct Related: Hashable, Sendable {
    /// The place, in UTF-8 bytes from the start of the file.
    public let range: Range<Int>
    /// What is there.
    public let message: LocalizedText

    package init(range: Range<Int>, message: LocalizedText) {
      self.range = range
      self.message = message
    }
  }

  /// The rule that was broken.
  public let rule: RuleID
  /// How much it weighs.
  public internal(set) var severity: Severity
  /// The culprit, in UTF-8 bytes from the start of the file.
  public let range: Range<Int>
  /// What is wrong, naming the culprit and what was expected.
  public let message: LocalizedText
  /// What to write or do instead, where that is known.
  public private(set) var help: LocalizedText?
  /// Other places that belong to the finding.
  public let related: [Related]

  package init(
    _ rule: RuleID, at range: Range<Int>, _ message: LocalizedText,
    help: LocalizedText? = nil, related: [Related] = []
  ) {
    self.rule = rule
    severity = rule.severity
    self.range = range
    self.message = message
    self.help = help
    self.related = related
  }

  /// The same finding with what to do worded anew.
  package func advising(_ wording: (String) -> String) -> Finding {
    var finding = self
    finding.help = help.map {
      LocalizedText(en: wording($0[.english]), ru: wording($0[.russian]))
    }
    return finding
  }
}
