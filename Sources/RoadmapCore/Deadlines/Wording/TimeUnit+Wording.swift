extension TimeUnit {
  /// The forms in which sentences need a unit.
  struct Wording {
    /// «каждый месяц».
    let every: LocalizedText
    /// «в месяц», after «2 раза».
    let once: LocalizedText
    /// One, few, many.
    let russian: (String, String, String)
    /// One, many.
    let english: (String, String)

    fileprivate init(
      _ english: String, _ every: String, _ accusative: String, _ russian: (String, String, String)
    ) {
      self.every = LocalizedText(en: "every \(english)", ru: "\(every) \(accusative)")
      let article = english.hasPrefix("h") ? "per" : "a"
      once = LocalizedText(en: "\(article) \(english)", ru: "в \(accusative)")
      self.russian = russian
      self.english = (english, "\(english)s")
    }
  }

  var wording: Wording {
    switch self {
    case .day: Wording("day", "каждый", "день", ("день", "дня", "дней"))
    case .week: Wording("week", "каждую", "неделю", ("неделю", "недели", "недель"))
    case .decade: Wording("ten days", "каждую", "декаду", ("декаду", "декады", "декад"))
    case .month: Wording("month", "каждый", "месяц", ("месяц", "месяца", "месяцев"))
    case .quarter: Wording("quarter", "каждый", "квартал", ("квартал", "квартала", "кварталов"))
    case .half: Wording("half-year", "каждое", "полугодие", ("полугодие", "полугодия", "полугодий"))
    case .year: Wording("year", "каждый", "год", ("год", "года", "лет"))
    case .term: Wording("term", "каждую", "четверть", ("четверть", "четверти", "четвертей"))
    case .trimester:
      Wording("trimester", "каждый", "триместр", ("триместр", "триместра", "триместров"))
    case .semester: Wording("semester", "каждый", "семестр", ("семестр", "семестра", "семестров"))
    case .anyTerm:
      Wording("term", "каждый", "учебный период", ("период", "периода", "периодов"))
    }
  }
}
