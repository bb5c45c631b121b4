/// The indicators of a list below «Показатели эффективности:», or behind it on one line.
enum IndicatorList {
  /// The goals of the lines; what names none in figures is asked about.
  static func targets(in text: inout Surroundings, _ doubts: inout [ImportDoubt]) -> [DraftTarget] {
    var targets: [DraftTarget] = []
    /// The heading that the lines stand below, and whether goals do.
    var heading: Int?
    var hasGoals = false
    /// By when the goals below the heading are to be reached.
    var day: String?
    for index in text.lines.indices {
      let line = text.lines[index]
      let mark = PartMark(line.text)
      if line.isUsed {
        // Goals of years and days are read by themselves, and those behind them stand below the heading
        // still.
        if let above = heading, PartLabel(line.text) == nil,
          !IndicatorText.targets(in: mark?.rest ?? line.text).isEmpty
        {
          text.use(above..<above + 1)
          hasGoals = true
        } else if mark == nil {
          heading = nil
        }
        continue
      }
      let label = label(of: line.text)
      if let label, label.rest.isEmpty {
        (heading, hasGoals, day) = (index, false, label.day(in: line.text))
        continue
      }
      // A table below the heading is no list.
      let isApart = line.isOfTable && heading.map { text.lines[$0].block } != line.block
      if isApart
        || mark == nil && (line.level != nil || line.text.hasSuffix(":") || line.followsGap)
      {
        heading = nil
      }
      guard label != nil || heading != nil else { continue }
      let said = label?.rest ?? mark?.rest ?? line.text
      var found = IndicatorText.targets(in: LabelledLine.trimmed(said[...]), isListed: true)
      if !found.isEmpty {
        let day = label.map { $0.day(in: line.text) } ?? day
        for place in found.indices { found[place].fallDue(by: day) }
        targets += found
        if let heading, label == nil { text.use(heading..<heading + 1) }
        text.use(index..<index + 1)
        hasGoals = true
      } else if !line.isOfTable,
        label != nil
          || heading.map({ above in
            mark != nil
              || (hasGoals || text.lines[above].text.hasSuffix(":")) && mayBeGoal(line.text)
          }) ?? false
      {
        doubts.append(ImportDoubt(place: text.place(index), question: .cellLeftOver))
      }
    }
    return targets
  }

  /// The label with which a line begins, also behind that of an annex: «Приложение 2» and «Индикаторы».
  private static func label(of line: String) -> PartLabel? {
    var line = line[...]
    if let first = ImportText.words(String(line.prefix(20))).first, first.hasPrefix("приложени"),
      let stop = line.firstIndex(of: ".")
    {
      line = line[line.index(after: stop)...].drop { $0 == " " }
    }
    return PartLabel(String(line)).flatMap { $0.part == .indicators ? $0 : nil }
  }

  /// Whether a line below goals may be one in words, and not «Мероприятия».
  private static func mayBeGoal(_ line: String) -> Bool {
    (ImportText.words(line).count > 1 || HeaderWords.plainRole(of: line) == nil)
      && !Afterword.begins(line) && !RowSorting.isSigned(line) && !PlanYears.namesPeriod(line)
      && PersonName.all(in: Array(line.unicodeScalars)).isEmpty
  }
}
