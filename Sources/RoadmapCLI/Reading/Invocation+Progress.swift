extension Invocation {
  /// Does something with each of many things, and shows on a terminal how far it is.
  func forEach<Element>(
    of elements: [Element], _ body: (Element) throws(CommandError) -> Void
  ) throws(CommandError) {
    let total = elements.count
    let isShown = total > 1 && !self[.quiet]
    defer { if isShown { host.showProgress(total, of: total) } }
    for (index, element) in elements.enumerated() {
      if isShown { host.showProgress(index, of: total) }
      try body(element)
    }
  }
}
