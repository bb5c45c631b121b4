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

  /// What a calendar is good for.
  static func calendar(
    _ file: String, _ activities: Int, _ settings: ExportSettings
  ) -> LocalizedText {
    let count = LocalizedText(
      en: PluralForm.count(activities, "activity", "activities"),
      ru: PluralForm.count(activities, "мероприятие", "мероприятия", "мероприятий"))
    return settings.usesEvents
      ? LocalizedText(
        en: "\(file): events of \(count[.english]); Google and Yandex Calendar, Outlook, Apple and"
          + " Thunderbird import it.",
        ru: "\(file): события, \(count[.russian]); файл импортируют Яндекс и Google Календарь,"
          + " Outlook, Apple, Thunderbird.")
      : LocalizedText(
        en: "\(file): to-dos of \(count[.english]); Thunderbird, Apple Reminders and Nextcloud read"
          + " them, Google and Outlook do not: leave out --todos for them.",
        ru: "\(file): задачи, \(count[.russian]); их читают Thunderbird, Напоминания Apple и"
          + " Nextcloud, а Google и Outlook — нет: для них уберите --todos.")
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
