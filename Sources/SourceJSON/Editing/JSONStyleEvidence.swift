/// What the containers of a document show of its style; the first that is taken in counts.
struct JSONStyleEvidence {
  private let document: JSONDocument
  private(set) var colon: [UInt8]?
  private(set) var comma: [UInt8]?
  /// Also says that there are objects on one line.
  private(set) var objectPadding: [UInt8]?
  /// Also says that there are arrays on one line.
  private(set) var arrayPadding: [UInt8]?
  private(set) var emptyObject: [UInt8]?
  private(set) var emptyArray: [UInt8]?
  private(set) var indent: [UInt8]?
  private(set) var hasExpanded = false
  private(set) var hasExpandedArray = false
  /// Whether there are containers on several lines whose content is not indented.
  private(set) var hasFlushLines = false

  init(_ document: JSONDocument) {
    self.document = document
  }

  /// Takes in what a record shows; every cost is that of the bytes between brackets and children.
  mutating func take(_ index: Int) {
    let records = document.records
    let record = records[index]
    guard record.kind == .object || record.kind == .array, record.end - record.start >= 2
    else { return }
    let isObject = record.kind == .object
    let first = index + 1
    guard Int(record.next) > first else {
      let inside = gap(record.range.lowerBound + 1, record.range.upperBound - 1)
      if inside.contains(where: \.isLineBreak) {
        hasExpanded = true
        hasExpandedArray = hasExpandedArray || !isObject
      } else {
        if isObject {
          emptyObject = emptyObject ?? inside
        } else {
          emptyArray = emptyArray ?? inside
        }
      }
      return
    }
    if isObject, colon == nil {
      let between = gap(records[first].range.upperBound, records[first + 1].range.lowerBound)
      if !between.contains(where: \.isLineBreak) { colon = between }
    }
    let opening = gap(record.range.lowerBound + 1, records[first].range.lowerBound)
    if opening.contains(where: \.isLineBreak) {
      hasExpanded = true
      if !isObject { hasExpandedArray = true }
      if indent == nil { takeIndent(of: JSONNode(index)) }
      return
    }
    if isObject { objectPadding = objectPadding ?? opening }
    if !isObject { arrayPadding = arrayPadding ?? opening }
    let firstValue = isObject ? first + 1 : first
    let second = Int(records[firstValue].next)
    if comma == nil, second < Int(record.next) {
      let between = gap(records[firstValue].range.upperBound, records[second].range.lowerBound)
      if !between.contains(where: \.isLineBreak) { comma = between }
    }
  }

  private mutating func takeIndent(of container: JSONNode) {
    let unit = document.indentStep(of: container)
    if unit?.isEmpty == true { hasFlushLines = true } else { indent = unit }
  }

  private func gap(_ start: Int, _ end: Int) -> [UInt8] {
    start < end ? Array(document.bytes[start..<end]) : []
  }
}
