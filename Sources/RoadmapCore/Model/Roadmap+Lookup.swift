extension Roadmap {
  /// The stage, sub-stage or activity with an id, or nil; the first one in the document.
  ///
  /// A full stop behind the id, in the file too, makes no difference, unless it tells two ids apart.
  public func item(id: String) -> Item? {
    TypedNumbers(self).item(id: id)
  }

  /// The item that a number means as people type it: an id (`4.4.1`, also «4.4.1.», «4,4,1» and
  /// «4ю4ю1»), or what the approved document prints.
  ///
  /// `id:4.4.1` is an id and nothing else. Throws where none or several can be meant.
  public func item(typed: String) throws(ItemQuestion) -> Item {
    do throws(ItemQuestion) {
      return try TypedNumbers(self).item(typed: typed)
    } catch {
      if case .unknown = error, let items = try? items(typed: [typed]), items.count > 1 {
        throw .notOne(typed, items.map(\.id))
      }
      throw error
    }
  }

  /// Why a number names no one item; nil where it does.
  package func question(of typed: String) -> ItemQuestion? {
    do throws(ItemQuestion) {
      _ = try item(typed: typed)
      return nil
    } catch {
      return error
    }
  }

  /// The item that a number means where activities of a stage are asked for; what the document prints
  /// before an activity without parts is not meant.
  ///
  /// A number that is printed before one such activity and is nothing else is asked about.
  public func stage(typed: String) throws(ItemQuestion) -> Item {
    let stages = try stages(typed: typed)
    guard stages.count == 1 else { throw .notOne(typed, stages.map(\.id)) }
    return stages[0]
  }

  /// The same, where several may be named: «1, 2» and «1 и 2» are two stages, «1,2» is one unless two
  /// stages have these numbers.
  package func stages(typed: String) throws(ItemQuestion) -> [Item] {
    let words = typed.split(separator: " ").map(String.init)
    let numbers = words.count > 1 ? ItemID.words(words).flatMap(ItemID.list) : []
    if numbers.count > 1 {
      var found: [Item] = []
      for number in numbers { found += try stages(typed: number) }
      return found.once(by: \.node)
    }
    let parts = typed.split(separator: ",").map(String.init)
    if parts.count > 1, item(id: typed) == nil {
      let listed = parts.compactMap { part in
        stages.first { $0.item.id == part || $0.item.number.map(ItemID.normalized) == part }?.item
      }
      if listed.count == parts.count {
        if let one = try? oneStage(typed: typed),
          workItems.contains(where: { work in work.path.contains { $0.id == one.id } })
        {
          throw .oneOrList(typed, ItemChoice(one), listed.map(ItemChoice.init))
        }
        return listed
      }
    }
    return [try oneStage(typed: typed)]
  }

  private func oneStage(typed: String) throws(ItemQuestion) -> Item {
    var known: Set<String>?
    func isParent(_ item: Item) -> Bool {
      let parents = known ?? Set(workItems.flatMap { $0.path.map(\.id) })
      known = parents
      return parents.contains(item.id)
    }
    let found = try TypedNumbers(self).item(typed: typed, ifPrinted: isParent)
    let isNamed =
      ItemID.signed(typed) != nil
      || [typed, ItemID.repaired(typed), ItemID.unpadded(ItemID.repaired(typed))].contains {
        ItemID.normalized(found.id) == ItemID.normalized($0)
      }
    let isStage = stages.contains { stage in
      stage.item.node == found.node || stage.substages.contains { $0.item.node == found.node }
    }
    guard isNamed || isStage || isParent(found) else {
      throw .noStage(typed, ItemChoice(found))
    }
    return found
  }

  /// The items that words of the command line mean, first to last; a word may hold several numbers
  /// («4.1.1, 4.1.4») or a range of one list («4.1.1-4.1.4», «4.1.1-4»).
  ///
  /// What stands behind «кроме» is left out; it has to be among the others.
  public func items(typed words: [String]) throws(ItemQuestion) -> [Item] {
    try TypedNumbers(self).items(typed: words)
  }

  /// Every list of items that stand side by side.
  fileprivate var siblings: [[Item]] {
    var lists = [stages.map(\.item)]
    func add(_ activities: [Activity]) {
      lists.append(activities.map(\.item))
      for activity in activities where !activity.activities.isEmpty { add(activity.activities) }
    }
    for stage in stages {
      lists.append(stage.substages.map(\.item))
      for substage in stage.substages { add(substage.activities) }
      add(stage.activities)
    }
    add(activities)
    return lists
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
    return Array((printed + below + nearest).once().prefix(limit))
  }
}

extension TypedNumbers {
  /// The items that words of the command line mean, first to last; see `Roadmap.items(typed:)`.
  func items(typed words: [String]) throws(ItemQuestion) -> [Item] {
    if let except = ItemID.exception(in: words) {
      let all = try items(typed: except.items)
      let left = Set(try items(typed: except.left).map(\.node))
      let kept = all.filter { !left.contains($0.node) }
      guard !left.isEmpty, left.isSubset(of: all.map(\.node)), !kept.isEmpty else {
        throw .noRange(words.joined(separator: " "))
      }
      return kept
    }
    var items: [Item] = []
    lazy var carriedOut = Set(roadmap.workItems.map(\.item.node))
    for word in ItemID.words(words) {
      let listed = activities(listed: word) { carriedOut.contains($0.node) }
      do throws(ItemQuestion) {
        let item = try item(typed: word)
        guard listed.isEmpty else {
          throw .oneOrList(word, ItemChoice(item), listed.map(ItemChoice.init))
        }
        items.append(item)
      } catch {
        guard case .unknown = error else { throw error }
        let parts = listed.isEmpty ? ItemID.list(word) : word.split(separator: ",").map(String.init)
        if parts.count == 1 { try refuseSeveral(in: word) }
        for part in parts {
          if let range = try self.items(inRange: part) {
            items += range
          } else {
            items.append(try item(typed: part))
          }
        }
      }
    }
    return items
  }

  /// Asks about «2,3», which names no item, where 2 and 3 do, and one of them several.
  private func refuseSeveral(in word: String) throws(ItemQuestion) {
    let parts = word.split(separator: ",").map(String.init)
    guard parts.count > 1 else { return }
    var question: ItemQuestion?
    for part in parts {
      do throws(ItemQuestion) {
        _ = try item(typed: part)
      } catch {
        if case .unknown = error { return }
        question = question ?? error
      }
    }
    if let question { throw question }
  }

  /// What «1,2» names where the comma stands between numbers: activities, each of its parts one, also
  /// where a stage has the same number.
  private func activities(listed word: String, isActivity: (Item) -> Bool) -> [Item] {
    let parts = word.split(separator: ",").map { ItemID.repaired(String($0)) }
    guard parts.count > 1, Set(parts).count == parts.count, item(id: word) == nil else { return [] }
    let named = parts.compactMap { part in
      let meant = ((item(id: part).map { [$0] } ?? []) + items(printed: part))
        .once(by: \.node).filter(isActivity)
      return meant.count == 1 ? meant.first : nil
    }
    return named.count == parts.count ? named : []
  }

  /// The item that a number means; what the document prints before an item that is not wanted is none.
  fileprivate func item(
    typed: String, ifPrinted isWanted: (Item) -> Bool = { _ in true }
  ) throws(ItemQuestion) -> Item {
    if let id = ItemID.signed(typed) {
      if let item = item(id: id) ?? item(id: ItemID.repaired(id)) { return item }
      throw .unknown(roadmap.unknownItem(id))
    }
    // «этап 3» is no sub-stage or activity that is printed so.
    let said = ItemID.stage(typed).map { number in
      roadmap.stages.map(\.item).filter {
        $0.id == number || $0.number.map(ItemID.normalized) == number
      }
    }
    if let said, said.count == 1 { return said[0] }
    let number = ItemID.repaired(typed)
    let named = item(id: typed) ?? item(id: number)
    let printed = number.isEmpty ? [] : items(printed: number)
    let short = ItemID.unpadded(number)
    if named == nil, printed.isEmpty, short != number, ItemID.isNumberLike(number) {
      return try item(typed: short, ifPrinted: isWanted)
    }
    let others = printed.filter { $0.node != named?.node && (named == nil || isWanted($0)) }
    let all = (named.map { [$0] } ?? []) + others
    guard let only = all.first else { throw .unknown(roadmap.unknownItem(typed)) }
    guard all.count == 1 else { throw .several(typed, all.map(ItemChoice.init)) }
    return only
  }

  /// The items from one to another of the same list; nil where the text is no range.
  private func items(inRange text: String) throws(ItemQuestion) -> [Item]? {
    guard let (first, last) = ItemID.range(text) else { return nil }
    let start = try item(typed: first)
    let prefix = start.id.lastIndex(of: ".").map { start.id[...$0] } ?? ""
    // «2.1-4» means up to 2.4, whatever stage 4 is.
    let ends = last.contains(".") ? [last, prefix + last] : [prefix + last, last]
    for typed in ends {
      let end: Item
      do throws(ItemQuestion) {
        end = try item(typed: typed)
      } catch {
        guard case .unknown = error else { throw error }
        continue
      }
      for list in roadmap.siblings {
        if let from = list.firstIndex(where: { $0.node == start.node }),
          let to = list.firstIndex(where: { $0.node == end.node }), from <= to
        {
          return Array(list[from...to])
        }
      }
    }
    throw .noRange(text)
  }
}
