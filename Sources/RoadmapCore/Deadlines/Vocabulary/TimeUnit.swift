/// A stretch of time that phrases count in.
enum TimeUnit: Int8 {
  case day
  case week
  case decade
  case month
  case quarter
  case half
  case year
  /// «четверть», «триместр», «семестр»: every school sets their days itself.
  case term
}
