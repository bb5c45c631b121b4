/// Reads comma-, semicolon-, tab- or pipe-separated values (RFC 4180, with any of the separators).
package enum DelimitedText {
  /// The most rows and columns that are read.
  static let limits = (rows: 200_000, columns: 500)

  /// The document of a text.
  package static func document(_ text: String) -> SourceDocument {
    let records = records(of: text, separatedBy: separator(of: text))
    var document = SourceDocument()
    document.append(sheet: records.map { SourceRow($0.map { SourceCell($0) }) })
    return document
  }

  /// The separator that cuts most lines into the same number of parts.
  static func separator(of text: String) -> Unicode.Scalar {
    let sample = String(text.unicodeScalars.prefix(20_000))
    let candidates: [Unicode.Scalar] = ["\t", ";", ",", "|"]
    let scores = candidates.map { candidate in
      var counts: [Int: Int] = [:]
      for record in records(of: sample, separatedBy: candidate) where record.count > 1 {
        counts[record.count, default: 0] += 1
      }
      return counts.map { $0.value * ($0.key - 1) }.max() ?? 0
    }
    let best = scores.max() ?? 0
    return zip(candidates, scores).first { $0.1 == best && best > 0 }?.0 ?? ","
  }

  /// Cuts a text into records; a quoted value may hold separators, line breaks and doubled quotes.
  static func records(
    of text: String, separatedBy separator: Unicode.Scalar
  ) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var value = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    func endValue() {
      if record.count < limits.columns { record.append(trimmed(String(value))) }
      value = String.UnicodeScalarView()
      wasQuoted = false
    }
    func endRecord() {
      endValue()
      if records.count < limits.rows { records.append(record) }
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
        endValue()
      } else if scalar == "\n" {
        endRecord()
      } else if scalar == "\"", !wasQuoted, value.allSatisfy(\.properties.isWhitespace) {
        isQuoted = true
        wasQuoted = true
        value = String.UnicodeScalarView()
      } else {
        value.append(scalar)
      }
    }
    if !value.isEmpty || !record.isEmpty { endRecord() }
    return records
  }

  private static func trimmed(_ text: String) -> String { Whitespace.trimmed(text) }
}
