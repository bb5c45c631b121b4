extension JSONDocument {
  /// A string that is a value, with the key that it, or the list that holds it, stands under.
  public struct KeyedString: Sendable {
    /// The string.
    public let node: JSONNode
    /// The key; nil where no object holds the string.
    public let key: JSONNode?
  }

  /// Every string of a node that is a value, in the order of the text.
  ///
  /// What stands under a key that begins, as it is written, with `prefix` is left out.
  public func strings(in node: JSONNode, exceptUnder prefix: StaticString) -> [KeyedString] {
    var strings: [KeyedString] = []
    gather(&strings, Int(node.index), under: nil, exceptUnder: prefix, records.span, bytes.span)
    return strings
  }

  /// Nodes nest no deeper than the parser lets them.
  private func gather(
    _ strings: inout [KeyedString], _ index: Int, under key: JSONNode?,
    exceptUnder prefix: StaticString, _ records: Span<JSONRecord>, _ bytes: Span<UInt8>
  ) {
    let record = records[index]
    switch record.kind {
    case .object:
      var key = index + 1
      while key + 1 < Int(record.next) {
        if !bytes.holds(prefix, at: records[key].content.lowerBound) {
          gather(
            &strings, key + 1, under: JSONNode(key), exceptUnder: prefix, records, bytes)
        }
        key = Int(records[key + 1].next)
      }
    case .array:
      var element = index + 1
      while element < Int(record.next) {
        gather(&strings, element, under: key, exceptUnder: prefix, records, bytes)
        element = Int(records[element].next)
      }
    case .string: strings.append(KeyedString(node: JSONNode(index), key: key))
    case .number, .true, .false, .null: break
    }
  }
}
