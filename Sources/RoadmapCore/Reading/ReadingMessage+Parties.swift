extension ReadingMessage {
  /// A list names more parties than are taken in.
  static func tooManyNames(_ limit: Int) -> LocalizedText {
    LocalizedText(
      en: "this list names more than \(limit) responsible parties, the most that are taken in",
      ru: "в этом списке больше \(limit) ответственных, столько программа не принимает")
  }

  /// The team has more members than are taken in.
  static func tooManyMembers(_ limit: Int) -> LocalizedText {
    LocalizedText(
      en: "the team has more than \(limit) members, the most that are taken in",
      ru: "в команде больше \(limit) участников, столько программа не принимает")
  }
}
