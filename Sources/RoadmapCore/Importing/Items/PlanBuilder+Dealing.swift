extension PlanBuilder {
  /// Gives what one row says to the several activities in it, or to the item that holds only them;
  /// `isByParties` says that as many parties told them apart.
  mutating func deal(
    _ data: RowData, _ row: PlanRow, to activities: [Int], in container: Int?, _ isByParties: Bool
  ) {
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
    let parties = data.responsible.flatMap { $0.split(separator: "\n").map(String.init) }
    let isParallel =
      isByParties || deadlines.count == activities.count || DeadlineSplit.numbered(parties) != nil
    let areAsMany = parties.count == activities.count && parties.count > 1
    if isParallel, areAsMany {
      // Lines side by side, as the deadlines are.
      for (index, names) in zip(activities, parties) { give(parties: [names], to: index) }
      doubt(row.place(), .partiesDealtOut(activities: activities.count))
    } else {
      for index in container.map({ [$0] }) ?? activities {
        give(parties: data.responsible, to: index)
      }
      // «Заместитель директора» on two lines is one.
      if areAsMany, parties.allSatisfy({ PartyWords.looksLikeParties($0) && !$0.hasSuffix(",") }) {
        doubt(row.place(), .partiesForAll)
      }
    }
    giveRest(data, row, to: activities, in: container)
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
      for index in activities.dropFirst() { items[index].notes += data.notes }
      return
    }
    if let first = activities.first { giveRest(data, to: first) }
    // The form of work is that of all that is done.
    for index in activities.dropFirst() { items[index].notes += data.notes }
    if !data.documents.isEmpty || !data.keyResult.isEmpty {
      doubt(row.place(), .documentsOfSeveral)
    }
  }
}
