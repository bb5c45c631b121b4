import Testing

@testable import RoadmapCore

/// What a form says its first word can be is only there for speed: no phrase may need more.
struct FormStartTests {
  private static let phrases =
    starts.flatMap { start in times.map { "\(start) \($0)".trimmedSpace } } + others

  private static let starts = [
    "", "до", "к", "не позднее", "не ранее", "с", "по", "после", "перед", "за 3 дня до",
    "за неделю до", "в", "во", "на", "в срок до", "срок:", "крайний срок", "в период с",
    "начиная с",
    "в течение", "на протяжении", "весь", "в начале", "в конце", "к концу", "до начала", "ежегодно",
    "ежегодно до", "ежемесячно", "раз в квартал,", "далее", "затем ежегодно", "первая неделя",
    "2-я декада",
    "первая половина", "последний день", "зимой", "каждый", "не реже 1 раза в месяц,", "by",
    "no later than",
    "by the end of", "before", "from", "during", "throughout", "early", "mid", "late", "every",
    "w/c", "week ending", "due", "on or before",
  ]
  private static let times = [
    "5 октября", "05.10.2023", "2023-10-05", "октябрь 2023", "октября", "октября и мая", "1–15 мая",
    "I полугодие", "II квартала 2024 г.", "учебного года", "года", "2023–2024 уч. года", "осени",
    "3 декаду ноября", "пятницу", "1 и 15 числа", "15 числа каждого месяца",
    "15 числа месяца, следующего за отчётным",
    "12 May", "May 2024", "term 2", "the school year", "14:00 5 октября", "Дня учителя", "каникул",
  ]
  private static let others = [
    "постоянно", "регулярно, в течение года", "по мере необходимости", "по запросу",
    "при наличии заявок",
    "в ходе реализации", "после издания приказа", "в течение 10 дней со дня приказа",
    "через 2 недели",
    "по итогам года до 31 января", "по окончании учебного года, в июне",
    "9 дней с 30 октября по 7 ноября",
    "с 23 по 31 марта (9 дней)", "R/2023-09-01/P1M", "по вторникам и четвергам", "вт, чт 18:00",
    "дважды в год",
    "3–4 раза в год", "каждый второй четверг", "every other Tuesday", "fortnightly",
    "at least annually",
    "as and when needed", "on-going", "during term time", "twice a year",
    "16 сентября 2023 (суббота)",
    "суббота, 16 сентября", "весь период реализации программы", "в дни осенних каникул", "2023/24",
    "Q1 2024",
    "до 15:00 20 мая", "24.01.2024 20.00", "в каникулярное время", "1 раз в полугодие",
    "раз в две недели",
    "IX.2023 – V.2024", "сентябрь, далее ежеквартально", "октябрь, далее по мере необходимости",
  ]

  /// Every form, tried wherever the cursor stands.
  private static let tireless: DeadlineForms = {
    var everything = LexemeSet()
    for entries in [
      Vocabulary.russianTimes, Vocabulary.russianNumerals, Vocabulary.russianWords,
      Vocabulary.englishTimes, Vocabulary.englishNumerals, Vocabulary.englishWords,
      Vocabulary.romanNumerals,
    ] {
      for entry in entries { everything.insert(entry.lexeme) }
    }
    for mark in [
      Lexeme.unknown, .number, .dash, .comma, .colon, .dot, .slash, .bracket, .feast(0), .named(0),
    ] {
      everything.insert(mark)
    }
    return DeadlineForms(
      DeadlineForm.all.inOrder.map {
        DeadlineForm(startingWith: everything, countsFirst: $0.countsFirst, $0.read)
      })
  }()

  @Test func `what is read with every form tried everywhere is read without`() {
    for phrase in Self.phrases {
      let words = PhraseTokenizer.tokens(of: phrase)
      let tokens = Feast.named(words) ?? words
      guard let all = try? PhraseParser.meaning(of: tokens, forms: Self.tireless) else { continue }
      let read = try? PhraseParser.meaning(of: tokens)
      #expect("\(all)" == read.map { "\($0)" }, "\(phrase)")
    }
  }
}

extension String {
  fileprivate var trimmedSpace: String { hasPrefix(" ") ? String(dropFirst()) : self }
}
