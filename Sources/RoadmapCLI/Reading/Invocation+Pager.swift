import RoadmapRendering

extension Invocation {
  /// The program in which an answer is read that is longer than the terminal, with its arguments; nil
  /// where the answer is printed at once.
  ///
  /// Somebody has to sit at the terminal: what a pipe or a file takes, or what follows questions, is printed.
  func pager(for answer: TextParts) -> [String]? {
    guard outputFile == nil, answered == nil, host.isTerminal(.output), host.hasKeyboard,
      pagerChoice == .auto, let height = host.terminalHeight, answer.lineCount >= height
    else { return nil }
    let asked = host.environment("ROADMAP_PAGER") ?? host.environment("PAGER") ?? "less"
    let words = asked.split(separator: " ").map { String($0) }
    return words.isEmpty || words == ["cat"] ? nil : words
  }

  /// What is asked for, else what is set; help has no such option and goes by the setting.
  private var pagerChoice: PagerChoice {
    if let asked = ifDeclared(.pager) ?? nil { return asked }
    return settings.value(of: .pager, on: host).flatMap(PagerChoice.init(typed:)) ?? .auto
  }
}
