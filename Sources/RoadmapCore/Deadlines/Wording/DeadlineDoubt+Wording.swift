extension DeadlineDoubt {
  /// The question to the person who can settle it.
  public var question: LocalizedText {
    switch self {
    case .yearReadAsYearly:
      LocalizedText(
        en: "No year is said, and the period holds this time more than once. Is it every year?",
        ru: "Год не назван, а в периоде это время бывает не один раз. Это каждый год?")
    case .outsidePeriod(let day):
      LocalizedText(
        en: "\(DateWording(.english).day(day)) lies outside the roadmap's period. Is it right?",
        ru: "\(DateWording(.russian).day(day)) — вне периода дорожной карты. Всё верно?")
    case .alternative(let span):
      LocalizedText(
        en: "Or is it meant so: \(DateWording(.english).span(span))?",
        ru: "Или имеется в виду: \(DateWording(.russian).span(span))?")
    case .otherDue(let day):
      LocalizedText(
        en: "Or is it due by \(DateWording(.english).day(day))?",
        ru: "Или срок — до \(DateWording(.russian).day(day))?")
    case .otherStart(let day):
      LocalizedText(
        en: "Or does it begin on \(DateWording(.english).day(day))?",
        ru: "Или начало — \(DateWording(.russian).day(day))?")
    case .misspelled(let word):
      LocalizedText(
        en: "“\(word)” was read as a slip of the pen. Is it right?",
        ru: "«\(word)» прочитано как опечатка. Всё верно?")
    case .usualCalendar:
      LocalizedText(
        en: "These are the usual days of terms and holidays. Are they your school's?",
        ru: "Это обычные дни четвертей и каникул. В вашей школе они такие же?")
    case .onlySomeYears:
      LocalizedText(
        en: "It comes back in some years only, and the roadmap is shorter. Is it due in this one?",
        ru: "Это бывает раз в несколько лет, а карта короче. "
          + "Делают ли это в годы, на которые составлена карта?")
    case .workingDays:
      LocalizedText(
        en:
          "Monday to Friday were taken for working days, whatever holidays there are. Is it right?",
        ru: "Рабочими днями считаются понедельник – пятница, без праздников и переносов. Всё верно?"
      )
    case .datedElsewhere:
      LocalizedText(
        en: "The days themselves stand in another document. Is this time enough?",
        ru: "Сами дни записаны в другом документе. Достаточно ли этого срока?")
    case .conditioned:
      LocalizedText(
        en:
          "Beside the time it says what it waits for, or that it goes on. Is it due in this time?",
        ru: "Кроме времени сказано, чего ждать, или что это длится всегда. "
          + "Считать сроком названное время?")
    case .approximate:
      LocalizedText(
        en: "The time is said to be approximate. Is it due then?",
        ru: "Время названо приблизительно. Считать сроком именно его?")
    }
  }
}
