extension Sequence {
  /// The elements in order, of those with one key the first.
  package func once<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Sequence where Element: Hashable {
  /// The elements in order, each once.
  package func once() -> [Element] { once { $0 } }
}
