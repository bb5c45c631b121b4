import RoadmapCore

extension UsageError {
  /// What is wrong with what a roadmap is to be compared with.
  var comparison: LocalizedText {
    switch fault {
    case .nothingToCompareWith:
      LocalizedText(
        en: "say what to compare with: a day, a revision of git, or a file, as in:\n"
          + "roadmap compare --since 2023-11-01\nroadmap compare --since HEAD~5\n"
          + "roadmap compare --with last.json",
        ru: "укажите, с чем сравнить: с днём, с версией git или с файлом, например:\n"
          + "roadmap compare --since 01.11.2023\nroadmap compare --since HEAD~5\n"
          + "roadmap compare --with прошлая.json")
    case .unknownRevision(let word, let file):
      LocalizedText(
        en: "“\(word)” is no day, and git knows no such revision. A day: --since 2023-11-01;"
          + " the revisions of the file: git log --oneline -- \(ShellWord.quoted(file))",
        ru: "«\(word)» — не день, и такой версии в git нет. День: --since 01.11.2023; версии файла:"
          + " git log --oneline -- \(ShellWord.quoted(file))")
    case .dayOrRevision(let word, let day):
      LocalizedText(
        en:
          "“\(word)” is the day \(DateWording(.english).day(day)), and a revision of git is called"
          + " so too. For the day: --since \(day); for the revision, its whole name: --since"
          + " refs/heads/\(word) or refs/tags/\(word), or its hash.",
        ru: "«\(word)» — это и день, \(DateWording(.russian).day(day)), и название версии git. Если"
          + " день: --since \(DateWording(.russian).shortDay(day)); если версия, то полностью:"
          + " --since refs/heads/\(word), refs/tags/\(word) или её хеш.")
    case .notInRevision(let word, let file):
      LocalizedText(
        en: "the revision “\(word)” does not hold \(file); where it does: git log --oneline --"
          + " \(ShellWord.quoted(file))",
        ru: "в версии «\(word)» нет файла \(file); где он есть: git log --oneline --"
          + " \(ShellWord.quoted(file))")
    case .noGit(let word, let reason):
      LocalizedText(
        en:
          "“\(word)” is no day, and git cannot be asked for a revision: \(reason[.english]). A day:"
          + " --since 2023-11-01; another file: --with last.json",
        ru: "«\(word)» — не день, а версию git узнать нельзя: \(reason[.russian]). День: --since"
          + " 01.11.2023; другой файл: --with прошлая.json")
    default: LocalizedText(en: "", ru: "")
    }
  }
}
