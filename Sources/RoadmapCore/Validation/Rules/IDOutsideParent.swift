extension RuleID {
  /// `id-outside-parent`.
  public static let idOutsideParent = RuleID("id-outside-parent", .warning)
}

extension ValidationRule {
  static let idOutsideParent = ValidationRule(
    .idOutsideParent,
    summary: LocalizedText(
      en: "a number that belongs under another item (7.1 inside 6)",
      ru: "номер из другого раздела (7.1 внутри 6)"),
    reason: LocalizedText(
      en: "People look for 7.1 under 7, and it is not there.",
      ru: "Пункт 7.1 ищут в разделе 7, а его там нет."),
    failing: .members(
      """
      "stages": [
        {
          "id": "1", "title": "Подготовка", "deadline": "октябрь", "responsible": ["Куратор"],
          "activities": [{ "id": "2.1", "title": "Приказ" }]
        }
      ]
      """),
    passing: .members(
      """
      "stages": [
        {
          "id": "1", "title": "Подготовка", "deadline": "октябрь", "responsible": ["Куратор"],
          "activities": [{ "id": "1.1", "title": "Приказ" }]
        }
      ]
      """),
    check: .item { line, context, list in
      guard let place = line.parent else { return }
      let parent = context.plan[place].item.id
      // Nearly every number begins with the one above; that is seen without taking it apart.
      guard !parent.isEmpty, !begins(line.item.id, with: parent),
        let outside = DottedNumber(line.item.id), outside.parts.count > 1,
        let number = DottedNumber(parent), !number.isPrefix(of: outside)
      else { return }
      list.report(
        .idOutsideParent, at: context.range(of: ItemField.id, in: line.item.node),
        LocalizedText(
          en: "\(line.item.id) stands inside \(parent)",
          ru: "пункт \(line.item.id) стоит внутри пункта \(parent)"),
        help: LocalizedText(
          en: "the numbers here begin with \(parent). — what the document prints goes into"
            + " “number”",
          ru: "номера здесь начинаются с «\(parent).»; номер, напечатанный в документе, запишите в"
            + " «number»"))
    })

  private static func begins(_ id: String, with parent: String) -> Bool {
    let (one, other) = (id.utf8.span, parent.utf8.span)
    guard one.count >= other.count else { return false }
    for index in other.indices where one[index] != other[index] { return false }
    return true
  }
}
