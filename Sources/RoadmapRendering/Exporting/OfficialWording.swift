import RoadmapCore

/// The words of the official document.
struct OfficialWording {
  /// A column of the table, from left to right.
  enum Column: CaseIterable {
    case number, activity, deadline, responsible, result, documents

    /// Whether the table has it even where it is empty in every row.
    var isNeeded: Bool {
      switch self {
      case .number, .activity, .deadline, .responsible: true
      case .result, .documents: false
      }
    }
  }

  private let language: Language
  private let dates: DateWording

  init(_ language: Language) {
    self.language = language
    dates = DateWording(language)
  }

  func title(of column: Column) -> String {
    switch column {
    case .number: language.text(en: "No.", ru: "№")
    case .activity: language.text(en: "Activity", ru: "Мероприятие")
    case .deadline: language.text(en: "Deadline", ru: "Срок")
    case .responsible: language.text(en: "Responsible", ru: "Ответственные")
    case .result: language.text(en: "Result", ru: "Результат")
    case .documents: language.text(en: "Documents", ru: "Документы")
    }
  }

  /// The lines of the approval: who approves it by signing, or which order did.
  func approval(_ approval: Approval?) -> [String] {
    guard let approval, approval.by != nil || approval.order != nil || approval.date != nil else {
      return byOrder(date: nil, order: nil)
    }
    guard let by = approval.by else {
      return byOrder(date: approval.date, order: approval.order)
    }
    if approval.order != nil {
      return byOrder(date: approval.date, order: approval.order) + [by]
    }
    return [
      language.text(en: "APPROVED", ru: "УТВЕРЖДАЮ"), by, "____________________",
      approval.date.map(dates.day) ?? emptyDate,
    ]
  }

  private func byOrder(date: CalendarDate?, order: String?) -> [String] {
    let day = date.map(dates.day) ?? emptyDate
    let title = language.text(en: "APPROVED", ru: "УТВЕРЖДЕНО")
    // «распоряжение № 87-р», «протокол № 1» say themselves what they are.
    if let order, let sign = ["№", "No."].first(where: order.contains), !order.hasPrefix(sign) {
      return [title, "\(order) \(language.text(en: "of", ru: "от")) \(day)"]
    }
    let number =
      order.map { $0.hasPrefix("№") || $0.hasPrefix("No.") ? $0 : "№ \($0)" } ?? "№ ______"
    return [
      title, language.text(en: "by order of \(day) \(number)", ru: "приказом от \(day) \(number)"),
    ]
  }

  private var emptyDate: String {
    language.text(en: "____ ______________ 20___", ru: "«___» ______________ 20___ г.")
  }

  func period(_ span: DateSpan) -> String {
    language.text(en: "Period: \(dates.span(span))", ru: "Срок реализации: \(dates.span(span))")
  }

  // `import` knows these headings.
  var basis: String { language.text(en: "Legal basis:", ru: "Нормативные документы:") }
  var purpose: String { language.text(en: "Purpose:", ru: "Цель:") }
  var tasks: String { language.text(en: "Objectives:", ru: "Задачи:") }
  var expectedResults: String {
    language.text(en: "Expected results:", ru: "Ожидаемые результаты:")
  }
  /// What is written on the three lines of a signature.
  var captions: [String] { ReportSignature.captions(in: language) }
  var curator: String { language.text(en: "Curator", ru: "Куратор") }
}
