/// Which lines of two versions of a plan are the same.
///
/// A part is looked for before what belongs to it, and among what belongs to the same part before
/// elsewhere: of two lines with one title, each stays where it was. What nothing hangs on may be taken
/// for another line; a line with a history is never given to one that only may be meant.
struct PlanMatch {
  /// For each line of the new version the index of the same one in the old version, or nil.
  private(set) var oldOf: [Int?]
  /// Lines of the new version under whose number an old line with a history has quite another title.
  private(set) var otherText: [Int: Int] = [:]
  /// For old lines that an earlier document brought, the one that an answer puts in their place.
  private var heirs: [Int: Int] = [:]
  private var isTaken: [Bool]
  private let old: [PlanLine]
  private let new: [PlanLine]
  private let oldByID: [String: Int]
  private let past: FormerWords

  /// Below this likeness two titles are different things.
  private static let alike = 0.5
  /// Below this likeness nothing that was marked is taken for something else.
  private static let surelyAlike = 0.65

  init(_ old: [PlanLine], _ new: [PlanLine], _ past: FormerWords, _ answers: PlanAnswers) {
    self.old = old
    self.new = new
    self.past = past
    oldByID = Dictionary(
      old.enumerated().map { ($0.element.item.id, $0.offset) }, uniquingKeysWith: { one, _ in one })
    oldOf = Array(repeating: nil, count: new.count)
    isTaken = Array(repeating: false, count: old.count)
    take(answers)
    matchAmended()
    for depth in 0...(new.map(\.depth).max() ?? 0) {
      let lines = new.indices.filter { new[$0].depth == depth }
      matchSameTitles(lines)
      matchMoved(lines)
      matchRetitled(lines)
      matchByParts(lines)
    }
    askAbout(answers)
  }

  /// The lines of the old version with some numbers.
  func former(_ numbers: [String]) -> [Int] { numbers.compactMap { oldByID[$0] } }

  /// The old lines that the new version does not have.
  var removed: [Int] { isTaken.indices.filter { !isTaken[$0] } }

  /// The old line that another one is, as an answer says; nil where it still has a line of its own.
  func heir(of line: Int) -> Int? { isTaken[line] ? nil : heirs[line] }

  /// The lines of the new version that are nobody's, for questions about old ones.
  var candidates: PlanCandidates {
    PlanCandidates(new, new.indices.filter { oldOf[$0] == nil && otherText[$0] == nil })
  }

  private mutating func take(_ answers: PlanAnswers) {
    for (id, number) in answers.same.sorted(by: { $0.key < $1.key }) {
      guard let line = oldByID[id], !isTaken[line] else { continue }
      let free = new.indices.filter { oldOf[$0] == nil }
      guard
        let same = free.first(where: { new[$0].item.id == number })
          ?? free.first(where: { new[$0].number == number })
      else { continue }
      join(same, line)
      for other in old.indices
      where !isTaken[other] && !old[other].hasHistory && isSameLevel(other, same)
        && old[other].words == new[same].words && past.isAmended(old[other].item.id, .added)
      {
        heirs[other] = line
      }
    }
  }

  // MARK: - Passes

  /// A title that a line has or had, under a number that it has or had: people moved or renamed it.
  private mutating func matchAmended() {
    func key(_ title: String, _ number: String) -> String {
      "\(number)\n\(ImportText.plain(title))"
    }
    var candidates: [String: [Int]] = [:]
    for (index, line) in old.enumerated() where !isTaken[index] {
      for number in numbers(of: line) {
        for title in [line.item.title] + (past.titles[line.item.id] ?? []) {
          candidates[key(title, number), default: []].append(index)
        }
      }
    }
    guard !candidates.isEmpty else { return }
    for number in [{ (line: PlanLine) in line.item.id }, { $0.number }] {
      for index in new.indices where oldOf[index] == nil {
        let found = candidates[key(new[index].item.title, number(new[index]))]?.first {
          !isTaken[$0] && isSameLevel($0, index)
        }
        if let found { join(index, found) }
      }
    }
  }

  /// The numbers that a line has or had, where it was moved or renamed; else none.
  private func numbers(of line: PlanLine) -> [String] {
    let (id, former) = (line.item.id, past.numbers[line.item.id])
    guard former != nil || past.titles[id] != nil || past.parents[id] != nil else { return [] }
    return [ItemID.normalized(id), line.number] + (former ?? [])
  }

  /// The same title in the same part: by number, else by deadline, else in the order of both.
  private mutating func matchSameTitles(_ lines: [Int]) {
    let candidates = Dictionary(grouping: free, by: { Place(old[$0].parent, old[$0].words) })
    for isSame in [
      { (one: PlanLine, other: PlanLine) in one.item.id == other.item.id && one.when == other.when
      },
      { $0.when == $1.when }, { $0.item.id == $1.item.id }, { _, _ in true },
    ] {
      for index in lines where oldOf[index] == nil {
        guard let parent = home(of: index) else { continue }
        let same = candidates[Place(parent, new[index].words)]?.first {
          !isTaken[$0] && isSameLevel($0, index) && isSame(old[$0], new[index])
        }
        if let same { join(index, same) }
      }
    }
  }

  /// The same title in another part, where only one line can be meant.
  private mutating func matchMoved(_ lines: [Int]) {
    let candidates = Dictionary(grouping: free, by: { old[$0].words })
    let rivals = Dictionary(
      grouping: new.indices.filter { oldOf[$0] == nil }, by: { new[$0].words })
    for index in lines where oldOf[index] == nil {
      let when = new[index].when
      let found = (candidates[new[index].words] ?? []).filter {
        !isTaken[$0] && isSameLevel($0, index)
      }
      let others = rivals[new[index].words] ?? []
      let timed = found.filter { old[$0].when == when }
      let isOnly = others.count { new[$0].when == when } == 1
      if timed.count == 1, isOnly, let only = timed.first {
        join(index, only)
      } else if found.count == 1, others.count == 1, let only = found.first {
        join(index, only)
      }
    }
  }

  /// Another title of much the same words in the same part: under the same number, else the likest.
  private mutating func matchRetitled(_ lines: [Int]) {
    for index in lines where oldOf[index] == nil {
      guard let parent = home(of: index), let same = oldByID[new[index].item.id],
        !isTaken[same], old[same].parent == parent,
        isAlike(index, same, old[same].likeness(to: new[index]))
      else { continue }
      join(index, same)
    }
    var titles = TitleWords(old, free)
    for index in lines where oldOf[index] == nil {
      guard let parent = home(of: index) else { continue }
      var best: (line: Int, likeness: Double)?
      for (line, likeness) in titles.likenesses(to: new[index], in: parent)
      where !isTaken[line] && likeness >= best?.likeness ?? 0 && isAlike(index, line, likeness) {
        if likeness == best?.likeness, let other = best?.line, other < line { continue }
        best = (line, likeness)
      }
      if let best { join(index, best.line) }
    }
  }

  /// A part with quite another title and most of the same lines in it is the same part.
  private mutating func matchByParts(_ lines: [Int]) {
    let lines = lines.filter { oldOf[$0] == nil && !new[$0].isLeaf }
    guard !lines.isEmpty else { return }
    let (newParts, oldParts) = (partsOf(new), partsOf(old))
    var holders: [[String]: [Int]] = [:]
    for (part, titles) in oldParts where !isTaken[part] {
      for title in titles { holders[title, default: []].append(part) }
    }
    for index in lines {
      guard let parent = home(of: index), let titles = newParts[index] else { continue }
      let same = Set(titles.flatMap { holders[$0] ?? [] }).filter { other in
        guard !isTaken[other], old[other].parent == parent, isSameLevel(other, index),
          let others = oldParts[other]
        else { return false }
        return 2 * titles.intersection(others).count > max(titles.count, others.count)
      }
      if let same = same.min() { join(index, same) }
    }
  }

  /// The titles in each part of a plan, by its line.
  private func partsOf(_ lines: [PlanLine]) -> [Int: Set<[String]>] {
    var parts: [Int: Set<[String]>] = [:]
    for line in lines {
      if let parent = line.parent { parts[parent, default: []].insert(line.words) }
    }
    return parts
  }

  /// What nothing else explains, under a number whose history would go elsewhere or get lost.
  private mutating func askAbout(_ answers: PlanAnswers) {
    var byNumber = oldByID
    for index in free {
      for number in numbers(of: old[index]) where byNumber[number].map({ isTaken[$0] }) ?? true {
        byNumber[number] = index
      }
    }
    for index in new.indices where oldOf[index] == nil {
      guard let same = byNumber[new[index].item.id], !isTaken[same],
        isSameLevel(same, index) || old[same].hasHistory,
        old[same].hasHistory || past.isOwn(old[same].item.id) || !numbers(of: old[same]).isEmpty,
        !answers.other.contains(old[same].item.id)
      else { continue }
      otherText[index] = same
      isTaken[same] = true
    }
  }

  // MARK: - Lines

  /// What lines with one title in one part have in common.
  private struct Place: Hashable {
    let parent: Int?
    let words: [String]

    init(_ parent: Int?, _ words: [String]) {
      self.parent = parent
      self.words = words
    }
  }

  private var free: [Int] { old.indices.filter { !isTaken[$0] } }

  /// The old line to which a new one belongs, `.some(nil)` at the top; nil where it belongs to a new one.
  private func home(of index: Int) -> Int?? {
    guard let parent = new[index].parent else { return .some(nil) }
    return oldOf[parent].map { Optional($0) }
  }

  private mutating func join(_ new: Int, _ old: Int) {
    oldOf[new] = old
    isTaken[old] = true
  }

  private func isSameLevel(_ one: Int, _ other: Int) -> Bool {
    old[one].isStage == new[other].isStage
  }

  /// Whether one title only says more than the other, by the same time: «Итоги и награждение».
  private func isExtended(_ one: PlanLine, _ other: PlanLine) -> Bool {
    let (words, others) = (Set(one.words), Set(other.words))
    return !one.when.isEmpty && one.when == other.when && !words.isEmpty
      && (words.isSubset(of: others) || others.isSubset(of: words))
  }

  /// Whether two titles may be of the same line; with a history they have to be more alike, and numbers
  /// in them tell apart.
  private func isAlike(_ index: Int, _ other: Int, _ likeness: Double) -> Bool {
    guard isSameLevel(other, index) else { return false }
    guard old[other].hasHistory else { return likeness >= Self.alike }
    guard old[other].figures == new[index].figures else { return false }
    return likeness >= Self.surelyAlike || isExtended(old[other], new[index])
  }
}
