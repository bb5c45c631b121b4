/// What a word or a mark does in a deadline, whatever its language and its ending.
enum Lexeme: Equatable {
  /// Past the last token.
  case end
  /// A word that the vocabulary does not have.
  case unknown
  // Marks.
  case number
  case dash
  case comma
  case colon
  case dot
  case slash
  case bracket
  // Names of times.
  case month(Int8)
  case weekday(Int8)
  /// «(по) пятницам», "Fridays"; 8 is Monday to Friday, 9 the weekend.
  case weekdays(Int8)
  case season(Int8)
  /// «осенний»: says only which holidays.
  case seasonal
  case unit(TimeUnit)
  /// «гг.», «годы»: more than one year.
  case years
  /// «начало» 1, «середина» 2, «конец» 3.
  case part(Int8)
  /// «половина».
  case halfOf
  /// «(в первых) числах».
  case dayNumbers
  /// «(в 14) часов».
  case hours
  /// «число».
  case dayNumber
  // Numerals.
  /// «третий»; -1 is «последний».
  case ordinal(Int8)
  case cardinal(Int8)
  case roman(Int8)
  /// The ending of a numeral: «1-й», "1st".
  case suffix
  // How often.
  /// «ежегодно».
  case frequency(TimeUnit)
  /// "fortnightly".
  case fortnightly
  /// «(по) кварталам».
  case byUnits(TimeUnit)
  /// «каждый».
  case each
  /// "other" in "every other week".
  case other
  /// «раз».
  case times
  /// «дважды» 2.
  case often(Int8)
  // Bounds.
  /// «крайний (срок)», "deadline".
  case limit
  /// «до», "by".
  case until
  /// "before": the day itself no longer counts.
  case before
  /// «к».
  case toward
  /// «с», "from".
  case from
  /// «от»: only before what a stretch of time is counted from.
  case since
  /// «по», "to".
  case through
  case between
  /// «не».
  case not
  /// «позднее».
  case later
  /// «ранее».
  case earlier
  /// «реже», «менее».
  case lessOften
  case inclusive
  case starting
  // Small words.
  /// «в», «на», «за», "in", "on".
  case at
  /// "of".
  case of
  case and
  /// «далее».
  case then
  /// A word that changes nothing wherever it stands.
  case filler
  // Which year.
  case school
  case calendar
  case current
  case next
  case reporting
  /// «предыдущий»: only what is reported on can be past.
  case past
  // The whole time.
  case during
  case whole
  case period
  /// «срок».
  case term
  /// «реализации»: what a period is a period of.
  case realization
  /// «работы».
  case work
  /// «(в) ходе».
  case course
  // No due date.
  case continuous
  case request
  /// «(по) мере».
  case measure
  /// «при».
  case given
  /// «(в) случае».
  case inCase
  /// "as", "when", "if": before a request.
  case condition
  // Events.
  case after
  /// «через».
  case passing
  /// «(с) момента».
  case anchor
  /// «(по) окончании».
  case outcome
  /// «рабочих».
  case working
  /// «десятидневный».
  case lasting
  // Not to be found here.
  /// «план», «график».
  case schedule
  /// «согласно».
  case accordingTo
  case holidays
  /// «продолжительностью», "lasting".
  case lengthy
  /// "pm", "am".
  case halfOfDay
  /// «МСК», "UTC".
  case zone
  /// «мин.».
  case minutes
  /// «кроме», "except".
  case excluding
  /// «уточняется», "TBC", «отменено»: whatever stands beside it is not to be relied on.
  case undecided
  /// «около», "circa": the time beside it is to be asked about.
  case approximately
  case or
  /// "commencing".
  case commencing
  /// "ending".
  case ending
  /// A day with a name, by its place in `Feast.all`.
  case feast(Int8)
  /// A name of the school's calendar, by its place there.
  case named(Int8)
  /// A letter of ISO 8601, as ASCII.
  case letter(UInt8)

  /// Whether it is the name of a month or a season.
  var isMonthOrSeason: Bool {
    switch self {
    case .month, .season: true
    default: false
    }
  }

  /// The number, where it is a Roman one.
  var romanNumber: Int8? {
    if case .roman(let number) = self { return number }
    return nil
  }
}
