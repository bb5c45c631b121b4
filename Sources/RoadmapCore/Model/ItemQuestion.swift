/// Why a number that was typed names no one item of the plan; it is never guessed.
public enum ItemQuestion: Error, Hashable, Sendable {
  /// No item has it, nor does the approved document print it.
  case unknown(UnknownItem)
  /// Several items can be meant: one that has it for its id, others that the document prints under it.
  case several(String, [ItemChoice])
  /// Numbers with a comma that name one item as well as several.
  case oneOrList(String, ItemChoice, [ItemChoice])
  /// Several items are named where one is asked for; their ids.
  case notOne(String, [String])
  /// What stands under the number where a stage is asked for is an activity without parts.
  case noStage(String, ItemChoice)
  /// The ends of a range, such as «1.2-2.5», do not stand in one list in this order.
  case noRange(String)

  /// What the user reads: the culprit, and what to type in its place.
  public var message: LocalizedText {
    switch self {
    case .unknown(let item): return item.message
    case .several(let typed, let choices):
      let shown = choices.prefix(4)
      let more = choices.count - shown.count
      let english = shown.map { "\($0.typed) " + Language.english.quoted($0.title) }
      let russian = shown.map { "\($0.typed) " + Language.russian.quoted($0.title) }
      return LocalizedText(
        en: "“\(typed)” can mean more than one item; say which: "
          + (more > 0
            ? english.joined(separator: ", ") + " or \(more) more."
            : english.joined(separator: ", ", last: " or ") + "."),
        ru: "«\(typed)» может означать разные пункты; укажите, какой: "
          + (more > 0
            ? russian.joined(separator: ", ") + " и ещё \(more)."
            : russian.joined(separator: ", ", last: " или ") + "."))
    case .oneOrList(let typed, let one, let list):
      let numbers = list.map(\.typed).joined(separator: " ")
      func choice(_ language: Language, _ or: String) -> String {
        let titles = list.map { language.quoted($0.title) }.joined(separator: ", ")
        return "\(one.typed) (\(language.quoted(one.title)))\(or)\(numbers) (\(titles))."
      }
      return LocalizedText(
        en: "“\(typed)” can mean one item or several; say which: " + choice(.english, " or "),
        ru: "«\(typed)» — это один пункт или несколько? Укажите: " + choice(.russian, " или "))
    case .notOne(let typed, let ids):
      let list = ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
      return LocalizedText(
        en: "“\(typed)” is several items (\(list)), and here they are named one by one.",
        ru: "«\(typed)» — это несколько пунктов (\(list)), а здесь называют по одному.")
    case .noStage(let typed, let choice):
      return LocalizedText(
        en: "there is no stage “\(typed)”; so numbered is an activity, "
          + Language.english.quoted(choice.title) + ". If it is meant: \(choice.typed)",
        ru: "этапа «\(typed)» нет; под этим номером — мероприятие "
          + Language.russian.quoted(choice.title) + ". Если нужно именно оно: \(choice.typed)")
    case .noRange(let typed):
      return LocalizedText(
        en: "“\(typed)” is no run of items of one stage, first to last; name them one by one.",
        ru: "«\(typed)» — не ряд пунктов одного этапа по порядку; перечислите номера.")
    }
  }
}

/// An item that a number can mean.
public struct ItemChoice: Hashable, Sendable {
  /// What to type so that it and nothing else is meant, such as `id:1.2`.
  public let typed: String
  /// Its title.
  public let title: String

  /// Makes a choice of an item.
  public init(_ item: Item) {
    typed = ItemID.sign + item.id
    title = item.title
  }
}
