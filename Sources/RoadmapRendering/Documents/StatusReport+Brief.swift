package import RoadmapCore

extension StatusReport {
  /// How long a brief is at most, in UTF-16 units, as messengers count.
  package static let briefLimit = 1000

  /// The weekly screen as a message: plain lines, the most pressing first, always below `briefLimit`.
  package func brief(in language: Language) -> String {
    let dates = DateWording(language)
    var lines = ["\(Self.cut(title, to: 120)), \(dates.shortDay(asOf))"]
    lines.append(StatusWording(language).progress(progress).ended)
    if let sentence = ComparisonWording(language).sentence(lastWeek) { lines.append(sentence) }
    let verdicts = Coverage.Verdict.allCases.compactMap { verdict -> String? in
      let count = coverage.count { $0.coverage.verdict == verdict }
      return count > 0 ? "\(verdict.name[language]) \(count)" : nil
    }
    if !verdicts.isEmpty {
      let title = language.text(en: "Indicators", ru: "Показатели")
      lines.append("\(title): \(verdicts.joined(separator: ", ")).")
    }
    if !undecided.isEmpty {
      let count = Set(undecided.map(\.id)).count
      lines.append(
        language.text(en: "To be decided: \(count).", ru: "Требует решения: \(count)."))
    }
    let parts = [
      (language.text(en: "Overdue", ru: "Просрочено"), overdue, true),
      (language.text(en: "Due soon", ru: "Ближайшие сроки"), upcoming, false),
    ]
    for (title, due, isLate) in parts where !due.isEmpty {
      lines.append("\(title): \(due.count)")
      for (index, line) in due.enumerated() {
        let item = "• " + Self.item(line, late: isLate, dates)
        let more = language.text(
          en: "… and \(due.count - index) more", ru: "… и ещё \(due.count - index)")
        // The other part keeps its room, and so does the line that says how many are left.
        let limit = isLate ? Self.briefLimit * 2 / 3 : Self.briefLimit
        guard Self.length(of: lines + [item, more]) < limit else {
          lines.append(more)
          break
        }
        lines.append(item)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func item(_ line: DueLine, late: Bool, _ dates: DateWording) -> String {
    let language = dates.language
    let days = dates.dayCount(line.days)
    let state =
      late
      ? language.text(en: "\(days) late", ru: "просрочено на \(days)")
      : line.days == 0
        ? language.text(en: "today", ru: "сегодня")
        : language.text(en: "in \(days)", ru: "через \(days)")
    let names = line.responsible.prefix(2).map { cut($0, to: 40) }.joined(separator: ", ")
    let who = names.isEmpty ? "" : ", \(names)\(line.responsible.count > 2 ? "…" : "")"
    return "\(cut(line.id, to: 20)) \(cut(line.title, to: 60)): \(dates.shortDay(line.due)),"
      + " \(state)\(who)"
  }

  private static func length(of lines: [String]) -> Int {
    lines.reduce(0) { $0 + $1.utf16.count + 1 }
  }

  /// The beginning of a text on one line, at most so many UTF-16 units, an ellipsis included.
  private static func cut(_ text: String, to limit: Int) -> String {
    let line = TerminalText.safe(text)
    guard line.utf16.count > limit else { return line }
    var kept = ""
    var count = 0
    for character in line {
      count += character.utf16.count
      guard count < limit else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
