package import RoadmapCore
import SourceJSON

/// What validation rules mean, in the formats of `explain`.
package enum RuleFormat {
  /// For a terminal: what, why, and an example of each side.
  package static func text(
    _ rules: [ValidationRule], in language: Language, _ style: TextStyle
  ) -> [UInt8] {
    var writer = TextWriter(usesColor: style.usesColor)
    for (index, rule) in rules.enumerated() {
      if index > 0 { writer.endLine() }
      write(rule, in: language, width: style.width, to: &writer)
    }
    return writer.bytes
  }

  /// Markdown, the examples as blocks of code.
  package static func markdown(_ rules: [ValidationRule], in language: Language) -> [UInt8] {
    let pages = rules.map { rule in
      """
      ## \(rule.id.rawValue)

      **\(rule.id.severity.name(in: language))**: \(rule.summary[language])

      \(rule.reason[language])

      \(failing[language])

      ```json
      \(listing(rule.failing).joined(separator: "\n"))
      ```

      \(passing[language])

      ```json
      \(listing(rule.passing).joined(separator: "\n"))
      ```

      """
    }
    return Array(pages.joined(separator: "\n").utf8)
  }

  /// One table, a row a rule.
  package static func csv(_ rules: [ValidationRule], in language: Language) -> [UInt8] {
    let titles = [
      LocalizedText(en: "Rule", ru: "Правило"), LocalizedText(en: "Severity", ru: "Важность"),
      LocalizedText(en: "Finds", ru: "Что находит"), LocalizedText(en: "Why", ru: "Почему"),
    ]
    let rows = rules.map { rule in
      [
        rule.id.rawValue, rule.id.severity.name(in: language), rule.summary[language],
        rule.reason[language],
      ]
    }
    let table = ReportTable(titles: titles.map { $0[language] }, rows: rows)
    return Array(CSVFormat.render(table).utf8)
  }

  /// One object, with every language.
  package static func json(_ rules: [ValidationRule]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "roadmap-rule/1")
      json.array("rules") { json in
        for rule in rules { json.rule(rule) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static let failing = LocalizedText(en: "Found in:", ru: "Находит здесь:")
  private static let passing = LocalizedText(en: "Nothing to say of:", ru: "А так верно:")

  private static func write(
    _ rule: ValidationRule, in language: Language, width: Int, to writer: inout TextWriter
  ) {
    let title =
      StyledText(rule.id.rawValue, .strong) + " ("
      + StyledText(rule.id.severity.name(in: language), rule.id.severity.tone)
      + StyledText("): \(rule.summary[language])")
    writer.write(LineWrapper.lines(of: title, width: width), hanging: 2)
    let reason = StyledText(rule.reason[language])
    writer.write(LineWrapper.lines(of: reason, width: width - 2), indent: 2, hanging: 2)
    for (label, example) in [(failing, rule.failing), (passing, rule.passing)] {
      writer.endLine()
      writer.write([TextLine(StyledText(label[language]))], indent: 2)
      for line in listing(example) { writer.write([TextLine(StyledText(line))], indent: 4) }
    }
  }

  /// The lines of an example; one that is made long on purpose is cut.
  private static func listing(_ example: RuleExample) -> [String] {
    TerminalText.safeExceptLayout(example.excerpt)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.count > 100 ? "\($0.prefix(60))…\($0.suffix(20))" : String($0) }
      .reversed().drop(while: \.isEmpty).reversed()
  }
}

extension JSONWriter {
  fileprivate mutating func rule(_ rule: ValidationRule) {
    object { json in
      json.member("id", rule.id.rawValue)
      json.member("severity", rule.id.severity.rawValue)
      json.localized("summary", rule.summary)
      json.localized("reason", rule.reason)
      json.member("failing", rule.failing.excerpt)
      json.member("passing", rule.passing.excerpt)
    }
  }

  private mutating func localized(_ key: String, _ text: LocalizedText) {
    object(key, style: .compact) { json in
      for language in Language.allCases { json.member(language.rawValue, text[language]) }
    }
  }
}
