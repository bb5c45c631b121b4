/// What a line without labels says: what is done, and before or behind it when and by whom.
///
/// As in «Собрание – до 1 октября (директор)», «Собрание – октябрь, директор», «Октябрь: собрание».
struct EntryText {
  /// What is done; the whole text where nothing else was found in it.
  private(set) var title: String
  private(set) var deadline: String?
  private(set) var parties: String?
  /// Whether it says first when.
  private(set) var isTimeFirst = false

  /// «Пары» is a title.
  private static let shortestTitle = 4
  /// In bytes; a longer line is a text, and no entry of a list.
  static let longestEntry = 4000
  /// When and by whom have no more dashes and commas together.
  private static let mostSeparators = 5
  static let dashes = [" – ", " — ", " - ", " → ", " / ", " · "]
  init(_ text: String) {
    title = ImportText.line(LabelledLine.trimmed(text[...]))
    guard title.utf8.count <= Self.longestEntry else { return }
    let whole = title
    read { DeadlineLook.isPlain($0) && DeadlineLook.isAlone($0) }
    // A slip of the pen is looked for only where nothing is spelled right.
    if deadline == nil { read(DeadlineLook.isAlone) }
    // «Наблюдения – дважды в семестр – наставники»
    if deadline == nil, let who = EntryText.within(whole, DeadlineLook.isOfSchool) {
      take(who.title, who.deadline, who.parties)
    }
  }

  /// When something is done between what that is and who does it.
  private static func within(
    _ title: String, _ isWhen: @escaping (String) -> Bool
  ) -> (title: String, deadline: String, parties: String)? {
    tails(of: title).lazy.compactMap {
      inner($0, WhenAndWho($0.text, isWhen, isInBrackets: $0.isInBrackets), isWhen)
    }.first
  }

  private mutating func read(_ isWhen: @escaping (String) -> Bool) {
    let tails = EntryText.tails(of: title)
    let said = tails.map {
      (tail: $0, says: WhenAndWho($0.text, isWhen, isInBrackets: $0.isInBrackets))
    }
    // «Ноябрь – декабрь – слёт»: what says when is not what is done.
    .filter { $0.says.deadline == nil || !isWhen($0.tail.head) }
    // The longest tail that says both, else when and by whom told apart by what stands between.
    if let both = said.first(where: { $0.says.deadline != nil && $0.says.parties != nil }) {
      take(both.tail.head, both.says.deadline, both.says.parties)
    } else if let who = said.lazy.compactMap({ EntryText.inner($0.tail, $0.says, isWhen) }).first {
      take(who.title, who.deadline, who.parties)
    } else if let when = said.first(where: { $0.says.deadline != nil }) {
      take(when.tail.head, when.says.deadline, nil)
    } else if let lead = EntryText.lead(of: title, isWhen) {
      take(lead.title, lead.deadline, nil)
      isTimeFirst = true
    } else if let who = said.first(where: { tail, says in
      says.parties.map { tail.isSetOff || tail.isSentence || EntryText.arePersons($0) } ?? false
    }) {
      // «Собрание, педагоги и родители» names who comes, as far as anybody knows.
      take(who.tail.head, nil, who.says.parties)
    }
  }

  /// Whether a text names persons alone, who do what stands before them: «Лось Н.Н., Еж А.А.».
  private static func arePersons(_ parties: String) -> Bool {
    PartySplit(parties).parties.allSatisfy(\.isPerson)
  }

  private mutating func take(_ title: String, _ deadline: String?, _ parties: String?) {
    self.title = title
    self.deadline = deadline
    self.parties = parties
  }

  /// What stands before parties, where it says when: behind «(октябрь) – » stands who, whatever it is.
  private static func inner(
    _ tail: Tail, _ says: WhenAndWho, _ isWhen: (String) -> Bool
  ) -> (title: String, deadline: String, parties: String)? {
    let isWho =
      says.deadline == nil && tail.isSetOff
      && ImportText.words(tail.text).count <= WhenAndWho.mostWords
    guard let parties = says.parties ?? (isWho ? tail.text : nil), !isWhen(tail.head) else {
      return nil
    }
    let when = tails(of: tail.head).first { isWhen($0.text) }
    if let when { return (when.head, when.text, parties) }
    guard says.parties != nil, let lead = lead(of: tail.head, isWhen) else { return nil }
    return (lead.title, lead.deadline, parties)
  }

  /// «до 1 октября – собрание»: what stands before the first dash says when.
  private static func lead(
    of text: String, _ isWhen: (String) -> Bool
  ) -> (title: String, deadline: String)? {
    if text.hasPrefix("["), let closing = text.firstIndex(of: "]") {
      let lead = ImportText.line(String(text[..<closing].dropFirst()))
      let rest = ImportText.line(String(text[closing...].dropFirst()))
      if rest.count >= shortestTitle, isWhen(lead) { return (rest, lead) }
    }
    // «Октябрь – ноябрь — посещение уроков»: the longest time is the whole one.
    return (dashes + [": ", ". "]).flatMap { places(of: $0, in: text).prefix(2) }
      .sorted { $0.lowerBound > $1.lowerBound }
      .lazy.map { found in
        (
          title: ImportText.line(String(text[found.upperBound...])),
          deadline: ImportText.line(String(text[..<found.lowerBound]))
        )
      }
      .first { $0.title.count >= shortestTitle && isWhen($0.deadline) }
  }

  /// The entries of one line that a month heads for all of them: «Октябрь: приказ (директор); опрос
  /// (психолог)».
  static func several(_ line: String) -> [String] {
    let mark = PartMark(ofEntry: line)
    let text = mark?.rest ?? line
    guard text.utf8.count <= longestEntry, text.contains("; "),
      let lead = lead(of: text, { DeadlineLook.isPlain($0) && DeadlineLook.isAlone($0) })
    else { return [line] }
    let signs = places(of: "; ", in: lead.title)
    let ends = signs.map(\.lowerBound) + [lead.title.endIndex]
    let parts = zip([lead.title.startIndex] + signs.map(\.upperBound), ends).map {
      LabelledLine.trimmed(lead.title[$0..<$1])
    }
    // Parties and times go on with the entry before.
    guard parts.count > 1,
      parts.allSatisfy({ part in
        part.count >= shortestTitle && !DeadlineLook.isAlone(part)
          && (part.hasSuffix(")") || !PartyWords.looksLikeParties(part))
      })
    else { return [line] }
    let number = mark.map { line.prefix(line.count - $0.rest.count) } ?? ""
    return parts.enumerated().map { index, part in
      (index == 0 ? number : "") + "\(lead.deadline): \(part)"
    }
  }

  /// The end of a text behind a sign that may separate when and by whom from what is done.
  private struct Tail {
    let head: String
    let text: String
    /// Whether a dash or brackets set it off.
    let isSetOff: Bool
    /// Whether a full stop does.
    var isSentence = false
    /// Whether brackets hold all of it.
    var isInBrackets = false

    init(_ head: Substring, _ text: Substring, isSetOff: Bool) {
      self.head = LabelledLine.trimmed(head)
      self.text = LabelledLine.trimmed(text)
      self.isSetOff = isSetOff
    }
  }

  /// Where a sign stands in a text, outside of quotation marks and brackets.
  private static func places(of sign: String, in text: String) -> [Range<String.Index>] {
    let found = text.ranges(of: sign)
    guard !found.isEmpty, text.contains("«") || text.contains("(") else { return found }
    return found.filter { isOutside($0.lowerBound, in: text) }
  }

  /// Whether a full stop ends the short name of a month before its year: «15 сент» before «2026».
  private static func isMonthCut(_ head: Substring, before tail: Substring) -> Bool {
    tail.first?.isNumber == true
      && head.split(separator: " ").suffix(2).first?.first?.isNumber == true
      && head.reversed().prefix(while: \.isLetter).count <= longestShortMonth
  }

  private static let longestShortMonth = 4

  /// Whether a text ends with the first letter of a name, whose full stop ends no sentence.
  private static func endsWithInitial(_ text: Substring) -> Bool {
    let end = text.unicodeScalars.suffix(2)
    return end.count == 2 && end.last.map(ImportText.isCapital) ?? false
      && end.first.map { $0 == " " || $0 == "." } ?? false
  }

  /// Whether a place stands outside of quotation marks and brackets.
  private static func isOutside(_ place: String.Index, in text: some StringProtocol) -> Bool {
    let before = text[..<place]
    func isOpen(_ opening: Character, _ closing: Character) -> Bool {
      before.count { $0 == opening } > before.count { $0 == closing }
    }
    return !isOpen("«", "»") && !isOpen("(", ")")
  }

  /// When a line of a list is due whose parties alone were found: what stands behind its last dash, which
  /// is no deadline as far as it is understood.
  mutating func takeUnknownDeadline() {
    guard deadline == nil, parties != nil else { return }
    let last = EntryText.dashes.flatMap { EntryText.places(of: $0, in: title) }
      .max { $0.lowerBound < $1.lowerBound }
    guard let last else { return }
    let (head, tail) = (title[..<last.lowerBound], title[last.upperBound...])
    guard ImportText.words(String(tail)).count <= WhenAndWho.mostWords else { return }
    deadline = LabelledLine.trimmed(tail)
    title = LabelledLine.trimmed(head)
  }

  /// In bytes; nobody needs more for when and by whom.
  private static let longestTail = 400

  /// Where the month begins that ends a text, with its day and year: «с 15 сентября», «сентябрь 2024».
  private static func startOfTime(endOf text: Substring) -> Substring.Index? {
    let words = text.split(separator: " ").suffix(longestTime)
    guard words.contains(where: { MonthName.names($0) }) else { return nil }
    return words.first {
      $0.first?.isPunctuation == false && $0.dropFirst().first != "."
        && isOutside($0.startIndex, in: text)
        && DeadlineLook.isAlone(String(text[$0.startIndex...]))
    }?.startIndex
  }

  /// In words.
  private static let longestTime = 6
  private static let longestBareTime = 12

  /// Where a time begins that ends a text and no sign sets off: «Провести встречу 10 октября».
  ///
  /// The longest one that is understood: «после 10 октября» is another time than «10 октября».
  private static func startOfBareTime(endOf text: String) -> String.Index? {
    let words = text.split(separator: " ").suffix(longestBareTime)
    return zip(words, words.dropFirst()).first { before, word in
      mayBeginBareTime(word) && !leadsOn(before) && isOutside(word.startIndex, in: text)
        && DeadlineLook.isAlone(String(text[word.startIndex...]))
    }?.1.startIndex
  }

  /// Whether a word may begin a time that no sign sets off: «итоги мая» and «программа 2025 года» say none.
  private static func mayBeginBareTime(_ word: Substring) -> Bool {
    if word.first?.isNumber == true {
      let rest = word.base[word.startIndex...]
      return word.contains(".") || rest.split(separator: " ").contains { MonthName.names($0) }
    }
    let small = word.lowercased()
    switch lexeme(of: word) {
    case .until, .before, .toward, .from, .not, .after, .approximately, .each, .frequency,
      .fortnightly, .continuous:
      return true
    // «План на 2025 год» says of what time it is, «в 2025 году» when.
    case .at: return ["в", "во", "in"].contains(small)
    default: return (1...12).contains { MonthName($0).nominative[.russian] == small }
    }
  }

  /// Whether a time behind a word is another one with it, or says something else.
  private static func leadsOn(_ word: Substring) -> Bool {
    switch lexeme(of: word) {
    case .until, .before, .toward, .from, .since, .not, .after, .approximately, .later, .earlier,
      .at, .through, .between, .passing:
      true
    default: JoiningWords.leadOn(word.lowercased()) || word.lowercased() == "накануне"
    }
  }

  private static func lexeme(of word: Substring) -> Lexeme? {
    PhraseTokenizer.tokens(of: word.lowercased()).first?.lexeme
  }

  /// All such ends, the longest first.
  private static func tails(of text: String) -> [Tail] {
    var tails: [Tail] = []
    if text.hasSuffix(")"), let opening = text.lastIndex(of: "(") {
      let inner = text[text.index(after: opening)...].dropLast()
      var part = Tail(text[..<opening], inner, isSetOff: true)
      part.isInBrackets = true
      tails.append(part)
    }
    for separator in dashes + ["; ", ": ", ", ", ". ", " ("] {
      for found in places(of: separator, in: text).suffix(mostSeparators) {
        let (head, tail) = (text[..<found.lowerBound], text[found.upperBound...])
        // «Урок Лось Т. Т. (март, завуч)», «Экскурсия. Соц. педагог Лось»
        if separator == ". ",
          EntryText.endsWithInitial(head) || EntryText.isMonthCut(head, before: tail)
            || PartyWords.abbreviations.contains(
              ImportText.words(String(head.suffix(8))).last ?? "")
        {
          continue
        }
        let isDash = dashes.contains(separator)
        var part = Tail(head, tail, isSetOff: isDash || separator == " (")
        part.isSentence = separator == ". "
        tails.append(part)
        // «Встречи сентябрь – май»: the time begins before its dash.
        guard isDash, let start = startOfTime(endOf: head) else { continue }
        tails.append(Tail(text[..<start], text[start...], isSetOff: false))
      }
    }
    if let start = startOfBareTime(endOf: text) {
      tails.append(Tail(text[..<start], text[start...], isSetOff: false))
    }
    return tails.filter {
      $0.head.count >= shortestTitle - ($0.isSetOff ? 1 : 0) && !$0.text.isEmpty
        && $0.text.utf8.count <= longestTail
    }
    .sorted { $0.text.utf8.count > $1.text.utf8.count }
  }
}
