import RoadmapCore
import RoadmapRendering

extension Invocation {
  /// Adds to `.gitattributes` that git merges roadmaps through this program; what stands there stays.
  func mergedByGit() throws(CommandError) -> CommandOutcome {
    let own = [OptionDeclaration].options(.git, .shownOnly)
    let others = command.ownOptions.filter { option in !own.contains { $0.name == option.name } }
    if let other = given(of: others) {
      throw .fault(.conflictingOptions("--git", other.spelling), of: command)
    }
    let path = ".gitattributes"
    let old = try CommandError.unlessFailing { () throws(HostFailure) in
      try host.item(at: path) == nil ? [] : host.read(path)
    }
    let language = language()
    let lines = String(decoding: old, as: UTF8.self)
      .split(whereSeparator: \.isNewline).map { $0.split(separator: " ").map(String.init) }
    let rule = ["\(FileSelection.standardName)", "merge=roadmap"]
    let driver = "git config merge.roadmap.driver \"roadmap merge %O %A %B\""
    let left = language.text(
      en: "Once in every clone, git has to be told which program that is:",
      ru: "Один раз в каждой копии хранилища git нужно сказать, что это за программа:")
    guard !lines.contains(rule) else {
      let there = language.text(
        en: "\(path) says already that git merges the roadmap by meaning.",
        ru: "в \(path) уже сказано, что git объединяет карту по смыслу.")
      return CommandOutcome(messages: [.notice([there, left, driver])])
    }
    let separator = old.isEmpty || old.last == UInt8(ascii: "\n") ? "" : "\n"
    let added = """
      # Roadmaps are merged by meaning: \(driver)
      \(rule.joined(separator: " "))

      """
    guard !self[.shownOnly] else { return .text(added) }
    var outcome = CommandOutcome()
    outcome.companion = CommandOutcome.Companion(
      path: path, bytes: old + Array((separator + added).utf8))
    let written = language.text(
      en: "written into \(path): \(rule.joined(separator: " "))",
      ru: "записано в \(path): \(rule.joined(separator: " "))")
    outcome.messages = [.notice([written, left, driver])]
    return outcome
  }
}
