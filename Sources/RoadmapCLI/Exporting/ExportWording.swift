import RoadmapCore
import RoadmapRendering

/// What is said beside an exported file.
enum ExportWording {
  /// Nothing passes the filters.
  static let nothing = LocalizedText(
    en: "no activity passes these filters; the file has none.",
    ru: "под эти условия не подходит ни одно мероприятие; файл без мероприятий.")

  /// Activities that have no day to stand on.
  static func undated(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "left out, as there is no date: \(PluralForm.count(count, "activity", "activities")).",
      ru: "не вошли, потому что нет даты:"
        + " \(PluralForm.count(count, "мероприятие", "мероприятия", "мероприятий")).")
  }

  /// More than the format can hold.
  static func tooLarge(_ format: ExportFormat) -> LocalizedText {
    LocalizedText(
      en: "this is more than a file of the format \(format.name) can hold; export fewer activities,"
        + " for example with --stage.",
      ru: "в файл формата \(format.name) столько не поместится; выгрузите меньше мероприятий,"
        + " например с --stage.")
  }
}
