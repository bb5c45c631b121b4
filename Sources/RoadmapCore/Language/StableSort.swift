extension Array {
  /// The elements in order, equal ones in their old order.
  package func stablySorted(by areInOrder: (Element, Element) -> Bool) -> [Element] {
    // Histories and lists mostly come in order; then nothing has to be moved.
    let isSorted = zip(indices, indices.dropFirst()).allSatisfy { one, next in
      !areInOrder(self[next], self[one])
    }
    if isSorted { return self }
    return enumerated().sorted { one, other in
      if areInOrder(one.element, other.element) { return true }
      if areInOrder(other.element, one.element) { return false }
      return one.offset < other.offset
    }
    .map(\.element)
  }
}
