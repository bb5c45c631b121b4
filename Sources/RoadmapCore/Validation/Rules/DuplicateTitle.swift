extension RuleID {
  /// `duplicate-title`.
  package static let duplicateTitle = RuleID("duplicate-title", .warning)
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
      var firsts: [TitleKey: Int] = [:]
      for place in group {
        let item = context.plan[place].item
        guard !item.title.isEmpty else { continue }
        let key = TitleKey(item.title)
        guard let first = firsts.updateValue(place, forKey: key) else { continue }
        firsts[key] = first
        let other = context.plan[first].item
        list.report(
          .duplicateTitle, at: context.range(of: "title", in: item.node),
          LocalizedText(
            en: "\(item.id) has the same title as \(other.id)",
            ru: "у пункта \(item.id) то же название, что у \(other.id)"),
          related: [
            Finding.Related(
              range: context.range(of: "title", in: other.node),
              message: ReadingMessage.firstIsHere)
          ])
      }
    })
}

/// A title without regard to case, ё and the number of spaces.
private struct TitleKey: Hashable {
  private let bytes: [UInt8]

  init(_ title: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(title.utf8.count)
    for scalar in title.unicodeScalars {
      let letter = Letters.lowercased(scalar)
      if letter == " " || letter == "\n" || letter == "\t" || letter == "\u{A0}" {
        if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
      } else {
        bytes.append(contentsOf: UTF8.encode(letter == "ё" ? "е" : letter) ?? UTF8.encodedReplacementCharacter)
      }
    }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    self.bytes = bytes
  }

  /// Feeds all bytes at once.
  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
