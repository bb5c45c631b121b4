import RoadmapCore
import RoadmapRendering

/// The words of the weekly walk.
struct CheckInWording: Sendable {
  let language: Language
  private let dates: DateWording

  init(_ language: Language) {
    self.language = language
    dates = DateWording(language)
  }

  /// How much there is to walk through.
  func opening(_ items: [CheckInItem]) -> String {
    let overdue = items.count(where: \.isOverdue)
    let due = items.count - overdue
    return language.text(
      en: "Weekly check-in: overdue \(overdue), due soon \(due). One key for each item.",
      ru: "Еженедельный обход: просрочено \(overdue), скоро срок \(due). На каждый пункт — одна"
        + " клавиша.")
  }

  /// Nothing to ask about.
  func nothing(days: Int) -> String {
    language.text(
      en: "Nothing is overdue, and nothing falls due within \(dates.dayCount(days)).",
      ru: "Ничего не просрочено, и в ближайшие \(dates.dayCount(days)) сроков нет.")
  }

  /// One item with its place in the walk.
  func page(_ item: CheckInItem, number: Int, of count: Int) -> ReportDocument {
    let line = item.line
    let place = language.text(en: "\(number) of \(count)", ru: "\(number) из \(count)")
    return ReportDocument([
      .heading(level: 2, StyledText("\(place). \(line.id) \(line.title)")),
      .paragraph(
        StyledText(due(item), item.isOverdue ? .bad : .warning) + StyledText(responsible(line))),
    ])
  }

  private func due(_ item: CheckInItem) -> String {
    let line = item.line
    let day = dates.shortDay(line.due)
    let days = dates.dayCount(line.days)
    if item.isOverdue {
      return language.text(
        en: "Due \(day), overdue by \(days). ", ru: "Срок \(day), просрочено на \(days). ")
    }
    return line.days == 0
      ? language.text(en: "Due today. ", ru: "Срок сегодня. ")
      : language.text(en: "Due \(day), \(days) left. ", ru: "Срок \(day), осталось \(days). ")
  }

  private func responsible(_ line: DueLine) -> String {
    let percent = line.percent.map {
      let share = NumberWording(language).decimal($0)
      return language.text(en: "\(share) % done. ", ru: "Готово на \(share) %. ")
    }
    let names = line.responsible.joined(separator: ", ")
    let who =
      names.isEmpty
      ? language.text(en: "Nobody is responsible.", ru: "Ответственный не назван.")
      : language.text(en: "Responsible: \(names.ended)", ru: "Ответственные: \(names.ended)")
    return (percent ?? "") + who
  }

  var percent: String {
    language.text(
      en: "  How much is done, % (Enter: not said) > ",
      ru: "  Готово, % (Enter — не указывать) > ")
  }
  var badPercent: String {
    language.text(en: "  A number from 0 to 100, please.", ru: "  Нужно число от 0 до 100.")
  }
  var until: String {
    language.text(
      en: "  New due date, such as 15 March (Enter: leave it) > ",
      ru: "  Новый срок, например 15 марта (Enter — не переносить) > ")
  }
  func badUntil(_ due: CalendarDate) -> String {
    language.text(
      en: "  A day after \(dates.shortDay(due)), please.",
      ru: "  Нужен день позже \(dates.shortDay(due)).")
  }
  var badDay: String {
    language.text(
      en: "  A day, please, such as “15 March”, tomorrow or +7d.",
      ru: "  Нужен день, например «15 марта», завтра или +7д.")
  }
  func severalDays(_ days: [CalendarDate]) -> String {
    let list = days.map(dates.shortDay)
    return language.text(
      en: "  Which day: \(list.joined(separator: ", ", last: " or "))?",
      ru: "  Какой день: \(list.joined(separator: ", ", last: " или "))?")
  }
  var doneOn: String {
    language.text(
      en: "  The day on which it was done (Enter: today) > ",
      ru: "  В какой день сделано (Enter — сегодня) > ")
  }
  var evidence: String {
    language.text(
      en: "  What proves it, such as an order (Enter: nothing) > ",
      ru: "  Чем подтверждается, например приказ (Enter — ничем) > ")
  }
  var badPast: String {
    language.text(
      en: "  A day that has come, please, such as “15 February” or yesterday.",
      ru: "  Нужен наступивший день, например «15 февраля» или вчера.")
  }
  var reason: String {
    language.text(en: "  The reason (Enter: none) > ", ru: "  Причина (Enter — без неё) > ")
  }

  /// All answers, before they are written.
  func summary(_ answers: [CheckInAnswer]) -> ReportDocument {
    ReportDocument([
      .heading(level: 2, StyledText(language.text(en: "To be written:", ru: "Будет записано:"))),
      .items(
        answers.map { answer in
          let day = dates.shortDay(answer.item.line.due)
          return StyledText(
            "\(answer.item.line.id)"
              + language.text(en: " (due \(day)): ", ru: " (срок \(day)): ") + word(answer.mark))
        }),
    ])
  }

  /// That what was answered before is no answer any more.
  func takenBack(_ answer: CheckInAnswer) -> String {
    language.text(
      en: "Your answer was: \(word(answer.mark)). It is taken back; answer anew.",
      ru: "Ваш ответ был: \(word(answer.mark)). Он снят, ответьте ещё раз.")
  }

  private func word(_ mark: CheckInAnswer.Mark) -> String {
    switch mark {
    case .done(let day, let evidence):
      return language.text(en: "done", ru: "выполнено")
        + (day.map { " \(dates.shortDay($0))" } ?? "") + (evidence.map { " (\($0))" } ?? "")
    case .cancelled(let note):
      return language.text(en: "cancelled", ru: "отменено") + (note.map { " (\($0))" } ?? "")
    case .inProgress(nil): return language.text(en: "in progress", ru: "в работе")
    case .inProgress(let percent?):
      let share = NumberWording(language).decimal(percent)
      return language.text(en: "in progress, \(share) %", ru: "в работе, \(share) %")
    case .postponed(let until, let note):
      let day = dates.shortDay(until)
      return language.text(en: "postponed to \(day)", ru: "перенесено на \(day)")
        + (note.map { " (\($0))" } ?? "")
    }
  }

  var noAnswers: String {
    language.text(en: "No answers; nothing was written.", ru: "Ответов нет, ничего не записано.")
  }
  var repeatable: String {
    language.text(
      en: "Your answers were not written. To give them again:",
      ru: "Ваши ответы не записаны. Повторить их можно так:")
  }
}
