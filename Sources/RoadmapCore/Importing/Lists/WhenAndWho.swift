/// A text that says nothing but when, or by whom, or both.
struct WhenAndWho {
  private(set) var deadline: String?
  private(set) var parties: String?

  var saysBoth: Bool { deadline != nil && parties != nil }
  var saysOne: Bool { (deadline != nil) != (parties != nil) }

  /// Parties behind a dash have no more words, whatever they are called.
  static let mostWords = 8
  private static let mostSeparators = 4

  /// Reads a text; `isWhen` tells whether all of a text is a deadline.
  ///
  /// In brackets behind what is done stands who does it next to when, whatever that is called.
  init(
    _ text: String, _ isWhen: (String) -> Bool = DeadlineLook.isAlone, isInBrackets: Bool = false
  ) {
    let text = LabelledLine.trimmed(text[...])
    if isWhen(text) {
      deadline = text
      return
    }
    for separator in EntryText.dashes + ["; ", ", ", ". ", " ("] {
      for found in text.ranges(of: separator).suffix(Self.mostSeparators) {
        let left = LabelledLine.trimmed(text[..<found.lowerBound])
        let right = LabelledLine.trimmed(text[found.upperBound...])
        let mayBeWho =
          isWho(right, behind: separator) || isInBrackets && Self.mayBeUnknown(right)
        if mayBeWho, isWhen(left), !isWhen(right) {
          // «октябрь – апрель (куратор)»: the longest deadline is the whole one.
          if left.utf8.count > deadline?.utf8.count ?? 0 { (deadline, parties) = (left, right) }
        } else if deadline == nil, isWhen(right),
          PartyWords.looksLikeParties(left) || isInBrackets && Self.mayBeUnknown(left)
        {
          (deadline, parties) = (right, left)
        }
      }
    }
    if deadline == nil, Self.looksLikeParties(text) { parties = text }
  }

  /// Whether a text names parties, also behind a word cut short, as «Соц.» is.
  private static func looksLikeParties(_ text: String) -> Bool {
    if PartyWords.looksLikeParties(text) { return true }
    guard let stop = text.firstRange(of: ". "),
      PartyWords.abbreviations.contains(text[..<stop.lowerBound].lowercased())
    else { return false }
    return PartyWords.looksLikeParties(String(text[stop.upperBound...]))
  }

  /// Whether a text beside a deadline may name parties in words that are not known: no place, no number.
  private static func mayBeUnknown(_ text: String) -> Bool {
    let words = ImportText.words(text)
    return words.count <= mostWords && text.first?.isLetter == true && Phrase(text).mayBeParty
      && !text.contains(":") && !DeadlineLook.isWeekday(text)
      && !words.contains { MonthName.names($0[...]) || ImportText.hasStem($0, places) }
  }

  private static let places = [
    "зал", "актов", "онлайн", "дистанц", "очно", "zoom", "online", "room",
  ]

  /// Whether a text behind a deadline and a sign says by whom; behind a comma the deadline may go on.
  private func isWho(_ text: String, behind separator: String) -> Bool {
    guard let first = text.split(separator: " ").first, !MonthName.names(first),
      first.first?.isNumber == false
    else { return false }
    return Self.looksLikeParties(text)
      || (EntryText.dashes.contains(separator) || separator == "; ")
        && ImportText.words(text).count <= Self.mostWords
  }
}
