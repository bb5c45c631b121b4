import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapRendering

struct RoadmapCalendarTests {
  private func lines(
    on day: String = SampleRoadmap.schoolDay, _ set: (inout RoadmapCalendar) -> Void = { _ in }
  ) throws -> [Substring] {
    let export = RoadmapExport(
      of: try SampleRoadmap.school(), on: try RoadmapTestSupport.day(day), ActivityFilter())
    var calendar = RoadmapCalendar(in: .english)
    calendar.usesEvents = false
    set(&calendar)
    return String(decoding: calendar.file(of: [export]), as: UTF8.self)
      .replacing("\r\n ", with: "").split(separator: "\r\n")
  }

  /// The lines of the entries whose summary begins so.
  private func entries(_ id: String, in lines: [Substring]) -> [[Substring]] {
    lines.split { $0 == "BEGIN:VTODO" || $0 == "BEGIN:VEVENT" }
      .map(Array.init)
      .filter { $0.contains { $0.hasPrefix("SUMMARY:\(id) ") } }
  }

  @Test
  func `what was done is completed, on its day, and late or not`() throws {
    let done = try #require(entries("1.1", in: lines()).first)
    #expect(done.contains("DUE;VALUE=DATE:20230915"))
    // An activity of a single day has no start, as a to-do has to be due after it.
    #expect(!done.contains { $0.hasPrefix("DTSTART") })
    #expect(done.contains("STATUS:COMPLETED"))
    #expect(done.contains("PERCENT-COMPLETE:100"))
    #expect(done.contains("COMPLETED:20230920T100000Z"))
  }

  @Test
  func `what recurs is a series, and what happened is an exception in it`() throws {
    let entries = entries("1.2", in: try lines())
    try #require(entries.count == 2)
    #expect(
      entries[0].contains("RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=28;UNTIL=20240528T000000"))
    #expect(entries[0].contains("DTSTART:20220528T000000"))
    #expect(entries[0].contains("DUE:20220528T235959"))
    #expect(entries[1].contains("RECURRENCE-ID:20220528T000000"))
    #expect(entries[1].contains("STATUS:COMPLETED"))
    #expect(entries[0].first { $0.hasPrefix("UID") } == entries[1].first { $0.hasPrefix("UID") })
  }

  @Test
  func `after the period every occurrence stands by itself`() throws {
    let entries = entries("1.2", in: try lines(on: "2024-09-01"))
    #expect(entries.count == 3)
    #expect(entries.allSatisfy { !$0.contains { $0.hasPrefix("RRULE") } })
    #expect(Set(entries.compactMap { $0.first { $0.hasPrefix("UID") } }).count == 3)
  }

  @Test
  func `work in progress says how far it is`() throws {
    let entry = try #require(entries("2.1", in: lines()).first)
    #expect(entry.contains("STATUS:IN-PROCESS"))
    #expect(entry.contains("PERCENT-COMPLETE:40"))
    #expect(entry.contains("X-ROADMAP-STATUS:in-progress"))
  }

  @Test
  func `events stand on the due day, and what has none is left out`() throws {
    let lines = try lines { $0.usesEvents = true }
    #expect(!lines.contains("BEGIN:VTODO"))
    let event = try #require(entries("2.1", in: lines).first)
    #expect(event.contains("DTSTART;VALUE=DATE:20240525"))
    #expect(event.contains("DTEND;VALUE=DATE:20240526"))
    #expect(entries("1.3", in: lines).isEmpty)
    #expect(entries("1.3", in: try self.lines()).count == 1)
  }

  @Test
  func `reminders ring before what is open, not before what is done`() throws {
    let reminders = ["7d", "1d"].compactMap(CalendarReminder.init)
    let lines = try lines { $0.reminders = reminders }
    let open = try #require(entries("2.1", in: lines).first)
    #expect(
      open.filter { $0.hasPrefix("TRIGGER") } == [
        "TRIGGER;RELATED=END:-P6DT15H", "TRIGGER;RELATED=END:-PT15H",
      ])
    #expect(!(try #require(entries("1.1", in: lines).first)).contains("BEGIN:VALARM"))
    let evening = try self.lines {
      $0.reminders = reminders
      $0.reminderHour = 18
    }
    let later = try #require(entries("2.1", in: evening).first)
    #expect(
      later.filter { $0.hasPrefix("TRIGGER") } == [
        "TRIGGER;RELATED=END:-P6DT6H", "TRIGGER;RELATED=END:-PT6H",
      ])
  }

  @Test
  func `the stamp is the day asked about`() throws {
    #expect(try lines().contains("DTSTAMP:20240520T000000Z"))
  }
}
