extension NextYearQuestion {
  /// The question as it is put to people.
  public var message: LocalizedText {
    switch self {
    case .undone(let id, let title, let due):
      LocalizedText(
        en:
          "\(id) \(Language.english.quoted(title)): due \(DateWording(.english).shortDay(due)), not done."
          + " Still needed?",
        ru:
          "\(id) \(Language.russian.quoted(title)): срок \(DateWording(.russian).shortDay(due)), не выполнено."
          + " Ещё нужно?")
    case .cancelled(let id, let title):
      LocalizedText(
        en:
          "\(id) \(Language.english.quoted(title)) was cancelled and is in the new year again. Still needed?",
        ru:
          "\(id) \(Language.russian.quoted(title)): было отменено, в новом году снова есть. Ещё нужно?"
      )
    case .nothingRecorded:
      LocalizedText(
        en: "Nothing is recorded in the old roadmap. What of it was done?",
        ru: "В прежней карте нет ни одной отметки. Что из неё выполнено?")
    case .yearInTitle(let id, let title, _):
      LocalizedText(
        en:
          "\(id) \(Language.english.quoted(title)): the title says a year and was left as it is. Which year is meant?",
        ru:
          "\(id) \(Language.russian.quoted(title)): в названии стоит год, он не изменён. Какой год нужен?"
      )
    case .deadlineNotUnderstood(let id, let text):
      LocalizedText(
        en: "\(id): the deadline “\(text)” is not understood. When is it due?",
        ru: "\(id): срок «\(text)» непонятен. Когда это должно быть сделано?")
    case .deadlineUnclear(let id, let text):
      LocalizedText(
        en: "\(id): in the new year the deadline “\(text)” is not understood. When is it due?",
        ru: "\(id): в новом году срок «\(text)» непонятен. Когда это должно быть сделано?")
    case .leapDay(let id, let text):
      LocalizedText(
        en: "\(id): that year has no 29 February, so the deadline is “\(text)”. Is that right?",
        ru: "\(id): 29 февраля в том году нет, поэтому срок — «\(text)». Верно?")
    case .goalRepeated(_, let title, let value, let key):
      NextYearQuestion.goalRepeated(title, value, key)
    case .approvalLeftOut:
      LocalizedText(
        en: "The approval of the old roadmap was left out. Who approves the new one, and when?",
        ru: "Утверждение прежней карты убрано. Кто и когда утвердит новую?")
    case .calendarLeftOut:
      LocalizedText(
        en: "The school's calendar was that of the old year and was left out."
          + " What are the new days?",
        ru: "Календарь школы был прошлогодний и убран. Какие дни в новом году?")
    }
  }

  private static func goalRepeated(
    _ title: String, _ value: Double, _ key: String
  ) -> LocalizedText {
    let isSchool = key.contains("/")
    return LocalizedText(
      en:
        "\(Language.english.quoted(title)) has no goal for the new \(isSchool ? "school " : "")year;"
        + " the last one was taken for \(key): \(NumberWording(.english).decimal(value))."
        + " What is the goal?",
      ru: "У показателя \(Language.russian.quoted(title)) нет цели на новый"
        + " \(isSchool ? "учебный " : "")год; на \(key) взята последняя:"
        + " \(NumberWording(.russian).decimal(value)). Какой должна быть цель?")
  }
}

extension NextYearRefusal {
  /// The reason, in a sentence.
  public var reason: LocalizedText {
    switch self {
    case .fileHasErrors:
      LocalizedText(
        en: "last year's roadmap has errors; mend it first.",
        ru: "в прошлогодней карте есть ошибки; сначала исправьте её.")
    case .notLater(let period):
      LocalizedText(
        en: "the new period has to begin in a later year than the old one"
          + " (\(DateWording(.english).span(period))).",
        ru: "новый период должен начинаться в более позднем году, чем прежний"
          + " (\(DateWording(.russian).span(period))).")
    case .noLaterYear:
      LocalizedText(
        en: "the calendar has no year after this one.", ru: "следующего года в календаре нет.")
    case .text:
      LocalizedText(
        en: "moved by a year, the roadmap would have errors; nothing was written.",
        ru: "после переноса на год в карте были бы ошибки; ничего не записано.")
    }
  }
}
