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
    ("dd.mm.yyyy", true), ("[$-419]d mmm;@", true), ("ДД.ММ.ГГГГ", true), ("0.00", false),
    ("\"год\" 0", false), ("[Red]0", false), ("@", false), ("\\d0", false),
  ])
  func `formats of days are told from others`(code: String, isDate: Bool) {
    #expect((SheetNumberFormat(200, code: code) == .date) == isDate)
  }
}
