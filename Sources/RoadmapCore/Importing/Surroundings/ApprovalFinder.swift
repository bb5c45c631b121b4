import SourceTables

/// Finds who approved the plan, when, and by which order.
struct ApprovalFinder {
  private(set) var by: String?
  private(set) var date: CalendarDate?
  private(set) var order: String?
  private var namesPerson = false
  private(set) var doubts: [ImportDoubt] = []

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
    let other =
      text.lines.firstIndex {
        !$0.isUsed
          && (text.isBehindPlans($0) && ApprovalFinder.isStamp($0)
            || $0.block < text.planBlock && ApprovalFinder.isAccepted($0))
      } ?? ApprovalFinder.minutes(in: text)
    if let other { readStamp(&text, from: other) }
  }

  /// Whether a line begins as a stamp does: «Утверждаю», “Approved by”, “Date approved”.
  static func isStamp(_ line: Surroundings.Line) -> Bool {
    (line.words.count <= longestStamp || isWhole(line)) && !TitleFinder.isTitle(line)
      && (ApprovalText.begins(line.words) || isLabelled(line.text)
        || ["date approved", "approval date"].contains { line.begins(with: $0) })
  }

  /// Whether a label says that an approval stands behind it: «Приказ об утверждении», «Дата утверждения».
  private static func isLabelled(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let label = ImportText.words(String(line[..<colon]))
    return label.count <= longestLabel && label.contains { ImportText.hasStem($0, ["утвержден"]) }
      && label.first.map { ImportText.hasStem($0, ["приказ", "реквизит", "дата", "документ"]) }
        ?? false
  }

  /// In words.
  private static let longestLabel = 5

  /// Whether a line says by which act of which day, and so may say all of a stamp.
  private static func isWhole(_ line: Surroundings.Line) -> Bool {
    line.words.count <= longestWhole && ApprovalText.begins(line.words)
      && OrderNumber(in: line.text)?.date != nil
  }

  /// What approves where nothing else does.
  static func isAccepted(_ line: Surroundings.Line) -> Bool {
    line.words.count <= longestStamp && !TitleFinder.isTitle(line)
      && ApprovalText.beginsWeakly(line.words)
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
      (PartyWords.heads.hold($0) || PartyWords.deputies.hold($0))
        && !ImportText.hasStem($0, ["руководит"])
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
  private static func goesOn(_ line: Surroundings.Line, with said: ApprovalText) -> Bool {
    let says = line.words.contains {
      PartyWords.heads.hold($0) || ImportText.hasStem($0, ofStamps)
    }
    if says || isStamp(line) || isNumber(line) || OrderNumber(in: line.text) != nil { return true }
    // Who approved it says when, beside the minutes of an earlier day.
    if said.date == nil || said.order?.isOfMinutes == true, WrittenDay.first(in: line.text) != nil {
      return true
    }
    if said.awaitsSignature, isSignature(line) { return true }
    if said.awaitsName || said.namesPerson { return said.awaitsName }
    let scalars = Array(line.text.unicodeScalars)
    return !line.followsGap
      && (PersonName.all(in: scalars).first?.range == 0..<scalars.count
        || OrganizationFinder.organization(in: line.text) == line.text)
  }

  /// Whether the name of a body goes on in a line, as the act by which it approved stands below.
  ///
  /// As in «распоряжением начальника отдела образования / администрации округа / от 17.01.2025 № 9-р».
  private static func isBeforeAct(
    _ index: Int, of said: ApprovalText, _ text: Surroundings
  ) -> Bool {
    guard said.by != nil, said.date == nil, said.order == nil, !text.lines[index].followsGap,
      PartMark(text.lines[index].text) == nil
    else { return false }
    let below = text.lines[(index + 1)...].prefix(2).prefix { !$0.followsGap }
    return below.contains { $0.words.first == "от" && WrittenDay.first(in: $0.text) != nil }
  }

  /// «____________ О.П. Рябова»
  private static func isSignature(_ line: Surroundings.Line) -> Bool {
    guard let rule = line.text.lastIndex(of: "_") else { return false }
    let name = LabelledLine.trimmed(line.text[rule...].drop { "_/( ".contains($0) })
    return !line.text.prefix(upTo: rule).contains(where: \.isLetter) && PersonName.fill(name)
  }

  /// Whether a line is nothing but numbers, as what is left of a day to be written by hand.
  private static func isNumber(_ line: Surroundings.Line) -> Bool {
    line.words.allSatisfy { OutsideNumber.isWhole($0) || $0 == "г" }
  }

  /// In words.
  private static let longestStamp = 14
  private static let longestWhole = 30

  /// «Приложение 2 / к приказу МБОУ «СОШ № 40» / от 29.08.2023 № 214-о», on one line or on three.
  private mutating func readAppendix(_ text: inout Surroundings, from index: Int) {
    let end = ApprovalFinder.end(of: index, atMost: 3, text)
    let found = (index + 1...max(index + 1, end)).compactMap { end in
      ApprovalText(text.lines[index..<end].map(\.text)).order.map { (number: $0, end: end) }
    }
    guard let own = found.first(where: { $0.number.date != nil }) ?? found.first else { return }
    take(ApprovalText(text.lines[index..<own.end].map(\.text)))
    let start = max(0, text.lines[index].has("приложени") ? index : index - 1)
    text.use(start..<own.end, ofHead: true)
  }

  /// Takes what lines say; what earlier ones said holds.
  private mutating func take(_ said: ApprovalText) {
    if by == nil || said.namesPerson && !namesPerson { by = said.by ?? by }
    namesPerson = namesPerson || said.namesPerson
    date = date ?? said.date
    order = order ?? said.order?.text
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
    let isBehind = text.isBehindPlans(text.lines[start])
    var lines = [text.lines[start].text]
    var said = ApprovalText(lines)
    var hasDigits = false
    var last = start
    // The lines that name who leads the programme.
    var passed: Set<Int> = []
    for index
      in (start + 1)..<max(start + 1, min(start + ApprovalFinder.mostLines, text.lines.count))
    where isBehind || text.lines[index].block < text.planBlock {
      let line = text.lines[index]
      if line.words.count > ApprovalFinder.longestLine || ApprovalFinder.isOther(line)
        || !said.saysNothing && !ApprovalFinder.goesOn(line, with: said)
          && !ApprovalFinder.isBeforeAct(index, of: said, text)
        || ApprovalFinder.isSentence(line)
      {
        break
      }
      if let other = HeadPersons.leader(in: line.text),
        !said.saysNothing || !line.words.contains(where: PartyWords.heads.hold)
      {
        if other.rest.isEmpty { break }
        passed.insert(index)
        continue
      }
      lines.append(line.text)
      let next = ApprovalText(lines)
      hasDigits = hasDigits || ApprovalFinder.isNumber(line)
      if next != said || ApprovalFinder.isNumber(line) { last = index }
      said = next
    }
    take(said)
    if hasDigits, date == nil {
      let place = ImportPlace(text: text.text(of: start..<last + 1))
      doubts.append(ImportDoubt(place: place, question: .approvalDateIncomplete))
    } else if !said.saysNothing {
      for index in start...last where !passed.contains(index) {
        text.use(index..<index + 1, ofHead: true)
      }
    }
  }

  /// In lines.
  private static let mostLines = 7
  /// In words.
  private static let longestLine = 16

  private mutating func readOrder(_ text: inout Surroundings, from start: Int) {
    let end = min(start + 3, text.lines.count)
    let head = ApprovalText(text.lines[start..<end].map(\.text))
    guard let number = head.order else { return }
    order = number.text
    date = date ?? head.date
    text.use(start..<min(start + 2, end))
    guard by == nil else { return }
    for line in text.lines[start...] where line.block < text.planBlock {
      let said = ApprovalText([line.text])
      if said.isSigned { return take(said) }
    }
  }
}
