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
      let items = context.outline.items
      var firsts: [UInt64: Int] = [:]
      firsts.reserveCapacity(group.count)
      for place in group where !items[place].item.title.isEmpty {
        let hash = FoldedTitle.hash(items[place].item.title)
        guard let first = firsts[hash] else {
          firsts[hash] = place
          continue
        }
        let (item, other) = (items[place].item, items[first].item)
        guard SearchText(item.title) == SearchText(other.title) else { continue }
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

/// A title without regard to case, ё and the number of spaces, as fast as its bytes can be read.
private enum FoldedTitle {
  /// The hash of the bytes (FNV-1a); equal titles have equal ones.
  static func hash(_ title: String) -> UInt64 {
    title.utf8.withContiguousStorageIfAvailable { hash($0) } ?? hash(Array(title.utf8))
  }

  private static func hash(_ title: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var lead: UInt8 = 0
    var isSpace = true
    func add(_ first: UInt8, _ second: UInt8) {
      add(first)
      add(second)
    }
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in title {
      switch (lead, byte) {
      case (0, 0xD0), (0, 0xD1):
        lead = byte
        continue
      case (0, 0x09), (0, 0x0A), (0, 0x0D), (0, 0x20):
        isSpace = true
        continue
      default: break
      }
      if isSpace { add(0x20) }
      isSpace = false
      switch (lead, byte) {
      case (0, 0x41...0x5A): add(byte | 0x20)
      case (0, _): add(byte)
      // А–П, Р–Я and Ё, ё, which count as е.
      case (0xD0, 0x90...0x9F): add(0xD0, byte + 0x20)
      case (0xD0, 0xA0...0xAF): add(0xD1, byte - 0x20)
      case (0xD0, 0x81), (0xD1, 0x91): add(0xD0, 0xB5)
      default: add(lead, byte)
      }
      lead = 0
    }
    return hash
  }
}
