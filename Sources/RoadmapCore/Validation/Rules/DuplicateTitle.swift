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
        let hash = FoldedTitle.hash(of: title, in: context.document)
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
    folded.withUnsafeBufferPointer { folded in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      // The space that has still to be counted, where something comes behind it.
      var gap: UInt64 = 0x100
      var index = range.lowerBound
      while index < range.upperBound {
        let byte = folded[Int(bytes[index])]
        if byte > space {
          hash = (hash ^ (UInt64(byte) | gap)) &* 0x100_0000_01B3
          gap = 0
        } else if byte == space {
          gap = 0x100
        }
        index &+= 1
      }
      return hash
    }
  }

  private static let space: UInt8 = 1

  /// For every byte the one that is counted in its place, or 0.
  ///
  /// What tells the two halves of the Russian alphabet apart is left out, so that a capital letter is
  /// the small one but for a bit. «Ё» then cannot be told from «с», nor «ё» from «Б»; all four are
  /// counted as «е».
  private static let folded: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x09...0x0D, 0x20: space
    case 0..<0x20, 0xD0, 0xD1: 0
    case 0x41...0x5A: byte + 0x20
    // Б and б, С and с, Ё, ё, Е and е.
    case 0x91, 0xB1, 0xA1, 0x81, 0x95, 0xB5: 0xB5
    case 0x90...0x9F: byte + 0x20
    case 0xA0...0xAF: byte - 0x20
    default: byte
    }
  }
}
