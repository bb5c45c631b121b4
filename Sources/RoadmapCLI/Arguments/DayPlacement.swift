import RoadmapCore

/// A time of the command line and the day that was made of it.
struct DayPlacement: Sendable {
  /// What was typed, with the option before it.
  let typed: String
  /// The day.
  let day: CalendarDate

  /// What is said back, so that nobody has to guess which day was taken.
  func wording(in language: Language) -> String {
    let day = DateWording(language).day(day)
    return language.text(en: "\(typed) is \(day).", ru: "\(typed) — это \(day.ended)")
  }
}

extension Invocation {
  /// The same request with every day that it names written out, and what is to be said back.
  ///
  /// A year that is not said is looked for in the periods of the roadmaps that the command is about;
  /// throws where none or several days could be meant.
  func placingDays() throws(CommandError) -> (request: Invocation, said: [DayPlacement]) {
    var request = try takingDay()
    var said: [DayPlacement] = []
    // What counts as today comes first: others are counted from it.
    let asOf = OptionDeclaration.of(.asOf).name
    let options = command.options.sorted { $0.name == asOf && $1.name != asOf }
    for option in options {
      guard case .time(let sense) = option.expected,
        let texts = request.arguments.given[option.name]
      else {
        continue
      }
      var days: [String] = []
      for text in texts {
        let day = try request.day(text, option.spelling, sense, &said)
        days.append(day.description)
      }
      request.arguments.given[option.name] = days
    }
    try refuseBothOrders()
    return (request, said)
  }

  /// Refuses a deadline for the plan in which either of two numbers may be the month: «срок 1.4 3/10/2023».
  private func refuseBothOrders() throws(CommandError) {
    let option = OptionDeclaration.of(.deadline)
    let typed = arguments.given[option.name]?.last.map { ($0, option.spelling) }
    let line = (["roadmap", command.name] + operands.dropLast()).joined(separator: " ")
    let written = command.operands.endInDeadline ? operands.last.map { ($0, line) } : nil
    guard let (text, spelling) = typed ?? written else { return }
    let days = TypedTime.days(ofBothOrdersIn: text)
    guard days.isEmpty else {
      throw .fault(.severalDays(spelling, text, days.reversed()), of: command)
    }
  }

  /// A day among the operands, read as those of the options are; nil where the text names none.
  func day(operand text: String, _ sense: TimeSense) throws(CommandError) -> CalendarDate? {
    guard CalendarDate(text) != nil || sense.time(text) != nil else { return nil }
    var said: [DayPlacement] = []
    return try day(text, command.name, sense, &said)
  }

  private func day(
    _ text: String, _ spelling: String, _ sense: TimeSense, _ said: inout [DayPlacement]
  ) throws(CommandError) -> CalendarDate {
    guard CalendarDate(text) == nil, let time = sense.time(text) else {
      return CalendarDate(text) ?? today
    }
    let contexts = time.lacksYear ? try deadlineContexts() : []
    let days = sense.days(of: time, on: today, in: contexts)
    guard let day = days.first, days.count == 1 else {
      let fault: UsageError.Fault =
        days.isEmpty && !contexts.isEmpty
        ? .notInPeriod(spelling, text)
        : days.isEmpty
          ? .missingYear(spelling, text, sense.example(of: time, on: today))
          : .severalDays(spelling, text, days)
      throw .fault(fault, of: command)
    }
    // That a month begins on its first day needs no saying.
    if time.isWorthSaying, sense != .month {
      said.append(DayPlacement(typed: "\(spelling) \(ShellWord.quoted(text))", day: day))
    }
    return day
  }

  /// The same request, the last of its operands taken for the day that it can be as well as the number
  /// of an item, where no roadmap has such an item: «перенести 5.2 15.03».
  func takingDay() throws(CommandError) -> Invocation {
    let option = command.operands.lastValue ?? .of(.on)
    guard command.operands.areItems, operands.count > 1, let last = operands.last else {
      return self
    }
    // “1.4 to 1.12”
    let isLimit =
      command.operands.lastValue != nil && operands.count > 2
      && ParsedArguments.mayBegin(operands[operands.count - 2])
    guard ItemID.isNumberLike(last), isLimit || ItemID.isDayLike(last),
      command.options.contains(where: { $0.name == option.name }), !arguments.has(option),
      option.accepts(last)
    else { return self }
    let roadmaps = try roadmapsAtHand()
    let isItem = roadmaps.contains { roadmap in
      if case .unknown? = roadmap.question(of: last) { false } else { true }
    }
    guard !roadmaps.isEmpty, !isItem else { return self }
    guard command.operands.lastValue != nil else {
      throw .fault(.dayAmongItems(last, option), of: command)
    }
    var request = self
    request.arguments.take(last, for: option)
    request.arguments.operands.removeLast(isLimit ? 2 : 1)
    return request
  }

  /// How the roadmaps that the command is about place a time without a year; none where they cannot be
  /// read twice, or where there are none.
  private func deadlineContexts() throws(CommandError) -> [DeadlineContext] {
    try roadmapsAtHand().filter(\.isPeriodKnown).map(\.deadlineContext)
  }

  /// The roadmaps that the command is about; none where they cannot be read twice.
  private func roadmapsAtHand() throws(CommandError) -> [Roadmap] {
    guard command.readsRoadmap else { return [] }
    let sources = try FileSelection.sources(
      command.operands.areRoadmaps ? operands : [], for: self)
    guard !sources.contains(where: { $0.name == SelectedFile.standardInput }) else { return [] }
    return sources.compactMap { source in
      guard case .success(let bytes)? = source.read(from: host)?.content else { return nil }
      return RoadmapFile(bytes: bytes).roadmap
    }
  }
}
