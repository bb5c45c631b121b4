/// What only people can decide when a roadmap goes on into the next year.
public enum NextYearQuestion: Hashable, Sendable {
  /// An activity was due in the year that ends and is not done; its number, title and that due date.
  case undone(id: String, title: String, due: CalendarDate)
  /// An activity was cancelled; it is in the new year again.
  case cancelled(id: String, title: String)
  /// Nothing at all is recorded, so nobody knows what was done.
  case nothingRecorded
  /// A title says a year, and was left as it is; what it would be with the years moved.
  case yearInTitle(id: String, title: String, moved: String)
  /// A deadline that was not understood was moved word by word; the words as they are now.
  case deadlineNotUnderstood(id: String, text: String)
  /// A deadline that was understood is not so in the new year; the words as they are now.
  case deadlineUnclear(id: String, text: String)
  /// 29 February became the 28th; the words as they are now.
  case leapDay(id: String, text: String)
  /// A target has no goal for the new time, so the last one was kept; its name, title, value and new
  /// key.
  case goalRepeated(target: String, title: String, value: Double, key: String)
  /// The approval is that of the old roadmap and was left out.
  case approvalLeftOut
  /// The school's calendar is that of the year that ends and was left out; the same days in the new one.
  case calendarLeftOut(moved: SchoolCalendar)

  /// The number of the activity that it is about; nil where it is about none.
  public var item: String? {
    switch self {
    case .undone(let id, _, _), .cancelled(let id, _), .yearInTitle(let id, _, _),
      .deadlineNotUnderstood(let id, _), .deadlineUnclear(let id, _), .leapDay(let id, _):
      id
    case .nothingRecorded, .goalRepeated, .approvalLeftOut, .calendarLeftOut: nil
    }
  }

  /// Whether it is about an activity that may not be needed any more.
  public var isAboutNeed: Bool {
    switch self {
    case .undone, .cancelled: true
    default: false
    }
  }
}

extension Item {
  /// The notes that say of an activity that it goes on, as it was not done by a day.
  public func notes(notDoneBy due: CalendarDate, in language: Language) -> String {
    let day = DateWording(language).day(due)
    let note = LocalizedText(
      en: "Carried over: not done by \(day).", ru: "Перенесено: не выполнено в срок до \(day)")
    return (notes.map { $0 + "\n" } ?? "") + note[language]
  }
}
