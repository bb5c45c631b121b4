import RoadmapCore
import RoadmapRendering

extension Option<FindingFormat?> {
  /// `--format` of `validate`.
  static let findingFormat = value(
    "format", Placeholder.format, .oneOf(FindingFormat.all.map(\.name)),
    help: LocalizedText(en: "format of the answer: \(names)", ru: "формат ответа: \(names)"),
    by: { name in FindingFormat.all.first { $0.name == name } })

  private static let names = FindingFormat.all.map(\.name).joined(separator: ", ")
}

extension FindingFormat {
  /// Every format with the endings of its files.
  static let written = all.map { WrittenFormat(name: $0.name, endings: $0.endings) }

  private var endings: [String] {
    switch name {
    case "text", "github": ["txt"]
    case "sarif": ["sarif", "json"]
    case "junit": ["xml"]
    default: ["json"]
    }
  }
}

extension Option<Set<String>> {
  /// `--ignore`: the rules that are not applied.
  static let ignoredRules = Option(
    declaration: OptionDeclaration(
      name: "ignore", placeholder: LocalizedText(en: "RULE", ru: "ПРАВИЛО"),
      help: LocalizedText(
        en: "leave this rule out; several with commas, or give it again",
        ru: "не применять это правило; несколько — через запятую или повторив параметр"),
      expected: .rules, isRepeatable: true,
      accepts: { names($0).allSatisfy { ValidationRule.named($0) != nil } }),
    read: { Set($0.flatMap(names)) })

  private static func names(_ text: String) -> [String] {
    text.split(separator: ",").map(String.init)
  }
}

extension Option<Bool> {
  /// `--strict`: warnings count as errors.
  static let strict = flag(
    "strict",
    help: LocalizedText(
      en: "end with exit code 1 for warnings too",
      ru: "заканчивать с кодом 1 и при предупреждениях"))
}

extension Option<Bool> {
  /// `--strict` of `schema`: keys that the format does not know are refused.
  static let refusesUnknownKeys = flag(
    "strict",
    help: LocalizedText(
      en: "refuse keys that the format does not know; yours begin with x-",
      ru: "не пропускать ключи, которых в формате нет; ваши начинаются с x-"))
}

extension Option<Bool> {
  /// `--exit-zero`: findings are told and do not fail the run.
  static let exitZero = flag(
    "exit-zero",
    help: LocalizedText(
      en: "end with exit code 0 whatever is found; a file that cannot be read still fails",
      ru: "заканчивать с кодом 0, что бы ни нашлось; нечитаемый файл остаётся ошибкой"))
}

extension Option<Bool> {
  /// `--fix`: puts right what needs no person.
  static let fix = flag(
    "fix",
    help: LocalizedText(
      en: "mend spaces, leftover markup, look-alike letters and joined names in the file",
      ru: "исправить в файле пробелы, следы разметки, похожие буквы и слитые имена"))
}

extension Option<String?> {
  /// `--baseline`: the findings that are known.
  static let baseline = text(
    "baseline", Placeholder.file,
    help: LocalizedText(
      en: "show only what is not in this file, which --write-baseline made",
      ru: "показать только то, чего нет в этом файле (его делает --write-baseline)"))

  /// `--write-baseline`: where to note the findings.
  static let newBaseline = text(
    "write-baseline", Placeholder.file,
    help: LocalizedText(
      en: "note all findings in FILE, as known from now on",
      ru: "записать все замечания в ФАЙЛ: с этого дня они известны"))
}
