package import RoadmapCore

/// How much was found in how many files.
package struct FindingTotals: Sendable {
  /// The files, readable or not.
  package private(set) var files = 0
  /// The files that could not be read.
  package private(set) var unreadable = 0
  /// The files that have what makes the run fail.
  package private(set) var failed = 0
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var infos = 0
  /// The findings that a baseline knows and that are not shown.
  package private(set) var known = 0
  /// The files of folders that are no roadmaps and were passed over.
  package var passedOver = 0
  /// Whether warnings make the run fail too.
  package let isStrict: Bool

  /// Begins a count.
  package init(isStrict: Bool) {
    self.isStrict = isStrict
  }

  /// Counts a file; `known` findings of it are not shown.
  package mutating func add(_ file: FileFindings, known: Int) {
    var count = FindingTotals(isStrict: isStrict)
    for finding in file.findings {
      switch finding.severity {
      case .error: count.errors += 1
      case .warning: count.warnings += 1
      case .info: count.infos += 1
      }
    }
    files += 1
    unreadable += file.isReadable ? 0 : 1
    failed += count.isFailure ? 1 : 0
    errors += count.errors
    warnings += count.warnings
    infos += count.infos
    self.known += known
  }

  /// Adds what was counted elsewhere.
  package mutating func add(_ other: FindingTotals) {
    files += other.files
    unreadable += other.unreadable
    failed += other.failed
    errors += other.errors
    warnings += other.warnings
    infos += other.infos
    known += other.known
  }

  /// How many findings there are, shown or not.
  package var found: Int { errors + warnings + infos }

  /// Whether something was found that makes the run fail.
  package var isFailure: Bool { errors > 0 || isStrict && warnings > 0 }

  /// The line that closes the text.
  package func line(in language: Language) -> String {
    var parts: [String] = []
    func add(_ count: Int, _ english: (String, String), _ russian: (String, String, String)) {
      guard count > 0 else { return }
      switch language {
      case .english: parts.append(PluralForm.count(count, english.0, english.1))
      case .russian: parts.append(PluralForm.count(count, russian.0, russian.1, russian.2))
      }
    }
    add(errors, ("error", "errors"), ("ошибка", "ошибки", "ошибок"))
    add(
      warnings, ("warning", "warnings"),
      ("предупреждение", "предупреждения", "предупреждений"))
    add(infos, ("info", "infos"), ("сведение", "сведения", "сведений"))
    let nothing = language.text(en: "nothing found", ru: "замечаний нет")
    let found = parts.isEmpty ? nothing : parts.joined(separator: ", ")
    let read = files - unreadable
    let checked = language.text(
      en: "\(PluralForm.count(read, "file", "files")) checked",
      ru: "\(PluralForm.noun(read, "Проверен", "Проверено", "Проверено"))"
        + " \(PluralForm.count(read, "файл", "файла", "файлов"))")
    var asides: [LocalizedText] = []
    if unreadable > 0 {
      asides.append(
        LocalizedText(
          en: "\(PluralForm.count(unreadable, "file", "files")) not read",
          ru: "не прочитано файлов: \(unreadable)"))
    }
    if known > 0 {
      asides.append(
        LocalizedText(
          en: "\(known) known from the baseline not shown",
          ru: "известных по базе, не показано: \(known)"))
    }
    if passedOver > 0 {
      asides.append(
        LocalizedText(
          en: "\(PluralForm.count(passedOver, "file", "files")) passed over as no roadmap",
          ru: "пропущено файлов, которые не дорожные карты: \(passedOver)"))
    }
    return ([checked + ": " + found] + asides.map { $0[language] }).joined(separator: "; ") + "."
  }
}
