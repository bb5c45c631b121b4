/// The regular expressions of the schema, in the common tongue of ECMA-262 and its relatives.
enum SchemaPattern {
  /// A character that is no blank; what is blank is what the reader takes for it.
  static let text = "[^\\u0000-\\u0020]"

  /// A day that exists, leap years included.
  static let date = whole(day)

  /// Years, months, weeks and days in this order, not all of them 0.
  static let duration = whole(
    "P(?=[^1-9]*[1-9])(?:[0-9]{1,6}Y)?(?:[0-9]{1,6}M)?(?:[0-9]{1,6}W)?(?:[0-9]{1,6}D)?")

  /// A year, a school year whose second half is the next one, or a day.
  static let goalKey = whole("(?!0000)(?:[0-9]{4}|(?!9999)[0-9]{2}(?:\(schoolYears))|\(day))")

  private static let day =
    "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)"

  private static let schoolYears = (0...99).map { year in
    "\(twoDigits(year))/\(twoDigits((year + 1) % 100))"
  }
  .joined(separator: "|")

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  /// Some languages let `$` stand before a line feed at the end.
  private static func whole(_ pattern: String) -> String { "^(?:\(pattern))$(?!\\n)" }
}
