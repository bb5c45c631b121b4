extension Deadline {
  /// How the deadline is understood, or why it is not, in one line.
  public func explanation(in language: Language) -> String {
    switch result {
    case .success(let reading): DeadlineWording(language).explanation(of: reading, rule)
    case .failure(let problem): problem.message[language]
    }
  }
}
