import SourceJSON

/// Applies every rule to one file.
public struct Validator: Sendable {
  /// The day to take for today.
  public let today: CalendarDate
  /// The names of the rules that are left out, besides those that the file itself turns off.
  public let ignored: Set<String>
  private let checks: RuleChecks

  /// Makes a validator for a day.
  public init(today: CalendarDate, ignoring ignored: Set<String> = []) {
    self.today = today
    self.ignored = ignored
    checks = RuleChecks(ignoring: ignored)
  }

  /// Everything that is wrong or worth a look, in the order of the file, without doubles.
  ///
  /// Rules that the file takes strictly have the severity `error`. Many files are looked at faster
  /// where each knows the texts of those before it.
  public func findings(
    in file: RoadmapFile, knowing knownTexts: KnownTexts = KnownTexts()
  ) -> [Finding] {
    let lint = file.roadmap?.lint ?? LintSettings()
    let ignored = ignored.union(lint.ignore)
    var list = FindingList(file.findings, in: file.document)
    if let roadmap = file.roadmap, file.isStructureSound {
      let context = ValidationContext(
        roadmap, in: file.document, today: today, knowing: knownTexts)
      let isUsual = lint.ignore.isEmpty && roadmap.isPeriodKnown
      let checks =
        isUsual ? checks : RuleChecks(ignoring: ignored, knowsPeriod: roadmap.isPeriodKnown)
      checks.run(context, &list)
    }
    var findings = list.findings
    if !ignored.isEmpty { findings.removeAll { ignored.contains($0.rule.rawValue) } }
    if !lint.strict.isEmpty {
      let strict = Set(lint.strict)
      for index in findings.indices where strict.contains(findings[index].rule.rawValue) {
        findings[index].severity = .error
      }
    }
    return Finding.sorted(findings)
  }
}

extension RoadmapFile {
  /// Whether brackets and quotes are whole, so that what is missing is really missing.
  fileprivate var isStructureSound: Bool {
    document.faults.allSatisfy { fault in
      switch fault.reason {
      case .mismatchedClose, .unclosedArray, .unclosedObject, .unterminatedString, .trailingData,
        .nestingTooDeep, .conflictMarker, .tooManyFaults, .tooLarge, .invalidUTF8, .utf16:
        false
      default: true
      }
    }
  }
}
