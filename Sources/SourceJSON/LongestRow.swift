/// The longest row of elements that stand in the same order in two lists.
package enum LongestRow {
  /// The indexes, from 0, of a longest row of values of which each is greater than the one before it.
  ///
  /// Takes n log n steps (patience sorting).
  package static func rising(_ values: [Int]) -> [Int] {
    // The index of the smallest value that ends a row of each length.
    var ends: [Int] = []
    var before: [Int?] = []
    for (index, value) in values.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if values[ends[middle]] < value { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? ends[low - 1] : nil)
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var row: [Int] = []
    var next = ends.last
    while let index = next {
      row.append(index)
      next = before[index]
    }
    return row.reversed()
  }
}
