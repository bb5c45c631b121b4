/// The numbers of a plan's lines.
enum ItemNumbers {
  /// Numbers that skip more than these are of another list.
  private static let longestGap = 60

  /// Gives every item its number: the document's own where it is free and fits, else the next one.
  ///
  /// Returns what was wrong with the document's numbers.
  static func give(to items: inout [DraftItem]) -> [ImportDoubt] {
    var doubts: [ImportDoubt] = []
    var path: [Int] = []
    /// The last number given under each item, by the place of the item in the path.
    var last: [Int] = [0]
    /// The last number that the document has there.
    var written: [Int] = [0]
    var plan = 0
    var prefix = ""
    var ownPrefix = ""
    /// The last number of the lists that another prefix interrupted.
    var interrupted: [String: Int] = [:]
    let hasTopActivities = items.contains { $0.depth == 0 && $0.kind == .activity }
    let plans = (items.map(\.plan).max() ?? 0) + 1
    let sections = sections(of: items)
    for index in items.indices {
      var item = items[index]
      if sections.contains(item.plan) { item.mark?.parts.removeFirst() }
      if index == 0 || item.plan != plan {
        plan = item.plan
        path = []
        last = [0]
        written = [0]
        ownPrefix = ""
        prefix =
          plans > 1 && plan > 0
          ? (item.kind == .stage && hasTopActivities && plan == 1 ? "э" : "\(plan + 1)-") : ""
        if !prefix.isEmpty {
          let question = ImportDoubt.Question.secondPlan(prefix: prefix)
          doubts.append(ImportDoubt(place: item.place, question: question))
        }
      }
      if item.depth == 0, let mark = item.mark, prefix.isEmpty, mark.prefix != ownPrefix {
        // «э1» beside «1»: another list, with numbers of its own.
        interrupted[ownPrefix] = last.first
        ownPrefix = mark.prefix
        path = []
        last = [interrupted[ownPrefix] ?? 0]
        written = last
      }
      while path.count > item.depth {
        path.removeLast()
        last.removeLast()
        written.removeLast()
      }
      let number = next(after: last[last.count - 1], item, path)
      let before = (given: last[last.count - 1], written: written[written.count - 1])
      let whole = prefix + ownPrefix
      if let doubt = doubt(of: item, number: number, after: before, path, whole) {
        doubts.append(doubt)
      }
      last[last.count - 1] = number
      written[written.count - 1] = item.mark?.parts.last ?? number
      path.append(number)
      last.append(0)
      written.append(0)
      items[index].id = whole + path.map(String.init).joined(separator: ".")
    }
    return doubts
  }

  /// The plans that are a section of their document, by whose number all their numbers begin: 4.1, 4.2.
  private static func sections(of items: [DraftItem]) -> Set<Int> {
    let marks = Dictionary(grouping: items.filter { $0.mark != nil }, by: \.plan)
    return Set(
      marks.filter { _, items in
        let parts = items.compactMap(\.mark?.parts)
        return parts.allSatisfy { $0.count > 1 && $0.first == parts.first?.first }
      }.keys)
  }

  private static func next(after last: Int, _ item: DraftItem, _ path: [Int]) -> Int {
    guard let parts = item.mark?.parts, let own = parts.last, own > last, own < last + longestGap,
      parts.count == 1 || isOfParent(parts, path)
    else { return last + 1 }
    return own
  }

  /// Whether the parts before the last one are the parent's number, or the end of it.
  private static func isOfParent(_ parts: [Int], _ path: [Int]) -> Bool {
    let parent = Array(parts.dropLast())
    return parent.count <= path.count && Array(path.suffix(parent.count)) == parent
  }

  private static func doubt(
    of item: DraftItem, number: Int, after last: (given: Int, written: Int), _ path: [Int],
    _ prefix: String
  ) -> ImportDoubt? {
    guard let parts = item.mark?.parts, let own = parts.last else { return nil }
    let id = prefix + (path + [number]).map(String.init).joined(separator: ".")
    if parts.count > 1, !isOfParent(parts, path) {
      return ImportDoubt(place: item.place, question: .numberElsewhere(id: id))
    }
    if own != number {
      // Behind a number that stands twice the next ones are right in themselves.
      return own <= last.written
        ? ImportDoubt(place: item.place, question: .numberTwice(id: id)) : nil
    }
    // A plan begins with 1; within a stage numbers may go on.
    if own > last.given + 1, last.given > 0 || path.isEmpty && prefix.isEmpty {
      return ImportDoubt(place: item.place, question: .numberSkipped(last.given + 1))
    }
    return nil
  }
}
