/// One place where a text is not JSON as RFC 8259 defines it.
public struct JSONSyntaxError: Hashable, Sendable {
  /// What is wrong; the wording is the reader's business.
  public enum Reason: Hashable, Sendable {
    /// A character that has no business where it stands.
    case unexpectedByte
    /// A string that does not end on its line.
    case unterminatedString
    /// A quote inside a string that lacks its backslash.
    case unescapedQuote
    /// A string in other quotes than `"`.
    case wrongQuotes
    /// A string without quotes.
    case unquotedString
    /// A key without quotes.
    case unquotedKey
    /// A backslash that no escape of JSON follows.
    case badEscape
    /// An escaped half of a surrogate pair without the other half.
    case loneSurrogate
    /// A character below U+0020, which a string has to write as an escape.
    case controlCharacterInString
    /// A number that JSON writes otherwise, such as `01`, `.5`, `+1` or `0x1F`.
    case badNumber
    /// A number with a decimal comma.
    case decimalComma
    /// A word such as `True`, `None` or `NaN`, which other languages have.
    case unknownLiteral
    /// A comma behind the last element or member.
    case trailingComma
    /// A comma that nothing stands before.
    case extraComma
    /// No comma between two elements or members.
    case missingComma
    /// No colon behind a key.
    case missingColon
    /// No value behind a colon.
    case missingValue
    /// No key before a value in an object.
    case missingKey
    /// A comment.
    case comment
    /// A bracket or brace that closes something else than what stands open.
    case mismatchedClose(openedAt: Int)
    /// An array that is never closed; the offset is that of its bracket.
    case unclosedArray(openedAt: Int)
    /// An object that is never closed; the offset is that of its brace.
    case unclosedObject(openedAt: Int)
    /// Something behind the end of the document.
    case trailingData
    /// No value at all.
    case emptyDocument
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// A text in UTF-16.
    case utf16
    /// Containers in containers, deeper than the limit.
    case nestingTooDeep(limit: Int)
    /// A line that a version control system left behind after a failed merge.
    case conflictMarker(ConflictMarker)
    /// More bytes than the reader takes.
    case tooLarge(limit: Int)
    /// More faults than the reader counts; what follows is not reported.
    case tooManyFaults(limit: Int)
  }

  /// Which line of a conflict a marker is.
  public enum ConflictMarker: UInt8, Hashable, Sendable {
    /// `<<<<<<<`: our side begins.
    case ours
    /// `|||||||`: what both sides came from begins.
    case base
    /// `=======`: their side begins.
    case theirs
    /// `>>>>>>>`: the conflict ends.
    case end
  }

  /// What is wrong.
  public let reason: Reason
  /// Where, in bytes from the start of the text; empty where something is missing.
  public let range: Range<Int>

  init(_ reason: Reason, _ range: Range<Int>) {
    self.reason = reason
    self.range = range
  }
}
