/// The numbers by which people name the lines of a plan.
package enum ItemID {
  /// A number as people type it, without the spaces and the full stop of the document («4.4.1.»).
  package static func normalized(_ typed: String) -> String {
    // Most numbers have nothing to lose.
    if let first = typed.utf8.first, let last = typed.utf8.last, isPlain(first), isPlain(last) {
      return typed
    }
    var text = Substring(typed)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while let last = text.last, last.isWhitespace || last == "." || last == ")" {
      text.removeLast()
    }
    return String(text)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
