/// Reads comma-, semicolon-, tab- or pipe-separated values (RFC 4180, with any of the separators).
package enum DelimitedText {
  /// The document of a text; throws where it holds more than is taken in.
  package static func document(
    _ text: String, budget: SourceBudget = SourceBudget()
  ) throws(SourceExcess) -> SourceDocument {
    try budget.take(text: text)
    let records = try records(of: text, separatedBy: separator(of: text), budget)
    var document = SourceDocument()
    document.append(sheet: records.map { SourceRow($0.map { SourceCell($0) }) })
    return document
  }

  /// How many lines a separator has to cut alike, of those that the best one does: a single long list
  /// in a cell must not outdo the table around it.
  private static let leastShare = 0.7

  /// The separator that cuts most lines into the same number of parts; of several, into most parts.
  static func separator(of text: String) throws(SourceExcess) -> Unicode.Scalar {
    let sample = String(text.unicodeScalars.prefix(20_000))
    let candidates: [Unicode.Scalar] = ["\t", ";", ",", "|"]
    let scores = try candidates.map { (candidate) throws(SourceExcess) in
      var counts: [Int: Int] = [:]
      // A table of four times as many columns is refused only where its own separator makes them.
      let budget = SourceBudget([.columns: sample.utf8.count + 1, .cells: sample.utf8.count + 1])
      for record in try records(of: sample, separatedBy: candidate, budget)
      where record.count > 1 {
        counts[record.count, default: 0] += 1
      }
      return counts.map { (lines: $0.value, parts: $0.key) }
    }
    let most = scores.flatMap { $0 }.map(\.lines).max() ?? 0
    let cut = scores.map { counts in
      counts.filter { Double($0.lines) >= Double(most) * leastShare }
        .map { $0.lines * ($0.parts - 1) }.max() ?? 0
    }
    let best = cut.max() ?? 0
    return zip(candidates, cut).first { $0.1 == best && best > 0 }?.0 ?? ","
  }

  /// A value without the apostrophe that keeps a spreadsheet from running it: «'=СУММА».
  private static func withoutTextSign(_ value: String) -> String {
    let rest = value.drop { $0 == "'" }
    guard rest.count < value.count, let first = rest.unicodeScalars.first,
      "=@+-\u{FF1D}\u{FF20}\u{FF0B}\u{FF0D}".unicodeScalars.contains(first)
    else { return value }
    return String(value.dropFirst())
  }

  /// Cuts a text into records; a quoted value may hold separators, line breaks and doubled quotes.
  static func records(
    of text: String, separatedBy separator: Unicode.Scalar, _ budget: SourceBudget
  ) throws(SourceExcess) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var value = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    func endValue() throws(SourceExcess) {
      try budget.take(cells: 1)
      record.append(withoutTextSign(Whitespace.trimmed(String(value))))
      value = String.UnicodeScalarView()
      wasQuoted = false
    }
    func endRecord() throws(SourceExcess) {
      try endValue()
      try budget.check(columns: record.count)
      records.append(record)
      record = []
    }
    var scalars = text.unicodeScalars.makeIterator()
    var held = scalars.next()
    while let scalar = held {
      held = scalars.next()
      if isQuoted {
        if scalar != "\"" {
          value.append(scalar)
        } else if held == "\"" {
          value.append("\"")
          held = scalars.next()
        } else {
          isQuoted = false
        }
      } else if scalar == separator {
        try endValue()
      } else if scalar == "\n" {
        try endRecord()
      } else if scalar == "\"", !wasQuoted, value.allSatisfy(\.properties.isWhitespace) {
        isQuoted = true
        wasQuoted = true
        value = String.UnicodeScalarView()
      } else {
        value.append(scalar)
      }
    }
    if !value.isEmpty || !record.isEmpty { try endRecord() }
    return records
  }
}
