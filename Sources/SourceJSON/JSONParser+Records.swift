/// Records and faults, as the parser notes them down.
extension JSONParser {
  @inline(__always)
  mutating func append(
    _ kind: JSONKind, _ range: Range<Int>, quotes: QuoteWidths = .none
  ) {
    records.append(JSONRecord(kind, range, next: records.count &+ 1, quotes: quotes))
  }

  /// Appends the record of a string again, in another place of the order.
  mutating func append(_ string: JSONRecord) {
    records.append(string)
    records[records.count - 1].next = UInt32(truncatingIfNeeded: records.count)
  }

  /// Appends what stands in for a value or a key that the text does not have.
  mutating func appendMissing(_ kind: JSONKind, at offset: Int) {
    append(kind, offset..<offset)
    records[records.count - 1].isMissing = true
    records[records.count - 1].isDamaged = true
  }

  /// Appends a value that a fault stands in.
  mutating func appendDamaged(
    _ kind: JSONKind, _ range: Range<Int>, quotes: QuoteWidths = .none
  ) {
    append(kind, range, quotes: quotes)
    records[records.count - 1].isDamaged = true
  }

  @inline(__always)
  mutating func openContainer(
    _ kind: JSONKind, _ bytes: Span<UInt8>, at offset: Int
  ) -> Int {
    guard depth < maximumDepth else { return skipDeepContent(kind, bytes, at: offset) }
    // An open container keeps its parent where a closed one keeps the record behind it.
    records.append(JSONRecord(kind, offset..<offset &+ 1, next: open))
    open = records.count &- 1
    depth &+= 1
    inObject = kind == .object
    expected = inObject ? .firstKey : .firstElement
    return offset &+ 1
  }

  /// Closes the innermost container, which ends before `end`, and returns `end`.
  @inline(__always)
  mutating func close(at end: Int) -> Int {
    let parent = self.parent(of: open)
    records[open].end = UInt32(truncatingIfNeeded: end)
    records[open].next = UInt32(truncatingIfNeeded: records.count)
    open = parent
    depth &-= 1
    inObject = parent >= 0 && records[parent].kind == .object
    expected = afterValue
    return end
  }

  /// The container that holds a container that is still open, or -1.
  @inline(__always)
  func parent(of container: Int) -> Int {
    Int(Int32(truncatingIfNeeded: records[container].next))
  }

  /// Notes a fault; a run of bytes that are no UTF-8, or make no sense, is one.
  @inline(never)
  mutating func report(_ reason: JSONSyntaxError.Reason, _ range: Range<Int>) {
    reportCount &+= 1
    guard !hasGivenUp else { return }
    if reason == .invalidUTF8 || reason == .unexpectedByte, let last = faults.last,
      last.reason == reason, last.range.upperBound == range.lowerBound
    {
      faults[faults.count - 1] = JSONSyntaxError(reason, last.range.lowerBound..<range.upperBound)
      return
    }
    if faults.count == Self.maximumFaultCount {
      hasGivenUp = true
      faults.append(JSONSyntaxError(.tooManyFaults(limit: Self.maximumFaultCount), range))
    } else {
      faults.append(JSONSyntaxError(reason, range))
    }
  }
}
