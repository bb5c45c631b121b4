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
  public private(set) var message: LocalizedText
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

  /// The same finding with its sentences worded anew.
  package func worded(_ wording: (String) -> String) -> Finding {
    func worded(_ text: LocalizedText) -> LocalizedText {
      LocalizedText(en: wording(text[.english]), ru: wording(text[.russian]))
    }
    var finding = self
    finding.message = worded(message)
    finding.help = help.map(worded)
    return finding
  }
}
