extension Sequence {
  /// The elements in order, equal ones in their old order.
  package func stablySorted(by areInOrder: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { one, other in
      if areInOrder(one.element, other.element) { return true }
      if areInOrder(other.element, one.element) { return false }
      return one.offset < other.offset
    }
    .map(\.element)
  }
}
