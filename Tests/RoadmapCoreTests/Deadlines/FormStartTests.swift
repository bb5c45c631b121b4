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

  @Test func `no form begins with a word that it does not name`() {
    for phrase in Self.phrases {
      let tokens =
        Feast.named(PhraseTokenizer.tokens(of: phrase, .shared))
        ?? PhraseTokenizer.tokens(of: phrase, .shared)
      for meaning in Self.meanings {
        for position in tokens.indices {
          for (number, form) in DeadlineForm.all.enumerated() {
            var cursor = PhraseCursor(tokens)
            cursor.position = position
            var read = meaning
            guard form.read(&cursor, &read), cursor.position > position else { continue }
            #expect(
              form.starts.contains(tokens[position].lexeme),
              "form \(number) reads “\(phrase)” from \(tokens[position].lexeme)")
          }
        }
      }
    }
  }

  /// What may have been read before: nothing, a day, a range, a week day.
  private static let meanings: [PhraseMeaning] = [
    "", "5 октября", "с 1 по 10 октября", "октябрь", "по вторникам", "10", "ежеквартально",
  ].map { phrase in
    (try? PhraseParser.meaning(of: PhraseTokenizer.tokens(of: phrase, .shared))) ?? PhraseMeaning()
  }
}

extension String {
  fileprivate var trimmedSpace: String { hasPrefix(" ") ? String(dropFirst()) : self }
}
