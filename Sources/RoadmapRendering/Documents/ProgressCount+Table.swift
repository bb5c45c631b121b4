import RoadmapCore

/// The counts of due dates as a table has them, in every report alike.
extension ProgressCount {
  /// A column for all that was planned, one for each part that it divides into, and the done share.
  static func columns(in language: Language) -> [ReportColumn] {
    [
      language.text(en: "Planned", ru: "План"), language.text(en: "On time", ru: "В срок"),
      language.text(en: "Late", ru: "Позже"), language.text(en: "Overdue", ru: "Просрочено"),
      language.text(en: "Ahead", ru: "Впереди"), language.text(en: "Cancelled", ru: "Отменено"),
      "%",
    ].map { ReportColumn($0, alignment: .trailing) }
  }

  /// The cells below `columns`.
  func cells(_ tone: Tone = .plain) -> [ReportCell] {
    let numbers = [planned, doneOnTime, doneLate, overdue, notDue, cancelled]
    return numbers.enumerated().map { place, number in
      .text(String(number), place == 3 && number > 0 ? .bad : tone)
    } + [.text(percent.map(String.init) ?? "—", tone)]
  }

  /// What the columns count, and how they add up.
  static func rule(in language: Language) -> String {
    language.text(
      en: "Due dates are counted, by the original date whatever it was postponed to: planned = on"
        + " time + late + overdue + ahead + cancelled; % is what is done of all but the cancelled.",
      ru:
        "Считаются сроки — по первоначальной дате, даже если срок перенесён: план = в срок + позже"
        + " + просрочено + впереди + отменено; % — доля выполненного без отменённых.")
  }

  /// What is not of the time that a report is about.
  static func carriedOverName(in language: Language) -> String {
    language.text(en: "From earlier times", ru: "С прошлых периодов")
  }
}
