import Letters

/// What the head of a roadmap says of the lines that it was read from, word by word.
///
/// A line of which a part became the organisation, the approval or the period may say more: then it is
/// kept, too.
struct HeadLedger {
  private var words: [[Unicode.Scalar]] = []
  private var said: Set<String> = []
  private let approval: CalendarDate?
  private let period: [CalendarDate]

  init(_ draft: DraftRoadmap) {
    approval = draft.approvalDate
    period = [draft.period?.start, draft.period?.end].compactMap(\.self)
    for text in [draft.title, draft.organization, draft.approvedBy, draft.order].compactMap(\.self)
    {
      said.formUnion(HeadLedger.words(text))
    }
    words = said.filter { $0.count > HeadLedger.shortest }.map { Array($0.unicodeScalars) }
    said.formUnion(period.map { String($0.year) })
  }

  /// Whether all that a line says is said by the head, or says what sort of thing it says; that of the
  /// `period` says its days.
  func says(_ line: String, ofPeriod isOfPeriod: Bool) -> Bool {
    let colon = line.firstIndex(of: ":") ?? line.endIndex
    let isLabelled = PlanYears.namesPeriod(String(line[..<colon]))
    let words = HeadLedger.words(String(isLabelled ? line[colon...] : line[...]))
    let days = isOfPeriod ? period : [approval].compactMap(\.self)
    let dates = isOfPeriod || WrittenDay.first(in: line) == approval ? HeadLedger.numbers(days) : []
    return words.indices.allSatisfy { index in
      let word = words[index]
      let before = index > 0 ? words[index - 1] : ""
      return said.contains(word) || dates.contains(word)
        || !dates.isEmpty && MonthName.names(word) || HeadLedger.isFormal(word)
        || before.hasPrefix("приложени")
        // “2025/26”.
        || period.last.map { before == String($0.year - 1) && word == String($0.year % 100) }
          ?? false
        || word.count > HeadLedger.shortest && isForm(word)
    }
  }

  /// The numbers of some days as documents write them: «01.09.2025», “1/9/25”.
  static func numbers(_ days: [CalendarDate]) -> Set<String> {
    let numbers = days.flatMap { [$0.day, $0.month, $0.year, $0.year % 100] }
    return Set(numbers.flatMap { [String($0), $0 < 10 ? "0\($0)" : "\($0)"] })
  }

  private static func words(_ text: String) -> [String] {
    ImportText.words(text).flatMap { $0.split(separator: "-").map(String.init) }
  }

  private func isForm(_ word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    return words.contains { CaseForms.mayBeSame(letters, $0) }
  }

  /// Whether a word says of what sort what stands beside it is, and nothing of its own.
  private static func isFormal(_ word: String) -> Bool {
    ApprovalText.isVerb(word) || OrderNumber.isAct(word) || formal.contains(word)
      || ImportText.hasStem(word, stems)
  }

  /// In letters: of shorter words the cases are not compared.
  private static let shortest = 3
  private static let stems = ["приложени", "организаци", "учреждени", "учебн"]
  private static let formal: Set<String> = [
    "и", "and", "в", "во", "на", "от", "к", "по", "с", "до", "за", "г", "год", "года", "году",
    "годы", "гг",
    "дата", "подпись", "мп", "действие", "заседании", "уч", "образовательная",
    "the", "by", "on", "of", "at", "in", "to", "from", "until", "date", "approval", "no",
    "n",
    "dated", "signed", "signature", "year", "school", "academic", "organisation", "organization",
    "college",
  ]
}
