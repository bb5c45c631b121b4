public import SourceJSON

/// What the edits of one request come to, checked and ready to be written.
public struct RoadmapChange: Sendable {
  /// What changes in the text of the file; empty where everything was already as asked for.
  public let text: TextChange
  /// The file with the change, read anew.
  public let file: RoadmapFile
  /// What came of each part of the request, in the order of the request.
  public let outcomes: [EditOutcome]
}

extension RoadmapFile {
  /// Works out what edits, one after the other, change in the file on a day.
  ///
  /// Nothing is written: `RoadmapChange.text` says which bytes to replace. Throws the first refusal;
  /// then none of the edits is made. A file with errors is refused as a whole.
  ///
  /// The roadmap as it was is given up before the changed one is read, so that both are not in memory
  /// at once, as long as the caller gives it up too.
  public consuming func applying(
    _ edits: [RoadmapEdit], today: CalendarDate, soonDays: Int = 14
  ) throws(EditRefusal) -> RoadmapChange {
    let document = self.document
    guard var situation = EditSituation(consume self, today: today, soonDays: soonDays) else {
      throw .fileHasErrors
    }
    var text = try document.text(of: [])
    var written: [JSONEdit] = []
    var outcomes: [EditOutcome] = []
    for edit in edits {
      let plan = try edit.plan(situation)
      if !plan.edits.isEmpty {
        written += plan.written
        text = try document.text(of: written)
        situation = try (consume situation).replacing(document.bytes, text)
      }
      outcomes += plan.outcomes.map { $0(situation) }
    }
    return RoadmapChange(text: text, file: situation.file, outcomes: outcomes)
  }
}

extension JSONDocument {
  fileprivate func text(of edits: [JSONEdit]) throws(EditRefusal) -> TextChange {
    do {
      return try change(edits)
    } catch {
      throw .text(error)
    }
  }
}

extension EditSituation {
  /// The situation once a text has changed, which must still be a roadmap without errors.
  fileprivate consuming func replacing(
    _ bytes: [UInt8], _ change: TextChange
  ) throws(EditRefusal) -> EditSituation {
    let (today, soonDays, calendars) = (self.today, self.soonDays, file.calendars)
    _ = consume self
    guard let changed = change.applied(to: bytes),
      let after = EditSituation(
        RoadmapFile(bytes: changed, calendars: calendars), today: today, soonDays: soonDays)
    else { throw .leavesErrors }
    return after
  }
}
