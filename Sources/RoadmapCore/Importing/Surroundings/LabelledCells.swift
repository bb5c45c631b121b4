import SourceTables

/// Cells of a row around a plan, of which one says what stands beside it: «Организация | МАДОУ № 5».
enum LabelledCells {
  /// The lines that a line with tabs makes: others than labels and what is behind them stand together.
  static func lines(ofText line: String) -> [String] {
    guard ImportText.holds(line, UInt8(ascii: "\t")) else { return [line] }
    return lines(ImportText.parts(line, UInt8(ascii: "\t")).map { String($0) }, ofText: true)
  }

  /// The lines that the cells of a row make: a label and the cell behind it are one, others stand alone.
  static func lines(_ cells: [String]) -> [String] { lines(cells, ofText: false) }

  /// Whether a colon of some cell of a row says that it is the label of the next one, as in no row of titles.
  static func areLabelled(_ row: PlanRow) -> Bool {
    let filled = row.filledColumns
    return zip(filled, filled.dropFirst()).contains {
      row.text($0).hasSuffix(":") && !row.text($1).hasSuffix(":")
        && isLabel(row.text($0), ofText: true)
    }
  }

  /// Whether a row may stand above the titles of columns: a text alone, or one with labels.
  static func mayStandAbove(_ row: PlanRow) -> Bool {
    row.filledColumns.count <= 1 || areLabelled(row)
  }

  /// The lines that the rows of a table make; before each row of a passport an empty one, as a gap.
  static func lines(of rows: [[String]]) -> [String] {
    isPassport(rows)
      ? rows.flatMap { [""] + (passportLines($0) ?? lines($0)) } : rows.flatMap(lines)
  }

  /// Whether each row of a table says by its first cell what the second one is, and some of them by
  /// labels of a plan, as the passport of a programme does: «Цель программы | Адаптация».
  static func isPassport(_ rows: [[String]]) -> Bool {
    let labels = rows.compactMap { pair($0)?.label }
    return labels.count >= fewestRows && labels.count { isOfPlan($0) } >= fewestLabels
      && rows.allSatisfy { row in row.count { !$0.isEmpty } <= 1 || pair(row) != nil }
  }

  private static let fewestRows = 3
  private static let fewestLabels = 2

  /// The label of a row and what it says, behind the number of the row if it has one.
  private static func pair(_ row: [String]) -> (label: String, text: String)? {
    var cells = row.filter { !$0.isEmpty }
    if cells.count > 2, !cells[0].contains("\n"),
      cells[0].contains("№") || ImportText.words(cells[0]).allSatisfy({ OutsideNumber.isWhole($0) })
    {
      cells.removeFirst()
    }
    guard cells.count == 2, cells[0].utf8.count <= longestLabel else { return nil }
    let label = ImportText.line(cells[0])
    return (label.hasSuffix(":") ? String(label.dropLast()) : label, cells[1])
  }

  /// In bytes; those of passports may say in brackets what is to be written beside them.
  private static let longestLabel = 240

  /// The lines of a row of a passport: what is one thing stands behind its label, a list below it.
  private static func passportLines(_ row: [String]) -> [String]? {
    guard let (label, text) = pair(row), let first = ImportText.lines(text).first else {
      return nil
    }
    var said = ImportText.lines(text)
    let part = PartLabel(label + ":")?.part
    func joined(_ sign: String) -> [String] {
      [LabelledLine.line(label: label, said.joined(separator: sign))]
    }
    // «Цели и задачи | Цель: …. Задачи: …»
    if part != nil, PartLabel(first).map({ !$0.rest.isEmpty }) ?? false {
      return said.flatMap { PartLabel.parts(of: $0) }
    }
    if said.count == 1 { return [LabelledLine.line(label: label, first)] }
    if TitleFinder.isTitleLabel(label) || part == .purpose && PartMark(first) == nil {
      return joined(" ")
    }
    if part == nil, HeadPersons.isLabel(label) {
      said = said.map { LabelledLine.trimmed($0[...]) }
      return joined("; ")
    }
    return part != nil || BasisText.isLabel(label)
      ? [label + ":"] + said : [LabelledLine.line(label: label, first)] + said.dropFirst()
  }

  private static func lines(_ cells: [String], ofText isText: Bool) -> [String] {
    let cells = cells.filter { !$0.isEmpty }
    var lines: [String] = []
    var goesOn = false
    var index = 0
    while index < cells.count {
      let cell = cells[index]
      if index + 1 < cells.count, isLabel(cell, ofText: isText), !cells[index + 1].contains("\n"),
        !isLabel(cells[index + 1], ofText: isText)
      {
        // A title is known by its own words.
        lines +=
          TitleFinder.isTitleLabel(cell)
          ? [cell, cells[index + 1]] : [LabelledLine.line(label: cell, cells[index + 1])]
        goesOn = false
        index += 2
        continue
      }
      if goesOn, isText, let last = lines.popLast() {
        lines.append(last + " " + cell)
      } else {
        lines.append(cell)
      }
      goesOn = true
      index += 1
    }
    return lines
  }

  /// In bytes.
  private static let longest = 80

  /// Whether a cell says no more than what the one beside it is, as a heading above a list does not.
  private static func isLabel(_ text: String, ofText isText: Bool) -> Bool {
    guard text.utf8.count <= longest, !text.contains("\n") else { return false }
    let label = ImportText.line(String(text.hasSuffix(":") ? text.dropLast() : text[...]))
    return PlanYears.namesPeriod(label) || PlanOrganization.isLabel(label)
      || TitleFinder.isTitleLabel(label) || HeadPersons.leads(label) || isText && isOfPlan(label)
  }

  /// Whether a label says of a whole plan what stands behind it.
  private static func isOfPlan(_ label: String) -> Bool {
    PlanYears.namesPeriod(label) || PlanOrganization.isLabel(label)
      || TitleFinder.isTitleLabel(label) || BasisText.isLabel(label)
      || PartLabel(label + ":")?.rest.isEmpty == true
  }
}
