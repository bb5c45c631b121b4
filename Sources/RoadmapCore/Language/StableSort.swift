extension Array {
  /// The elements in order, equal ones in their old order.
  package func stablySorted(by areInOrder: (Element, Element) -> Bool) -> [Element] {
    // Histories and lists mostly come in order; then nothing has to be moved.
    let isSorted = zip(indices, indices.dropFirst()).allSatisfy { one, next in
      !areInOrder(self[next], self[one])
    }
    if isSorted { return self }
    // Of references, and places among them: a move of a long value costs more than a comparison.
    return sortedPlaces(count) { one, other in
      if areInOrder(self[one], self[other]) { return true }
      if areInOrder(self[other], self[one]) { return false }
      return one < other
    }
    .map { self[$0] }
  }
}

/// The places of a list from 0 on, in order.
///
/// One function for all lists: a copy for each kind of them would be ten kilobytes of program.
@inline(never)
private func sortedPlaces(_ count: Int, by areInOrder: (Int, Int) -> Bool) -> [Int] {
  (0..<count).sorted(by: areInOrder)
}
