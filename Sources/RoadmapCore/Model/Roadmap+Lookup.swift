extension Roadmap {
  /// The stage, sub-stage or activity with an id, or nil; the first one in the document.
  ///
  /// A full stop behind the id, in the file too, makes no difference, unless it tells two ids apart.
  public func item(id: String) -> Item? {
    let wanted = ItemID.normalized(id)
    var exact: Item?
    var found: Item?
    forEachItem { item in
      if item.id == id, exact == nil { exact = item }
      if found == nil, item.id == wanted || ItemID.normalized(item.id) == wanted { found = item }
    }
    return exact ?? found
  }

  /// The item with a number as people type it: «4,4,1» and «4ю4ю1» are `4.4.1` too.
  ///
  /// A number that stands in the file just so goes first.
  public func item(typed: String) -> Item? {
    item(id: typed) ?? item(id: ItemID.repaired(typed))
  }

  /// The ids of the items that the approved document prints under a number.
  public func idsPrinted(as number: String) -> [String] {
    var ids: [String] = []
    forEachItem { item in
      if item.number.map(ItemID.normalized) == number { ids.append(item.id) }
    }
    return ids
  }

  /// The ids that a mistyped one may have meant, nearest first: those that the document prints under
  /// that number, those below it, and the nearest spelling; at most `limit`.
  public func ids(near typed: String, limit: Int = 5) -> [String] {
    var printed: [String] = []
    var below: [String] = []
    var all: [String] = []
    forEachItem { item in
      all.append(item.id)
      if item.number.map(ItemID.normalized) == typed { printed.append(item.id) }
      if item.id.hasPrefix(typed + ".") { below.append(item.id) }
    }
    let nearest = NearestWord.to(typed, among: all).map { [$0] } ?? []
    var seen: Set<String> = []
    return Array((printed + below + nearest).filter { seen.insert($0).inserted }.prefix(limit))
  }
}
