/// Which lines of a document that nobody has yet may be a line of the roadmap that it seems to lack.
struct PlanCandidates {
  private let new: [PlanLine]
  private var titles: TitleWords

  /// What a deadline in common says beside words in common.
  private static let sameTime = 0.5
  /// Below this there is nothing to be named.
  private static let worthNaming = 0.4

  /// Looks among some lines of a document.
  init(_ new: [PlanLine], _ among: [Int]) {
    self.new = new
    titles = TitleWords(new, among)
  }

  /// The likeliest, in the part of the document with this line, or at its top; nil where none is likely.
  mutating func likeliest(_ line: PlanLine, in parent: Int?) -> PlanDifference.Candidate? {
    var best: (line: Int, likeness: Double)?
    for (other, words) in titles.likenesses(to: line, in: parent)
    where new[other].isStage == line.isStage {
      let isTimed = !line.when.isEmpty && line.when == new[other].when
      let likeness = words + (isTimed ? Self.sameTime : 0)
      guard likeness >= Self.worthNaming, likeness >= best?.likeness ?? 0 else { continue }
      if likeness == best?.likeness, let best, best.line < other { continue }
      best = (other, likeness)
    }
    return best.map { .init(number: new[$0.line].item.id, title: new[$0.line].item.title) }
  }
}
