import SourceTables

/// Finds who approved the plan, when, and by which order.
struct ApprovalFinder {
  private(set) var by: String?
  private(set) var date: CalendarDate?
  private(set) var order: String?
  private(set) var doubts: [ImportDoubt] = []

  /// Looks at the stamp «Утверждаю», the heading of an order and «Приложение к приказу».
  init(_ text: inout Surroundings) {
    for index in text.lines.indices where text.lines[index].block <= text.planBlock {
      let line = text.lines[index]
      guard let first = line.words.first else { continue }
      if ImportText.hasStem(first, ["утвержд"]), line.words.count <= 14, first != "утверждение" {
        readStamp(&text, from: index)
      } else if first == "приказ", line.words.count <= 6, order == nil {
        readOrder(&text, from: index)
      } else if line.words.contains("приказу"), order == nil,
        line.has("приложени") || index > 0 && text.lines[index - 1].has("приложени")
      {
        readAppendix(&text, from: index)
      }
    }
  }

  /// «Приложение 2 / к приказу МБОУ «СОШ № 40» / от 29.08.2023 № 214-о», on one line or on three.
  private mutating func readAppendix(_ text: inout Surroundings, from index: Int) {
    let end = ApprovalFinder.end(of: index, atMost: 3, text)
    for end in index + 1...max(index + 1, end) {
      let near = text.text(of: index..<end)
      guard let number = OrderNumber.find(in: near, after: "приказу") else { continue }
      order = number
      date = date ?? RussianDate.first(in: near)
      text.use(max(0, text.lines[index].has("приложени") ? index : index - 1)..<end)
      return
    }
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
    var position: String?
    var hasDigits = false
    var last = start
    for index in start..<end where text.lines[index].block < text.planBlock {
      let line = text.lines[index]
      if index > start, line.words.count > 16 || TitleFinder.isTitle(line) { break }
      let scalars = Array(line.text.unicodeScalars)
      if let name = PersonName.all(in: scalars).first, by == nil {
        let words = String(scalars[..<name.range.lowerBound])
        let before = ApprovalFinder.position(in: words) ?? position
        by = [before, name.spelling].compactMap { $0 }.joined(separator: " ")
        last = index
      } else if position == nil, line.words.contains(where: PartyWords.isHead) {
        position = ApprovalFinder.position(in: line.text)
        last = index
      }
      if let day = RussianDate.first(in: line.text), date == nil {
        date = day
        last = index
      }
      // The number may stand some lines below the word for an order, beside the date.
      let whole = text.text(of: start..<index + 1)
      if order == nil, let number = OrderNumber.find(in: whole, after: "приказ") {
        order = number
        last = index
      }
      if line.words.allSatisfy({ OutsideNumber.isWhole($0) || $0 == "г" }) {
        hasDigits = true
        last = index
      }
    }
    if hasDigits, date == nil {
      let place = ImportPlace(text: text.text(of: start..<min(last + 1, text.lines.count)))
      doubts.append(ImportDoubt(place: place, question: .approvalDateIncomplete))
    } else if by != nil || date != nil || order != nil {
      text.use(start..<last + 1)
    }
  }

  private mutating func readOrder(_ text: inout Surroundings, from start: Int) {
    let end = min(start + 3, text.lines.count)
    let near = text.text(of: start..<end)
    guard let number = OrderNumber.find(in: near, after: "приказ") else { return }
    order = number
    date = date ?? RussianDate.first(in: near)
    text.use(start..<min(start + 2, end))
    for line in text.lines[start...] where line.block < text.planBlock && by == nil {
      let scalars = Array(line.text.unicodeScalars)
      guard ImportText.hasStem(line.words.first ?? "", ["директор", "заведующ"]),
        let name = PersonName.all(in: scalars).last
      else { continue }
      by = "Директор " + name.spelling
    }
  }

  private static func position(in text: String) -> String? {
    let words = text.split(separator: " ")
    guard
      let start = words.firstIndex(where: { word in
        ImportText.words(String(word)).first.map(PartyWords.isHead) ?? false
      })
    else { return nil }
    let taken = words[start...].prefix {
      !$0.allSatisfy { "_/-".contains($0) } && !$0.hasPrefix("_")
    }
    let position = taken.joined(separator: " ").prefix { $0 != "_" }
    return IndicatorText.capitalized(ImportText.line(String(position)))
  }
}
