/// Spans of days, of which there is nearly always one: that one needs no array.
struct DateSpans: RandomAccessCollection {
  private var only: DateSpan?
  private var more: [DateSpan] = []

  init() {}

  init(_ span: DateSpan) { only = span }

  init(_ spans: [DateSpan]) {
    if spans.count == 1 { only = spans[0] } else { more = spans }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { only == nil ? more.count : 1 }
  var count: Int { endIndex }

  subscript(position: Int) -> DateSpan {
    guard let only else { return more[position] }
    return only
  }

  mutating func append(_ span: DateSpan) {
    if let first = only {
      // A period is a few years.
      more.reserveCapacity(4)
      more.append(first)
      more.append(span)
      only = nil
    } else if more.isEmpty {
      only = span
    } else {
      more.append(span)
    }
  }
}
