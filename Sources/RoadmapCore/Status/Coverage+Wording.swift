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

extension Coverage.Verdict {
  /// What decides between "on track" and "behind" while a goal is not due yet.
  public static let lineRule = LocalizedText(
    en: "On track: not below the straight line from last year's value to this year's goal.",
    ru: "По плану — не ниже прямой от значения прошлого года к цели этого года.")

  /// Whether the verdict follows from `lineRule`.
  public var isMeasuredByLine: Bool { self == .onTrack || self == .behind }
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
