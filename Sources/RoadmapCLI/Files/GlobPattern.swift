/// A pattern for paths, as a line of a `.gitignore` is one (gitignore(5)).
///
/// `*` and `?` stay within a name, `**` stands for any folders, `[a-z]` for one of these signs; a pattern
/// without a slash is about the name alone, a slash at its end says folders only, `!` takes back.
struct GlobPattern: Hashable, Sendable {
  /// Whether it takes back what an earlier one excluded.
  let isNegated: Bool
  private let isForFolders: Bool
  private let isAnchored: Bool
  private let segments: [[Unicode.Scalar]]

  /// Reads a line; nil for an empty one and a comment.
  init?(_ line: some StringProtocol) {
    var text = line.unicodeScalars.filter { $0 != "\r" }[...]
    guard let first = text.first, first != "#" else { return nil }
    isNegated = first == "!"
    if isNegated || (first == "\\" && ["#", "!"].contains(text.dropFirst().first)) {
      text = text.dropFirst()
    }
    while text.last == " ", text.dropLast().last != "\\" { text = text.dropLast() }
    isForFolders = text.last == "/"
    if isForFolders { text = text.dropLast() }
    let hasSlash = text.contains("/")
    if text.first == "/" { text = text.dropFirst() }
    guard !text.isEmpty else { return nil }
    isAnchored = hasSlash
    segments = text.split(separator: "/", omittingEmptySubsequences: true).map(Array.init)
  }

  /// Whether a path, by its names below the folder that the pattern is about, is meant.
  func matches(_ names: ArraySlice<String>, isFolder: Bool) -> Bool {
    guard isFolder || !isForFolders, let last = names.last else { return false }
    if !isAnchored, let only = segments.first { return Self.matches(only[...], scalars(last)) }
    return Self.matches(segments[...], names)
  }

  private func scalars(_ name: String) -> ArraySlice<Unicode.Scalar> {
    Array(name.unicodeScalars)[...]
  }

  private static func matches(
    _ segments: ArraySlice<[Unicode.Scalar]>, _ names: ArraySlice<String>
  ) -> Bool {
    guard let first = segments.first else { return names.isEmpty }
    if first == ["*", "*"] {
      let rest = segments.dropFirst()
      // At the end it stands for what is inside, not for the folder itself.
      if rest.isEmpty { return !names.isEmpty }
      return (0...names.count).contains { matches(rest, names.dropFirst($0)) }
    }
    guard let name = names.first, matches(first[...], Array(name.unicodeScalars)[...]) else {
      return false
    }
    return matches(segments.dropFirst(), names.dropFirst())
  }

  /// Matches a name; where a star could stand for more, only the last star is gone back to.
  private static func matches(
    _ pattern: ArraySlice<Unicode.Scalar>, _ name: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    var (pattern, name) = (pattern, name)
    var star: (pattern: ArraySlice<Unicode.Scalar>, name: ArraySlice<Unicode.Scalar>)?
    while let sign = name.first {
      if pattern.first == "*" {
        pattern = pattern.dropFirst()
        star = (pattern, name)
      } else if let rest = rest(of: pattern, after: sign) {
        pattern = rest
        name = name.dropFirst()
      } else if let last = star {
        star = (last.pattern, last.name.dropFirst())
        (pattern, name) = (last.pattern, last.name.dropFirst())
      } else {
        return false
      }
    }
    return pattern.allSatisfy { $0 == "*" }
  }

  /// The rest of a pattern whose first part stands for a sign; nil where it does not.
  private static func rest(
    of pattern: ArraySlice<Unicode.Scalar>, after sign: Unicode.Scalar
  ) -> ArraySlice<Unicode.Scalar>? {
    switch pattern.first {
    case nil: return nil
    case "?"?: return pattern.dropFirst()
    case "\\"?:
      let literal = pattern.dropFirst()
      return literal.first == sign ? literal.dropFirst() : nil
    case "["?:
      guard let end = pattern.dropFirst(2).firstIndex(of: "]") else {
        return sign == "[" ? pattern.dropFirst() : nil
      }
      var signs = pattern[(pattern.startIndex + 1)..<end]
      let isNegated = signs.first == "!" || signs.first == "^"
      if isNegated { signs = signs.dropFirst() }
      return Self.holds(signs, sign) != isNegated ? pattern[(end + 1)...] : nil
    case let literal?: return literal == sign ? pattern.dropFirst() : nil
    }
  }

  private static func holds(_ signs: ArraySlice<Unicode.Scalar>, _ sign: Unicode.Scalar) -> Bool {
    var index = signs.startIndex
    while index < signs.endIndex {
      if index + 2 < signs.endIndex, signs[index + 1] == "-" {
        if signs[index] <= sign, sign <= signs[index + 2] { return true }
        index += 3
      } else {
        if signs[index] == sign { return true }
        index += 1
      }
    }
    return false
  }
}
