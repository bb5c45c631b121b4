import SourceTables

/// The value of a cell of a workbook (OpenDocument 1.3, 19.385): what it shows where that is not to be
/// read as it stands.
struct OpenCellValue {
  private var kind = ""
  private var value = ""

  init() {}

  /// Reads the value of the cell that has just begun.
  init(_ reader: XMLReader) throws(OfficeError) {
    kind = reader.attribute("value-type") ?? ""
    switch kind {
    case "date": value = reader.attribute("date-value") ?? ""
    case "boolean": value = reader.attribute("boolean-value") ?? ""
    case "string": value = reader.attribute("string-value") ?? ""
    case "time": value = ""
    default: value = reader.attribute("value") ?? ""
    }
  }

  /// What stands for the text that a cell shows: a day as `01.09.2023` and a number with a full stop, as
  /// with Excel; nil where the text itself is right.
  func text(shown: String) -> String? {
    switch kind {
    case "date": return SheetWorkbook.day(of: value)
    case "float" where !shown.isEmpty:
      let digits = shown.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C }
      return digits && shown.contains(",") ? shown.replacing(",", with: ".") : nil
    default: break
    }
    guard shown.isEmpty, !value.isEmpty else { return nil }
    switch kind {
    case "float", "currency": return SheetNumberFormat.general.text(of: value)
    case "percentage": return SheetNumberFormat.percent(0).text(of: value)
    case "boolean": return value == "true" ? "да" : "нет"
    case "string": return value
    default: return nil
    }
  }
}
