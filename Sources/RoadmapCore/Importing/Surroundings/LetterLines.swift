/// The lines of a letter or a message that a plan stands in: from whom to whom, its greeting and its end.
///
/// They say nothing of the plan: neither what it is called, nor whose it is, nor what is done.
enum LetterLines {
  /// The lines above a plan that may say from whom to whom.
  private static let longestHead = 8
  /// In lines.
  private static let longestSignature = 6
  /// In words.
  private static let longestGreeting = 8
  private static let longestEnd = 14

  private static let fields: Set<String> = [
    "от", "кому", "копия", "отправлено", "дата", "from", "to", "cc", "sent", "date",
  ]
  private static let subjects: Set<String> = ["тема", "subject"]
  private static let greetings = [
    "добрый день", "добрый вечер", "доброе утро", "здравствуйте", "привет", "всем привет",
    "всем добрый день", "коллеги добрый день", "коллеги здравствуйте", "уважаемые", "уважаемая",
    "уважаемый", "дорогие коллеги", "dear", "hi", "hello", "good morning", "good afternoon",
  ]
  private static let ends = [
    "с уважением", "с наилучшими пожеланиями", "всего доброго", "best wishes", "kind regards",
    "best regards", "warm regards", "regards", "yours sincerely", "yours faithfully", "sincerely",
    "all the best",
  ]
  /// «Спасибо, учитель!» may be what something is called.
  private static let thanks = [
    "спасибо", "заранее спасибо", "спасибо за внимание", "thanks", "many thanks", "thank you",
  ]

  /// Takes the lines of a letter out of those around a plan; what its subject is stays without that word.
  static func taken(from lines: inout [Surroundings.Line]) -> [String] {
    let head = lines.prefix(longestHead).indices.filter {
      label(of: lines[$0]).map { fields.contains($0) || subjects.contains($0) } ?? false
    }
    var taken: [String] = []
    var kept: [Surroundings.Line] = []
    var signature = 0
    var isBehind = false
    for (index, line) in lines.enumerated() {
      let label = head.count > 1 && head.contains(index) ? label(of: line) : nil
      let isEnd = isEnd(line)
      if isEnd {
        signature = longestSignature
      } else if signature > 0 {
        signature = mayBeSigned(line, isFirst: signature == longestSignature) ? signature - 1 : 0
      }
      let isOfLetter =
        isEnd || signature > 0 || isGreeting(line) || label.map(fields.contains) ?? false
      guard !isOfLetter else {
        taken.append(line.text)
        isBehind = true
        continue
      }
      var line = line
      if label != nil { line.rename(line.text.drop { $0 != ":" }.dropFirst()) }
      line.followsGap = line.followsGap || isBehind
      isBehind = false
      kept.append(line)
    }
    lines = kept
    return taken
  }

  /// The only word before a colon.
  private static func label(of line: Surroundings.Line) -> String? {
    guard let word = line.words.first, line.text.dropFirst(word.count).first == ":" else {
      return nil
    }
    return word
  }

  private static func isGreeting(_ line: Surroundings.Line) -> Bool {
    line.words.count <= longestGreeting && line.level == nil
      && !line.text.contains { $0.isNumber || "–—:;«|".contains($0) }
      && (line.words.count <= 2 || line.text.contains { "!,".contains($0) })
      && (greetings.contains { line.begins(with: $0) }
        // «Пётр Сергеевич, добрый день!»
        || ["добрый день", "здравствуйте"].contains { line.text.lowercased().hasSuffix($0 + "!") })
  }

  private static func isEnd(_ line: Surroundings.Line) -> Bool {
    guard line.words.count <= longestEnd, PartMark(line.text) == nil else { return false }
    if thanks.contains(line.words.joined(separator: " ")) { return true }
    return ends.contains { end in
      line.begins(with: end)
        && line.text.dropFirst(end.count).first.map { ",!.".contains($0) } ?? true
    }
  }

  /// Whether a line behind the end of a letter may say who wrote it: it stands together with those before.
  private static func mayBeSigned(_ line: Surroundings.Line, isFirst: Bool) -> Bool {
    line.words.count <= longestEnd && line.level == nil && (isFirst || !line.followsGap)
      && PartMark(line.text) == nil && !TitleFinder.isTitle(line)
      && !ApprovalFinder.isStamp(line)
  }
}
