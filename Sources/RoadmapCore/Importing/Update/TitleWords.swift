/// The words in the titles of many lines, to say at once how much each has in common with another title.
struct TitleWords {
  /// A word of the titles in one part, told from the same word earlier in its title.
  private struct Word: Hashable {
    let parent: Int?
    let text: String
    let time: Int
  }

  private let plan: [PlanLine]
  private var lines: [Word: [Int]] = [:]
  /// How many words each line has in common; all 0 between two questions.
  private var common: [Int]

  init(_ plan: [PlanLine], _ among: [Int]) {
    self.plan = plan
    common = Array(repeating: 0, count: plan.count)
    for line in among {
      for word in Self.words(of: plan[line], in: plan[line].parent) {
        lines[word, default: []].append(line)
      }
    }
  }

  /// The lines of a part with any word of a title, each with `PlanLine.likeness(to:)`.
  mutating func likenesses(to line: PlanLine, in parent: Int?) -> [(line: Int, likeness: Double)] {
    var found: [Int] = []
    for word in Self.words(of: line, in: parent) {
      for other in lines[word] ?? [] {
        if common[other] == 0 { found.append(other) }
        common[other] += 1
      }
    }
    return found.map { other in
      defer { common[other] = 0 }
      return (other, Double(2 * common[other]) / Double(plan[other].words.count + line.words.count))
    }
  }

  private static func words(of line: PlanLine, in parent: Int?) -> [Word] {
    var times: [String: Int] = [:]
    return line.words.map { text in
      times[text, default: 0] += 1
      return Word(parent: parent, text: text, time: times[text] ?? 0)
    }
  }
}
