import SourceTables

/// Finds who approved the plan, when, and by which order.
struct ApprovalFinder {
  private(set) var by: String?
  private(set) var date: CalendarDate?
  private(set) var order: String?
  private(set) var doubts: [ImportDoubt] = []
  /// The lines within a stamp that name who leads the programme.
  private var passed: Set<Int> = []

  /// Looks at the stamp «Утверждаю», the heading of an order and «Приложение к приказу»; where none says
  /// anything, at a stamp behind the plan.
  init(_ text: inout Surroundings) {
    for index in text.lines.indices where text.lines[index].block <= text.planBlock {
      let line = text.lines[index]
      guard let first = line.words.first else { continue }
      if ApprovalFinder.isStamp(line) {
        readStamp(&text, from: index)
      } else if order == nil,
        first == "приказ" && line.words.count <= 6
          || ["распоряжение", "постановление"].contains(first) && line.words.count == 1
      {
        readOrder(&text, from: index)
      } else if OrderNumber.namesOwner(line.words), order == nil,
        line.has("приложени") || index > 0 && text.lines[index - 1].has("приложени")
      {
        readAppendix(&text, from: index)
      }
    }
    guard by == nil, date == nil, order == nil, doubts.isEmpty else { return }
    let other = text.lines.firstIndex {
      !$0.isUsed
        && (text.isBehindPlans($0) && ApprovalFinder.isStamp($0)
          || $0.block < text.planBlock && ApprovalFinder.isAccepted($0))
    } ?? ApprovalFinder.minutes(in: text)
    if let other { readStamp(&text, from: other) }
  }

  /// «Утверждаю», «Утверждено приказом», “Approved by”, “Date approved”.
  static func isStamp(_ line: Surroundings.Line) -> Bool {
    guard let first = line.words.first, line.words.count <= longestStamp,
      !TitleFinder.isTitle(line)
    else { return false }
    return ImportText.hasStem(first, ["утвержд"]) && first != "утверждение"
      || first == "approved"
      || ["date approved", "approval date"].contains { line.begins(with: $0) }
  }

  /// «Принято на заседании педсовета», “Agreed by the leadership team”: what approves where nothing else
  /// does.
  private static func isAccepted(_ line: Surroundings.Line) -> Bool {
    line.words.count <= longestStamp && !TitleFinder.isTitle(line)
      && (line.words.prefix(3).contains { ImportText.hasStem($0, ["принят"]) }
        && (line.words.count == 1 || line.has("совет", "заседани", "собрани"))
        || ["agreed by", "adopted by"].contains { line.begins(with: $0) })
  }

  /// The line above a plan that only names minutes: «Протокол педсовета № 1 от 30.08.2024»; not those by
  /// which it was looked at or agreed upon.
  private static func minutes(in text: Surroundings) -> Int? {
    text.lines.indices.first { index in
      let line = text.lines[index]
      return !line.isUsed && line.block < text.planBlock && line.words.count <= longestStamp
        && line.begins(with: "протокол") && OrderNumber(in: line.text)?.date != nil
        && !text.lines[max(0, index - 2)..<index].contains { $0.has("рассмотрен", "соглас") }
    }
  }

  /// Whether a line is none of a stamp: an entry of a list, or behind a label that says nothing of who
  /// approves, when and by what: «Наставник: Жукова М.И.», «Цель: …».
  private static func isOther(_ line: Surroundings.Line) -> Bool {
    if TitleFinder.isTitle(line.text) || PartMark(line.text)?.parts.isEmpty ?? false { return true }
    guard TitleFinder.isLabelled(line.text), !isStamp(line) else { return false }
    let label = ImportText.words(String(line.text.prefix { $0 != ":" }))
    // «Руководитель: …» is one of the plan.
    return !label.prefix(2).contains {
      (PartyWords.heads.hold($0) || standsIn($0)) && !ImportText.hasStem($0, ["руководит"])
    } && !label.contains { ImportText.hasStem($0, ofStamps) }
  }

  /// Whether a line is a whole sentence that names nobody, no day and no act: it is said of something else.
  private static func isSentence(_ line: Surroundings.Line) -> Bool {
    Afterword.isSentence(line.text) && WrittenDay.first(in: line.text) == nil
      && PersonName.all(in: Array(line.text.unicodeScalars)).isEmpty
      && OrderNumber(in: line.text) == nil
  }

  /// What a line of a stamp may say, by the stems of words; the rest are the acts.
  private static let ofStamps = [
    "приказ", "распоряж", "постановл", "протокол", "решени", "дата", "подпис", "order", "minute",
    "date", "sign",
  ]

  /// Whether a line goes on with a stamp that has said something already.
  private func goesOn(_ line: Surroundings.Line, awaitsName: Bool) -> Bool {
    let says = line.words.contains {
      PartyWords.heads.hold($0) || ImportText.hasStem($0, ApprovalFinder.ofStamps)
    }
    if says || ApprovalFinder.isStamp(line) || ApprovalFinder.isNumber(line) { return true }
    if date == nil, WrittenDay.first(in: line.text) != nil { return true }
    guard by == nil, !awaitsName else { return awaitsName }
    let scalars = Array(line.text.unicodeScalars)
    return !line.followsGap
      && (PersonName.all(in: scalars).first?.range == 0..<scalars.count
        || OrganizationFinder.organization(in: line.text) == line.text)
  }

  /// Whether a line is nothing but numbers, as what is left of a day to be written by hand.
  private static func isNumber(_ line: Surroundings.Line) -> Bool {
    line.words.allSatisfy { OutsideNumber.isWhole($0) || $0 == "г" }
  }

  /// In words.
  private static let longestStamp = 14

  /// «Приложение 2 / к приказу МБОУ «СОШ № 40» / от 29.08.2023 № 214-о», on one line or on three.
  private mutating func readAppendix(_ text: inout Surroundings, from index: Int) {
    let end = ApprovalFinder.end(of: index, atMost: 3, text)
    let found = (index + 1...max(index + 1, end)).compactMap { end in
      OrderNumber(in: ApprovalFinder.acts(index..<end, text)).map { (number: $0, end: end) }
    }
    guard let own = found.first(where: { $0.number.date != nil }) ?? found.first else { return }
    order = own.number.text
    date = date ?? WrittenDay.first(in: text.text(of: index..<own.end))
    use(max(0, text.lines[index].has("приложени") ? index : index - 1)..<own.end, of: &text)
  }

  /// Notes that something was made of some lines; one that says whose act it is stays a line of text.
  private func use(_ range: Range<Int>, of text: inout Surroundings) {
    for index in range where !passed.contains(index) {
      let words = text.lines[index].words
      let isSaid = by.map { ImportText.words($0) } ?? []
      let isTold =
        PersonName.all(in: Array(text.lines[index].text.unicodeScalars)).isEmpty
        || words.allSatisfy { !PartyWords.heads.hold($0) || isSaid.contains($0) }
      if isTold, !OrderNumber.namesOther(words), !words.contains(where: PartyWords.authorities.hold)
      {
        text.use(index..<index + 1)
      }
    }
  }

  /// Some lines as one text, in which a number that begins a line is told by that.
  private static func acts(_ range: Range<Int>, _ text: Surroundings) -> String {
    text.lines[range].map { ($0.text.hasPrefix("№") ? "\n" : " ") + $0.text }.joined()
  }

  /// The line behind the last one that can belong to what begins at a line.
  private static func end(of start: Int, atMost count: Int, _ text: Surroundings) -> Int {
    var end = start + 1
    while end < min(start + count, text.lines.count), text.lines[end].block <= text.planBlock,
      !TitleFinder.isTitle(text.lines[end])
    {
      end += 1
    }
    return end
  }

  private mutating func readStamp(_ text: inout Surroundings, from start: Int) {
    let end = min(start + 7, text.lines.count)
    let isBehind = text.isBehindPlans(text.lines[start])
    var isOfOrder = false
    var position: String?
    var hasDigits = false
    // What an earlier line said of an order holds.
    let hadOrder = order != nil
    var number: OrderNumber?
    var last = start
    let old = (by, date, order)
    by = by ?? ApprovalFinder.english(text.lines[start].text)
    // A list of terms has what is said of one below it.
    if by == nil, text.lines[start].words == ["approved"], start + 1 < end,
      !goesOn(text.lines[start + 1], awaitsName: false)
        || WrittenDay.first(in: text.lines[start + 1].text) != nil
    {
      by = ApprovalFinder.english("Approved: " + text.lines[start + 1].text)
    }
    for index in start..<end where isBehind || text.lines[index].block < text.planBlock {
      let line = text.lines[index]
      if index > start {
        if line.words.count > 16 || ApprovalFinder.isOther(line) { break }
        let isFree = by == nil && position != nil
        if (by, date, order) != old, !goesOn(line, awaitsName: isFree) { break }
        if ApprovalFinder.isSentence(line) { break }
        if let other = HeadPersons.curator(in: line.text),
          (by, date, order) != old || position != nil
            || !line.words.contains(where: PartyWords.heads.hold)
        {
          if other.rest.isEmpty { break }
          passed.insert(index)
          continue
        }
      }
      let scalars = Array(line.text.unicodeScalars)
      var name = by == nil ? PersonName.all(in: scalars).first : nil
      var before = name.map { String(scalars[..<$0.range.lowerBound]) } ?? line.text
      // Where somebody signs two words are a name: “Headteacher ____ Ruth Amari”.
      if by == nil, name == nil, let rule = line.text.lastIndex(of: "_") {
        let rest = ImportText.line(String(line.text[rule...].dropFirst()))
        name = PersonName.all(in: rest, ofParties: true).first
        if name != nil { before = String(line.text[..<rule]) }
      }
      // «Приказом заведующего / С.М. Лариной» says in another case whose order it is.
      let isHead = ImportText.words(before).contains(where: PartyWords.heads.hold)
      if isHead { isOfOrder = ApprovalFinder.position(in: before) == nil }
      if let name, isOfOrder {
        by = name.nominative
        last = index
      } else if let name {
        by = [ApprovalFinder.position(in: before) ?? position, name.spelling]
          .compactMap { $0 }.joined(separator: " ")
        last = index
      } else if position == nil, line.words.contains(where: PartyWords.heads.hold) {
        position = ApprovalFinder.position(in: line.text)
        last = index
      }
      if let day = WrittenDay.first(in: line.text), date == nil {
        date = day
        last = index
      }
      // The number may stand some lines below the word for an order, beside the date.
      if !hadOrder, let found = OrderNumber(in: ApprovalFinder.acts(start..<index + 1, text)),
        found.isSurer(than: number)
      {
        order = found.text
        date = found.date ?? (number?.isOfMinutes == true ? nil : date)
        number = found
        last = index
      }
      if ApprovalFinder.isNumber(line) {
        hasDigits = true
        last = index
      }
    }
    if hasDigits, date == nil {
      let place = ImportPlace(text: text.text(of: start..<min(last + 1, text.lines.count)))
      doubts.append(ImportDoubt(place: place, question: .approvalDateIncomplete))
    } else if by != nil || date != nil || order != nil {
      use(start..<last + 1, of: &text)
    }
  }

  /// “Governing Body” of “Approved by the Governing Body on 12 September 2024”.
  ///
  /// Who is named may have a position behind the name: “Ruth Amari, CEO”.
  private static func english(_ line: String) -> String? {
    var words = line.split { " :".contains($0) }.map(String.init)
    guard ["approved", "agreed", "adopted"].contains(words.first?.lowercased()) else { return nil }
    words.removeFirst()
    for word in ["by", "the"] where words.first?.lowercased() == word { words.removeFirst() }
    var names: [String] = []
    for piece in words.joined(separator: " ").split(separator: ", ") {
      let words = piece.split(separator: " ")
      let taken = words.prefix { word in
        let folded = ImportText.words(String(word)).first ?? ""
        return !["on", "at", "in", "dated"].contains(folded) && word.first?.isNumber != true
          && !MonthName.names(word) && !ImportText.hasStem(folded, ["order", "minute"])
      }
      if !taken.isEmpty { names.append(taken.joined(separator: " ")) }
      // Behind the day nobody is named any more.
      if taken.count < words.count, !names.isEmpty { break }
    }
    let name = LabelledLine.trimmed(names.joined(separator: ", ")[...])
    if let person = PersonName.all(in: Array(name.unicodeScalars)).first {
      guard person.range.lowerBound == 0, name.contains(", ") else { return nil }
    }
    return name.contains(where: \.isLetter) ? name : nil
  }

  private mutating func readOrder(_ text: inout Surroundings, from start: Int) {
    let end = min(start + 3, text.lines.count)
    let near = text.text(of: start..<end)
    guard let number = OrderNumber(in: near) else { return }
    order = number.text
    date = date ?? WrittenDay.first(in: near)
    text.use(start..<min(start + 2, end))
    for line in text.lines[start...] where line.block < text.planBlock && by == nil {
      let scalars = Array(line.text.unicodeScalars)
      guard let name = PersonName.all(in: scalars).last,
        let position = ApprovalFinder.position(in: line.text)?.split(separator: " "),
        line.text.hasPrefix(position[0]),
        let head = position.firstIndex(where: { PartyWords.heads.hold($0.lowercased()) })
      else { continue }
      by = position[...head].joined(separator: " ") + " " + name.spelling
    }
  }

  /// The position of who approves, with what says that somebody stands in («врио директора»); nil for a
  /// head in another case, as of whose order it is: «приказом директора».
  private static func position(in text: String) -> String? {
    let words = text.split(separator: " ")
    let folded = words.map { ImportText.words(String($0)) }
    guard var start = folded.firstIndex(where: { $0.first.map(PartyWords.heads.hold) ?? false })
    else {
      return nil
    }
    let isNominative = PartyWords.isPosition(String(words[start]))
    let head = start
    while start > 0, folded[start - 1].first.map(standsIn) ?? false { start -= 1 }
    guard isNominative || start < head else { return nil }
    let taken = words[start...].prefix {
      !$0.allSatisfy { "_/-".contains($0) } && !$0.hasPrefix("_")
    }
    let position = taken.joined(separator: " ").prefix { $0 != "_" }
    return IndicatorText.capitalized(ImportText.line(String(position)))
  }

  /// Whether a word before a head's says that somebody stands in: «и.о.», «врио», «заместитель».
  private static func standsIn(_ word: String) -> Bool {
    ["и", "о", "ио", "врио", "вр", "временно", "обязанности"].contains(word)
      || ImportText.hasStem(word, ["исполняющ"]) || PartyWords.deputies.hold(word)
  }
}
