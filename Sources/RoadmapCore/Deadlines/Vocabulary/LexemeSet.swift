extension Lexeme {
  /// The kind of a lexeme, whatever it names, and what it names: two numbers that are quick to
  /// compare and to look up.
  fileprivate var code: (kind: UInt8, value: UInt8) {
    @inline(always) get {
      switch self {
      case .end: (0, 0)
      case .unknown: (1, 0)
      case .number: (2, 0)
      case .dash: (3, 0)
      case .comma: (4, 0)
      case .colon: (5, 0)
      case .dot: (6, 0)
      case .slash: (7, 0)
      case .bracket: (8, 0)
      case .month(let value): (9, UInt8(bitPattern: value))
      case .weekday(let value): (10, UInt8(bitPattern: value))
      case .weekdays(let value): (11, UInt8(bitPattern: value))
      case .season(let value): (12, UInt8(bitPattern: value))
      case .seasonal: (13, 0)
      case .unit(let value): (14, UInt8(bitPattern: value.rawValue))
      case .years: (15, 0)
      case .part(let value): (16, UInt8(bitPattern: value))
      case .halfOf: (17, 0)
      case .dayNumbers: (18, 0)
      case .hours: (19, 0)
      case .dayNumber: (20, 0)
      case .ordinal(let value): (21, UInt8(bitPattern: value))
      case .cardinal(let value): (22, UInt8(bitPattern: value))
      case .roman(let value): (23, UInt8(bitPattern: value))
      case .suffix: (24, 0)
      case .frequency(let value): (25, UInt8(bitPattern: value.rawValue))
      case .fortnightly: (26, 0)
      case .byUnits(let value): (27, UInt8(bitPattern: value.rawValue))
      case .each: (28, 0)
      case .other: (29, 0)
      case .times: (30, 0)
      case .often(let value): (31, UInt8(bitPattern: value))
      case .limit: (32, 0)
      case .until: (33, 0)
      case .before: (34, 0)
      case .toward: (35, 0)
      case .from: (36, 0)
      case .since: (37, 0)
      case .through: (38, 0)
      case .between: (39, 0)
      case .not: (40, 0)
      case .later: (41, 0)
      case .earlier: (42, 0)
      case .lessOften: (43, 0)
      case .inclusive: (44, 0)
      case .starting: (45, 0)
      case .at: (46, 0)
      case .of: (47, 0)
      case .and: (48, 0)
      case .then: (49, 0)
      case .filler: (50, 0)
      case .school: (51, 0)
      case .calendar: (52, 0)
      case .current: (53, 0)
      case .next: (54, 0)
      case .reporting: (55, 0)
      case .during: (56, 0)
      case .whole: (57, 0)
      case .period: (58, 0)
      case .term: (59, 0)
      case .realization: (60, 0)
      case .work: (61, 0)
      case .course: (62, 0)
      case .continuous: (63, 0)
      case .request: (64, 0)
      case .measure: (65, 0)
      case .given: (66, 0)
      case .inCase: (67, 0)
      case .condition: (68, 0)
      case .after: (69, 0)
      case .passing: (70, 0)
      case .anchor: (71, 0)
      case .outcome: (72, 0)
      case .working: (73, 0)
      case .lasting: (74, 0)
      case .schedule: (75, 0)
      case .holidays: (76, 0)
      case .letter(let value): (77, value)
      }
    }
  }

  @inline(always)
  static func == (one: Lexeme, other: Lexeme) -> Bool {
    let (one, other) = (one.code, other.code)
    return one.kind == other.kind && one.value == other.value
  }
}

/// Kinds of lexemes; asking whether a lexeme is one of them tests one bit.
struct LexemeSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  /// The kinds of some lexemes, whatever these name.
  init(_ lexemes: Lexeme...) {
    for lexeme in lexemes { insert(lexeme) }
  }

  @inline(always)
  mutating func insert(_ lexeme: Lexeme) {
    let kind = lexeme.code.kind
    if kind < 64 { low |= 1 << UInt64(kind) } else { high |= 1 << UInt64(kind & 63) }
  }

  @inline(always)
  func contains(_ lexeme: Lexeme) -> Bool {
    let kind = lexeme.code.kind
    return (kind < 64 ? low : high) >> UInt64(kind & 63) & 1 != 0
  }
}
