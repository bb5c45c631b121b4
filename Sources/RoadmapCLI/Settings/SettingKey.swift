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
    case .language: .of(.language)
    case .file: .of(.file)
    case .soon: .of(.soon)
    case .color: .of(.color)
    case .pager: .of(.pager)
    case .hour: .of(.remindAt)
    }
  }

  /// The options that take its value where they are not given.
  ///
  /// A file has a rule of its own: the roadmap that lies near goes first.
  var optionNames: [String] {
    switch self {
    case .file: []
    case .soon: [option.name, OptionDeclaration.of(.days).name]
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
