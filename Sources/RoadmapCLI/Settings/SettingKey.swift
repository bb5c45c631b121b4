import RoadmapCore

/// Something that a person sets once: `roadmap config KEY VALUE`.
enum SettingKey: String, ChoiceWord {
  /// The language of answers and messages.
  case language
  /// The roadmap, where none is named and none lies near.
  case file
  /// How many days ahead count as soon.
  case soon
  /// When answers are coloured.
  case color
  /// Whether long answers are read page by page.
  case pager
  /// The hour at which calendars ring.
  case hour

  var name: LocalizedText {
    switch self {
    case .language: LocalizedText(en: "language", ru: "язык")
    case .file: LocalizedText(en: "file", ru: "файл")
    case .soon: LocalizedText(en: "soon", ru: "скоро")
    case .color: LocalizedText(en: "color", ru: "цвет")
    case .pager: LocalizedText(en: "pager", ru: "листание")
    case .hour: LocalizedText(en: "hour", ru: "час")
    }
  }

  /// The option that it stands in for, which says what a value may be.
  var option: OptionDeclaration {
    switch self {
    case .language: Option<Language?>.language.declaration
    case .file: Option<String?>.file.declaration
    case .soon: Option<Int>.soon.declaration
    case .color: Option<ColorChoice?>.color.declaration
    case .pager: Option<PagerChoice?>.pager.declaration
    case .hour: Option<Int>.remindAt.declaration
    }
  }

  /// The options that take its value where they are not given.
  ///
  /// A file has a rule of its own: the roadmap that lies near goes first.
  var optionNames: [String] {
    switch self {
    case .file: []
    case .soon: [option.name, Option<Int>.days.declaration.name]
    case .language, .color, .pager, .hour: [option.name]
    }
  }

  /// The variables of the environment that go before it.
  var variables: [String] {
    switch self {
    case .language: ["ROADMAP_LANG"]
    case .file: ["ROADMAP_FILE"]
    case .soon, .pager, .hour: []
    case .color: ["NO_COLOR", "CLICOLOR_FORCE"]
    }
  }
}
