package import RoadmapCore

/// Roadmaps as one iCalendar file (RFC 5545): events on the due days, or to-dos.
///
/// The same roadmaps on the same day give the same bytes: the stamp of every entry is that day.
package struct RoadmapCalendar {
  /// Whether entries are events, which every program shows; what has no day is then left out.
  package var usesEvents = true
  /// When to ring before the due date; empty for never.
  package var reminders: [CalendarReminder] = []
  /// The hour at which it rings, 0…23.
  package var reminderHour = CalendarReminder.usualHour
  /// The language of the texts.
  package var language: Language

  private var wording: CalendarWording { CalendarWording(language: language) }

  /// Makes a calendar in a language.
  package init(in language: Language) {
    self.language = language
  }

  /// The bytes of the file.
  package func file(of exports: [RoadmapExport]) -> [UInt8] {
    var writer = CalendarWriter()
    var identifiers = CalendarIdentifier()
    writer.component("VCALENDAR") { writer in
      writer.line("VERSION", "2.0")
      writer.line("PRODID", "-//roadmap//roadmap//\(language.rawValue.uppercased())")
      writer.line("CALSCALE", "GREGORIAN")
      writer.line("METHOD", "PUBLISH")
      let only = exports.count == 1 ? exports.first : nil
      let name = only.map { "\($0.roadmap.title), \($0.roadmap.organization)" } ?? wording.name
      // RFC 7986 names a calendar by NAME; most programs still look for the older name.
      writer.text("NAME", name)
      writer.text("X-WR-CALNAME", name)
      for export in exports {
        for activity in export.activities {
          for entry in CalendarEntry.all(of: activity, in: export, &identifiers) {
            write(
              entry, of: only == nil ? export.roadmap.organization : nil, on: export.asOf, &writer)
          }
        }
      }
    }
    return writer.bytes
  }

  /// Writes an entry; the organisation stands in it where a calendar has several.
  private func write(
    _ entry: CalendarEntry, of organization: String?, on day: CalendarDate,
    _ writer: inout CalendarWriter
  ) {
    let summary = wording.summary(entry.activity, of: organization)
    if usesEvents, case .none = entry.time { return }
    writer.component(usesEvents ? "VEVENT" : "VTODO") { writer in
      writer.text("UID", entry.identifier)
      writer.line("DTSTAMP", CalendarDay.date(day) + "T000000Z")
      if usesEvents {
        writeEventTime(entry, to: &writer)
      } else {
        writeToDoTime(entry, to: &writer)
      }
      writer.text("SUMMARY", summary)
      writer.text("DESCRIPTION", wording.description(entry))
      writer.text("CATEGORIES", entry.activity.work.path.first?.title ?? "")
      writeStatus(of: entry, to: &writer)
      writeAlarms(of: entry, summary, to: &writer)
    }
  }

  private func writeToDoTime(_ entry: CalendarEntry, to writer: inout CalendarWriter) {
    switch entry.time {
    case .none:
      if let start = entry.activity.reading?.start {
        writer.line("DTSTART;VALUE=DATE", CalendarDay.date(start))
      }
    case .single(let due):
      // A to-do has to be due after it begins (RFC 5545, 3.8.2.3): one of a single day has no start.
      if let from = entry.occurrence?.from, from < due {
        writer.line("DTSTART;VALUE=DATE", CalendarDay.date(from))
      }
      writer.line("DUE;VALUE=DATE", CalendarDay.date(due))
    case .series(let first, let rule):
      // A series has to say when it begins, and what recurs are the due days; so each to-do of it
      // lasts from the first to the last second of its due day.
      writer.line("DTSTART", CalendarDay.start(first))
      writer.line("DUE", CalendarDay.end(first))
      writer.line("RRULE", rule.calendarValue(until: CalendarDay.start))
    case .exception(let planned, let due):
      writer.line("RECURRENCE-ID", CalendarDay.start(planned))
      writer.line("DTSTART", CalendarDay.start(due))
      writer.line("DUE", CalendarDay.end(due))
    }
  }

  private func writeEventTime(_ entry: CalendarEntry, to writer: inout CalendarWriter) {
    func day(_ due: CalendarDate) {
      writer.line("DTSTART;VALUE=DATE", CalendarDay.date(due))
      // The end of an event is not part of it.
      writer.line("DTEND;VALUE=DATE", CalendarDay.date(due.adding(days: 1)))
    }
    switch entry.time {
    case .none: break
    case .single(let due): day(due)
    case .series(let first, let rule):
      day(first)
      writer.line("RRULE", rule.calendarValue(until: CalendarDay.date))
    case .exception(let planned, let due):
      writer.line("RECURRENCE-ID;VALUE=DATE", CalendarDay.date(planned))
      day(due)
    }
    writer.line("TRANSP", "TRANSPARENT")
  }

  private func writeStatus(of entry: CalendarEntry, to writer: inout CalendarWriter) {
    let status = entry.status
    if usesEvents {
      writer.line("STATUS", status == .cancelled ? "CANCELLED" : "CONFIRMED")
    } else {
      switch status {
      case .done: writer.line("STATUS", "COMPLETED")
      case .cancelled: writer.line("STATUS", "CANCELLED")
      case .inProgress: writer.line("STATUS", "IN-PROCESS")
      default:
        writer.line("STATUS", entry.isStarted ? "IN-PROCESS" : "NEEDS-ACTION")
      }
      if status == .done {
        writer.line("PERCENT-COMPLETE", "100")
        if let day = entry.occurrence?.doneOn {
          writer.line("COMPLETED", CalendarDay.moment(day))
        }
      } else if let percent = entry.occurrence?.percent {
        writer.line("PERCENT-COMPLETE", String(Int(min(max(percent, 0), 100))))
      }
    }
    if let status { writer.line("X-ROADMAP-STATUS", status.rawValue) }
  }

  private func writeAlarms(
    of entry: CalendarEntry, _ summary: String, to writer: inout CalendarWriter
  ) {
    if case .none = entry.time { return }
    guard entry.status?.isClosed != true else { return }
    // A to-do of one day has only a due date, so alarms hang on that.
    let related = if case .single = entry.time, !usesEvents { ";RELATED=END" } else { "" }
    for reminder in reminders {
      writer.component("VALARM") { writer in
        writer.line("ACTION", "DISPLAY")
        writer.line("TRIGGER\(related)", reminder.trigger(atHour: reminderHour))
        writer.text("DESCRIPTION", summary)
      }
    }
  }
}

extension CalendarEntry {
  /// Whether work has begun, also where it is late by now.
  fileprivate var isStarted: Bool { (occurrence?.percent ?? 0) > 0 }
}
