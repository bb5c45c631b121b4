import SourceJSON

/// Applies every rule to one file.
public struct Validator: Sendable {
  /// The day to take for today.
  public let today: CalendarDate
  /// The names of the rules that are left out, besides those that the file itself turns off.
  public let ignored: Set<String>

  /// Makes a validator for a day.
  public init(today: CalendarDate, ignoring ignored: Set<String> = []) {
    self.today = today
    self.ignored = ignored
  }

  /// Everything that is wrong or worth a look, in the order of the file, without doubles.
  ///
  /// Rules that the file takes strictly have the severity `error`.
  public func findings(in file: RoadmapFile) -> [Finding] {
    let lint = file.roadmap?.lint ?? LintSettings()
    let ignored = ignored.union(lint.ignore)
    var list = FindingList(file.findings, in: file.document)
    if let roadmap = file.roadmap, file.isStructureSound {
      let context = ValidationContext(roadmap, in: file.document, today: today)
      let rules = ValidationRule.all.filter { !ignored.contains($0.id.rawValue) }
      apply(rules, to: context, &list)
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

  private func apply(
    _ rules: [ValidationRule], to context: ValidationContext, _ list: inout FindingList
  ) {
    var itemChecks: [@Sendable (PlanItem, ValidationContext, inout FindingList) -> Void] = []
    var siblingChecks: [@Sendable (ArraySlice<Int>, ValidationContext, inout FindingList) -> Void] =
      []
    var targetChecks: [@Sendable (Target, ValidationContext, inout FindingList) -> Void] = []
    var survey = TextSurvey(context)
    for rule in rules {
      switch rule.check {
      case .whileReading: break
      case .roadmap(let check): check(context, &list)
      case .item(let check): itemChecks.append(check)
      case .siblings(let check): siblingChecks.append(check)
      case .target(let check): targetChecks.append(check)
      case .text(let traits, let check): survey.add(check, for: traits)
      case .corrections(let traits, let search): survey.add(search, of: rule.id, for: traits)
      }
    }
    for target in context.roadmap.targets {
      for check in targetChecks { check(target, context, &list) }
    }
    for item in context.plan {
      for check in itemChecks { check(item, context, &list) }
      for target in item.item.targets {
        for check in targetChecks { check(target, context, &list) }
      }
    }
    context.outline.forEachGroup { group in
      for check in siblingChecks { check(group, context, &list) }
    }
    survey.run(&list)
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
