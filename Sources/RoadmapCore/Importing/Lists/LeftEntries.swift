/// Entries of lists that stand beside the tables of a plan.
///
/// A plan is read from its tables where it has some; what a list says beside them is kept apart, and asked
/// about line by line.
enum LeftEntries {
  /// The questions about the lines of a text that nothing was made of.
  static func doubts(in text: Surroundings) -> [ImportDoubt] {
    ListLine.all(in: text).filter { isEntry($0, text) }
      .map { ImportDoubt(place: text.place($0.range.lowerBound), question: .cellLeftOver) }
  }

  /// Whether a line begins like one of a list and says what is done and when, or names a stage.
  private static func isEntry(_ line: ListLine, _ text: Surroundings) -> Bool {
    guard !TitleFinder.isTitle(text.lines[line.range.lowerBound]) else { return false }
    if line.isHeaded, line.level != nil { return true }
    return line.mark != nil && !line.title.isEmpty && line.deadline != nil
  }
}
