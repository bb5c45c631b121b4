/// How a rule looks at a roadmap.
enum RuleCheck: Sendable {
  /// The reader, or whoever opens the file, reports it on the way.
  case whileReading
  /// Once a file.
  case roadmap(@Sendable (ValidationContext, inout FindingList) -> Void)
  /// At every stage, sub-stage and activity, in the order of the document.
  case item(@Sendable (PlanItem, ValidationContext, inout FindingList) -> Void)
  /// At the items under each parent, in the order of the document.
  case siblings(@Sendable (ArraySlice<Int>, ValidationContext, inout FindingList) -> Void)
  /// At every target, those of the roadmap first.
  case target(@Sendable (Target, ValidationContext, inout FindingList) -> Void)
  /// At every text that shows one of the traits; keys of the owner's own are left out.
  case text(TextTraits, @Sendable (PlacedText, ValidationContext, inout FindingList) -> Void)
  /// At every text that shows one of the traits, with what could be written better; what has a
  /// replacement is mended by `--fix`.
  case corrections(TextTraits, TextCorrection.Search)
}
