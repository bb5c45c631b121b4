/// Nouns that are declined alike: what they have in common, and their endings, the nominative's first.
struct PartyNouns {
  let stems: [String]
  let endings: [String]
  /// What an adjective before them ends with in the nominative, behind a hard, a soft and a hushing sound.
  let adjective: (hard: String, soft: String, hushing: String)

  init(_ stems: String, _ endings: String, _ adjective: (String, String, String)) {
    self.stems = stems.split(separator: " ").map(String.init)
    self.endings = endings.split(separator: " ", omittingEmptySubsequences: false).map(
      String.init)
    self.adjective = adjective
  }

  static let masculine = ("ый", "ий", "ий")
  static let feminine = ("ая", "яя", "ая")
  static let neuter = ("ое", "ее", "ее")

  /// Those who stand at the head of something.
  static let heads = [
    PartyNouns("директор ректор начальник министр губернатор", " а у ом е", masculine),
    PartyNouns("руководител председател заместител", "ь я ю ем е", masculine),
    PartyNouns("заведующ", "ий его ему им ем", masculine),
    PartyNouns("заведующ", "ая ей ую ею", feminine), PartyNouns("глав", "а ы е у ой", masculine),
  ]
  /// Bodies inside of an organisation and above it.
  static let bodies = [
    PartyNouns(
      "совет педсовет методсовет комитет департамент отдел центр институт", " а у ом е",
      masculine),
    PartyNouns("собрани управлени учреждени объединени", "е я ю ем и", neuter),
    PartyNouns("министерств правительств", "о а у ом е", neuter),
    PartyNouns("администраци комисси коллеги конференци", "я и ю ей", feminine),
  ]
  /// Organisations.
  static let organizations = [
    PartyNouns("школ", "а ы е у ой", feminine),
    PartyNouns("гимнази организаци", "я и ю ей", feminine),
    PartyNouns("колледж техникум университет вуз", " а у ом е", masculine),
    PartyNouns("лице", "й я ю ем е", masculine),
  ]

  /// Whether a word, in small letters, is the noun of a body or an organisation in a case in which no
  /// party is named: «отдела», «школы».
  static func isInCase(_ word: String) -> Bool {
    (bodies + organizations).contains { nouns in
      nouns.stems.contains { stem in
        word.hasPrefix(stem)
          && nouns.endings.dropFirst().contains(String(word.dropFirst(stem.count)))
      }
    }
  }
}
