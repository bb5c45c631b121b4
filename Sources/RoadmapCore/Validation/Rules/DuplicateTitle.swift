import SourceJSON

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
      for place in group {
        guard let title = items[place].item.titlePlace else { continue }
        let hash = FoldedTitle.hash(of: title, in: context.document)
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
  /// The hash of a title's bytes (FNV-1a); equal titles have equal ones.
  static func hash(of title: JSONNode, in document: JSONDocument) -> UInt64 {
    guard document.isEscaped(title) else {
      return hash(document.bytes.span, document.range(of: title).dropFirst().dropLast())
    }
    let text = document.string(title) ?? ""
    return hash(text.utf8.span, 0..<text.utf8.count)
  }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var lead: UInt8 = 0
    // The space that has still to be counted, where something comes behind it.
    var gap: UInt64 = 0x20
    for index in range {
      let byte = bytes[index]
      if byte == 0xD0 || byte == 0xD1 {
        lead = byte
        continue
      }
      if byte == 0x20 || 0x09...0x0D ~= byte {
        gap = 0x20
        continue
      }
      hash = (hash ^ (letter(lead, byte) | gap &<< 16)) &* 0x100_0000_01B3
      gap = 0
      lead = 0
    }
    return hash
  }

  /// A letter of Russian or ASCII in its small form, any other byte as it is; ё counts as е.
  @inline(__always)
  private static func letter(_ lead: UInt8, _ byte: UInt8) -> UInt64 {
    switch (lead, byte) {
    case (0, 0x41...0x5A): UInt64(byte | 0x20)
    case (0, _): UInt64(byte)
    case (0xD0, 0x90...0x9F): 0xD000 | UInt64(byte + 0x20)
    case (0xD0, 0xA0...0xAF): 0xD100 | UInt64(byte - 0x20)
    case (0xD0, 0x81), (0xD1, 0x91): 0xD0B5
    default: UInt64(lead) &<< 8 | UInt64(byte)
    }
  }
}
