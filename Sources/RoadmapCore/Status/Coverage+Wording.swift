extension Coverage.Verdict {
  /// The verdict as people say it.
  public var name: LocalizedText {
    switch self {
    case .met: LocalizedText(en: "met", ru: "достигнуто")
    case .onTrack: LocalizedText(en: "on track", ru: "по плану")
    case .behind: LocalizedText(en: "behind", ru: "отстаёт")
    case .missed: LocalizedText(en: "missed", ru: "не достигнуто")
    case .noData: LocalizedText(en: "no data", ru: "нет данных")
    }
  }
}

extension Target.Bound {
  /// The bound as it stands before a value.
  public var name: LocalizedText {
    switch self {
    case .atLeast: LocalizedText(en: "at least", ru: "не менее")
    case .atMost: LocalizedText(en: "at most", ru: "не более")
    }
  }
}
