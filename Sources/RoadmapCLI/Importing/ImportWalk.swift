import RoadmapCore
import RoadmapRendering
import SourceTables

/// Asks about what an imported document leaves open, one question after the other; it writes nothing
/// itself.
///
/// What columns hold, and who is who, changes how the document is read, so that is asked first.
struct ImportWalk: QuestionWalk {
  let imported: ImportedSource
  private let wording: ImportWording
  private let person: Conversation
  private let today: CalendarDate
  private let isForced: Bool

  init(_ imported: ImportedSource, for invocation: Invocation) {
    self.imported = imported
    wording = ImportWording(invocation.language())
    person = Conversation(of: invocation, in: wording.language)
    today = invocation.today
    isForced = invocation[.overwrite]
  }

  var language: Language { wording.language }

  func answers(on host: inout some Host) throws(HostFailure) -> Answered {
    var state = State(imported.result)
    let isReading = try confirmReading(of: imported.result, on: &host)
    if isReading {
      try person.show(wording.opening(imported), on: &host)
      try ask(&state, on: &host) { $0.settled.map { $0 == .column || $0 == .party } ?? false }
      if state.choices != ImportChoices() {
        state.read(RoadmapImport(imported.document, today: today, state.choices))
      }
      try ask(&state, on: &host) { _ in true }
    }
    var isDiscarded = !isReading
    if isReading { isDiscarded = try confirmDiscarding(state, on: &host) }
    try person.say("\n", on: &host)
    guard !isDiscarded else { return .discarded(in: language) }
    let (result, settled) = (state.result, state.settled)
    return Answered { [imported] invocation in
      invocation.imported(
        settled.bytes,
        ImportReport(imported.reading(result), settled, language: invocation.language()))
    }
  }

  /// What has been answered so far.
  private struct State {
    var result: RoadmapImport
    var choices = ImportChoices()
    var settled: SettledDoubts
    /// How many questions were put.
    var number = 0
    /// Whether somebody wants no more questions.
    var isEnded = false
    /// Whether the keys ended in the middle.
    var isBroken = false

    init(_ result: RoadmapImport) {
      self.result = result
      settled = SettledDoubts(result.bytes)
    }

    /// Goes on with the document as it is read by what was answered.
    mutating func read(_ result: RoadmapImport) {
      self.result = result
      settled.bytes = result.bytes
    }
  }

  /// Whether what no real plan has is right all the same.
  private func confirmReading(
    of result: RoadmapImport, on host: inout some Host
  ) throws(HostFailure) -> Bool {
    guard !result.oddities.isEmpty, !isForced else { return true }
    for line in ImportReport(imported, language: language).refusal.dropLast() {
      try person.show(line, on: &host)
    }
    return try person.choose(AnswersEnd.allCases.map { ($0, $0.label) }, on: &host) == .write
  }

  /// Whether nothing is to be written: asked where the questions were broken off.
  private func confirmDiscarding(_ state: State, on host: inout some Host) throws(HostFailure)
    -> Bool
  {
    guard state.isBroken else { return false }
    try person.show(wording.brokenOff(state.settled.answers.count), on: &host)
    return try person.choose(AnswersEnd.allCases.map { ($0, $0.label) }, on: &host) != .write
  }

  // MARK: - Questions

  private func ask(
    _ state: inout State, on host: inout some Host, where isMeant: (ImportDoubt) -> Bool
  ) throws(HostFailure) {
    let doubts = state.result.doubts.filter { isMeant($0) && !state.settled.isAsked($0) }
    let total = state.number + state.result.doubts.count { !state.settled.isAsked($0) }
    for doubt in doubts where !state.isEnded {
      state.number += 1
      try person.say("\n", on: &host)
      let page = wording.page(
        doubt, title: state.settled.title(of: doubt),
        reading: state.settled.reading(of: doubt, in: language), number: state.number, of: total)
      try person.show(page, on: &host)
      switch try person.choose(ImportChoice.choices(for: doubt), on: &host) {
      case .keep?: state.settled.keep(doubt)
      case .other?: try takeOther(doubt, &state, on: &host)
      case .skip?: state.settled.skip(doubt)
      case .quit?: state.isEnded = true
      case nil:
        state.isEnded = true
        state.isBroken = true
      }
    }
  }

  /// Asks for what is right instead; left empty, the doubt stays open.
  private func takeOther(
    _ doubt: ImportDoubt, _ state: inout State, on host: inout some Host
  ) throws(HostFailure) {
    guard let settled = doubt.settled else { return }
    switch settled {
    case .party:
      guard case .sameParty(let name, _) = doubt.question else { return }
      state.choices.apart.insert(name)
      state.settled.answer(doubt, wording.apart)
    case .column:
      let choices = ImportDoubt.ColumnMeaning.allCases.map { ($0, $0.keyLabel) }
      guard let meaning = try person.choose(choices, on: &host),
        let column = ImportChoices.Column(doubt.place)
      else { return state.settled.skip(doubt) }
      state.choices.columns[column] = meaning
      state.settled.answer(doubt, meaning.name[language])
    default:
      let before = state.settled
      let answer = try person.ask(wording.question(settled), on: &host) {
        (text) throws(Complaint) in
        (text, try before.writing(text, as: settled, of: doubt, on: today, in: language))
      }
      guard let (text, bytes) = answer else { return state.settled.skip(doubt) }
      state.settled.bytes = bytes
      state.settled.answer(doubt, text)
    }
  }
}
