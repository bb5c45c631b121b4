import SourceJSON

/// A stage, sub-stage or activity with its place in the plan and what it inherits.
struct PlanItem: Sendable {
  /// The line itself.
  let item: Item
  /// The place of the item above it in `ValidationContext.plan`; nil at the top.
  let parent: Int?
  /// Whether items stand under it, so that it is carried out by them.
  let hasParts: Bool
  /// Whether it is a stage.
  let isStage: Bool
  /// The deadline that holds: its own, else that of the nearest ancestor that has one.
  let deadline: Deadline?
  /// The item whose responsible parties hold: itself, else the nearest ancestor that has any.
  let responsibleItem: Item?

  /// Whether nobody is responsible: neither it nor an ancestor names anyone.
  var hasNobodyResponsible: Bool { responsibleItem?.hasNobodyResponsible ?? true }
}
