import RoadmapCore
import Testing

/// Edits of the sample that are refused, and the words of the refusal.
struct RefusalCase: CustomTestStringConvertible, Sendable {
  let edits: [RoadmapEdit]
  let refusal: EditRefusal
  let english: String
  let russian: String

  var testDescription: String { english }

  init(
    _ edits: RoadmapEdit..., refused refusal: EditRefusal, en english: String, ru russian: String
  ) {
    self.edits = edits
    self.refusal = refusal
    self.english = english
    self.russian = russian
  }

  private static func done(
    _ id: String, evidence: [String] = [], on: String? = nil, for due: String? = nil,
    by: String? = nil
  ) -> RoadmapEdit {
    .mark(
      MarkRequest(
        .done(evidence: evidence), ids: [id], on: on.map { .at($0) }, for: due.map { .at($0) },
        by: by))
  }

  static let all = marks + measurements + plans

  private static let marks = [
    RefusalCase(
      done("1.9"), refused: .item(.unknown(UnknownItem("1.9", near: ["1.1"]))),
      en: "there is no item “1.9”; near it: 1.1.", ru: "нет пункта «1.9»; похожие: 1.1."),
    RefusalCase(
      done("2"), refused: .group("2", parts: ["2.1", "2.2", "2.3"], stage: "2"),
      en: "2 consists of parts; mark those: 2.1, 2.2, 2.3; all that is open in it: --stage 2",
      ru:
        "у пункта 2 есть подпункты; отмечайте их: 2.1, 2.2, 2.3; всё незавершённое в нём: --stage 2"
    ),
    // Not every mark can be made of a whole stage.
    RefusalCase(
      .mark(MarkRequest(.postponed(until: .at("2024-03-22")), ids: ["2"])),
      refused: .group("2", parts: ["2.1", "2.2", "2.3"], stage: nil),
      en: "2 consists of parts; mark those: 2.1, 2.2, 2.3.",
      ru: "у пункта 2 есть подпункты; отмечайте их: 2.1, 2.2, 2.3."),
    RefusalCase(
      done("1.1", on: "2024-02-22"),
      refused: .future(.at("2024-02-22"), today: .at("2024-02-20")),
      en: "22 February 2024 has not come yet: today is 20 February 2024.",
      ru: "22.02.2024 ещё не наступило: сегодня 20.02.2024."),
    RefusalCase(
      .mark(MarkRequest(.progress(percent: 100.5), ids: ["1.1"])),
      refused: .percentOutOfRange(100.5),
      en: "a percentage lies between 0 and 100, and this is 100.5.",
      ru: "процент выполнения — от 0 до 100, а указано 100,5."),
    RefusalCase(
      done("2.1", for: "2024-04-30"),
      refused: .noSuchOccurrence(
        "2.1", .at("2024-04-30"),
        due: [.at("2023-10-31"), .at("2024-03-31"), .at("2024-05-31")]),
      en: "2.1 has nothing due on 30 April 2024; its due dates: 31 October 2023, 31 March 2024, "
        + "31 May 2024.",
      ru: "у пункта 2.1 нет срока 30.04.2024; его сроки: 31.10.2023, 31.03.2024, 31.05.2024."),
    RefusalCase(
      done("2.2", for: "2024-04-30"),
      refused: .noSuchOccurrence("2.2", .at("2024-04-30"), due: []),
      en: "2.2 has no due dates, so none on 30 April 2024; leave --for out.",
      ru: "у пункта 2.2 нет сроков, в том числе 30.04.2024; не указывайте --for."),
    RefusalCase(
      .mark(MarkRequest(.done(evidence: []), ids: ["1.2"], on: .at("2024-02-13"))),
      refused: .alreadyDone(
        "1.2", on: .at("2024-02-12"), due: .at("2024-03-15"), isOneOfMany: false),
      en: "1.2 (due 15 March 2024) was done on 12 February 2024; to correct the record: roadmap "
        + "amend 1.2 --entry 2024-02-12 …; to open it again: roadmap reopen 1.2.",
      ru: "пункт 1.2 (срок 15.03.2024) выполнен 12.02.2024; исправить запись: roadmap amend 1.2 "
        + "--entry 12.02.2024 …; открыть снова: roadmap reopen 1.2."),
    RefusalCase(
      .mark(MarkRequest(.progress(percent: 50), ids: ["1.3"])),
      refused: .cancelled(
        "1.3", on: .at("2024-02-05"), due: .at("2024-03-15"), isOneOfMany: false),
      en: "1.3 (due 15 March 2024) was cancelled on 5 February 2024; to change that, open it again "
        + "first: roadmap reopen 1.3",
      ru: "пункт 1.3 (срок 15.03.2024) отменён 05.02.2024; чтобы изменить это, сначала "
        + "возобновите его: roadmap reopen 1.3"),
    RefusalCase(
      done("2.1", on: "2023-10-21", for: "2023-10-31"),
      refused: .alreadyDone(
        "2.1", on: .at("2023-10-20"), due: .at("2023-10-31"), isOneOfMany: true),
      en: "2.1 (due 31 October 2023) was done on 20 October 2023; to correct the record: roadmap "
        + "amend 2.1 --entry 2023-10-20 --for 2023-10-31 …; to open it again: roadmap reopen 2.1 "
        + "--for 2023-10-31.",
      ru: "пункт 2.1 (срок 31.10.2023) выполнен 20.10.2023; исправить запись: roadmap amend 2.1 "
        + "--entry 20.10.2023 --for 31.10.2023 …; открыть снова: roadmap reopen 2.1 --for "
        + "31.10.2023."),
    RefusalCase(
      done("2.1", by: "куратор"),
      refused: .notBegun(
        "2.1", from: .at("2024-03-01"), due: .at("2024-03-31"), last: .at("2023-10-31")),
      en: "all of 2.1 that has begun is done; the next begins on 1 March 2024. "
        + "If that is meant: --for 2024-03-31. To add to the mark before: --for 2023-10-31.",
      ru: "всё начатое по пункту 2.1 выполнено, следующее начнётся 01.03.2024. "
        + "Если речь о нём: --for 31.03.2024. Дополнить прежнюю отметку: --for 31.10.2023."),
    RefusalCase(
      .mark(MarkRequest(.postponed(until: .at("2024-03-14")), ids: ["1.1"])),
      refused: .untilBeforeDue("1.1", until: .at("2024-03-14"), due: .at("2024-03-15")),
      en:
        "1.1 is due on 15 March 2024; 14 March 2024 is earlier, so nothing is postponed. An earlier "
        + "deadline is a change of the plan: roadmap reschedule 1.1 \"by 2024-03-14\"",
      ru:
        "срок пункта 1.1 — 15.03.2024; 14.03.2024 раньше, это не перенос. Более ранний срок — это "
        + "изменение плана: roadmap reschedule 1.1 \"до 14.03.2024\""),
    RefusalCase(
      .mark(MarkRequest(.reopened, ids: ["2.1"])),
      .mark(MarkRequest(.postponed(until: .at("2024-02-01")), ids: ["2.1"])),
      refused: .untilBeforeEntry("2.1", until: .at("2024-02-01"), on: .at("2024-02-20")),
      en: "2.1 cannot be postponed on 20 February 2024 to 1 February 2024, a day already past.",
      ru: "пункт 2.1 нельзя 20.02.2024 перенести на уже прошедшее 01.02.2024."),
    RefusalCase(
      .mark(MarkRequest(.postponed(until: .at("2024-03-14")), ids: ["2.2"])),
      refused: .noDueDate("2.2"),
      en: "2.2 has no due date that could be postponed; roadmap reschedule gives it one.",
      ru: "у пункта 2.2 нет срока, переносить нечего; срок задаёт roadmap reschedule."),
    RefusalCase(
      done("1.4", on: "2024-02-09"),
      refused: .beforeLastEntry("1.4", on: .at("2024-02-09"), last: .at("2024-02-10")),
      en: "1.4 has entries up to 10 February 2024, which one of 9 February 2024 would turn into "
        + "something else; take that day or a later one.",
      ru: "у пункта 1.4 есть записи по 10.02.2024; запись от 09.02.2024 изменила бы их смысл. "
        + "Укажите тот же день или более поздний."),
    RefusalCase(
      .measure(MeasureRequest(target: "meetings", .count(12, of: 20))),
      refused: .countIsNoShare("meetings", unit: "встреч", 12),
      en:
        "COUNT/TOTAL is a share in percent, and this indicator is measured in “встреч”; write the "
        + "number alone: roadmap measure meetings 12",
      ru: "ЧИСЛО/ВСЕГО — это доля в процентах, а показатель измеряется в «встреч»; напишите одно "
        + "число: roadmap measure meetings 12"),
    RefusalCase(
      done("1.1", by: " "), refused: .blankText(.by),
      en: "the name of who did it is empty; write something, or leave it out.",
      ru: "пустой текст: кто отметил; напишите что-нибудь или не указывайте вовсе."),
    RefusalCase(
      done("1.1", evidence: ["приказ", ""]), refused: .blankText(.evidence),
      en: "the evidence is empty; write something, or leave it out.",
      ru: "пустой текст: подтверждение; напишите что-нибудь или не указывайте вовсе."),
  ]

  private static let students = EditRefusal.KnownTarget("students", "Охват")
  private static let meetings = EditRefusal.KnownTarget("meetings", "Встречи")

  private static func asked(
    _ target: String, _ value: Double, _ unit: String? = nil
  ) -> MeasureRequest {
    var request = MeasureRequest(target: target, .value(value))
    (request.isAsked, request.unit) = (true, unit)
    return request
  }

  private static let measurements = [
    RefusalCase(
      .measure(MeasureRequest(target: "student", .value(1))),
      refused: .unknownTarget("student", known: [students]),
      en: "there is no target “student”; there is: students — Охват.",
      ru: "нет показателя «student»; есть: students — Охват."),
    RefusalCase(
      .measure(MeasureRequest(target: "доля", .value(1))),
      refused: .unknownTarget("доля", known: [students, meetings]),
      en: "there is no target “доля”; there is: students — Охват; meetings — Встречи.",
      ru: "нет показателя «доля»; есть: students — Охват; meetings — Встречи."),
    RefusalCase(
      .measure(asked("students", 0.47)),
      refused: .shareUnsure("measure students", 0.47),
      en: "“0.47” may be this in percent or a share of one; with the sign it is clear: "
        + "roadmap measure students 0.47% or roadmap measure students 47%",
      ru: "«0,47» — это уже проценты или доля от единицы? Со знаком понятно: "
        + "roadmap measure students 0,47% или roadmap measure students 47%"),
    RefusalCase(
      .measure(asked("students", 12, "чел.")),
      refused: .otherUnit("students", said: "чел.", unit: "%", 12),
      en: "this indicator is measured in “%”, not in “чел.”; write so many of how many: "
        + "roadmap measure students 12/TOTAL",
      ru: "показатель измеряется в «%», а не в «чел.»; напишите, сколько из скольких: "
        + "roadmap measure students 12/ВСЕГО"),
    RefusalCase(
      .measure(MeasureRequest(target: "students", .count(700, of: 690))),
      refused: .countOverTotal(700, of: 690),
      en: "700 of 690 would be over 100 %; write COUNT/TOTAL, such as 402/690.",
      ru: "700 из 690 — больше 100 %; пишите ЧИСЛО/ВСЕГО, например 402/690."),
    RefusalCase(
      .measure(MeasureRequest(target: "students", .count(0, of: 0))),
      refused: .badCount(0, of: 0),
      en: "“0/0” is no share: COUNT is 0 or more, TOTAL is 1 or more.",
      ru: "«0/0» — не доля: число не меньше 0, всего — не меньше 1."),
    RefusalCase(
      .measure(MeasureRequest(target: "students", .value(100.5))),
      refused: .valueOutOfRange(100.5),
      en: "this target’s value lies between 0 and 100, and this is 100.5.",
      ru: "значение показателя — от 0 до 100, а указано 100,5."),
    RefusalCase(
      .measure(MeasureRequest(target: "students", .value(100.0001))),
      refused: .valueOutOfRange(100.0001),
      en: "this target’s value lies between 0 and 100, and this is 100.0001.",
      ru: "значение показателя — от 0 до 100, а указано 100,0001."),
    RefusalCase(
      .measure(MeasureRequest(target: "students", .value(5), on: .at("2025-01-01"))),
      refused: .future(.at("2025-01-01"), today: .at("2024-02-20")),
      en: "1 January 2025 has not come yet: today is 20 February 2024.",
      ru: "01.01.2025 ещё не наступило: сегодня 20.02.2024."),
  ]

  private static let plans = [
    RefusalCase(
      .add(AddRequest("Встреча", under: "1", id: "2.3.")), refused: .duplicateID("2.3"),
      en: "the number 2.3 is taken; choose another, or leave it out to get the next free one.",
      ru: "номер 2.3 уже занят; выберите другой или не указывайте: будет взят следующий."),
    RefusalCase(
      .add(AddRequest("Встреча", under: "1.4")), refused: .hasHistory("1.4"),
      en: "1.4 has been marked itself; with parts below it those marks would no longer count.",
      ru: "у пункта 1.4 уже есть свои отметки; с подпунктами они перестали бы считаться."),
    RefusalCase(
      .add(AddRequest("\t", under: nil)), refused: .blankText(.title),
      en: "the title is empty; write something, or leave it out.",
      ru: "пустой текст: название; напишите что-нибудь или не указывайте вовсе."),
    RefusalCase(
      .assign(AssignRequest(id: "1.1", responsible: [])), refused: .badResponsible([]),
      en: "name at least one responsible party.", ru: "назовите хотя бы одного ответственного."),
    RefusalCase(
      .assign(AssignRequest(id: "1.1", responsible: ["А", "А"])),
      refused: .badResponsible(["А", "А"]),
      en: "one responsible party is named twice: А, А.",
      ru: "один ответственный назван дважды: А, А."),
    RefusalCase(
      .assign(AssignRequest(id: "1.1", responsible: ["Сомов И.И., завуч, Щукин П.П."])),
      refused: .severalParties(
        "Сомов И.И., завуч, Щукин П.П.", ["Сомов И.И., завуч", "Щукин П.П."]),
      en: "“Сомов И.И., завуч, Щукин П.П.” seems to name several parties: Сомов И.И., завуч; "
        + "Щукин П.П. Name each one by itself; one that is really called so joins the team first: "
        + "roadmap team add \"Сомов И.И., завуч, Щукин П.П.\" --kind body",
      ru: "«Сомов И.И., завуч, Щукин П.П.» — похоже, это несколько ответственных: Сомов И.И., "
        + "завуч; Щукин П.П. Назовите каждого отдельно; если это один исполнитель, сначала "
        + "внесите его в состав: roadmap team add \"Сомов И.И., завуч, Щукин П.П.\" --kind body"),
    RefusalCase(
      .reschedule(RescheduleRequest(id: "1.1", deadline: "абракадабра")),
      refused: .deadlineNotUnderstood("абракадабра", .unknownWords("абракадабра")),
      en: "deadline “абракадабра” — not understood: “абракадабра”; write for example "
        + "“by 28 May 2024” or “yearly by 28 May”. --force writes it as it is.",
      ru: "срок «абракадабра» — не понято: «абракадабра»; напишите, например, "
        + "«до 28 мая 2024» или «ежегодно до 28 мая». С --force он будет записан как есть."),
    RefusalCase(
      done("2.1", for: "2024-03-31"),
      .reschedule(RescheduleRequest(id: "2.1", deadline: "май 2024")),
      refused: .losesOccurrences("2.1", due: [.at("2024-03-31")]),
      en: "marks of 2.1 name due dates that the new deadline does not have: 31 March 2024. "
        + "With --force they are no longer counted.",
      ru: "в отметках пункта 2.1 названы сроки, которых в новой формулировке нет: 31.03.2024. "
        + "С --force они перестанут считаться."),
  ]
}
