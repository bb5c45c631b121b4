/// A stretch of time that phrases count in.
enum TimeUnit: Int8 {
  case day
  case week
  case decade
  case month
  case quarter
  case half
  case year
  /// «четверть»: every school sets its days itself, as those of all below.
  case term
  case trimester
  case semester
  /// "term", whatever the school's are.
  case anyTerm

  /// Whether every school sets its days itself.
  var isTerm: Bool {
    switch self {
    case .term, .trimester, .semester, .anyTerm: true
    default: false
    }
  }
}
