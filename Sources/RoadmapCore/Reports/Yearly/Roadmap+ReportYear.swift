extension Roadmap {
  /// The year that a report is due for on a day: the last year of the roadmap that is over, else the
  /// one that is running, else its first.
  ///
  /// The roadmap's own kind of year counts. A year is over once the part of it is over that the
  /// roadmap covers; it is returned whole.
  public func reportYear(on day: CalendarDate) -> DateSpan {
    let years = yearKind.years(in: period)
    let year = years.last { $0.end < day } ?? years.first ?? period
    return yearKind.year(startingIn: yearKind.startYear(of: year.start)) ?? period
  }
}
