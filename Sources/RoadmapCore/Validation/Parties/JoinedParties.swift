import Letters

/// Splits a text that names several parties.
///
/// Persons are told by surname and initials. What follows a comma behind a person is a position,
/// unless the team knows it as a party of its own.
enum JoinedParties {
  /// The parties, first to last; the text itself where it names one.
  static func all(in name: PartyName, team: DeclaredParties) -> [String] {
    let (text, persons) = (name.spelling, name.persons)
    if team.contains(text) { return [text] }
    guard persons.count > 1 else { return known(text, team) }
    let scalars = Array(text.unicodeScalars)
    var parties: [String] = []
    var start = 0
    for person in persons {
      let before = cleaned(scalars[start..<person.range.lowerBound])
      let end = person.range.upperBound
      let name = cleaned(scalars[person.range])
      // A title before a person («Зав.каф. Иванов И.И.») belongs to that person.
      if !before.isEmpty, team.contains(before) {
        parties.append(before)
      } else if !before.isEmpty, !isConjunction(before) {
        parties.append(before + " " + name)
        start = end
        continue
      }
      parties.append(name)
      start = end
    }
    let rest = cleaned(scalars[start...])
    if rest.isEmpty { return parties }
    let pieces = split(rest)
    if pieces.allSatisfy(team.contains) { return parties + pieces }
    // Behind a comma stands a position; behind a space, another party.
    if scalars[start...].first(where: { $0 != " " }) == ",", let last = parties.popLast() {
      return parties + [last + ", " + rest]
    }
    return parties + [rest]
  }

  /// Roles that the team knows, separated by commas: «Кураторы, служба медиации».
  private static func known(_ text: String, _ team: DeclaredParties) -> [String] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) else {
      return [text]
    }
    let pieces = split(text)
    guard pieces.count > 1, pieces.allSatisfy(team.contains) else { return [text] }
    return pieces
  }

  private static func split(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }
      .map { cleaned(Array($0.unicodeScalars)[...]) }
      .filter { !$0.isEmpty }
  }

  private static func isConjunction(_ word: String) -> Bool { ["и", "and", "&"].contains(word) }

  /// Some characters without the separators at their ends.
  private static func cleaned(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let separators: [Unicode.Scalar] = [" ", ",", ";", "/", "\n", "\t", .noBreakSpace]
    var rest = scalars.drop { separators.contains($0) || $0 == "." }
    while let last = rest.last, separators.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
