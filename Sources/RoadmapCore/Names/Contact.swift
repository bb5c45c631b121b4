import Letters

/// An address or a number by which somebody can be reached, in a text.
struct Contact {
  /// What it is.
  enum Kind {
    /// The part of an e-mail address that says whose it is.
    case mail
    /// A telephone number.
    case phone
  }

  let kind: Kind
  /// The characters of the text, counted from 0.
  let range: Range<Int>

  /// All of a text, first to last.
  static func all(in scalars: [Unicode.Scalar]) -> [Contact] {
    var contacts: [Contact] = []
    var index = 0
    while index < scalars.count {
      let contact: Contact? =
        switch scalars[index] {
        case "@": mail(at: index, in: scalars)
        case "+", "0"..."9": phone(at: index, in: scalars)
        default: nil
        }
      if let contact, contact.range.lowerBound >= contacts.last?.range.upperBound ?? 0 {
        contacts.append(contact)
      }
      index = max(index + 1, contact?.range.upperBound ?? 0)
    }
    return contacts
  }

  /// The accounts of a text that may be somebody's: «@anna_v», “t.me/annav”; not those with numbers only.
  static func accounts(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    scalars.indices.compactMap { index in
      let isSign =
        scalars[index] == "@"
        && (index == 0 || !FoldedWords.isLetter(scalars[index - 1]) && scalars[index - 1] != "]")
        || scalars[index] == "/"
          && hosts.contains { scalars[..<index].suffix($0.count).elementsEqual($0) }
      guard isSign else { return nil }
      let name = scalars[(index + 1)...].prefix {
        Alphabet.isLetter($0) || Alphabet.isDigit($0) || $0 == "_" || $0 == "."
      }
      let letters = name.filter(Alphabet.isLetter)
      return letters.count < 4 || numbered.contains { $0 == letters } ? nil : name.indices
    }
  }

  private static let hosts = FoldedWords.listed(
    "t.me vk.com vk.ru ok.ru instagram.com facebook.com")
  private static let called = FoldedWords.listed("тел tel моб mob phone")
  private static let numbered = FoldedWords.listed("club public school event")

  private static func mail(at sign: Int, in scalars: [Unicode.Scalar]) -> Contact? {
    let isOfAddress = { (scalar: Unicode.Scalar) in
      Alphabet.isLetter(scalar) || Alphabet.isDigit(scalar)
        || "._-+".unicodeScalars.contains(scalar)
    }
    let start = scalars[..<sign].lastIndex { !isOfAddress($0) }.map { $0 + 1 } ?? 0
    let domain = scalars[(sign + 1)...].prefix(while: isOfAddress).split(separator: ".")
    guard start < sign, domain.count > 1 else { return nil }
    return Contact(kind: .mail, range: start..<sign)
  }

  /// A number of eleven digits and more, or a shorter one that is said to be of a telephone.
  private static func phone(at start: Int, in scalars: [Unicode.Scalar]) -> Contact? {
    let before = start > 0 ? scalars[start - 1] : " "
    guard !Alphabet.isDigit(before), !FoldedWords.isLetter(before),
      scalars[..<start].last(where: { !CharacterSort($0).isBlank }) != "№"
    else { return nil }
    var digits = 0
    var end = start
    for index in start..<scalars.count {
      let scalar = scalars[index]
      if Alphabet.isDigit(scalar) {
        digits += 1
        end = index + 1
      } else if !CharacterSort(scalar).isBlank, CharacterSort(scalar) != .dash,
        !["(", ")", "+"].contains(scalar)
      {
        break
      }
    }
    let isLong =
      scalars[start] == "+" && (10...15).contains(digits)
      || digits == 11 && ["7", "8", "0"].contains(scalars[start])
    let isCalledSo =
      digits >= 5
      && called.contains(where: FoldedWords.last(before: start, of: scalars).starts)
    return isLong || isCalledSo ? Contact(kind: .phone, range: start..<end) : nil
  }
}
