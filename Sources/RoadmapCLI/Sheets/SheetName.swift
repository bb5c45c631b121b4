import RoadmapCore
import RoadmapRendering

/// The names of the files that sheets are written into.
enum SheetName {
  /// A name for each sheet, safe on any system, and none twice, be it in another case.
  static func names(of sheets: [PersonSheet], in language: Language, ending: String) -> [String] {
    var taken: Set<String> = []
    return sheets.map { sheet in
      let stem = "\(safe(sheet.name)) \(time(sheet.span))"
      var name = "\(stem).\(ending)"
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(stem) (\(number)).\(ending)"
        number += 1
      }
      return name
    }
  }

  /// A month by its number, other times by both days, so that the files of a person sort by time.
  private static func time(_ span: DateSpan) -> String {
    let month = DateSpan(year: span.start.year, month: span.start.month)
    return month == span ? String(span.start.description.prefix(7)) : "\(span.start)_\(span.end)"
  }

  /// The name of a party without what a file system of any kind forbids or takes for something else.
  static func safe(_ name: String) -> String {
    var kept = ""
    for character in TerminalText.safe(name) {
      let isForbidden =
        forbidden.contains(character) || character.unicodeScalars.contains { $0.value < 0x20 }
      // Names of files end at 255 bytes; the time and the ending follow.
      guard kept.utf8.count + character.utf8.count <= mostBytes else { break }
      kept.append(isForbidden ? "_" : character)
    }
    while let last = kept.last, last == " " || last == "." && kept.count > 60 { kept.removeLast() }
    while let first = kept.first, first == "." || first == " " || first == "-" {
      kept.removeFirst()
    }
    return kept.isEmpty ? "_" : kept
  }

  // https://learn.microsoft.com/windows/win32/fileio/naming-a-file
  private static let forbidden: Set<Character> = ["/", "\\", ":", "*", "?", "\"", "<", ">", "|"]
  private static let mostBytes = 160
}
