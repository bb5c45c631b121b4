public import SourceJSON

/// A roadmap file in which everything mechanical was put right; nothing is written yet.
public struct RoadmapMending: Sendable {
  /// What changes in the text of the file; empty where there was nothing to mend.
  public let text: TextChange
  /// The file with the change, read anew.
  public let file: RoadmapFile
  /// In how many texts each rule was obeyed, in the order of `ValidationRule.all`, none of them 0.
  public let counts: [(rule: RuleID, count: Int)]
}

/// Why nothing can be mended in a file that has something to mend, or may have.
public enum MendingRefusal: Error, Hashable, Sendable {
  /// The text is not JSON, so that what it means would have to be guessed.
  case damaged
  /// The mended file would have errors that it does not have now, by these rules.
  case bringsErrors([RuleID])
}
