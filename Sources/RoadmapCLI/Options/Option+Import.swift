import RoadmapCore

extension Option<Bool> {
  /// `--force`: writes over a file that is there.
  static let overwrite = flag(
    "force",
    help: LocalizedText(
      en: "write over a file that is there", ru: "записать поверх существующего файла"))

  /// `--dry-run` of `import`: shows the outline.
  static let outline = flag(
    "dry-run",
    help: LocalizedText(
      en: "show what was understood and write nothing",
      ru: "показать, что понято, и ничего не записывать"))
}
