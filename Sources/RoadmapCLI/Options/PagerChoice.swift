import RoadmapCore

/// Whether a long answer is read page by page.
enum PagerChoice: String, ChoiceWord {
  /// On a terminal that has fewer lines than the answer.
  case auto
  /// Nowhere.
  case never

  var name: LocalizedText {
    switch self {
    case .auto: LocalizedText(en: "auto", ru: "авто")
    case .never: LocalizedText(en: "never", ru: "никогда")
    }
  }
}

extension Option<PagerChoice?> {
  /// `--pager`: whether a long answer is read page by page.
  static let pager: Option = choice(
    "pager", LocalizedText(en: "WHEN", ru: "КОГДА"),
    help: LocalizedText(
      en: "long answers page by page: auto (on a terminal, the standard) or never",
      ru: "длинный ответ постранично: авто (на экране, так по умолчанию) или никогда"))
}
