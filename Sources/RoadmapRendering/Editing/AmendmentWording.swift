import RoadmapCore

/// The words in which a change of the plan is told: when it is made, in the log and in reports.
struct AmendmentWording {
  let language: Language
  private let dates: DateWording

  init(_ language: Language) {
    self.language = language
    dates = DateWording(language)
  }

  /// What stood there and what stands there now, such as «до 1 марта» → «до 20 марта».
  func change(_ amendment: Amendment) -> String {
    let (from, to) = (
      amendment.from.map { text($0, amendment) }, amendment.to.map { text($0, amendment) }
    )
    switch amendment.what {
    case .added, .removed: return to ?? from ?? ""
    case .order:
      guard let to else { return language.text(en: "first now", ru: "теперь первым") }
      return language.text(en: "now behind \(to)", ru: "теперь после \(to)")
    case .aliases where to != nil: return "\(from.map { "\($0): " } ?? "")+ \(to ?? "")"
    case .team, .target, .aliases:
      return [from.map { "− \($0)" }, to.map { "+ \($0)" }].compactMap { $0 }
        .joined(separator: ", ")
    case .position: return to ?? ""
    default:
      switch (from, to) {
      case (nil, nil): return ""
      case (nil, let to?): return to
      case (let from?, nil):
        return language.text(en: "\(from) → nothing", ru: "\(from) → убрано")
      case (let from?, let to?): return "\(from) → \(to)"
      }
    }
  }

  /// The change with who made it and why.
  func details(_ amendment: Amendment) -> String {
    [change(amendment), amendment.by, amendment.note].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  /// What stood or stands there, several texts with commas between.
  func text(_ texts: [String], of what: Amendment.Subject) -> String {
    switch what {
    case .period: texts.map(period).joined(separator: ", ")
    case .yearKind: texts.map(yearKind).joined(separator: ", ")
    case .calendar: texts.map(calendar).joined(separator: "; ")
    case .tasks, .expectedResults, .basis:
      texts.map(language.quoted).joined(separator: ", ")
    default: texts.joined(separator: ", ")
    }
  }

  private func text(_ value: Amendment.Value, _ amendment: Amendment) -> String {
    switch value {
    case .text(let text):
      switch amendment.what {
      case .id, .moved, .order, .position, .number, .team: return text
      case .goal, .approval: return dates.days(in: text)
      case .calendar: return calendar(text)
      case .period: return period(text)
      case .yearKind: return yearKind(text)
      default: return language.quoted(text)
      }
    case .texts(let texts): return self.text(texts, of: amendment.what)
    case .entry(let entry):
      let details = ItemWording(language).details(entry)
      return "\(entry.state.name[language]) \(dates.shortDay(entry.on))"
        + (details.isEmpty ? "" : " (\(details))")
    case .measurement(let measurement):
      let number = NumberWording(language).decimal(measurement.value)
      let counts: String? =
        if case .count(let count, let total) = measurement.amount { "\(count)/\(total)" } else {
          nil
        }
      return "\(counts ?? number), \(dates.shortDay(measurement.on))"
        + (measurement.source.map { " (\($0))" } ?? "")
    }
  }

  private func period(_ text: String) -> String {
    let days = text.split(separator: "/").compactMap { CalendarDate(String($0)) }
    guard days.count == 2 else { return text }
    return "\(dates.shortDay(days[0]))–\(dates.shortDay(days[1]))"
  }

  /// A time of the calendar with its days, which stand behind the last colon.
  private func calendar(_ text: String) -> String {
    guard let colon = text.lastIndex(of: ":") else { return text }
    return
      "\(text[..<colon]): \(period(String(text[text.index(after: colon)...].drop { $0 == " " })))"
  }

  private func yearKind(_ text: String) -> String {
    switch YearKind(rawValue: text) {
    case .school: language.text(en: "school year", ru: "учебный")
    case .calendar: language.text(en: "calendar year", ru: "календарный")
    case nil: text
    }
  }
}

extension AmendmentWording {
  /// Changes of a plan, oldest first, as a table.
  static func table(
    _ amendments: [Amendment], _ numbers: [String: String], in language: Language
  ) -> ReportTable {
    let wording = AmendmentWording(language)
    return ReportTable(
      columns: [
        ReportColumn(language.text(en: "Day", ru: "День")),
        ReportColumn(language.text(en: "No.", ru: "№")),
        ReportColumn(language.text(en: "What", ru: "Что")),
        ReportColumn(
          language.text(en: "Change", ru: "Изменение"), width: .flexible(minimum: 16, weight: 3)),
        ReportColumn(
          language.text(en: "Who, why", ru: "Кто, почему"), width: .flexible(minimum: 12, weight: 2)
        ),
      ],
      rows: amendments.map { amendment in
        ReportRow([
          .text(wording.dates.shortDay(amendment.on)),
          .text(amendment.id.map { numbers[$0] ?? $0 } ?? "", .strong),
          .text(amendment.what.name[language]),
          .text(wording.change(amendment)),
          .text(
            StyledText([amendment.by, amendment.note].compactMap(\.self).joined(separator: "; "))),
        ])
      })
  }
}
