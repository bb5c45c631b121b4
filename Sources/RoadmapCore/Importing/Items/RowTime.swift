import Letters
import SourceTables

/// When a row is due, from several cells: a start and an end, or marks under the titles of months.
struct RowTime {
  private var start: String?
  private var end: String?
  private var times: [String] = []

  /// Whether a title names days or weeks.
  static func isPartOfMonth(_ title: String) -> Bool {
    ["число", "день", "дата", "неделя", "day", "week"].contains(ImportText.words(title).first)
  }

  /// «10 сентября», «2 неделя сентября»: a number under «Число» or «Неделя» beside a month; and «до 5
  /// сентября» for «до 5 числа».
  static func day(_ number: String, under title: String, of month: String) -> String {
    guard OutsideNumber.isWhole(number) else {
      return namesDay(number) ? number : time(number, within: month) ?? "\(month), \(number)"
    }
    let isWeek = ["неделя", "week"].contains(ImportText.words(title).first)
    return isWeek
      ? "\(number) \(title.lowercased()) \(genitive(month))" : "\(number) \(genitive(month))"
  }

  /// What a text says of the month beside it or above it; nil where that is not understood.
  ///
  /// As in «до конца октября» for «до конца месяца», «последний четверг октября» for «последний
  /// четверг», «октябрь, еженедельно» for «еженедельно», «с октября ежемесячно» for «ежемесячно».
  static func time(_ text: String, within month: String) -> String? {
    if wholeMonths.contains(ImportText.words(text).joined(separator: " ")) { return month }
    let genitive = genitive(month)
    let own = ofThisMonth(text, genitive)
    if own == nil, DeadlineLook.isMonthly(text) {
      return ["с \(genitive) \(text)", "\(text) from \(genitive)"]
        .first(where: DeadlineLook.looksLike)
    }
    let dayless = text.replacing(" числа", with: "")
    let joined = ["\(month), \(text)"]
    let behind = ["\(dayless) \(genitive)", "\(text) of \(genitive)"]
    // «Еженедельно» is understood without the month, too.
    let isWhole = dayless == text && DeadlineLook.looksLike(text)
    let said = [own].compactMap { $0 }
    return (said + (isWhole ? joined : behind + joined)).first(where: DeadlineLook.looksLike)
  }

  private static let wholeMonths: Set = [
    "весь месяц", "целый месяц", "месяц", "all month", "whole month", "the whole month",
    "entire month", "the entire month",
  ]

  /// A text with the month in the place of «месяца», where that is the one meant.
  ///
  /// «В течение 1 месяца», «каждого месяца» and “twice a month” mean others.
  private static func ofThisMonth(_ text: String, _ month: String) -> String? {
    var words = text.split(separator: " ").map(String.init)
    guard let last = words.popLast()?.lowercased(), ["месяца", "month"].contains(last) else {
      return nil
    }
    let count = words.count
    while let word = words.last?.lowercased(), wordsOfMonth.contains(word) { words.removeLast() }
    guard let before = words.last?.lowercased(), !OutsideNumber.isWhole(before),
      last == "месяца"
        ? !before.hasSuffix("го")
        : words.count < count || ["of", "during", "throughout"].contains(before)
    else { return nil }
    return (words + [month]).joined(separator: " ")
  }

  /// The words in whose place the name of a month comes.
  static let wordsOfMonth: Set = [
    "текущего", "этого", "данного", "всего", "the", "this", "whole", "месяца", "числа", "month",
  ]

  /// When something is done that stands below a month; nil where what it says leaves no month open, or
  /// where the two are not understood together.
  static func time(_ text: String, below month: String) -> String? {
    let words = text.split { !$0.isLetter }
    guard !namesDay(text), !words.contains(where: { MonthName.names($0) }) else { return nil }
    if OutsideNumber.isWhole(text) { return day(text, under: "", of: month) }
    if HeaderWords.isWeek(text) { return week(text, of: month) }
    let isOpen =
      !DeadlineLook.looksLike(text) || DeadlineLook.isOftenerThanMonthly(text)
      || DeadlineLook.isMonthly(text) || text.hasSuffix(" числа")
      || ofThisMonth(text, month) != nil
    return isOpen ? time(text, within: month) : nil
  }

  /// «5» below the stage «Сентябрь 2024» is a day of it, «2 неделя» a week, «до конца месяца» its end.
  static func takeMonths(in items: inout [DraftItem]) {
    var month: String?
    var depth = 0
    for index in items.indices {
      if items[index].kind != .activity {
        let title = items[index].title
        // Below «Октябрь» may stand parts of other titles; «Сентябрь – октябрь» is no one month.
        let months = title.split { !$0.isLetter }.count { MonthName.names($0) }
        if months == 1, MonthName.names(title.prefix { $0 != " " }), DeadlineLook.isAlone(title) {
          (month, depth) = (title, items[index].depth)
        } else if items[index].depth <= depth {
          month = nil
        }
      } else if let month, let part = items[index].deadline {
        items[index].deadline = time(part, below: month) ?? part
      } else if let month, let said = timeOfTitle(items[index].title, below: month) {
        (items[index].title, items[index].deadline) = said
      }
    }
  }

  /// «Посещение уроков – весь месяц», «семинар, 2-я неделя»: what a title says of the month above it behind
  /// its last dash, comma or colon, or before its first one.
  private static func timeOfTitle(
    _ title: String, below month: String
  ) -> (title: String, deadline: String)? {
    let signs = (EntryText.dashes + [", ", ": "]).flatMap { title.ranges(of: $0) }
      .sorted { $0.lowerBound < $1.lowerBound }
    guard let first = signs.first, let last = signs.last else { return nil }
    let parts = [
      (title[..<last.lowerBound], title[last.upperBound...]),
      (title[first.upperBound...], title[..<first.lowerBound]),
    ].map { (title: LabelledLine.trimmed($0), when: LabelledLine.trimmed($1)) }
    return parts.lazy.compactMap { part in
      let words = ImportText.words(part.when)
      guard words.count <= mostWords, !OutsideNumber.isWhole(part.when) else { return nil }
      return time(part.when, below: month).map { (part.title, $0) }
    }.first
  }

  private static let mostWords = 4

  /// «II квартал» for II under «Квартал», «1 четверть» for 1 under «Четверть».
  static func part(_ text: String, under title: String) -> String {
    guard HeaderWords.isPartOfYear(title),
      OutsideNumber.isWhole(text) || RomanNumber.value(text) != nil
    else { return text }
    return "\(text) \(ImportText.line(title).lowercased())"
  }

  /// Whether a text says which month itself: «12.10», «5 сентября», «2024-05-01».
  static func namesDay(_ text: String) -> Bool {
    text.contains(".") || text.split(separator: "-").count > 2
      || text.split(separator: " ").contains { MonthName.names($0) }
  }

  /// «1 неделя сентября», for the column «1 неделя» or «Неделя 1» beside a month.
  static func week(_ title: String, of month: String) -> String {
    let words = title.split(separator: " ").map(String.init)
    let which = words.filter { !HeaderWords.isWeekWord($0) }.joined(separator: " ")
    // «Первая» alone would be a day of the month.
    let whole = "\(title.lowercased()) \(genitive(month))"
    if !OutsideNumber.isWhole(which), DeadlineLook.looksLike(whole) { return whole }
    let said = day(which, under: words.first(where: HeaderWords.isWeekWord) ?? "", of: month)
    return DeadlineLook.looksLike(said) ? said : "\(month), \(title)"
  }

  /// «сентябрь 2024» for «сентябрь» beside 2024 under «Год»; the year where nothing else says when.
  static func time(_ time: String?, of year: String) -> String {
    guard let time else { return year }
    if PlanYears.isSaid(in: time) { return time }
    return StageYears.said(time, in: year, as: PlanYears.isSaid) ?? "\(time), \(year)"
  }

  /// Notes a cell, which is not empty, of a column with a title.
  mutating func add(_ text: String, _ role: ColumnRole, _ title: String) {
    let text = ImportText.line(text)
    switch role {
    case .starts: start = text
    case .ends: end = text
    default:
      if CellMark(text) == .no { return }
      times.append(RowTime.time(text, under: ImportText.line(title)))
    }
  }

  /// What a cell under a month says: a sign marks the month, a number is a day of it.
  private static func time(_ text: String, under title: String) -> String {
    if CellMark(text) == .yes { return title }
    if DeadlineLook.looksLike(text), !OutsideNumber.isWhole(text) {
      return YearKey.year(title) == nil || text.contains(title) ? text : "\(text) \(title)"
    }
    let day = text + " " + genitive(title)
    if DeadlineLook.looksLike(day) { return day }
    return title + " (" + text + ")"
  }

  /// «15 сентября» for a 15 under «Сентябрь».
  private static func genitive(_ title: String) -> String {
    var words = title.split(separator: " ").map { $0.lowercased() }
    guard let number = words.first.flatMap({ MonthName.number(of: $0) }) else { return title }
    let isRussian = title.unicodeScalars.contains(where: Alphabet.isCyrillic)
    words[0] = MonthName(number).genitive[isRussian ? .russian : .english]
    return words.joined(separator: " ")
  }

  /// The deadline, or nil where no cell said any.
  var deadline: String? {
    if !times.isEmpty { return times.joined(separator: ", ") }
    guard let start, let end, start != end else { return start ?? end }
    let whole = "\(start) - \(end)"
    // «до 30.09» behind a start, and what happens every month from then on.
    let spans = end.hasPrefix("до ") ? ["с \(start) \(end)", end] : [whole, end]
    return spans.first(where: DeadlineLook.looksLike) ?? whole
  }
}
