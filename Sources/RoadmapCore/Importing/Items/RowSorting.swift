import SourceTables

/// The rows of a table that can be lines of a plan, their numbers as they were typed.
struct RowSorting {
  private(set) var rows: [PlanRow] = []
  /// Totals, and rows with nothing but a number.
  private(set) var leftOver: [PlanRow] = []
  private(set) var doubts: [ImportDoubt] = []
  /// The words of the rows so far that may be titles of stages.
  private var titles: Set<[String]> = []

  /// A row of totals says little else.
  private static let longestTotal = 6

  init(_ table: PlanTable) {
    let number = table.column(.number)
    for (index, var row) in table.rows.enumerated() {
      if RowSorting.isTotal(row) {
        set(row, aside: .totals)
      } else if let number, RowSorting.isEmpty(row, but: number) {
        set(row, aside: .emptyRow)
      } else if RowSorting.isSignature(row, table) || goesOn(row)
        || RowSorting.isNote(row, isLast: index == table.rows.count - 1)
        || index == table.rows.count - 1 && !rows.isEmpty && RowSorting.isWide(row)
      {
        set(row, aside: .rowLeftOver)
      } else {
        if let number, let typed = RowSorting.typedNumber(row.text(number)) {
          doubts.append(ImportDoubt(place: row.place(number), question: .numberWasDate(typed)))
          row.cells[number].text = typed
        }
        if let title = RowSorting.title(row) { titles.insert(title) }
        rows.append(row)
      }
    }
  }

  private mutating func set(_ row: PlanRow, aside question: ImportDoubt.Question) {
    leftOver.append(row)
    doubts.append(ImportDoubt(place: row.place(), question: question))
  }

  private static func isTotal(_ row: PlanRow) -> Bool {
    guard let first = row.filledColumns.first else { return false }
    let words = ImportText.words(row.text(first))
    return words.count <= longestTotal && ["итого", "всего", "total"].contains(words.first)
      && row.filledColumns.dropFirst().allSatisfy { ImportText.isFigure(row.text($0)) }
  }

  /// A head's position beside a name, and nothing of a plan: the line of a signature below it.
  private static func isSignature(_ row: PlanRow, _ table: PlanTable) -> Bool {
    let filled = row.filledColumns
    if filled.count == 1, let only = filled.first, row.text(only).contains("__"),
      !PersonName.all(in: Array(row.text(only).unicodeScalars)).isEmpty
    {
      return true
    }
    // No number is a position: «Директор» may stand in the column of numbers.
    guard filled.count == 2,
      filled.allSatisfy({ table.roles.indices.contains($0) && !table.roles[$0].isTime })
    else { return false }
    return isSignature(filled.map { row.text($0) })
  }

  /// Whether texts are a head's or a deputy's position and a name: «Директор», «Лось О. П.»
  static func isSignature(_ texts: [String]) -> Bool {
    guard texts.count == 2, let first = ImportText.words(texts[0]).first else { return false }
    let name = Array(texts[1].unicodeScalars)
    return PartyWords.isPosition(texts[0])
      && (PartyWords.heads.hold(first) || PartyWords.deputies.hold(first))
      && PersonName.all(in: name).first?.range.count == name.count
  }

  /// Whether a line is one for a signature, whose parts are set apart: position, line and name.
  static func isSigned(_ line: String) -> Bool {
    isSignature(
      SpacedPiece.all(in: line.replacing("\t", with: "  ").replacing("_", with: " ")).map(\.text))
  }

  /// Whether a line says nothing but who signs, without a line to do it on: «Директор Громов».
  static func isSigner(_ line: String) -> Bool {
    let scalars = Array(line.unicodeScalars)
    guard let name = PersonName.all(in: scalars).first else { return false }
    let parts = [scalars[..<name.range.lowerBound], scalars[name.range.lowerBound...]].map {
      Whitespace.trimmed(String(String.UnicodeScalarView($0)))
    }
    return isSigned(line) || isSignature(parts)
  }

  /// «Примечание: …» over the whole table, «Исполнитель:» and who that is in the next cell.
  private static func isNote(_ row: PlanRow, isLast: Bool) -> Bool {
    guard let first = row.filledColumns.first else { return false }
    let text = row.text(first)
    guard row.filledColumns.count == 1 || text.hasSuffix(":") else { return false }
    return Afterword.begins(text) && !PartLabel.areResults(ImportText.words(text))
      && (isLast || !Afterword.mayBeStage(text))
  }

  /// Whether a row is one text over the whole table that is not named as a stage: the last one is a note.
  private static func isWide(_ row: PlanRow) -> Bool {
    guard let only = row.filledColumns.first, row.filledColumns.count == 1,
      row.cells[only].span == row.cells.count
    else { return false }
    return PartMark(row.text(only))?.parts.isEmpty ?? !StageHeading.isHeaded(row.text(only))
  }

  /// «Подготовка (продолжение)» at the top of a page, of a stage that stands open.
  private func goesOn(_ row: PlanRow) -> Bool {
    guard let title = RowSorting.title(row), let last = title.last,
      ["продолжение", "continued"].contains(last)
    else { return false }
    return titles.contains(Array(title.dropLast()))
  }

  /// The words of a row that may be the title of a stage; nil for one with more cells.
  private static func title(_ row: PlanRow) -> [String]? {
    guard let last = row.filledColumns.last, row.filledColumns.count <= 2 else { return nil }
    return ImportText.words(row.text(last))
  }

  /// A row that somebody numbered and did not fill.
  private static func isEmpty(_ row: PlanRow, but number: Int) -> Bool {
    guard row.filledColumns == [number], !row.cells.contains(where: { $0.merge == .above }) else {
      return false
    }
    return PartMark(row.text(number)).map { $0.rest.isEmpty && !$0.isHeading } ?? false
      || OutsideNumber.isWhole(row.text(number))
  }

  /// «1.2» where a spreadsheet made the first of February of it; nil where a text is no such date.
  static func typedNumber(_ text: String) -> String? {
    let parts = ImportText.parts(text, UInt8(ascii: "."), keepsEmpty: true)
    guard parts.count == 3, parts[2].utf8.count == 4, YearKey.year(parts[2]) != nil,
      let day = OutsideNumber.whole(parts[0], in: 1...31),
      let month = OutsideNumber.whole(parts[1], in: 1...12)
    else { return nil }
    return "\(day).\(month)"
  }
}
