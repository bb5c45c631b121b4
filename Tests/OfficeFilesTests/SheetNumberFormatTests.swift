import Testing

@testable import OfficeFiles

/// Numbers of cells as Excel shows them.
struct SheetNumberFormatTests {
  @Test(arguments: [
    ("1.1", "0.00", "1.10"), ("1.1", "0.0", "1.1"), ("0.3", "0%", "30%"),
    ("1250", "#,##0.00", "1250.00"),
    ("0.30000000000000004", "General", "0.3"), ("5", "General", "5"), ("2", "\"№ \"0", "2"),
    ("-0.001", "0.00", "0.00"), ("1e300", "0.00", "1e300"), ("x", "0", "x"),
  ])
  func `a number is shown as its format says`(value: String, code: String, shown: String) {
    #expect(SheetNumberFormat(200, code: code).text(of: value) == shown)
  }

  @Test(arguments: [
    ("dd.mm.yyyy", SheetNumberFormat.date(before: "")), ("[$-419]d mmm;@", .date(before: "")),
    ("ДД.ММ.ГГГГ", .date(before: "")), ("\"до \"DD.MM.YYYY\" г.\"", .date(before: "до ")),
    ("[$-FC19]d mmmm yyyy\\ \\г\\.;@", .dayInWords(before: "", after: " г.")),
    ("\"до \"D MMMM YYYY", .dayInWords(before: "до ", after: "")), ("d mmmm", .date(before: "")),
    ("[$-409]d mmmm yyyy;@", .date(before: "")), ("MMMM YYYY", .month(before: "")),
    ("0.00", .decimals(2)), ("\"год\" 0", .decimals(0)),
    ("[Red]0", .decimals(0)), ("@", .general), ("\\d0", .decimals(0)),
  ])
  func `formats of days are told from others`(code: String, format: SheetNumberFormat) {
    #expect(SheetNumberFormat(200, code: code) == format)
  }
}
