import RoadmapCore

extension Invocation {
  /// Marks items; the options that the command declares say when, for which date, by whom and why.
  func mark(
    _ mark: MarkRequest.Mark, ids: [String], for occurrence: CalendarDate? = nil
  ) throws(CommandError) -> CommandOutcome {
    var question: String?
    var outcome = try change { (roadmap) throws(CommandError) in
      try refuseText(in: roadmap)
      if case .progress(let percent) = mark { try refuseNumber(percent, in: roadmap) }
      if case .postponed(let until) = mark, !roadmap.period.contains(until) {
        question = DeadlineDoubt.outsidePeriod(until).question[language(ofFile: roadmap.language)]
      }
      return [.mark(request(mark, ids, for: occurrence))]
    }
    // A slip in the year would keep the item from ever being overdue.
    if let question { outcome.messages.append(.notice([question])) }
    return outcome
  }

  /// Marks sets of occurrences: several due dates, all up to a day, all that are left, a whole stage.
  func markSets(_ mark: MarkRequest.Mark) throws(CommandError) -> CommandOutcome {
    let due = self[.occurrences]
    let sets = [OptionDeclaration].options(.occurrences, .upTo, .rest).filter {
      arguments.given[$0.name] != nil
    }
    if sets.count > 1 {
      throw .fault(.conflictingOptions(sets[0].spelling, sets[1].spelling), of: command)
    }
    guard !operands.isEmpty || self[.wholeStage] != nil else {
      throw .fault(.missingOperand(of: command, given: 0), of: command)
    }
    guard !sets.isEmpty || self[.wholeStage] != nil, due.count != 1 || self[.wholeStage] != nil
    else { return try self.mark(mark, ids: operands, for: due.first) }
    var (ahead, language): ([String], Language) = ([], .english)
    var isInItsTime = false
    var outcome = try change { (roadmap) throws(CommandError) in
      try refuseText(in: roadmap)
      let lines = try lines(of: roadmap)
      let isDone = if case .done = mark { sets.isEmpty } else { false }
      let isRecalled = if case .done = mark { self[.on] == nil } else { false }
      var requests: [MarkRequest] = []
      for line in lines {
        let ids = [ItemID.exactly(line.work.id)]
        var meant: [CalendarDate?] = due
        // What is given up is so with all its dates; what is done, with those that have come.
        if due.isEmpty, isDone, line.occurrences.count <= 1 {
          meant = [nil]
        } else if due.isEmpty {
          let open = line.occurrences.filter { isMeant($0) }
          let reached = isDone ? open.filter { hasCome($0) } : open
          if reached.count < open.count {
            ahead.append("\(line.work.id) (\(open.count - reached.count))")
          }
          meant = reached.map(\.plannedDue)
        }
        requests += meant.map { due in
          var request = request(mark, ids, for: due)
          if isRecalled { request.on = line.day(ofWhatWasDue: due, today: today) }
          isInItsTime = isInItsTime || request.on != self[.on]
          return request
        }
      }
      if requests.isEmpty {
        throw .fault(ahead.isEmpty ? .nothingOpen : .datesAhead(ahead), of: command)
      }
      language = self.language(ofFile: roadmap.language)
      return [.mark(requests)]
    }
    if isInItsTime {
      let option = OptionDeclaration.of(.on)
      let text = LocalizedText(
        en: "each is taken as done on its own due date; if it was another day: \(option.spelling)",
        ru: "днём выполнения записан сам срок; если это был другой день, укажите его: "
          + option.spelling)
      outcome.messages.append(.notice([text[language]]))
    }
    if !ahead.isEmpty {
      outcome.messages.append(.notice([UsageError.datesAhead(ahead)[language]]))
    }
    return outcome
  }

  /// Refuses the number of an item in the place of a percentage, «процент 1.3 1.4», and a percentage that
  /// may be meant a hundred times as much, «0,5».
  private func refuseNumber(_ percent: Double, in roadmap: Roadmap) throws(CommandError) {
    guard let typed = operands.last, !typed.hasSuffix("%") else { return }
    // «процент 50 5.1»
    if operands.count == 2, case .unknown? = roadmap.question(of: operands[0]),
      (try? roadmap.item(typed: typed)) != nil, NumberArgument.read(operands[0]) != nil
    {
      let line = arguments.line(operands.reversed())
      throw .fault(
        .unclear(
          LocalizedText(
            en: "the number of the item comes first, then the percentage:\n\(line)",
            ru: "сначала пишут номер пункта, потом процент:\n\(line)")), of: command)
    }
    if typed.contains(where: { ".,".contains($0) }), (try? roadmap.item(typed: typed)) != nil {
      throw .fault(
        .unclear(
          LocalizedText(
            en: "the percentage is missing; if “\(typed)” is one, say so: \(typed)%",
            ru: "не указан процент; если «\(typed)» — это он, так и напишите: \(typed)%")),
        of: command)
    }
    guard percent > 0, percent < 1 else { return }
    let line = ([command.name] + operands.dropLast()).joined(separator: " ")
    throw .fault(.unclear(EditRefusal.shareUnsure(line, percent).reason), of: command)
  }

  /// Refuses words behind the numbers that are evidence or a note: «готово 5.2 протокол № 5».
  private func refuseText(in roadmap: Roadmap) throws(CommandError) {
    let words = operands
    guard words.count > 1, ItemID.exception(in: words) == nil,
      (try? roadmap.items(typed: words)) == nil
    else { return }
    for index in words.indices.dropFirst() {
      let word = words[index]
      guard case .unknown? = roadmap.question(of: word),
        (try? roadmap.items(typed: Array(words[..<index]))) != nil
      else { continue }
      // «готово 2.1 за сентябрь»
      let due = words[index...].drop { ["за", "for"].contains($0.lowercased()) }
      if let option = command.options.first(where: { $0.name == Self.dueOption.name }),
        !arguments.has(option), option.accepts(due.joined(separator: " "))
      {
        let day = OptionDeclaration.of(.on)
        if command.operands.lastValue == nil, due.count == words.count - index,
          day.accepts(due.joined(separator: " "))
        {
          throw .fault(.unclear(arguments.text(from: index, of: day)), of: command)
        }
        let line = arguments.with(operands: Array(words[..<index] + due))
        throw .fault(.unclear(line.text(from: index, of: option)), of: command)
      }
      guard word.filter(\.isLetter).count > 2 else { continue }
      // «готово 2.1 Жук Т.Н.» says who did it.
      let isName =
        AssignRequest.party(leading: Array(words[index...]) + [""], in: roadmap)?.rest == [""]
      let options = [isName ? OptionDeclaration.of(.by) : .of(.evidence), .of(.note)]
      let option =
        options.first { option in command.options.contains { $0.name == option.name } }
        ?? .of(.note)
      guard !arguments.has(option) else { return }
      throw .fault(.unclear(arguments.text(from: index, of: option)), of: command)
    }
  }

  private static let dueOption = OptionDeclaration.of(.occurrences)

  /// Whether the due date of an occurrence is not ahead of the day of the mark.
  private func hasCome(_ occurrence: Occurrence) -> Bool {
    occurrence.plannedDue.map { $0 <= self[.on] ?? today } ?? true
  }

  private func request(
    _ mark: MarkRequest.Mark, _ ids: [String], for occurrence: CalendarDate?
  ) -> MarkRequest {
    MarkRequest(
      mark, ids: ids, on: self[.on], for: occurrence, by: self[.by], note: self[.note])
  }

  /// The lines of the plan that numbers and `--stage` name; of a stage those that are not closed.
  private func lines(of roadmap: Roadmap) throws(CommandError) -> [ActivityStatus] {
    let all = RoadmapStatus(of: roadmap, on: today).activities
    var lines: [ActivityStatus] = []
    let byItem = Dictionary(uniqueKeysWithValues: all.map { ($0.work.item.node, $0) })
    for item in try items(of: roadmap) {
      guard let line = byItem[item.node] else {
        let parts = all.filter { line in line.work.path.contains { $0.id == item.id } }
        let stage = TypedNumbers(roadmap).item(item.id)
        throw .fault(.itemWithParts(item.id, parts.map(\.work.id), stage: stage), of: command)
      }
      lines.append(line)
    }
    if let typed = self[.wholeStage] {
      let words = typed.split(separator: " ").map(String.init)
      let except = ItemID.exception(in: words)
      let stages: Set<String>
      let left: Set<String>
      do throws(ItemQuestion) {
        let text = except?.items.joined(separator: " ") ?? typed
        stages = Set(try roadmap.stages(typed: text).map(\.id))
        left = Set(try roadmap.items(typed: except?.left ?? []).map(\.id))
      } catch {
        throw .fault(.item(error), of: command)
      }
      let open = all.filter { line in
        let ids = line.work.path.map(\.id) + [line.work.id]
        return !line.status.isClosed && ids.contains(where: stages.contains)
          && !ids.contains(where: left.contains)
      }
      guard !open.isEmpty else { throw .fault(.nothingOpen, of: command) }
      let named = Set(lines.map(\.work.item.node))
      lines += open.filter { !named.contains($0.work.item.node) }
    }
    return lines
  }

  private func items(of roadmap: Roadmap) throws(CommandError) -> [Item] {
    do throws(ItemQuestion) {
      return try roadmap.items(typed: operands)
    } catch {
      throw .fault(.item(error), of: command)
    }
  }

  /// Whether an occurrence belongs to what `--up-to` or `--rest` names.
  private func isMeant(_ occurrence: Occurrence) -> Bool {
    guard !occurrence.status.isClosed else { return false }
    guard let last = self[.upTo] else { return true }
    return occurrence.plannedDue.map { $0 <= last } ?? false
  }
}

extension ActivityStatus {
  /// The day on which one of several due dates was done that are marked at once: what recurs is held
  /// each time in its own, so on that day, where it is over and no entry about it is later; nil for
  /// today.
  fileprivate func day(ofWhatWasDue planned: CalendarDate?, today: CalendarDate) -> CalendarDate? {
    guard occurrences.count > 1, let planned,
      let due = occurrences.first(where: { $0.plannedDue == planned })?.due, due < today
    else { return nil }
    let said = work.item.progress.filter { $0.occurrence == planned }.map(\.on)
    return max(due, said.max() ?? due)
  }
}

extension [OptionDeclaration] {
  /// Which of an item's occurrences are meant, and whole stages.
  static let occurrenceSets = options(.occurrences, .upTo, .rest, .wholeStage)
}

extension Operands {
  /// The numbers of one item or several.
  static let ids = Operands(
    placeholder: Placeholder.id,
    help: LocalizedText(
      en: """
        the number of an activity, also as the document prints it (4.4.1.); several are one change
        """,
      ru: "номер мероприятия, можно как в документе (4.4.1.); несколько номеров — одно изменение"),
    count: 1...Int.max, complaints: [.missingID], areItems: true)

  /// The numbers of items, or none where `--stage` names them.
  static let idsOrStage = Operands(
    placeholder: ids.placeholder, help: ids.help, count: 0...Int.max, complaints: ids.complaints,
    areItems: true)
}

extension LocalizedText {
  /// A number of the plan that is missing.
  static let missingID = LocalizedText(
    en: "the number of the item is missing", ru: "не указан номер пункта")
}

extension [OptionDeclaration] {
  /// What can be said of every mark.
  static let marks = options(.on, .by, .note, .dryRun)
}
