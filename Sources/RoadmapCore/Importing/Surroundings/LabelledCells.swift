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
      || TitleFinder.isTitleLabel(label) || HeadPersons.leads(label)
      || isText && PartLabel(label + ":")?.rest.isEmpty == true
  }
}
