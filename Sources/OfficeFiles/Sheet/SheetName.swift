/// The names of a workbook's tabs, as Excel allows them.
enum SheetName {
  /// The longest name, in UTF-16 code units.
  private static let longest = 31

  /// Names for tabs that are to be called so: without forbidden characters, not too long, no two alike.
  static func names(for wanted: [String]) -> [String] {
    var used: Set<String> = []
    return wanted.enumerated().map { index, text in
      let name = allowed(text, orElse: "\(index + 1)")
      var free = name
      var count = 2
      while !used.insert(free.lowercased()).inserted {
        let ending = " (\(count))"
        free = cut(name, to: longest - ending.utf16.count) + ending
        count += 1
      }
      return free
    }
  }

  private static func allowed(_ text: String, orElse number: String) -> String {
    let forbidden: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\"]
    let scalars = text.unicodeScalars.filter { !forbidden.contains($0) && $0.value >= 0x20 }
    var name = Substring(cut(String(String.UnicodeScalarView(scalars)), to: longest))
    while let first = name.first, first == "'" || first.isWhitespace { name.removeFirst() }
    while let last = name.last, last == "'" || last.isWhitespace { name.removeLast() }
    // Excel keeps this name for itself.
    return name.isEmpty || name.lowercased() == "history" ? number : String(name)
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var result = ""
    var count = 0
    for character in text {
      count += character.utf16.count
      if count > length { break }
      result.append(character)
    }
    return result
  }
}
