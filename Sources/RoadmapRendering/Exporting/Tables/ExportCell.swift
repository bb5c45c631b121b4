import OfficeFiles
import RoadmapCore

/// What stands in a cell of an exported table, with its type.
enum ExportCell: Hashable {
  /// Words.
  case text(String)
  /// A day.
  case date(CalendarDate)
  /// A number.
  case number(Double)
  /// Nothing.
  case empty

  /// Words, or nothing where there are none.
  init(_ text: String?) {
    if let text, !text.isEmpty { self = .text(text) } else { self = .empty }
  }

  /// A day, or nothing.
  init(_ date: CalendarDate?) {
    self = date.map(ExportCell.date) ?? .empty
  }

  /// A number, or nothing.
  init(_ number: Double?) {
    self = number.map(ExportCell.number) ?? .empty
  }

  /// The cell as plain text: days as RFC 3339 has them, numbers as JSON has them.
  var plain: String {
    switch self {
    case .text(let text): text
    case .date(let date): date.description
    case .number(let number): NumberText.plain(number)
    case .empty: ""
    }
  }

  /// The cell of a workbook.
  var sheetCell: SheetCell {
    switch self {
    case .text(let text): .text(OfficeText.safe(text))
    case .date(let date): .date(dayNumber: Int(date.dayNumber))
    case .number(let number): .number(number)
    case .empty: .empty
    }
  }
}
