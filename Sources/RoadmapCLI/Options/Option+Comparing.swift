import RoadmapCore

extension Option<String?> {
  /// `--since` of `compare`: the day, or the revision of git, of the earlier state.
  static let comparedSince = text(
    "since", LocalizedText(en: "DAY|REVISION", ru: "ДЕНЬ|ВЕРСИЯ"),
    help: LocalizedText(
      en: "what was known at the end of this day, or stood in this revision of git (HEAD~5, a tag)",
      ru: "что было известно на конец этого дня или стояло в этой версии git (HEAD~5, метка)"))

  /// `--with`: the earlier file.
  static let comparedWith = text(
    "with", Placeholder.file,
    help: LocalizedText(
      en:
        "an earlier file of the roadmap, as it stood on the day last written in it, or on --since",
      ru: "прежний файл карты, каким он был в день последней записи в нём или на --since"))
}
