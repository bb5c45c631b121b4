import SourceTables

/// What the sheets of a workbook share: their names, texts, and the styles that make numbers dates.
struct SheetWorkbook {
  /// The parts that hold the sheets, in the order of the workbook.
  private(set) var sheets: [String] = []
  private var texts: [String] = []
  private var isDate: [Bool] = []
  private var countsFrom1904 = false

  init(_ parts: OfficeParts) throws(OfficeError) {
    try readSheets(parts)
    try readTexts(parts)
    try readStyles(parts)
  }

  private mutating func readSheets(_ parts: OfficeParts) throws(OfficeError) {
    var targets: [String: String] = [:]
    if let reader = try parts.reader("xl/_rels/workbook.xml.rels") {
      while let event = try reader.next() {
        guard case .start("Relationship") = event, let id = reader.attribute("Id"),
          let target = reader.attribute("Target")
        else { continue }
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      }
    }
    guard let reader = try parts.reader("xl/workbook.xml") else { return }
    while let event = try reader.next() {
      guard case .start(let name) = event else { continue }
      if name == "workbookPr" {
        let flag = reader.attribute("date1904")
        countsFrom1904 = flag == "1" || flag == "true"
      } else if name == "sheet", reader.attribute("state") != "hidden", let id = sheetID(reader) {
        if let target = targets[id] { sheets.append(target) }
      }
    }
  }

  /// `r:id` and `sheetId` differ by more than their prefix.
  private func sheetID(_ reader: XMLReader) -> String? { reader.attribute("id") }

  private mutating func readTexts(_ parts: OfficeParts) throws(OfficeError) {
    guard let reader = try parts.reader("xl/sharedStrings.xml") else { return }
    var text = ""
    var isText = false
    var isPhonetic = false
    while let event = try reader.next() {
      switch event {
      case .start("si"): text = ""
      case .end("si"):
        try parts.budget.spend(text: text)
        texts.append(text)
      case .start("rPh"): isPhonetic = true
      case .end("rPh"): isPhonetic = false
      case .start("t"): isText = !isPhonetic
      case .end("t"): isText = false
      case .text(let piece): if isText { text += piece }
      case .start, .end: break
      }
    }
  }

  private mutating func readStyles(_ parts: OfficeParts) throws(OfficeError) {
    guard let reader = try parts.reader("xl/styles.xml") else { return }
    var dateFormats: Set<Int> = Set(14...17).union([22]).union(27...36).union(50...58)
    var isCellStyle = false
    while let event = try reader.next() {
      switch event {
      case .start("numFmt"):
        guard let id = try reader.number("numFmtId", in: 0...Int(Int32.max)),
          let code = reader.attribute("formatCode")
        else { break }
        if SheetWorkbook.isDateFormat(code) { dateFormats.insert(id) }
      case .start("cellXfs"): isCellStyle = true
      case .end("cellXfs"): isCellStyle = false
      case .start("xf"):
        guard isCellStyle else { break }
        let format = try reader.number("numFmtId", in: 0...Int(Int32.max)) ?? 0
        isDate.append(dateFormats.contains(format))
      case .start, .end, .text: break
      }
    }
  }

  /// Whether a format shows a day or a month outside of its quoted and bracketed parts.
  static func isDateFormat(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    for character in code.lowercased() {
      switch character {
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      case "d", "y", "д", "г":
        if !isQuoted, !isBracketed { return true }
      default: break
      }
    }
    return false
  }

  /// What a cell shows: its text, or a date as `01.09.2023`.
  func text(of cell: SourceSheetCell) -> String {
    switch cell.kind {
    case "s":
      guard let index = OutsideNumber.whole(cell.value, in: 0...texts.count), index < texts.count
      else { return "" }
      return texts[index]
    case "n", "d":
      guard isDate.indices.contains(cell.style), isDate[cell.style],
        let serial = Double(cell.value), let date = date(serial)
      else { return SheetWorkbook.number(cell.value) }
      return date
    case "b": return cell.value == "1" ? "да" : "нет"
    case "e": return ""
    default: return cell.value
    }
  }

  /// `1` for `1.0`, and `0.3` for the 0.30000000000000004 that a sheet may hold.
  private static func number(_ text: String) -> String {
    guard let value = Double(text), value.magnitude < 1e15 else { return text }
    if value == value.rounded() { return String(Int(value)) }
    let rounded = (value * 1e9).rounded() / 1e9
    return String(rounded)
  }

  /// Days since 30 December 1899, which hides the 29 February 1900 that Excel believes in.
  private func date(_ serial: Double) -> String? {
    guard serial >= 61, serial < 2_900_000 else { return nil }
    var days = Int(serial) + (countsFrom1904 ? 1_462 : 0) - 25_569 + 719_468
    let era = days / 146_097
    days -= era * 146_097
    let yearOfEra = (days - days / 1460 + days / 36_524 - days / 146_096) / 365
    let dayOfYear = days - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(day)).\(padded(month)).\(year)"
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
