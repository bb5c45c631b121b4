/// What one container of a document shows of its style; each part is nil where it does not tell.
///
/// What it costs to look is in proportion to the bytes between brackets and children.
struct JSONContainerStyle {
  private let document: JSONDocument
  private let index: Int

  /// Nil where the record is no whole container.
  init?(_ document: JSONDocument, _ index: Int) {
    let record = document.records[index]
    guard record.kind == .object || record.kind == .array, record.end - record.start >= 2
    else { return nil }
    self.document = document
    self.index = index
  }

  private var record: JSONRecord { document.records[index] }
  private var firstChild: Int? { Int(record.next) > index + 1 ? index + 1 : nil }

  /// Whether it is an object or an array.
  var kind: JSONKind { record.kind }

  /// Whether it stands on several lines.
  var isExpanded: Bool { document.bytes.span.holdsLineBreak(in: opening) }

  /// What stands between the first key and its value, where that is one line.
  var colon: [UInt8]? {
    guard kind == .object, let key = firstChild else { return nil }
    return oneLine(behind: key, before: key + 1)
  }

  /// What stands between its first two children, where it stands on one line.
  var comma: [UInt8]? {
    guard let first = firstChild, !isExpanded else { return nil }
    let value = kind == .object ? first + 1 : first
    let second = Int(document.records[value].next)
    return second < Int(record.next) ? oneLine(behind: value, before: second) : nil
  }

  /// What stands behind the brace of an object on one line.
  var objectPadding: [UInt8]? { kind == .object ? padding : nil }
  /// What stands behind the bracket of an array on one line.
  var arrayPadding: [UInt8]? { kind == .array ? padding : nil }
  /// What stands in it where it is an object without members.
  var emptyObject: [UInt8]? { kind == .object ? emptyContent : nil }
  /// What stands in it where it is an array without elements.
  var emptyArray: [UInt8]? { kind == .array ? emptyContent : nil }

  /// By how much its content is indented, where it stands on several lines; may be nothing.
  var indent: [UInt8]? {
    firstChild != nil && isExpanded ? document.indentStep(of: JSONNode(index)) : nil
  }

  private var padding: [UInt8]? { firstChild == nil ? nil : oneLine(opening) }
  private var emptyContent: [UInt8]? { firstChild == nil ? oneLine(opening) : nil }

  /// What stands between the opening bracket and the first child, or the closing one.
  private var opening: Range<Int> {
    let end = firstChild.map { document.records[$0].range.lowerBound }
    return gap(record.range.lowerBound + 1, end ?? record.range.upperBound - 1)
  }

  private func oneLine(behind one: Int, before other: Int) -> [UInt8]? {
    oneLine(gap(document.records[one].range.upperBound, document.records[other].range.lowerBound))
  }

  private func oneLine(_ range: Range<Int>) -> [UInt8]? {
    document.bytes.span.holdsLineBreak(in: range) ? nil : Array(document.bytes[range])
  }

  private func gap(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }
}
