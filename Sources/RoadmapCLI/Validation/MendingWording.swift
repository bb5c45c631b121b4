import RoadmapCore

/// What `validate --fix` says of one file.
struct MendingWording {
  /// The lines that the user reads.
  let lines: [String]

  /// Puts a result into words; of a trial, in the future.
  init(_ result: MendingRun.FileResult, isTrial: Bool) {
    let text: LocalizedText
    let file: String
    switch result {
    case .mended(let change, let counts):
      file = change.file
      let english = counts.map { "\($0.rule.rawValue) \($0.count)" }.joined(separator: ", ")
      let russian = counts.map { "\($0.rule.rawValue) — \($0.count)" }.joined(separator: ", ")
      text =
        isTrial
        ? LocalizedText(en: "would be mended: \(english).", ru: "будет исправлено: \(russian).")
        : LocalizedText(en: "mended: \(english).", ru: "исправлено: \(russian).")
    case .refused(let refusal, let name, _):
      file = name
      text = refusal.wording
    }
    lines = ["\(file): \(text[result.language])"]
  }

  /// Said where no file has anything to mend.
  static let nothing = LocalizedText(
    en: "there is nothing that could be mended without you.",
    ru: "того, что можно исправить без вас, не найдено.")
}

extension MendingRefusal {
  fileprivate var wording: LocalizedText {
    switch self {
    case .damaged:
      LocalizedText(
        en: "nothing is mended, because the text is not JSON; put the errors right first.",
        ru: "ничего не исправлено: это не JSON; сначала устраните ошибки.")
    case .bringsErrors(let rules):
      LocalizedText(
        en: "nothing is mended: it would bring errors (\(names(rules))); mend the texts by hand.",
        ru: "ничего не исправлено: появились бы ошибки (\(names(rules))); исправьте тексты вручную."
      )
    }
  }

  private func names(_ rules: [RuleID]) -> String {
    rules.map(\.rawValue).joined(separator: ", ")
  }
}
