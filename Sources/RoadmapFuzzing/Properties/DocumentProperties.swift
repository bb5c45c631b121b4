import SourceJSON

/// What holds of every text that was read as JSON, right or wrong.
struct DocumentProperties {
  private let document: JSONDocument

  static func check(_ document: JSONDocument) throws(Violation) {
    let properties = DocumentProperties(document: document)
    try properties.checkFaults()
    try properties.checkNodes()
    try properties.checkRoundTrip()
  }

  private func checkFaults() throws(Violation) {
    let (bytes, faults) = (document.bytes, document.faults)
    try require(
      faults.isEmpty == StrictJSON.accepts(bytes),
      "faults are reported exactly where a text is no JSON",
      "\(faults.prefix(3))")
    try require(document.root != nil || !faults.isEmpty, "a text without a value has a fault")
    let lines = SourceLines(faults.isEmpty ? [] : bytes)
    var previous: JSONSyntaxError?
    for (index, fault) in faults.enumerated() {
      let range = fault.range
      try require(
        range.lowerBound >= 0 && range.upperBound <= bytes.count, "faults lie inside the text")
      if let previous {
        let isSorted =
          (previous.range.lowerBound, previous.range.upperBound)
          <= (range.lowerBound, range.upperBound)
        try require(isSorted && previous != fault, "faults are in order, each once")
      }
      previous = fault
      // Looking for a place from the beginning of the text is slow, and a few will do.
      if index < 8 {
        try require(
          document.position(at: range.lowerBound) == lines.position(at: range.lowerBound),
          "both ways to a line and column lead to the same one")
      }
    }
  }

  private func checkNodes() throws(Violation) {
    guard let root = document.root else { return }
    try check(root, within: 0..<document.bytes.count)
  }

  private func check(_ node: JSONNode, within outer: Range<Int>) throws(Violation) {
    let range = document.range(of: node)
    try require(
      outer.lowerBound <= range.lowerBound && range.upperBound <= outer.upperBound,
      "a value lies inside of what holds it")
    let kind = document.kind(of: node)
    try require((document.string(node) != nil) == (kind == .string), "strings alone are texts")
    if document.integer(node) != nil {
      try require(document.number(node) != nil, "a whole number is a number")
    }
    if document.number(node) != nil { try require(kind == .number, "numbers alone are numbers") }
    var end = range.lowerBound
    for element in document.elements(of: node) {
      let own = document.range(of: element)
      try require(own.lowerBound >= end, "elements stand one behind the other")
      end = own.upperBound
      try check(element, within: range)
    }
    for member in document.members(of: node) {
      let (key, value) = (document.range(of: member.key), document.range(of: member.value))
      try require(document.kind(of: member.key) == .string, "keys are strings")
      try require(
        key.lowerBound >= end && value.lowerBound >= key.upperBound,
        "keys and values stand one behind the other")
      end = value.upperBound
      try check(member.key, within: range)
      try check(member.value, within: range)
    }
  }

  /// What is written in the place of the whole document is read back as the same.
  private func checkRoundTrip() throws(Violation) {
    guard document.faults.isEmpty, let root = document.root else { return }
    let value = document.value(of: root)
    let written: [UInt8]?
    do {
      written = try document.change([.set(JSONPath(), value)]).applied(to: document.bytes)
    } catch {
      throw Violation("a value that was read can be written", "\(error)")
    }
    let again = JSONDocument(bytes: written ?? [])
    try require(again.faults.isEmpty, "what is written is JSON", "\(again.faults.prefix(3))")
    try require(
      again.root.map { again.value(of: $0) } == value, "what is written reads back the same")
  }
}
