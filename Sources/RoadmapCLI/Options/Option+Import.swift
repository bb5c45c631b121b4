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
      en: "show what was understood, or with --update the changes, and write nothing",
      ru: "показать, что понято, а с --update — правки, и ничего не записывать"))

  /// `--update`: changes the roadmap at hand by what a newer document says.
  static let update = flag(
    "update",
    help: LocalizedText(
      en: """
        bring the roadmap (-f, else roadmap.json nearby) up to the document: lines are matched by \
        number and text, history stays, what the document lacks is told and kept
        """,
      ru: """
        внести в карту (-f, иначе roadmap.json рядом) изменения из документа: пункты сличаются по \
        номеру и тексту, ход выполнения сохраняется, чего в документе нет — остаётся, об этом скажут
        """))
}
