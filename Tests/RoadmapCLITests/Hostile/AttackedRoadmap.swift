import SourceJSON

/// A roadmap that holds an attack at every place where a text can stand.
enum AttackedRoadmap {
  /// The bytes of the file.
  ///
  /// The deadlines are real ones but for one activity, so that the plan has something to show.
  static func bytes(_ attack: Attack) -> [UInt8] {
    let text = JSONWriter.quoted(attack.text)
    let plan = """
      {
        "format": 1, "title": \(text), "organization": \(text), "language": "ru",
        "period": { "start": "2023-09-01", "end": "2024-08-31" }, "curator": \(text),
        "approval": { "by": \(text), "date": "2023-09-01", "order": \(text) },
        "purpose": \(text), "tasks": [\(text)], "expectedResults": [\(text)], "basis": [\(text)],
        "team": [
          { "name": \(text), "kind": "person", "position": \(text), "duties": [\(text)] },
          { "name": "Директор", "kind": "role" } ],
        "stages": [
          { "id": "1", "number": \(text), "title": \(text), "notes": \(text), "focus": [\(text)],
            "keyResult": \(text), "documents": [\(text)],
            "activities": [
              { "id": "1.1", "number": \(text), "title": \(text), "deadline": "2023-10-10",
                "responsible": [\(text)], "keyResult": \(text), "documents": [\(text)],
                "notes": \(text),
                "progress": [
                  { "on": "2023-10-01", "state": "started", "by": \(text), "note": \(text) },
                  { "on": "2023-10-09", "state": "done", "evidence": [\(text)], "by": \(text) } ] },
              { "id": "1.2", "title": \(text), "deadline": "2023-11-11", "responsible": [\(text)] },
              { "id": "1.3", "title": \(text), "deadline": "2024-03-03", "responsible": [\(text)],
                "progress": [
                  { "on": "2024-02-01", "state": "postponed", "until": "2024-03-10", "note": \(text) }
                ] },
              { "id": "1.4", "title": \(text), "deadline": "ежемесячно" },
              { "id": "1.5", "title": \(text) } ] },
          { "id": \(text), "title": "Второй", "activities": [
              { "id": "2.1", "title": \(text), "deadline":
                { "text": \(text), "after": "1.1", "within": "P5D" } } ] } ],
        "targets": [
          { "id": \(text), "title": \(text), "unit": \(text), "audience": \(text),
            "atLeast": { "2023": 20, "2024": 30 },
            "measurements": [ { "on": "2023-12-15", "value": 25, "source": \(text) } ] } ]
      }

      """
    return Array(plan.utf8)
  }

  /// The same with what `validate` finds fault with, each finding naming the attack.
  static func faulty(_ attack: Attack) -> [UInt8] {
    let text = JSONWriter.quoted(attack.text)
    let more = JSONWriter.quoted(attack.text + " 2")
    let plan = """
      { "format": 1, "title": \(text), "organization": "Школа", \(text): 1, "language": "ru",
        "period": { "start": "2023-09-01", "end": "2024-08-31" }, "curator": \(text),
        "team": [ { "name": "Директор", "kind": \(text) }, { "name": \(more) } ],
        "activities": [
          { "id": \(text), "title": \(text), "deadline": \(text), "responsible": [\(text)] },
          { "id": \(text), "title": \(text), "deadline": { "after": \(text) }, \(more): true,
            "progress": [ { "on": \(text), "state": \(text) } ] } ],
        "targets": [ { "id": \(text), "title": \(text), "atLeast": { \(text): 5 } },
          { "id": \(text), "title": \(text), "atLeast": \(text) } ] }

      """
    return Array(plan.utf8)
  }
}
