extension RuleID {
  /// `id-gap`.
  public static let idGap = RuleID("id-gap", .warning)
}

extension ValidationRule {
  static let idGap = ValidationRule(
    .idGap,
    summary: LocalizedText(
      en: "a number is left out (1, 2, 4)", ru: "пропущен номер (1, 2, 4)"),
    reason: LocalizedText(
      en: "Somebody will ask where item 3 is: it was lost, or the numbers are wrong.",
      ru: "Проверяющий спросит, где пункт 3: он потерян, или сбилась нумерация."),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Приказ", "deadline": "октябрь", "responsible": ["Директор"] },
        { "id": "3", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"] }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Приказ", "deadline": "октябрь", "responsible": ["Директор"] },
        { "id": "2", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"] }
      ]
      """),
    check: .siblings { group, context, list in
      let items = context.outline.items
      var previous: Int?
      var ids: Set<String>?
      for place in group {
        defer { previous = place }
        let id = printed(items[place].item)
        if let previous, follows(id, printed(items[previous].item)) { continue }
        let before = previous.flatMap { DottedNumber(printed(items[$0].item)) }
        guard let number = DottedNumber(id), previous == nil || before != nil,
          !(previous == nil && goesOn(number, behind: place, items)),
          let gap = gap(between: before, number, under: items[place].parent, context)
        else { continue }
        // What stands elsewhere in the list is out of order and not missing.
        let known =
          ids ?? Set(group.map { ItemID.normalized(printed(items[$0].item)) })
        ids = known
        guard let missing = missing(gap, before: number, beside: known) else { continue }
        list.report(
          .idGap, at: context.range(of: ItemField.id, in: items[place].item.node),
          LocalizedText(
            en: "before \(number) \(missing[.english]) missing",
            ru: "перед \(number) \(missing[.russian])"))
      }
    })

  /// The number that the document prints, where it is one.
  private static func printed(_ item: Item) -> String {
    item.number.flatMap { DottedNumber($0)?.description } ?? item.id
  }

  /// Whether a number plainly is the next one, seen without taking both apart: 4.2 after 4.1.
  private static func follows(_ id: String, _ previous: String) -> Bool {
    let (one, other) = (id.utf8.span, previous.utf8.span)
    let end = one.count - 1
    guard end >= 0, one.count == other.count,
      (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(one[end]), one[end] == other[end] + 1
    else { return false }
    for index in 0..<end where one[index] != other[index] { return false }
    return true
  }

  /// Whether the first number under a parent goes on where the part before it ended: 1.3, then 2.4.
  private static func goesOn(
    _ number: DottedNumber, behind place: Int, _ items: [PlanItem]
  ) -> Bool {
    guard let last = number.parts.last, number.parts.count > 1 else { return false }
    // The part before is near; a search without end would cost a hostile file dear.
    for item in items[..<place].suffix(1_000).reversed() {
      guard let before = DottedNumber(printed(item.item)) else { return false }
      if before.parts.count == number.parts.count { return before.parts.last == last - 1 }
    }
    return false
  }

  /// The numbers between one and the one before; nil where there are none.
  private static func gap(
    between previous: DottedNumber?, _ number: DottedNumber, under parent: Int?,
    _ context: ValidationContext
  ) -> Range<Int>? {
    guard let last = number.parts.last else { return nil }
    let before: Int
    if let previous, previous.prefix == number.prefix, let number = previous.parts.last {
      before = number
    } else if previous == nil, let parent,
      let above = DottedNumber(printed(context.plan[parent].item)),
      above.parts[...] == number.prefix
    {
      before = 0
    } else {
      return nil
    }
    return last > before + 1 ? before + 1..<last : nil
  }

  /// That the first of these numbers that no item of the list has is left out; nil where all of them are
  /// there.
  private static func missing(
    _ gap: Range<Int>, before number: DottedNumber, beside known: Set<String>
  ) -> LocalizedText? {
    func name(_ part: Int) -> String {
      (number.prefix + [part]).map(String.init).joined(separator: ".")
    }
    // A search without end would cost a hostile file dear.
    let near = gap.prefix(mostLooked)
    guard let first = near.first(where: { !known.contains(name($0)) }) else { return nil }
    let next = gap[first...].prefix(mostLooked).first { known.contains(name($0)) }
    let last = (next ?? gap.upperBound) - 1
    guard last > first else {
      let name = name(first)
      return LocalizedText(en: "the number \(name) is", ru: "пропущен номер \(name)")
    }
    let names = "\(name(first))–\(name(last))"
    return LocalizedText(en: "the numbers \(names) are", ru: "пропущены номера \(names)")
  }

  private static let mostLooked = 100
}
