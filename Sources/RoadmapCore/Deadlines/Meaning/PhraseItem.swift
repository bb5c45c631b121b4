/// One time of a phrase with its bound: «до 1 октября», «с сентября по май», «май».
struct PhraseItem: Equatable {
  /// How the time bounds what has to be done.
  enum Bound: Equatable {
    /// The time itself.
    case none
    /// «до»: not later than a day; before a longer time begins.
    case by
    /// «не позднее», «по», «до конца»: up to the last day of the time.
    case byEnd
    /// «до начала»: up to the first day of the time.
    case byStart
    /// "before": up to the day before.
    case before
    /// «за 3 дня до»: so long before its first day.
    case ahead(SaidLead)
    /// «с»: from its first day on.
    case from
    /// «после»: from the day after it on.
    case after
    /// The first of a run, as in `R/2021-05-28/P1Y`.
    case firstOfRun
  }

  /// Whether the time says only until when.
  var saysOnlyDue: Bool {
    switch bound {
    case .by, .byEnd, .byStart, .before, .ahead: true
    default: false
    }
  }

  /// Whether it goes on from the time without an end.
  var isOpenEnded: Bool { (bound == .from || bound == .after) && last == nil }

  var bound: Bound
  var first: CalendarPiece
  /// The other end of a range.
  var last: CalendarPiece?
  /// Whether the range's other end could also be meant to stay outside («с сентября до мая»).
  var isEndDoubtful = false
  /// Whether a comma, a line break or «и» stands before it.
  var isSeparated = false
  /// Whether a bracket or a colon stands before it: it says the same as what stands before that.
  var isRestating = false
  /// Whether its part and bound stand at another month and may be of that alone: the first of «январь,
  /// июль (до 10 числа)», the second of "by 10 January and July".
  var isShared = false

  var source: Range<Int> {
    first.source.lowerBound..<(last ?? first).source.upperBound
  }
}
