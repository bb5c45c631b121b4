extension RuleID {
  /// `number-odd`.
  public static let numberOdd = RuleID("number-odd", .info)
}

extension ValidationRule {
  static let numberOdd = ValidationRule(
    .numberOdd,
    summary: LocalizedText(
      en: "the number that the document prints repeats, or belongs to another part",
      ru: "номер из документа повторяется или относится к другому разделу"),
    reason: LocalizedText(
      en: """
        The “id” is right, but whoever holds the paper reads another number. Worth mending with \
        the next edition of the document.
        """,
      ru: """
        С «id» всё в порядке, но в бумажном документе напечатан другой номер. Стоит исправить при \
        следующем утверждении.
        """),
    failing: .members(
      """
      "stages": [
        {
          "id": "6", "title": "Работа пар", "deadline": "октябрь", "responsible": ["Куратор"],
          "activities": [{ "id": "6.1", "number": "7.1", "title": "Отзывы" }]
        }
      ]
      """),
    passing: .members(
      """
      "stages": [
        {
          "id": "6", "title": "Работа пар", "deadline": "октябрь", "responsible": ["Куратор"],
          "activities": [{ "id": "6.1", "number": "1", "title": "Отзывы" }]
        }
      ]
      """),
    check: .siblings { group, context, list in
      let items = context.outline.items
      guard group.contains(where: { items[$0].item.number != nil }) else { return }
      var firsts: [String: Int] = [:]
      for place in group {
        let printed = items[place].item.number ?? items[place].item.id
        let normal = ItemID.normalized(printed)
        let first = firsts[normal]
        if first == nil { firsts[normal] = place }
        guard items[place].item.number != nil,
          let (message, related) = oddity(
            printed, normal, of: items[place], first: first.map { items[$0].item },
            isAlone: group.count == 1, context)
        else { continue }
        list.report(
          .numberOdd, at: context.range(of: ItemField.number, in: items[place].item.node), message,
          related: related)
      }
    })

  private static func oddity(
    _ printed: String, _ normal: String, of line: PlanItem, first: Item?, isAlone: Bool,
    _ context: ValidationContext
  ) -> (LocalizedText, [Finding.Related])? {
    if let first {
      return (
        LocalizedText(
          en: "the document prints the number \(printed) twice here",
          ru: "номер \(printed) напечатан здесь дважды"),
        [
          Finding.Related(
            range: context.range(of: ItemField.id, in: first.node),
            message: ReadingMessage.firstIsHere)
        ]
      )
    }
    if let place = line.parent {
      let parent = context.plan[place].item
      let above = parent.number ?? parent.id
      if belongs(normal, elsewhereThan: above) {
        return (
          LocalizedText(
            en: "the document prints the number \(printed) inside \(above)",
            ru: "в документе у этого пункта номер \(printed), а стоит он в разделе \(above)"),
          []
        )
      }
    }
    guard printed != normal, normal == line.item.id, !isAlone else { return nil }
    return (
      LocalizedText(
        en: "the number “\(printed)” ends in a mark that the others do not have",
        ru: "номер «\(printed)» напечатан не так, как остальные"),
      []
    )
  }

  private static func belongs(_ printed: String, elsewhereThan above: String) -> Bool {
    guard printed.utf8.contains(UInt8(ascii: ".")), let number = DottedNumber(printed),
      number.parts.count > 1, let above = DottedNumber(ItemID.normalized(above))
    else { return false }
    return !above.isPrefix(of: number)
  }
}
