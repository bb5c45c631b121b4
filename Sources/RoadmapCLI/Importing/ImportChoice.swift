import RoadmapCore

/// What one key answers to a question of an import.
enum ImportChoice: Sendable {
  /// What was read is right.
  case keep
  /// Something else is right.
  case other
  /// Not now.
  case skip
  /// No more questions.
  case quit

  /// The choices that a doubt has, each with its word, the letter in brackets.
  static func choices(for doubt: ImportDoubt) -> [(ImportChoice, label: LocalizedText)] {
    let keep = LocalizedText(en: "[r]ead right", ru: "[в]ерно понято")
    let skip = LocalizedText(en: "[s]kip", ru: "[п]ропустить")
    let quit = LocalizedText(en: "[q]uit asking", ru: "[з]акончить вопросы")
    let other = LocalizedText(en: "[o]therwise", ru: "[и]наче")
    let two = LocalizedText(en: "[t]wo parties", ru: "[р]азные")
    let same = LocalizedText(en: "[o]ne party", ru: "[о]дно и то же")
    switch doubt.settled {
    case .party: return [(.keep, same), (.other, two), (.skip, skip), (.quit, quit)]
    case nil: return [(.keep, keep), (.skip, skip), (.quit, quit)]
    default:
      let rest: [(ImportChoice, label: LocalizedText)] = [
        (.other, other), (.skip, skip), (.quit, quit),
      ]
      return doubt.hasReading ? [(.keep, keep)] + rest : rest
    }
  }
}

extension ImportDoubt.ColumnMeaning {
  /// The word, its letter in brackets.
  var keyLabel: LocalizedText {
    switch self {
    case .number: LocalizedText(en: "[n]umbers", ru: "[н]омера")
    case .stage: LocalizedText(en: "[s]tages", ru: "[э]тапы")
    case .activity: LocalizedText(en: "[a]ctivities", ru: "[м]ероприятия")
    case .deadline: LocalizedText(en: "[d]eadlines", ru: "[с]роки")
    case .responsible: LocalizedText(en: "[p]arties", ru: "[о]тветственные")
    case .documents: LocalizedText(en: "do[c]uments", ru: "[д]окументы")
    case .keyResult: LocalizedText(en: "[r]esults", ru: "[р]езультаты")
    case .notes: LocalizedText(en: "n[o]tes", ru: "[п]римечания")
    }
  }
}
