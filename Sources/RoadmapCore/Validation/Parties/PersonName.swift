import Letters

/// A person as documents write one: a surname and initials, or full names.
struct PersonName: Sendable {
  /// The surname as it is written.
  let surname: String
  /// The first letters of first name and patronymic, one or two, in capitals.
  let initials: [Unicode.Scalar]
  /// The characters of the text that name the person, counted from 0.
  let range: Range<Int>

  /// The persons that a text names, first to last; the surname stands before the initials or behind.
  static func all(in scalars: [Unicode.Scalar]) -> [PersonName] {
    var names: [PersonName] = []
    var index = 0
    while index < scalars.count {
      if let name = surnameFirst(at: index, scalars) ?? initialsFirst(at: index, scalars) {
        names.append(name)
        index = name.range.upperBound
      } else {
        index = afterWord(index, scalars)
      }
    }
    return names
  }

  private static func surnameFirst(at start: Int, _ scalars: [Unicode.Scalar]) -> PersonName? {
    guard let surname = surname(at: start, scalars) else { return nil }
    let begin = afterBlanks(surname.upperBound, scalars)
    guard begin > surname.upperBound, let (initials, end) = initials(at: begin, scalars) else {
      return nil
    }
    return PersonName(
      surname: String(scalars[surname]), initials: initials, range: start..<end)
  }

  private static func initialsFirst(at start: Int, _ scalars: [Unicode.Scalar]) -> PersonName? {
    guard let (initials, end) = initials(at: start, scalars),
      let surname = surname(at: afterBlanks(end, scalars), scalars)
    else { return nil }
    return PersonName(
      surname: String(scalars[surname]), initials: initials, range: start..<surname.upperBound)
  }

  /// A capitalized word of two letters or more that is not an abbreviation; it may be double.
  private static func surname(at start: Int, _ scalars: [Unicode.Scalar]) -> Range<Int>? {
    guard start < scalars.count, Alphabet.isUppercase(scalars[start]) else { return nil }
    var end = start
    while end < scalars.count, isOfSurname(scalars[end]) { end += 1 }
    guard end - start >= 2, scalars[start + 1] != "-", end >= scalars.count || scalars[end] != "."
    else { return nil }
    let small = scalars[start..<end].contains { Alphabet.isLetter($0) && !Alphabet.isUppercase($0) }
    return small || end - start > 3 ? start..<end : nil
  }

  /// One or two capitals with full stops, of which the last may be missing; and where they end.
  private static func initials(
    at start: Int, _ scalars: [Unicode.Scalar]
  ) -> (letters: [Unicode.Scalar], end: Int)? {
    var letters: [Unicode.Scalar] = []
    var end = start
    while letters.count < 2 {
      let index = letters.isEmpty ? start : afterBlanks(end, scalars)
      guard index + 1 < scalars.count, Alphabet.isLetter(scalars[index]),
        Alphabet.isUppercase(scalars[index]), scalars[index + 1] == "."
      else { break }
      letters.append(scalars[index])
      end = index + 2
    }
    // The last full stop is easily forgotten: «Тиунов Р.К».
    if letters.count == 1, end < scalars.count, Alphabet.isLetter(scalars[end]),
      Alphabet.isUppercase(scalars[end]), end + 1 >= scalars.count || !isOfSurname(scalars[end + 1])
    {
      letters.append(scalars[end])
      end += 1
    }
    return letters.isEmpty ? nil : (letters.map { Alphabet.cyrillicTwin(of: $0) ?? $0 }, end)
  }

  private static func isOfSurname(_ scalar: Unicode.Scalar) -> Bool {
    Alphabet.isLetter(scalar) || scalar == "-" || CharacterSort(scalar) == .combining
  }

  private static func afterBlanks(_ start: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var index = start
    while index < scalars.count, CharacterSort(scalars[index]) == .space { index += 1 }
    return index
  }

  private static func afterWord(_ start: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var index = start
    while index < scalars.count, Alphabet.isLetter(scalars[index]) || scalars[index] == "-" {
      index += 1
    }
    return max(index, start + 1)
  }
}
