extension PlanBuilder {
  /// Gives what one row says to the several activities in it, or to the item that holds only them;
  /// `isByParties` says that as many parties told them apart.
  mutating func deal(
    _ data: RowData, _ row: PlanRow, to activities: [Int], in container: Int?, _ isByParties: Bool
  ) {
    var data = data
    let deadlines = data.deadline.map { DeadlineSplit.deadlines(in: $0) } ?? []
    let place = row.place(data.deadlineColumn)
    if deadlines.count > 1, activities.count % deadlines.count == 0 {
      let share = activities.count / deadlines.count
      for (position, index) in activities.enumerated() {
        give(deadline: deadlines[position / share], to: index)
      }
      if share > 1 {
        let question = ImportDoubt.Question.datesDealtOut(
          dates: deadlines.count, activities: activities.count)
        doubt(place, question)
      }
    } else {
      if deadlines.count > 1 {
        let question = ImportDoubt.Question.datesForAll(
          dates: deadlines.count, activities: activities.count)
        doubt(place, question)
      }
      for index in container.map({ [$0] }) ?? activities {
        give(deadline: data.deadline, to: index)
      }
    }
    dealParties(&data, row, to: activities, in: container) { lines in
      isByParties || deadlines.count == activities.count || DeadlineSplit.numbered(lines) != nil
    }
    giveRest(data, row, to: activities, in: container)
  }

  /// Gives each activity its line of every cell whose lines stand side by side with the activities, and the
  /// whole of the others.
  private mutating func dealParties(
    _ data: inout RowData, _ row: PlanRow, to activities: [Int], in container: Int?,
    where isParallel: ([String]) -> Bool
  ) {
    let cells = data.responsible.map { $0.split(separator: "\n").map(String.init) }
    let areAsMany = cells.map { $0.count == activities.count && $0.count > 1 }
    let areDealt = zip(cells, areAsMany).map { $1 && isParallel($0) }
    // «Контроль: директор», «Контроль: завуч»
    for note in data.partyNotes where note.lines.count == activities.count && isParallel(note.lines)
    {
      for (index, line) in zip(activities, note.lines) {
        items[index].notes.append(note.lead + line)
      }
    }
    data.partyNotes.removeAll { $0.lines.count == activities.count && isParallel($0.lines) }
    for index in activities { items[index].positions.merge(data.positions) { own, _ in own } }
    guard areDealt.contains(true) else {
      for index in container.map({ [$0] }) ?? activities {
        give(parties: data.responsible, to: index)
      }
      // «Заместитель директора» on two lines is one.
      let areForAll = zip(cells, areAsMany).contains { lines, areAsMany in
        areAsMany
          && lines.allSatisfy { PartyWords.looksLikeParties($0) && !$0.hasSuffix(",") }
      }
      if areForAll { doubt(row.place(), .partiesForAll) }
      return
    }
    for (place, index) in activities.enumerated() {
      for (cell, lines) in zip(data.responsible, zip(cells, areDealt)) {
        give(parties: [lines.1 ? lines.0[place] : cell], to: index)
      }
    }
    doubt(row.place(), .partiesDealtOut(activities: activities.count))
  }

  private mutating func giveRest(
    _ data: RowData, _ row: PlanRow, to activities: [Int], in container: Int?
  ) {
    if let container { return giveRest(data, to: container) }
    if data.documents.count == activities.count {
      var rest = data
      rest.documents = []
      for (index, document) in zip(activities, data.documents) {
        items[index].documents.append(document)
      }
      if let first = activities.first { giveRest(rest, to: first) }
      for index in activities.dropFirst() { items[index].notes += data.allNotes }
      return
    }
    if let first = activities.first { giveRest(data, to: first) }
    // The form of work is that of all that is done.
    for index in activities.dropFirst() { items[index].notes += data.allNotes }
    if !data.documents.isEmpty || !data.keyResult.isEmpty {
      doubt(row.place(), .documentsOfSeveral)
    }
  }
}
