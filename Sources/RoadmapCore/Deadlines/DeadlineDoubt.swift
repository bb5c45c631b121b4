/// A second way in which a deadline could be meant, or a reason to look at it again.
///
/// A doubt does not change the reading; it is told to the person who can settle it.
public enum DeadlineDoubt: Hashable, Sendable {
  /// The words say no year and the period holds the month more than once, so it was read as yearly.
  case yearReadAsYearly
  /// A date lies outside the roadmap's period.
  case outsidePeriod(CalendarDate)
  /// The words could also mean this span («Декабрь май»: two months, or from the one to the other).
  case alternative(DateSpan)
  /// A word was taken for one that differs from it by a slip of the pen; the word as written.
  case misspelled(String)
}
