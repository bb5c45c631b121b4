import RoadmapCore

extension Option<CalendarDate?> {
  /// `--on`: the day on which it happened.
  static let on = date(
    "on", .happened,
    help: LocalizedText(
      en: "the day on which it happened; today if left out",
      ru: "в какой день это произошло; если не указано, сегодня"))

  /// `--for`: the occurrence.
  static let occurrence = date(
    "for", .end,
    help: LocalizedText(
      en: "which of several due dates is meant; the earliest open one if left out",
      ru: "за какой срок, если их несколько; если не указано, за самый ранний из открытых"))

  /// `--entry`: the record that is corrected.
  static let entry = date(
    "entry",
    help: LocalizedText(
      en: "the day of the record; the last one if left out",
      ru: "от какого дня запись; если не указано, последняя"))

  /// `--up-to`: the last due date of several.
  static let upTo = date(
    "up-to", .end,
    help: LocalizedText(
      en: "for every open due date up to this day", ru: "за все открытые сроки по этот день"))

  /// `--until`: the new due date.
  static let until = date(
    "until", .planned, help: LocalizedText(en: "the new due date", ru: "новый срок"))

  /// `--since`: the first day of the history.
  static let since = date(
    "since", .since,
    help: LocalizedText(
      en: "only what happened on this day or later", ru: "только то, что было в этот день и позже"))
}

extension Option<String?> {
  /// `--by`: who did it.
  static let by = text(
    "by", Placeholder.name,
    help: LocalizedText(en: "who did it or said so", ru: "кто сделал или сообщил"))

  /// `--note`: anything else.
  static let note = text(
    "note", Placeholder.text,
    help: LocalizedText(en: "a remark or the reason", ru: "примечание или причина"))

  /// `--source`: where a measurement comes from.
  static let source = text(
    "source", Placeholder.text,
    help: LocalizedText(
      en: "where the value comes from, such as a register",
      ru: "откуда данные, например реестр наставнических пар"))

  /// `--deadline`: the deadline of a new activity.
  static let deadline = text(
    "deadline", LocalizedText(en: "PHRASE", ru: "СРОК"),
    help: LocalizedText(
      en: "its deadline, as a document says it", ru: "срок, как его пишут в документе"))

  /// `--id`: the number of a new activity.
  static let newID = text(
    "id", Placeholder.id,
    help: LocalizedText(
      en: "its number; the next free one if left out",
      ru: "его номер; если не указано, следующий свободный"))
}

extension Option<[String]> {
  /// `--evidence`: what proves it.
  static let evidence = texts(
    "evidence", Placeholder.text,
    help: LocalizedText(
      en: "what proves it: an order, a link, a file name; may be repeated",
      ru: "чем подтверждается: приказ, ссылка, файл; можно указать несколько раз"))

  /// `--responsible`: who is responsible for a new activity.
  static let responsible = texts(
    "responsible", Placeholder.name,
    help: LocalizedText(
      en: "who is responsible; may be repeated",
      ru: "кто отвечает; можно указать несколько раз"))
}

extension Option<Bool> {
  /// `--dry-run`: shows the change and writes nothing.
  static let dryRun = flag(
    "dry-run",
    help: LocalizedText(
      en: "show the change of the file as a diff and write nothing",
      ru: "показать, что изменится в файле, и ничего не записывать"))

  /// `--force`: writes what the program has objections to.
  static let force = flag(
    "force",
    help: LocalizedText(
      en: "write it all the same, against the program's objection",
      ru: "записать всё равно, несмотря на возражение программы"))
}

extension Option<[CalendarDate]> {
  /// `--for`: one occurrence or several.
  static let occurrences = dates(
    "for", .end,
    help: LocalizedText(
      en: "which of several due dates is meant; the earliest open one if left out; may be repeated",
      ru: "за какой срок, если их несколько; если не указано, за самый ранний из открытых; можно "
        + "указать несколько раз"))
}

extension Option<ProgressEntry.State?> {
  /// `--state`: which record of a day is corrected.
  static let state: Option = choice(
    "state", LocalizedText(en: "STATE", ru: "СОСТОЯНИЕ"),
    help: LocalizedText(
      en: "what the record says, where a day has several: done, started, postponed…",
      ru: "что говорит запись, если их за день несколько: done, started, postponed…"))
}

extension Option<String?> {
  /// `--value`: another value of a measurement.
  static let value = text(
    "value", LocalizedText(en: "VALUE", ru: "ЗНАЧЕНИЕ"),
    help: LocalizedText(
      en: "of an indicator: the value or COUNT/TOTAL",
      ru: "у показателя: значение или СКОЛЬКО/ВСЕГО"))

  /// `--percent`: another share done.
  static let percent = text(
    "percent", LocalizedText(en: "N", ru: "ЧИСЛО"),
    help: LocalizedText(en: "how much is done, 0 to 100", ru: "сколько сделано, от 0 до 100"))

  /// `--stage` of a mark: everything that is open in it.
  static let wholeStage = text(
    "stage", Placeholder.id,
    help: LocalizedText(
      en:
        "everything open in this stage, sub-stage or activity; done are, of several due dates, those "
        + "that have come",
      ru:
        "всё незавершённое в этом этапе, подэтапе или пункте; выполненными отмечаются, если сроков "
        + "несколько, только наступившие"))
}

extension Option<Bool> {
  /// `--rest`: every occurrence that is open.
  static let rest = flag(
    "rest",
    help: LocalizedText(en: "for every open due date", ru: "за все оставшиеся сроки"))

  /// `--remove` of a record.
  static let takeOut = flag(
    "remove",
    help: LocalizedText(en: "take the record out", ru: "убрать запись"))
}

extension Option<Bool> {
  /// `--usual`: the usual calendar.
  static let usualCalendar = flag(
    "usual",
    help: LocalizedText(
      en: "write the usual terms and holidays of the roadmap's school years",
      ru: "записать обычные четверти и каникулы за учебные годы карты"))

  /// `--checked`: somebody has compared the usual days.
  static let checkedCalendar = flag(
    "checked",
    help: LocalizedText(
      en: "the usual days have been compared with the school's: doubts about them end",
      ru: "обычные дни сверены с графиком школы: сомнений в них больше нет"))

  /// `--remove`: the name is taken out.
  static let takeOutName = flag(
    "remove", help: LocalizedText(en: "take the name out", ru: "убрать это название"))
}
