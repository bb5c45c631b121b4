import RoadmapCore
import RoadmapRendering

/// What an import tells: its doubts, its count, and the outline of what was understood.
struct ImportReport {
  private let result: RoadmapImport
  private let source: String
  private let file: String?
  private let settled: SettledDoubts?
  private let language: Language
  /// What the roadmap that is brought up to the document keeps apart; nil where a roadmap is made.
  private let keptApart: Set<String>?

  /// Tells of a document; `settled` is what somebody said of its doubts, or nil where nobody was asked;
  /// of an update the roadmap keeps only what has a place in it, beside what it kept apart before.
  init(
    _ imported: ImportedSource, _ settled: SettledDoubts? = nil,
    updating keptApart: Set<String>? = nil, language: Language
  ) {
    self.keptApart = keptApart
    result = imported.result
    source = imported.name
    file = imported.file
    self.settled = settled
    self.language = language
  }

  /// The doubts that are left.
  private var doubts: [ImportDoubt] {
    result.doubts.filter { !(settled?.isClosed($0) ?? false) }
  }

  /// The doubts and the count, for standard error.
  var messages: [CommandOutcome.Message] { [.notice(lines)] }

  /// The option that names the roadmap for commands that go on with it.
  private var option: String { file.map(FileSelection.option) ?? "" }

  private var lines: [String] {
    let count = result.count
    let said =
      doubts.isEmpty
      ? (en: "no doubts", ru: "сомнений нет")
      : (
        en: PluralForm.count(doubts.count, "doubt", "doubts"),
        ru: PluralForm.count(doubts.count, "сомнение", "сомнения", "сомнений")
      )
    let title = LocalizedText(
      en: "imported “\(source)”; \(said.en).", ru: "прочитан «\(source)»; \(said.ru).")
    return [title[language]] + answered + aboutDoubts + [
      language.text(
        en: """
          Rows read: \(count.rows), left over: \(count.rowsLeftOver). Stages: \(count.stages), \
          activities: \(count.activities). Deadlines: \(count.deadlines), understood: \
          \(count.deadlinesUnderstood). Parties: \(count.parties), indicators: \(count.targets). \
          \(leftOver[.english]): \(linesLeftOver.count). Doubts: \(doubts.count).
          """,
        ru: """
          Строк прочитано: \(count.rows), не нашлось места: \(count.rowsLeftOver). Этапов: \
          \(count.stages), мероприятий: \(count.activities). Сроков: \(count.deadlines), понято: \
          \(count.deadlinesUnderstood). Ответственных: \(count.parties), показателей: \
          \(count.targets). \(leftOver[.russian]): \(linesLeftOver.count). Сомнений: \
          \(doubts.count).
          """)
    ] + passedOver + written
  }

  /// The lines of text without a place that are not kept already.
  private var linesLeftOver: [String] {
    guard let keptApart else { return result.count.linesLeftOver }
    return result.count.linesLeftOver.filter { !keptApart.contains($0) }
  }

  /// What became of lines of text that have no place in a roadmap.
  private var leftOver: LocalizedText {
    keptApart != nil
      ? LocalizedText(
        en: "Lines of text without a place in the roadmap, not written",
        ru: "Строк текста, которым в карте нет места (не записаны)")
      : LocalizedText(en: "Lines of text kept apart", ru: "Строк текста сохранено отдельно")
  }

  /// The lines of text without a place, but for those that are asked about: nothing is put aside
  /// without a word.
  ///
  /// An update writes them nowhere, so all of its sentences are told; a stamp has fewer words.
  private var passedOver: [String] {
    guard keptApart == nil else {
      return linesLeftOver.filter { line in
        line.split(separator: " ").count { $0.contains(where: \.isLetter) } > 3
      }
      .map { "- \(language.quoted($0))" }
    }
    let asked = Set(result.doubts.map(\.place.text))
    let lines = linesLeftOver.filter { !asked.contains($0) }
    let more = lines.count - Self.mostPassedOver
    guard more > 1 else { return lines.map(kept) }
    let rest = LocalizedText(
      en: "… and \(more) more; the file has them all.", ru: "… и ещё \(more); в файле есть все.")
    return lines.prefix(Self.mostPassedOver).map(kept) + [rest[language]]
  }

  private func kept(_ line: String) -> String {
    "- \(language.quoted(ImportReport.shortened(line)))"
  }

  private static let mostPassedOver = 12

  /// What somebody said of the doubts.
  private var answered: [String] {
    guard let settled else { return [] }
    let count = LocalizedText(
      en: """
        Answered: \(settled.answers.count), found right: \(settled.keptCount), left open: \
        \(doubts.count).
        """,
      ru: """
        Отвечено: \(settled.answers.count), подтверждено: \(settled.keptCount), осталось: \
        \(doubts.count).
        """)
    return [count[language]]
      + settled.answers.map { answer in
        let place = answer.doubt.item ?? answer.doubt.place.wording(in: language)
        let words = place.isEmpty ? answer.doubt.place.text : place
        return "+ \(words): \(language.quoted(answer.text))"
      }
  }

  /// Where the roadmap went, and what to type next.
  private var written: [String] {
    guard let file else { return [] }
    let place = LocalizedText(
      en: "The roadmap is written into “\(file)”. Next:",
      ru: "Дорожная карта записана в «\(file)». Дальше:")
    return [
      place[language], "roadmap \(Command.validate.name(in: language))\(option)",
      "roadmap \(Command.status.name(in: language))\(option)",
    ]
  }

  /// Why nothing was written: what is odd, what was understood, and what writes it all the same.
  var refusal: [String] {
    let title = LocalizedText(
      en: "“\(source)” was probably read wrong; nothing is written.",
      ru: "«\(source)», похоже, прочитан неверно; ничего не записано.")
    let advice = LocalizedText(
      en:
        "If the outline is right all the same, --force writes it. Else look at the titles of the columns.",
      ru:
        "Если план всё же верен, --force запишет его. Иначе проверьте заголовки столбцов документа."
    )
    return [title[language]] + result.oddities.map { "- " + $0.message[language] }
      + outlineLines + [advice[language]]
  }

  /// The beginning of the outline, as much as fits a screen.
  private var outlineLines: [String] {
    let lines = result.outline.split(separator: "\n").map(String.init)
    return lines.prefix(Self.screen) + (lines.count > Self.screen ? ["…"] : [])
  }

  private static let screen = 20

  /// The doubts, each with the command that settles it.
  private var aboutDoubts: [String] {
    guard !doubts.isEmpty else { return [] }
    let mention = CommandMention(
      file: option.isEmpty ? nil : file,
      roadmap: RoadmapFile(bytes: settled?.bytes ?? result.bytes).roadmap
    )
    return doubts.flatMap { lines(of: $0, mention) }
  }

  private func lines(of doubt: ImportDoubt, _ mention: CommandMention) -> [String] {
    let place = doubt.place.wording(in: language)
    let words = doubt.place.text
    let text = words.isEmpty ? "" : language.text(en: " “\(words)”", ru: " «\(words)»")
    let message = mention.completing(doubt.message[language])
    // What the whole document lacks has no place in it.
    let isPlaced = !place.isEmpty || !text.isEmpty
    return
      (isPlaced
      ? ["-" + (place.isEmpty ? "" : " " + place) + text, "  " + message] : ["- " + message])
      + command(for: doubt).map(mention.completing)
  }

  /// The command that puts right what is in doubt, once the roadmap is written.
  private func command(for doubt: ImportDoubt) -> [String] {
    guard file != nil, let settled = doubt.settled else { return [] }
    if let span = doubt.period {
      let days = [(Option.periodStart, span.start), (.periodEnd, span.end)]
        .map { "\($0.declaration.spelling) \($1)" }.joined(separator: " ")
      return ["  roadmap \(Command.edit.name(in: language)) \(days)\(option)"]
    }
    guard let item = doubt.item else { return [] }
    // Nobody wants the letters back.
    if case .mixedLetters = doubt.question { return [] }
    func words(_ command: Command, _ rest: LocalizedText) -> [String] {
      ["  roadmap \(command.name(in: language)) \(item) \(rest[language])\(option)"]
    }
    func with(_ declaration: OptionDeclaration, _ value: LocalizedText) -> LocalizedText {
      LocalizedText(
        en: "\(declaration.spelling) \"\(value[.english])\"",
        ru: "\(declaration.spelling) \"\(value[.russian])\"")
    }
    return switch settled {
    case .deadline: words(.reschedule, LocalizedText(en: "\"DEADLINE\"", ru: "\"СРОК\""))
    case .responsible: words(.assign, LocalizedText(en: "\"WHO\"", ru: "\"КТО\""))
    case .number:
      words(.edit, with(.of(.printedNumber), LocalizedText(en: "NUMBER", ru: "НОМЕР")))
    case .title:
      words(.edit, with(.of(.newTitle), LocalizedText(en: "TITLE", ru: "НАЗВАНИЕ")))
    default: []
    }
  }

  /// What was read of the plan as a whole, then the stages and activities with their deadlines and
  /// parties, indented, safe for a terminal.
  var outline: String {
    var lines = result.outline.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if let roadmap = RoadmapFile(bytes: result.bytes).roadmap {
      // Behind the title, and whose plan it is for what time.
      lines.insert(
        contentsOf: ImportReport.head(of: roadmap, in: language), at: min(2, lines.count))
    }
    return lines.map { TerminalText.safe($0) }.joined(separator: "\n")
  }
}
