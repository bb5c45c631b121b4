/// Characters without a picture of their own that this program writes on purpose.
extension Unicode.Scalar {
  /// A blank at which no line ends.
  package static let noBreakSpace: Unicode.Scalar = "\u{A0}"
  /// A place where a word may be divided.
  package static let softHyphen: Unicode.Scalar = "\u{AD}"
  /// What holds two characters apart without being seen, and lets no line end between them.
  package static let wordJoiner: Unicode.Scalar = "\u{2060}"
  /// The mark by which programs know a file of UTF-8.
  package static let byteOrderMark: Unicode.Scalar = "\u{FEFF}"
}
