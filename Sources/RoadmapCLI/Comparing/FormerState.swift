import RoadmapCore

/// What a roadmap is to be compared with.
enum FormerState {
  /// Itself, as it was known at the end of a day.
  case day(CalendarDate)
  /// Its file in a revision of git.
  case revision(String)
  /// Another file, as it stood on a day; nil for the day last written in it.
  case file(String, CalendarDate?)

  /// Reads `--since` and `--with`; throws where neither says what to compare with.
  init(for invocation: Invocation) throws(CommandError) {
    let word = invocation[.comparedSince]
    if let word, TypedTime.isImpossible(word) {
      let since = OptionDeclaration.of(.comparedSince).spelling
      throw .fault(.badValue(since, word, .of(.since)), of: invocation.command)
    }
    let day: CalendarDate? =
      if let word { try invocation.day(operand: word, .since) } else { nil }
    if let day, day > invocation.today {
      throw .fault(.backwardsDays(day, invocation.today), of: invocation.command)
    }
    switch (invocation[.comparedWith], word) {
    case (let file?, nil): self = .file(file, nil)
    case (let file?, _?):
      guard let day else {
        throw .fault(.conflicting(.comparedSince, .comparedWith), of: invocation.command)
      }
      self = .file(file, day)
    case (nil, let word?):
      self = day.map { .day($0) } ?? .revision(word)
    case (nil, nil): throw .fault(.nothingToCompareWith, of: invocation.command)
    }
  }
}
