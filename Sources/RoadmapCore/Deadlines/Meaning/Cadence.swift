/// How often something comes back: so many times in so many units of time.
struct Cadence: Hashable {
  /// The unit that is counted in.
  var unit: TimeUnit
  /// How many units make one round: 2 in «раз в 2 месяца».
  @SmallCount var every = 1
  /// How many times a round: 3 in «3 раза в год».
  @SmallCount var times = 1
  /// The higher number where two are said, «3–4 раза»; 0 for none.
  @SmallCount var most = 0
  /// The days of the week, as bits 1…7; 0 where none is named.
  var weekdays: UInt8 = 0
  /// Which of the named days is said: 2 in «каждый второй четверг»; 0 for none.
  @SmallCount var ordinal = 0
  /// Whether the word for it has two meanings: "biweekly", "biannually".
  var hasTwoMeanings = false

  /// Whether a day of the week is named, 1 for Monday.
  func names(_ weekday: Int) -> Bool { weekdays & 1 << UInt8(weekday) != 0 }

  var isYearly: Bool { unit == .year && every == 1 && times == 1 }

  /// The same rounds, in each of which it is due once.
  var oncePerRound: Cadence {
    var cadence = self
    cadence.times = 1
    return cadence
  }

  /// How many times a year, or nil where it is no whole number.
  var roundsPerYear: Int? {
    switch unit {
    case .year where every == 1: times
    case .half where every == 1: 2 * times
    case .quarter where every == 1: 4 * times
    default: nil
    }
  }
}
