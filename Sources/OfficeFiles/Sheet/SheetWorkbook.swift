import SourceTables

/// What the sheets of a workbook share: their names, texts, and the formats of their numbers.
struct SheetWorkbook {
  /// The parts that hold the sheets, in the order of the workbook, with their names.
  private(set) var sheets: [(name: String, part: String)] = []
  /// The names of the sheets that are hidden.
  private(set) var hiddenSheets: [String] = []
  private var texts: [String] = []
  private var formats: [SheetNumberFormat] = []
  private var countsFrom1904 = false

  init(_ parts: OfficeParts) throws(OfficeError) {
    try readSheets(parts)
    try readTexts(parts)
    try readStyles(parts)
  }

  private mutating func readSheets(_ parts: OfficeParts) throws(OfficeError) {
    var targets: [String: String] = [:]
    for relation in try parts.relationships(of: parts.mainPart) {
      targets[relation.id] = relation.target
    }
    guard let reader = try parts.reader(parts.mainPart) else { return }
    while let event = try reader.next() {
      guard case .start(let name) = event else { continue }
      if name == "workbookPr" {
        let flag = reader.attribute("date1904")
        countsFrom1904 = flag == "1" || flag == "true"
      } else if name == "sheet", let id = reader.attribute("id"), let target = targets[id] {
        // `r:id` and `sheetId` differ by more than their prefix.
        let state = reader.attribute("state") ?? "visible"
        let name = reader.attribute("name") ?? target
        if state == "visible" {
          sheets.append((name, target))
        } else {
          hiddenSheets.append(name)
        }
      }
    }
  }

  private mutating func readTexts(_ parts: OfficeParts) throws(OfficeError) {
    guard let reader = try parts.reader(ofType: "sharedStrings", otherwise: "sharedStrings.xml")
    else { return }
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
    guard let reader = try parts.reader(ofType: "styles", otherwise: "styles.xml") else { return }
    var codes: [Int: String] = [:]
    var isCellStyle = false
    while let event = try reader.next() {
      switch event {
      case .start("numFmt"):
        guard let id = try reader.number("numFmtId", in: 0...Int(Int32.max)) else { break }
        codes[id] = reader.attribute("formatCode")
      case .start("cellXfs"): isCellStyle = true
      case .end("cellXfs"): isCellStyle = false
      case .start("xf"):
        guard isCellStyle else { break }
        let id = try reader.number("numFmtId", in: 0...Int(Int32.max)) ?? 0
        formats.append(SheetNumberFormat(id, code: codes[id]))
      case .start, .end, .text: break
      }
    }
  }

  /// What a cell shows: its text, a number as its format has it, or a date as `01.09.2023`.
  func text(of cell: SourceSheetCell) -> String {
    switch cell.kind {
    case "s":
      guard let index = OutsideNumber.whole(cell.value, in: 0...texts.count), index < texts.count
      else { return "" }
      return texts[index]
    case "n":
      let format =
        formats.indices.contains(cell.style) ? formats[cell.style] : SheetNumberFormat.general
      if let serial = Double(cell.value), let date = date(serial) {
        switch format {
        case .date(let before): return before + date
        case .month(let before):
          return before + SheetWorkbook.named(date) { "\($1.nominative) \($2)" }
        case .dayInWords(let before, let after):
          return before + SheetWorkbook.named(date) { "\($0) \($1.genitive) \($2)" } + after
        default: break
        }
      }
      return format.text(of: cell.value)
    case "d": return SheetWorkbook.day(of: cell.value) ?? cell.value
    case "b": return cell.value == "1" ? "да" : "нет"
    case "e": return ""
    default: return cell.value
    }
  }

  /// `01.09.2023` for the `2023-09-01T00:00:00` of a strict file.
  static func day(of text: String) -> String? {
    let parts = text.prefix(10).split(separator: "-")
    guard parts.count == 3, parts.allSatisfy({ Int($0) != nil }) else { return nil }
    return "\(parts[2]).\(parts[1]).\(parts[0])"
  }

  /// «сентябрь 2024» or «1 сентября 2024» for a day, as Excel in Russian shows it.
  private static func named(
    _ day: String, _ text: (Int, RussianMonth, Substring) -> String
  ) -> String {
    let parts = day.split(separator: ".")
    guard parts.count == 3, let number = OutsideNumber.whole(parts[0], in: 1...31),
      let month = OutsideNumber.whole(parts[1], in: 1...12)
    else { return day }
    return text(number, RussianMonth(month), parts[2])
  }

  /// Days since 30 December 1899, which hides the 29 February 1900 that Excel believes in.
  private func date(_ serial: Double) -> String? {
    guard serial >= (countsFrom1904 ? 0 : 61), serial < 2_900_000 else { return nil }
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
