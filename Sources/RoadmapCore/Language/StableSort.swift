extension Array {
  /// The elements in order, equal ones in their old order.
  package func stablySorted(by areInOrder: (Element, Element) -> Bool) -> [Element] {
    // Histories and lists mostly come in order; then nothing has to be moved.
    let isSorted = zip(indices, indices.dropFirst()).allSatisfy { one, next in
      !areInOrder(self[next], self[one])
    }
    if isSorted { return self }
    // Of references, and places among them: a move of a long value costs more than a comparison.
    return indices.sorted { one, other in
      if areInOrder(self[one], self[other]) { return true }
      if areInOrder(self[other], self[one]) { return false }
      return one < other
    }
    .map { self[$0] }
  }
}
