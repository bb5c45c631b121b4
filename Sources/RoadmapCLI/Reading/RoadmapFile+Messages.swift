import RoadmapCore
import RoadmapRendering
import SourceJSON

extension RoadmapFile {
  /// The first error of a file that cannot be used, with its line.
  func firstError(in language: Language) -> String {
    guard let error = findings.first(where: { $0.severity == .error }) else {
      return language.text(en: "no roadmap", ru: "не дорожная карта")
    }
    let line = document.position(at: error.range.lowerBound).line
    return language.text(
      en: "line \(line): \(error.message[.english])",
      ru: "строка \(line): \(error.message[.russian])")
  }

  /// What has to be said of a file beside the answer: every error with its place, or that there are
  /// warnings.
  func messages(named name: String, for invocation: Invocation) -> [CommandOutcome.Message] {
    let language = invocation.language(ofFile: roadmap?.language)
    guard roadmap == nil || hasErrors else {
      return findings.isEmpty ? [] : [.notice([warningLine(findings.count, name)[language]])]
    }
    let lines = SourceLines(document.bytes)
    var style = TextStyle(width: invocation.width, usesColor: false)
    style.isTerminal = invocation.host.isTerminal(.error)
    var text = FindingText(
      file: name, bytes: document.bytes, position: lines.position(at:), language: language,
      style: style)
    text.keepingWhole = CommandMention.keepingWhole
    return [
      .findings(text.render(invocation.naming(findings, in: self, named: name)) + "\n"),
      .error([errorLine(name)[language]]),
    ]
  }

  private func warningLine(_ count: Int, _ name: String) -> LocalizedText {
    LocalizedText(
      en: "\(PluralForm.count(count, "warning", "warnings")) on \(name).",
      ru: "\(PluralForm.count(count, "замечание", "замечания", "замечаний")) к файлу \(name).")
  }

  private func errorLine(_ name: String) -> LocalizedText {
    let count = findings.count { $0.severity == .error }
    return LocalizedText(
      en: "\(PluralForm.count(count, "error", "errors")) in \(name); mend it and try again.",
      ru: "\(PluralForm.count(count, "ошибка", "ошибки", "ошибок")) в файле \(name);"
        + " исправьте и повторите.")
  }
}
