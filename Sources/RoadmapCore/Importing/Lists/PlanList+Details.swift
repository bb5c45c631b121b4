extension PlanList {
  /// What tells the entries of a list from those of another one within it: how their marks are written.
  ///
  /// Nil for a line without a mark, and for a number that says itself what it is a part of.
  private func sort(_ index: Int) -> Character? {
    guard let mark = lines[index].mark, lines[index].level == nil, !lines[index].isHeaded else {
      return nil
    }
    if mark.isLetter { return "а" }
    guard let number = mark.parts.first else { return mark.text.first }
    return mark.parts.count == 1
      ? lines[index].text.dropFirst(String(number).count).first { ".)".contains($0) } : nil
  }

  /// The entries of another list right below an entry that says when or by whom.
  private func details(of index: Int) -> Range<Int> {
    guard let own = sort(index), !lines[index].title.isEmpty,
      lines[index].deadline != nil || !lines[index].parties.isEmpty
    else { return 0..<0 }
    var start = index + 1
    while start < lines.count, taken.contains(start) { start += 1 }
    guard start < lines.count, let inner = sort(start), inner != own,
      lines[start].mark?.parts.first ?? 1 == 1
    else { return 0..<0 }
    var end = start
    while end < lines.count, sort(end) == inner, !lines[end].followsGap, !taken.contains(end) {
      end += 1
    }
    return start..<end
  }

  /// Reads the entries of lists within entries: what is done of them, where each says when or by whom, and
  /// else what is said of those.
  mutating func takeDetails() {
    var index = 0
    while index < lines.count {
      let inner = taken.contains(index) ? 0..<0 : details(of: index)
      let telling = inner.count { lines[$0].deadline != nil || !lines[$0].parties.isEmpty }
      if telling == 0, !inner.isEmpty {
        lines[index].takeNotes(lines[inner])
        taken.formUnion(inner)
        rests[index, default: []] += inner
      } else if telling == inner.count, telling > 1 {
        wholes.insert(index)
      }
      index = max(index + 1, telling == 0 ? inner.upperBound : 0)
    }
  }

  /// Whether a line that is no heading of the document says when all below it is done.
  func headsTime(_ index: Int) -> Bool {
    lines[index].isTime && lines[index].level == nil && isHeadingOfRests(index)
  }

  /// Whether times stand in stages: «Сентябрь» right below «Подготовительный этап», and so do those
  /// behind it.
  var areTimesInner: Bool {
    lines.indices.dropFirst().contains {
      headsTime($0) && isHeading($0 - 1) && !lines[$0 - 1].isTime
        && lines[$0 - 1].level == nil
    }
  }

  /// Whether a line stands behind an entry that says all, and can hardly go on with it.
  func isBetweenEntries(_ index: Int) -> Bool {
    guard index > 0, !ImportText.startsSmall(lines[index].text), lines[index].parties.isEmpty else {
      return false
    }
    let above = lines[index - 1]
    return above.mark != nil && above.deadline != nil && !above.parties.isEmpty
      && above.text.last != ","
  }

  /// Whether a line has the number behind that of another one, written alike.
  func isNext(_ index: Int, _ other: Int) -> Bool {
    guard let mark = lines[index].mark, let before = lines[other].mark, !before.isLetter,
      sort(index) == sort(other)
    else { return false }
    return mark.parts.count == before.parts.count && mark.isLetter == before.isLetter
      && mark.follows(before)
  }

  /// Whether months alone stand above lines that say what is done, as «Сентябрь» above «20 сентября – слёт»;
  /// `period` is the line that says the time of the whole plan.
  func headsMonths(but period: Int?) -> Bool {
    let times = lines.indices.filter { lines[$0].isTime && lines[$0].mark == nil && $0 != period }
    guard times.count > 1, let first = times.first, let last = times.last, last + 1 < lines.count
    else { return false }
    return times.allSatisfy { index in
      MonthName.names(lines[index].text.prefix { $0 != " " }) && !lines[index + 1].title.isEmpty
    }
      && lines[..<first].allSatisfy {
        $0.mark == nil && $0.deadline == nil && $0.parties.isEmpty
      }
      && times.contains {
        lines[$0 + 1].deadline != nil || !lines[$0 + 1].parties.isEmpty
      }
  }
}
