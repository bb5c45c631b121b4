extension RuleID {
  /// `number-odd`.
  package static let numberOdd = RuleID("number-odd", .info)
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
      var firsts: [String: Int] = [:]
      for place in group {
        let line = context.plan[place]
        let printed = line.item.number ?? line.item.id
        let normal = ItemID.normalized(printed)
        let first = firsts[normal]
        firsts[normal] = first ?? place
        guard line.item.number != nil else { continue }
        let range = context.range(of: "number", in: line.item.node)
        if let first {
          list.report(
            .numberOdd, at: range,
            LocalizedText(
              en: "the document prints the number \(printed) twice here",
              ru: "номер \(printed) напечатан здесь дважды"),
            related: [
              Finding.Related(
                range: context.range(of: "id", in: context.plan[first].item.node),
                message: ReadingMessage.firstIsHere)
            ])
        } else if let parent = line.parent.map({ context.plan[$0].item }),
          belongs(normal, elsewhereThan: parent)
        {
          list.report(
            .numberOdd, at: range,
            LocalizedText(
              en: "the document prints the number \(printed) inside \(parent.number ?? parent.id)",
              ru: "в документе у этого пункта номер \(printed), а стоит он в разделе"
                + " \(parent.number ?? parent.id)"))
        } else if printed != normal, normal == line.item.id, group.count > 1 {
          list.report(
            .numberOdd, at: range,
            LocalizedText(
              en: "the number “\(printed)” ends in a mark that the others do not have",
              ru: "номер «\(printed)» напечатан не так, как остальные"))
        }
      }
    })

  private static func belongs(_ printed: String, elsewhereThan parent: Item) -> Bool {
    guard let number = DottedNumber(printed), number.parts.count > 1,
      let above = DottedNumber(ItemID.normalized(parent.number ?? parent.id))
    else { return false }
    return !above.isPrefix(of: number)
  }
}
