import SourceJSON

extension RuleID {
  /// `duplicate-title`.
  public static let duplicateTitle = RuleID("duplicate-title", .warning)
}

extension ValidationRule {
  static let duplicateTitle = ValidationRule(
    .duplicateTitle,
    summary: LocalizedText(
      en: "the same title twice under one parent",
      ru: "одно и то же название дважды в одном разделе"),
    reason: LocalizedText(
      en: "It was copied twice, or two activities cannot be told apart in a report.",
      ru: "Строка скопирована дважды, или два мероприятия не различить в отчёте."),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "октябрь", "responsible": ["Куратор"] },
        { "id": "2", "title": "опрос", "deadline": "май", "responsible": ["Куратор"] }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос осенью", "deadline": "октябрь", "responsible": ["Куратор"] },
        { "id": "2", "title": "Опрос весной", "deadline": "май", "responsible": ["Куратор"] }
      ]
      """),
    check: .siblings { group, context, list in
      guard group.count > 1 else { return }
      let items = context.outline.items
      var firsts: [UInt64: Int] = [:]
      firsts.reserveCapacity(group.count)
      for place in group {
        guard let title = items[place].item.titlePlace else { continue }
        let item = items[place].item
        let hash = context.document.foldedHash(of: title)
        // Another title with the same hash leaves the next one to this title. Of titles that are made
        // to share one, not all are compared.
        var rival: UInt64 = 0
        while rival < 8, let first = firsts[hash &+ rival],
          SearchText(item.title) != SearchText(items[first].item.title)
        {
          rival += 1
        }
        guard let first = firsts[hash &+ rival] else {
          firsts[hash &+ rival] = place
          continue
        }
        guard rival < 8 else { continue }
        let other = items[first].item
        list.report(
          .duplicateTitle, at: context.range(of: ItemField.title, in: item.node),
          LocalizedText(
            en: "\(item.id) has the same title as \(other.id)",
            ru: "у пункта \(item.id) то же название, что у \(other.id)"),
          related: [
            Finding.Related(
              range: context.range(of: ItemField.title, in: other.node),
              message: ReadingMessage.firstIsHere)
          ])
      }
    })
}

extension JSONDocument {
  /// A hash of a text as `SearchText` compares it.
  fileprivate func foldedHash(of node: JSONNode) -> UInt64 {
    guard isEscaped(node) else {
      return SearchText.hash(of: bytes.span, range(of: node).dropFirst().dropLast())
    }
    let text = string(node) ?? ""
    return SearchText.hash(of: text.utf8.span, 0..<text.utf8.count)
  }
}
