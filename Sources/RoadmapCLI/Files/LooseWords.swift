import RoadmapCore

/// Words that name no file, and nobody, in a place for either: what is probably meant by them.
///
/// One rule for every command that reads roadmaps, from the surest to the last: the value of an option,
/// a name, the number of an item, a time, words of the plan.
struct LooseWords {
  /// What the words should have been.
  enum Place {
    case file, name
  }

  private let invocation: Invocation
  private let place: Place
  /// The roadmaps that the command is about, read only where words are looked for in them.
  private let roadmaps: () -> [Roadmap]
  private var command: Command { invocation.command }

  init(_ place: Place, of invocation: Invocation, in roadmaps: @escaping () -> [Roadmap]) {
    self.invocation = invocation
    self.place = place
    self.roadmaps = roadmaps
  }

  /// The complaint about words that were typed one after the other, with the line to type; nil where
  /// nothing is known of them.
  func fault(_ words: [String]) -> UsageError.Fault? {
    let whole = words.joined(separator: " ")
    // «на 12 сентября» is one value, also behind a word: «отчёт за 2023 год».
    for text in [words.dropFirst().joined(separator: " "), whole] where text.contains(" ") {
      if let line = time(text) ?? optionTaking(ItemID.stage(text) ?? text) {
        return .looseWords(text, place, line)
      }
    }
    if let line = days(whole) ?? party(whole) { return .looseWords(whole, place, line) }
    for word in words {
      if let line = time(word) ?? optionTaking(word) ?? number(word) ?? unit(word) {
        return .looseWords(word, place, line)
      }
    }
    return plan(whole).map { .looseWords(whole, place, $0) }
  }

  /// A line with the value of an option: of the command itself, else of one that has it.
  private func line(
    _ values: [(OptionDeclaration, String)], else other: Command? = nil
  ) -> String? {
    let isOwn = values.allSatisfy { option, _ in
      command.options.contains { $0.name == option.name }
    }
    guard isOwn || other != nil else { return nil }
    let start = isOwn ? [] : other.map { ["roadmap", $0.name] } ?? []
    return (start + values.map { "\($0.spelling) \(ShellWord.quoted($1))" })
      .joined(separator: " ")
  }

  private func optionTaking(_ text: String) -> String? {
    command.option(taking: text).flatMap { line([($0, text)]) }
  }

  /// «на 2 недели»: so many days.
  private func days(_ words: String) -> String? {
    let length = words.split(separator: " ").drop { ["на", "in", "for"].contains($0.lowercased()) }
      .joined(separator: " ")
    guard length.contains(where: \.isLetter) else { return nil }
    return line(.of(.days), lasting: length)
  }

  /// «--скоро 2 недели»: the unit behind a number of days.
  private func unit(_ word: String) -> String? {
    let words = invocation.arguments.words
    guard let place = words.firstIndex(where: { $0.role == .operand && $0.text == word }),
      place > 1, words[place - 1].role == .value,
      let option = OptionWord(words[place - 2].text).parts.first?
        .declaration(among: command.options),
      case .number = option.expected
    else { return nil }
    return line(option, lasting: "\(words[place - 1].text) \(word)")
  }

  private func line(_ option: OptionDeclaration, lasting length: String) -> String? {
    guard let amount = TypedAmount(length) else { return nil }
    let days = DateSpan(invocation.today, amount.added(to: invocation.today))?.dayCount ?? 1
    return line([(option, String(days - 1))])
  }

  /// «Зотова» is somebody's name.
  private func party(_ words: String) -> String? {
    guard place == .file, roadmaps().contains(where: { !$0.parties(NameQuery(words)).isEmpty })
    else { return nil }
    return line([(.of(.who), words)]) ?? "roadmap who \(ShellWord.quoted(words))"
  }

  private func number(_ word: String) -> String? {
    ItemID.isNumberLike(word) ? "roadmap show \(word)" : nil
  }

  /// «октябрь»: what is due in that time, unless the command takes a time in another way.
  private func time(_ typed: String) -> String? {
    let before = ["в", "во", "на", "за", "in", "for"]
    let words = typed.split(separator: " ").drop { before.contains($0.lowercased()) }
      .joined(separator: " ")
    guard let time = TypedTime(words), !time.isDay, !time.isLimit else { return nil }
    let ends: [(OptionDeclaration, String)] = [(.of(.from), words), (.of(.to), words)]
    let month: [(OptionDeclaration, String)]? =
      time.isMonth ? [(.of(.dueMonth), words)] : nil
    let year = command.option(taking: words).flatMap { $0.expected == .year ? $0 : nil }
    return year.flatMap { line([($0, words)]) } ?? month.flatMap { line($0) } ?? line(ends)
      ?? optionTaking(words)
      ?? line(month ?? ends, else: .list)
  }

  /// Words of the plan; what is no path is looked for with words in any case.
  private func plan(_ words: String) -> String? {
    var filter = ActivityFilter()
    filter.words = words
    let search: [(OptionDeclaration, String)] = [(.of(.words), words)]
    let isFound =
      words.count > 2
      && roadmaps().contains { roadmap in
        !ListReport(of: roadmap, on: invocation.today, filter).activities.isEmpty
      }
    if isFound { return line(search, else: .list) }
    return words.contains(where: "/\\.".contains) ? nil : line(search)
  }
}
