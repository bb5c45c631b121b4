package import RoadmapCore
package import SourceJSON

extension ExplainReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("period", context.period)
    json.member("yearKind", context.yearKind.rawValue)
    json.array("phrases") { json in
      for deadline in deadlines { json.phrase(deadline, in: language) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func phrase(_ deadline: Deadline, in language: Language) {
    let reading = deadline.reading
    object { json in
      json.member("text", deadline.text)
      json.member("understood", reading != nil)
      json.member("kind", reading?.kind.rawValue)
      json.member("yearInferred", reading?.isYearInferred ?? false)
      json.member("problem", reading == nil ? deadline.explanation(in: language) : nil)
      json.objects("occurrences", of: reading?.occurrences ?? [], style: .compact) { window, json in
        json.member("from", window.start)
        json.member("due", window.end)
      }
      if let start = reading?.start { json.member("start", start) }
      json.member("doubts", (reading?.doubts ?? []).map { $0.question[language] })
    }
  }
}
