/// A stage, sub-stage or activity of a plan, as two versions of it are compared.
struct PlanLine {
  /// What the line says.
  let item: Item
  /// The index of what it belongs to, or nil.
  let parent: Int?
  /// How many lines it stands in.
  let depth: Int
  /// The key under which its parent has it.
  let key: String
  /// Whether it has no parts.
  let isLeaf: Bool
  /// The words of its title, in small letters.
  let words: [String]

  /// Whether it is a stage.
  var isStage: Bool { key == RoadmapField.stages.name }
  /// Whether something was written down about it that must not come to stand with another line.
  var hasHistory: Bool {
    !item.progress.isEmpty || item.targets.contains { !$0.measurements.isEmpty }
  }
  /// The numbers in its title.
  var figures: [String] { words.filter { $0.utf8.contains { (48...57).contains($0) } } }
  /// The words of its own deadline.
  var when: [String] { item.deadline.map { ImportText.words($0.text) } ?? [] }
  /// The number that the document prints.
  var number: String { ItemID.normalized(item.number ?? item.id) }

  /// Every line of a roadmap, each behind what it belongs to.
  static func all(of roadmap: Roadmap) -> [PlanLine] {
    var lines: [PlanLine] = []
    func add(_ item: Item, _ parent: Int?, _ key: String, isLeaf: Bool) -> Int {
      let words = ImportText.words(ImportText.plain(item.title))
      lines.append(
        PlanLine(
          item: item, parent: parent, depth: parent.map { lines[$0].depth + 1 } ?? 0, key: key,
          isLeaf: isLeaf, words: words))
      return lines.count - 1
    }
    func add(_ activities: [Activity], _ parent: Int?) {
      for activity in activities {
        let index = add(
          activity.item, parent, ItemField.activities.name, isLeaf: activity.activities.isEmpty)
        add(activity.activities, index)
      }
    }
    for stage in roadmap.stages {
      let isLeaf = stage.substages.isEmpty && stage.activities.isEmpty
      let index = add(stage.item, nil, RoadmapField.stages.name, isLeaf: isLeaf)
      for substage in stage.substages {
        let part = add(
          substage.item, index, ItemField.substages.name, isLeaf: substage.activities.isEmpty)
        add(substage.activities, part)
      }
      add(stage.activities, index)
    }
    add(roadmap.activities, nil)
    return lines
  }

  /// How much two titles have in common: twice the words of both by the words of each, 0 to 1.
  func likeness(to other: PlanLine) -> Double {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    var rest: [String: Int] = [:]
    for word in words { rest[word, default: 0] += 1 }
    var common = 0
    for word in other.words where (rest[word] ?? 0) > 0 {
      rest[word, default: 0] -= 1
      common += 1
    }
    return Double(2 * common) / Double(words.count + other.words.count)
  }
}
