import SourceTables

extension PlanList {
  /// Leaves out what stands around the plan: from a line that begins such a text up to one that goes on
  /// with the plan.
  mutating func setAside() {
    // «Исполнитель: …» below each entry is a part of it.
    let firsts = lines.map { ImportText.words($0.text).first ?? "" }
    let counts = Dictionary(grouping: firsts) { $0 }.mapValues(\.count)
    var last: PartMark?
    var times = 0
    var hasMarks = false
    var aside: Aside?
    var kept: [ListLine] = []
    for (index, line) in lines.enumerated() {
      let mark = line.mark.flatMap { $0.parts.isEmpty ? nil : $0 }
      if var open = aside {
        let isNext = open.own == nil && mark.flatMap { mark in last.map(mark.follows) } ?? false
        // Numbers that begin anew are none of the plan's.
        open.isOwn = open.isOwn || open.own == nil && mark?.parts == [1] && hasMarks
        aside = isNext || isWhole(index, open) ? nil : open
        aside?.own = open.own ?? line.mark
      }
      let isStage =
        line.level != nil && isAssigned(index + 1)
        || Afterword.mayBeStage(line.text) && isStage(index, behind: last, hasMarks: hasMarks)
      let begins =
        !isStage && !isNoteOfEntry(index)
        && (isNumberedHeading(index, behind: last)
          || counts[firsts[index]] == 1 && Afterword.begins(line.text)
          || (mark == nil ? counts[firsts[index]] == 1 : !isBeforeRest(index))
            && Afterword.isAim(line.text))
      if begins || times > 1 && isForeign(index) { aside = Aside(level: line.level) }
      // The plan stands behind «Приложение».
      if aside != nil, line.level == nil, TitleFinder.isTitle(line.text) {
        aside = nil
        (last, hasMarks) = (nil, false)
      }
      if aside != nil {
        self.aside.formUnion(line.range)
      } else {
        last = mark ?? last
        hasMarks = hasMarks || line.mark != nil
        times += line.isTime && line.mark == nil ? 1 : 0
        kept.append(line)
      }
    }
    lines = kept
  }

  /// Whether the plan goes on below a heading: with the next number, or with a line that says when.
  ///
  /// Numbers that begin anew are none of the plan's, and a line with a figure may be an indicator.
  private func isStage(_ index: Int, behind last: PartMark?, hasMarks: Bool) -> Bool {
    guard index + 1 < lines.count else { return false }
    let next = lines[index + 1]
    if next.mark.flatMap({ mark in last.map(mark.follows) }) ?? false { return true }
    return isEntry(index + 1)
      && (lines[index].level != nil || !hasMarks || next.mark?.parts != [1])
      && (!next.parties.isEmpty || !next.title.contains(where: \.isNumber))
  }

  /// Whether a line heads such a text by a number that is none of the entries above.
  ///
  /// As «4. Риски» does behind 2.1.
  private func isNumberedHeading(_ index: Int, behind last: PartMark?) -> Bool {
    let line = lines[index]
    guard let mark = line.mark, mark.parts.count == 1, let last, last.parts.count > 1,
      line.deadline == nil, line.parties.isEmpty,
      !mark.follows(last) || PartLabel.areResults(ImportText.words(mark.rest))
    else { return false }
    return Afterword.begins(mark.rest) && !isBeforeRest(index)
  }

  /// Whether the line below one says when or by whom: then it is an entry.
  private func isBeforeRest(_ index: Int) -> Bool {
    index + 1 < lines.count && lines[index + 1].isRest
  }

  /// Whether a line is a note right below an entry, behind which others come.
  func isNoteOfEntry(_ index: Int) -> Bool {
    let line = lines[index]
    guard index > 0, index + 1 < lines.count, !line.followsGap, line.mark == nil,
      line.text.prefix(ListLine.longestLabel).contains(":"),
      let first = ImportText.words(line.text).first,
      first.hasPrefix("примечани") || first == "note"
    else { return false }
    let above = lines[index - 1]
    return (above.mark != nil || above.isRest && above.isLabelled)
      && lines[(index + 1)...].contains { $0.mark != nil }
  }

  /// Whether a line says what is done, when and by whom, as neither an aim nor a result does.
  private func isAssigned(_ index: Int) -> Bool {
    lines.indices.contains(index) && lines[index].mark != nil && !lines[index].title.isEmpty
      && lines[index].deadline != nil && !lines[index].parties.isEmpty
  }

  /// A text around a plan while it is read.
  private struct Aside {
    /// The level of its heading.
    let level: Int?
    /// The first mark of a list in it.
    var own: PartMark?
    /// Whether that list has numbers of its own.
    var isOwn = false
  }

  /// Whether a line within a text around a plan belongs to the plan again.
  private func isWhole(_ index: Int, _ aside: Aside) -> Bool {
    let line = lines[index]
    if let level = aside.level { return line.level.map { $0 <= level } ?? false }
    if line.level != nil || line.isHeaded || line.isTime
      || line.isOpen && HeaderWords.isPlainTitle(line.text)
    {
      return true
    }
    if aside.isOwn { return false }
    // A list that begins anew is another one than that of the aims.
    if aside.own != nil, line.mark?.parts == [1] { return true }
    return isEntry(index)
  }

  /// Whether a line says what is done and when, by itself or with the one below it.
  private func isEntry(_ index: Int) -> Bool {
    let line = lines[index]
    let next = lines.dropFirst(index + 1).first
    return !line.title.isEmpty
      && (line.deadline != nil && (line.mark != nil || !line.parties.isEmpty)
        || line.mark != nil && next.map { $0.isRest && $0.isLabelled } ?? false)
  }

  /// Whether a line heads a list as months do those above it, and is none.
  private func isForeign(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.followsGap, line.level == nil, index + 1 < lines.count else { return false }
    return line.mark == nil && !line.isTime && !line.isHeaded && line.deadline == nil
      && line.parties.isEmpty && lines[index + 1].mark != nil
  }

  /// Asks about the lines of which nothing was made from the first entry on, up to the gap behind the
  /// last one.
  mutating func tellUnread(_ text: inout Surroundings, _ read: [Int]) {
    guard var first = read.first, let last = read.last else { return }
    // The numbers before that of the first entry are those of the same list.
    while let mark = lines[first].mark,
      let before = lines[..<first].lastIndex(where: { $0.mark?.parts.isEmpty == false }),
      lines[before].mark.map(mark.follows) ?? false
    {
      first = before
    }
    let behind = lines[last].range.upperBound
    var end = behind
    while end < text.lines.count, !text.lines[end].followsGap { end += 1 }
    for index in lines[first].range.lowerBound..<end
    where !text.lines[index].isUsed && !aside.contains(index) {
      let line = text.lines[index].text
      // A note and who signs end a list.
      if index >= behind,
        Afterword.begins(line) || RowSorting.isSigner(line) || QuotedLines.isPageNumber(line)
      {
        continue
      }
      // «Мероприятия:» only says what stands below.
      if line.hasSuffix(":"), HeaderWords.isPlainTitle(line) {
        text.use(index..<index + 1)
      } else {
        doubts.append(ImportDoubt(place: text.place(index), question: .cellLeftOver))
        if index < behind { unreadCount += 1 }
      }
    }
  }
}
