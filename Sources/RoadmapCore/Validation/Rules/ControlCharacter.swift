extension RuleID {
  /// `control-character`.
  package static let controlCharacter = RuleID("control-character", .error)
}

extension ValidationRule {
  static let controlCharacter = ValidationRule(
    .controlCharacter,
    summary: LocalizedText(
      en: "a control character, or one that turns the direction of writing",
      ru: "управляющий знак или знак, меняющий направление письма"),
    reason: LocalizedText(
      en: """
        Such a character is not seen, but it can move the cursor of a terminal, hide words, or \
        show them in another order than they are stored in.
        """,
      ru: """
        Такой знак не виден, но может сдвинуть курсор терминала, спрятать слова или показать их \
        не в том порядке, в каком они записаны.
        """),
    failing: .members(
      #"""
      "activities": [
        { "id": "1", "title": "Педсовет\u0007", "deadline": "октябрь", "responsible": ["Куратор"] }
      ]
      """#),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Педсовет", "deadline": "октябрь", "responsible": ["Куратор"] }
      ]
      """),
    check: .text(.control) { text, _, list in
      guard let index = text.scalars.firstIndex(where: isControl) else { return }
      let digits = String(text.scalars[index].value, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      list.report(
        .controlCharacter, at: text.bytes(of: index..<index + 1),
        LocalizedText(
          en: "the text holds the control character \(code)",
          ru: "в тексте стоит управляющий знак \(code)"),
        help: LocalizedText(en: "delete it", ru: "удалите его"))
    })

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Embeddings, overrides and isolates of the bidirectional algorithm (UAX #9).
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
