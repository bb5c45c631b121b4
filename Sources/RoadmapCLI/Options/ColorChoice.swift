import RoadmapCore

/// When the answer is coloured.
enum ColorChoice: String, ChoiceWord {
  /// On a terminal that shows colours.
  case auto
  /// Also where the answer goes into a file or a pipe.
  case always
  /// Nowhere.
  case never

  var name: LocalizedText {
    switch self {
    case .auto: LocalizedText(en: "auto", ru: "авто")
    case .always: LocalizedText(en: "always", ru: "всегда")
    case .never: LocalizedText(en: "never", ru: "никогда")
    }
  }
}
