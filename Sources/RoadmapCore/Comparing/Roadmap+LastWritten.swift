extension Roadmap {
  /// The last day on which anything was written into it: a mark, a measurement or a change of the plan;
  /// nil where nothing was.
  package var lastWritten: CalendarDate? {
    var days = changes.map(\.on)
    var measurements = targets.flatMap(\.measurements)
    forEachItem { (item: Item) in
      days += item.progress.map(\.writtenOn)
      measurements += item.targets.flatMap(\.measurements)
    }
    return (days + measurements.map(\.writtenOn)).max()
  }
}
