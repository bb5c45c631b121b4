/// A value with the label before it, which has no colon of its own.
package struct ReportFact: Sendable, Hashable {
  package var label: String
  package var value: StyledText

  /// Makes a fact.
  package init(_ label: String, _ value: StyledText) {
    self.label = label
    self.value = value
  }
}
