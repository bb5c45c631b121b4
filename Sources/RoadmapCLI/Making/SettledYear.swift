import RoadmapCore
import SourceJSON

/// The roadmap of the next year as it is by what somebody answered.
struct SettledYear: Sendable {
  /// What was made of last year's roadmap.
  let next: NextYear
  /// The roadmap with what was answered.
  private(set) var file: RoadmapFile
  /// What nobody has answered yet, in the order of the document.
  private(set) var open: [NextYearQuestion]
  /// How much was answered.
  private(set) var answerCount = 0

  init(_ next: NextYear) {
    self.next = next
    file = next.file
    open = next.questions
  }

  /// What is asked, what may not be needed any more first; what nothing in the new roadmap settles is
  /// said at the end.
  var asked: [NextYearQuestion] {
    let all = open.filter { $0 != .nothingRecorded }
    return all.filter(\.isAboutNeed) + all.filter { !$0.isAboutNeed }
  }
  /// Whether it is asked who of the team has left.
  var hasPersons: Bool { roadmap?.team.contains(where: \.isPerson) == true }

  /// The roadmap's file.
  var bytes: [UInt8] { file.document.bytes }
  /// The roadmap; a file without errors has one.
  var roadmap: Roadmap? { file.roadmap }

  /// The roadmap with edits, of which the file remembers nothing: the new plan only begins.
  ///
  /// Throws the reason where one of them is refused.
  func changed(
    by edits: [RoadmapEdit], on today: CalendarDate, in language: Language
  ) throws(Complaint) -> RoadmapFile {
    do throws(EditRefusal) {
      return try file.applying(edits.map(\.unrecorded), today: today).file
    } catch {
      // That a command could be forced is no help to who is asked.
      if case .deadlineNotUnderstood(_, let problem) = error {
        throw Complaint("  " + problem.message[language])
      }
      throw Complaint("  " + error.reason[language])
    }
  }

  /// Takes in an answer, and what it made of the roadmap; nil where that stays as it is.
  mutating func settle(_ question: NextYearQuestion?, _ changed: RoadmapFile? = nil) {
    if let changed { file = changed }
    answerCount += 1
    open.removeAll { $0 == question }
    // What was asked of an activity that is gone is no question any more.
    guard let roadmap = changed?.roadmap else { return }
    var ids: Set<String> = []
    roadmap.forEachItem { ids.insert($0.id) }
    open.removeAll { question in
      switch question {
      // The calendar of the new year may have settled it.
      case .deadlineNotUnderstood(let id, _), .deadlineUnclear(let id, _):
        !ids.contains(id) || roadmap.item(id: id)?.deadline?.reading != nil
      default: question.item.map { !ids.contains($0) } == true
      }
    }
  }
}
