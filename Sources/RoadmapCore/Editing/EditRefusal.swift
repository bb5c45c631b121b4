public import SourceJSON

/// Why an edit is not made; nothing was changed.
public enum EditRefusal: Error, Equatable, Sendable {
  /// A text that was handed in and must not be blank.
  public enum TextField: Hashable, Sendable {
    /// Who did it.
    case by
    /// A piece of evidence.
    case evidence
    /// A note.
    case note
    /// Where a measurement comes from.
    case source
    /// The title of an activity.
    case title
    /// The number of an activity.
    case id
    /// A responsible party.
    case responsible
    /// A deadline.
    case deadline
    /// A document.
    case documents
    /// The organisation.
    case organization
    /// A text of the roadmap as a whole.
    case passage
  }

  /// A target as a message names it.
  public struct KnownTarget: Hashable, Sendable {
    /// The short name that commands use.
    public let id: String
    /// What is measured.
    public let title: String

    /// Names a target.
    public init(_ id: String, _ title: String) {
      self.id = id
      self.title = title
    }
  }

  /// What was typed names no one item.
  case item(ItemQuestion)
  /// No target has the id or the title; the one that may have been meant, or all there are.
  case unknownTarget(String, known: [KnownTarget])
  /// The item is carried out through its parts, and only they are marked; what to type for all of them
  /// that are open, where a mark can be made so.
  case group(String, parts: [String], stage: String?)
  /// The item is carried out through its parts, of which these can be due on a later day.
  case groupDue(String, parts: [String], until: CalendarDate)
  /// The day has not come yet.
  case future(CalendarDate, today: CalendarDate)
  /// The program measures the target itself.
  case computedTarget(String)
  /// The percentage lies outside 0…100.
  case percentOutOfRange(Double)
  /// The item has no occurrence due on the day; the due dates there are.
  case noSuchOccurrence(String, CalendarDate, due: [CalendarDate])
  /// The occurrence, one of several or the only one, was already done, with other details than those
  /// given.
  case alreadyDone(String, on: CalendarDate, due: CalendarDate?, isOneOfMany: Bool)
  /// The occurrence, one of several or the only one, was cancelled.
  case cancelled(String, on: CalendarDate, due: CalendarDate?, isOneOfMany: Bool)
  /// All that has begun is done, and the next occurrence has not begun; the one done last.
  case notBegun(String, from: CalendarDate, due: CalendarDate, last: CalendarDate?)
  /// The item has no due date that could be moved.
  case noDueDate(String)
  /// The new due date lies before the one that holds.
  case untilBeforeDue(String, until: CalendarDate, due: CalendarDate)
  /// The new due date lies before the day of the entry.
  case untilBeforeEntry(String, until: CalendarDate, on: CalendarDate)
  /// There are later entries, which would mean something else behind the new one.
  case beforeLastEntry(String, on: CalendarDate, last: CalendarDate)
  /// More are counted than there are.
  case countOverTotal(Int, of: Int)
  /// So many of so many is a share, and the target, by its id, is measured in another unit.
  case countIsNoShare(String, unit: String, Int)
  /// The value was said in another unit than that in which the target, by its id, is measured.
  case otherUnit(String, said: String, unit: String, Double)
  /// The value of a target, by its id, may be a share of one or a percentage.
  case shareUnsure(String, Double)
  /// What is counted in whole numbers has a fraction.
  case notWhole(unit: String, Double)
  /// The count or the total is negative, or the total 0.
  case badCount(Int, of: Int)
  /// The value is no share of a hundred, as the target wants it.
  case valueOutOfRange(Double)
  /// A text that was handed in is blank.
  case blankText(TextField)
  /// The id already stands for another item.
  case duplicateID(String)
  /// The title begins with a number, which has its own place; the number and the rest.
  case numberInTitle(String, String)
  /// Another item, by its id and title, has the number already.
  case numberTaken(String, String, String)
  /// Activities of the stage stand in its sub-stages, which are named.
  case hasSubstages(String, substages: [String])
  /// The item has a history of its own, which would no longer count once it had parts.
  case hasHistory(String)
  /// No responsible party is named, or one twice.
  case badResponsible([String])
  /// A text may name one party or several, or several where one is asked for; those it may name.
  case severalParties(String, [String])
  /// The words of a deadline are not understood.
  case deadlineNotUnderstood(String, DeadlineProblem)
  /// Entries name due dates that the new deadline does not have.
  case losesOccurrences(String, due: [CalendarDate])
  /// The deadline is an object with keys that are not the program's to throw away.
  case deadlineHasOwnKeys(String, keys: [String])
  /// Entries and measurements would be lost with what is removed.
  case wouldLoseHistory(String, entries: Int, measurements: Int)
  /// Deadlines of other items wait for the item.
  case awaited(String, by: [String])
  /// The item would come to stand in itself.
  case intoItself(String, String)
  /// The sibling is no part of the item that was named.
  case notAPart(String, of: String)
  /// A stage inside a part, or something else among the stages.
  case cannotStandThere(String)
  /// Nobody goes by the name; those that may have been meant.
  case unknownParty(String, near: [String])
  /// The name of a term in the school's calendar does not say which one.
  case termWithoutNumber(String)
  /// A document that is to amend the roadmap has none of its activities.
  case anotherPlan
  /// A document that is to amend the roadmap is a plan for another time, and things are marked already.
  case anotherYear(DateSpan, document: DateSpan)
  /// A name fits several persons of the team.
  case severalMeant(String, [String])
  /// What was typed is only a part of names that the roadmap has, and no person's.
  case partOfName(String, [String])
  /// A new name may be a slip for others, or names nobody at all.
  case partyUnsure(String, near: [String])
  /// A new party is named in another case than a name has.
  case partyInCase(String)
  /// A new party is called nobody.
  case namesNobody(String)
  /// Another member of the team goes by the name already.
  case partyKnown(String, as: String)
  /// The member is still named by items.
  case partyBusy(String, ids: [String])
  /// There is no entry or measurement of that day, or none at all; the days there are.
  case unknownEntry(String, CalendarDate?, days: [CalendarDate])
  /// Several entries have that day; what they say, and the due dates that they mean, where these differ.
  case severalEntries(
    String, CalendarDate, states: [ProgressEntry.State], due: [CalendarDate])
  /// Only entries of another sort have what was given.
  case notOfState(String, ProgressEntry.State)
  /// Another entry, of the second day, would come to speak of another occurrence.
  case changesOthers(String, CalendarDate, CalendarDate)
  /// The period would end before it begins.
  case periodBackwards(CalendarDate, CalendarDate)
  /// The id already stands for another target.
  case duplicateTarget(String)
  /// A new target has no goal.
  case goalMissing(String)
  /// The words do not say for what time a goal is, or say it otherwise than the target's other goals.
  case badGoal(String)
  /// The calendar is in another file, which several roadmaps may share.
  case sharedCalendar(String)
  /// The calendar has no such name; those it has.
  case notInCalendar(String, known: [String])
  /// There is a calendar already, and the usual one would be written over it.
  case calendarIsThere
  /// The words do not name the days of a calendar's time.
  case daysNotUnderstood(String, DeadlineProblem)
  /// The file has errors, which have to be put right first.
  case fileHasErrors
  /// The changed file would have errors.
  case leavesErrors
  /// The text cannot be changed.
  case text(JSONEditError)
}
