import SourceJSON

/// What somebody says is right, where a document leaves something open.
package enum ImportAnswer: Hashable, Sendable {
  /// When a line is due, in words.
  case deadline(String)
  /// Who is responsible for a line: all of them in one text.
  case responsible(String)
  /// The number of a line.
  case number(String)
  /// The title of a line.
  case title(String)
  /// The number of the line of which something that found no place is a note.
  case note(of: String)
  /// The organisation.
  case organization(String)
  /// The title of the roadmap.
  case roadmapTitle(String)
  /// The period of the roadmap.
  case period(DateSpan)
  /// The day on which the roadmap was approved.
  case approved(on: CalendarDate)
}

extension RoadmapFile {
  /// The bytes of an imported roadmap in which a doubt is settled by an answer.
  ///
  /// The plan is still being made, so nothing is recorded as its change. Throws why the answer cannot be
  /// written, for the person who gave it.
  package func settling(
    _ doubt: ImportDoubt, by answer: ImportAnswer, today: CalendarDate
  ) throws(EditRefusal) -> [UInt8] {
    guard let roadmap else { throw .fileHasErrors }
    let edits = try answer.edits(of: roadmap, about: doubt)
    return try applying(edits.map(\.unrecorded), today: today).file.document.bytes
  }
}

extension ImportAnswer {
  fileprivate func edits(
    of roadmap: Roadmap, about doubt: ImportDoubt
  ) throws(EditRefusal) -> [RoadmapEdit] {
    let id = ItemID.exactly(doubt.item ?? "")
    switch self {
    case .deadline(let text): return [.reschedule(RescheduleRequest(id: id, deadline: text))]
    case .responsible(let text):
      let parties = PartySplit(text).parties
      let team = TeamNames(roadmap.team)
      let joining = parties.filter { team.member(named: $0.name) == nil }.map { party in
        RoadmapEdit.team(
          .add(
            party.name, kind: party.isPerson ? .person : PartyWords.kind(of: party.name),
            position: party.position, aliases: []))
      }
      return joining + [.assign(AssignRequest(id: id, responsible: parties.map(\.name)))]
    case .number(let text): return [.edit(EditItemRequest(id: id, number: text, isForced: true))]
    case .title(let text): return [.edit(EditItemRequest(id: id, title: text, isForced: true))]
    case .note(let typed):
      let item: Item
      do throws(ItemQuestion) {
        item = try roadmap.item(typed: typed)
      } catch {
        throw .item(error)
      }
      let notes = [item.notes, doubt.place.text].compactMap { $0 }.joined(separator: "\n")
      return [.edit(EditItemRequest(id: ItemID.exactly(item.id), notes: notes))]
    case .organization(let text): return [.edit(EditRoadmapRequest(organization: text))]
    case .roadmapTitle(let text): return [.edit(EditRoadmapRequest(title: text))]
    case .period(let span):
      return [.edit(EditRoadmapRequest(start: span.start, end: span.end, isForced: true))]
    case .approved(let day): return [.edit(EditRoadmapRequest(approval: Approval(date: day)))]
    }
  }
}
