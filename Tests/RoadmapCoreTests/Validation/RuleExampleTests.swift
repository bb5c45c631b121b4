public import Testing

@testable public import RoadmapCore

/// Every rule's own examples: the failing one breaks that rule alone, the passing one none.
struct RuleExampleTests {
  @Test(arguments: ValidationRule.all)
  func `finds the culprit of the failing example and nothing else`(_ rule: ValidationRule) {
    // Nothing in a file can show that the file is not there.
    guard rule.id != .unreadableFile else { return }
    let findings = Validator(today: RuleExample.today).findings(
      in: RoadmapFile(bytes: rule.failing.bytes))
    #expect(!findings.isEmpty)
    #expect(findings.filter { $0.rule != rule.id }.map(\.summary) == [])
    #expect(findings.allSatisfy { $0.severity == rule.id.severity })
  }

  @Test(arguments: ValidationRule.all)
  func `finds nothing in the passing example`(_ rule: ValidationRule) {
    let findings = Validator(today: RuleExample.today).findings(
      in: RoadmapFile(bytes: rule.passing.bytes))
    #expect(findings.map(\.summary) == [])
  }

  @Test(arguments: ValidationRule.all)
  func `is left out where the file ignores it`(_ rule: ValidationRule) {
    let validator = Validator(today: RuleExample.today, ignoring: [rule.id.rawValue])
    let findings = validator.findings(in: RoadmapFile(bytes: rule.failing.bytes))
    #expect(!findings.contains { $0.rule == rule.id })
  }

  @Test func `gives every rule a name of its own`() {
    let names = ValidationRule.all.map(\.id.rawValue)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) || $0 == "-" })
    }
  }

  @Test(arguments: ValidationRule.all)
  func `says what and why in both languages`(_ rule: ValidationRule) {
    for language in Language.allCases {
      #expect(!rule.summary[language].isEmpty)
      #expect(!rule.summary[language].hasSuffix("."))
      #expect(rule.reason[language].hasSuffix(".") || rule.reason[language].hasSuffix("?"))
    }
  }
}

extension ValidationRule: CustomTestStringConvertible {
  /// The rule's name, as findings show it.
  public var testDescription: String { id.rawValue }
}

extension Finding {
  /// Rule and message, for failures of tests.
  fileprivate var summary: String { "\(rule.rawValue): \(message[.russian])" }
}
