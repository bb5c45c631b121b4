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
        number and text, put in its order, history stays; what the document lacks goes, unless \
        something is marked on it
        """,
      ru: """
        внести в карту (-f, иначе roadmap.json рядом) изменения из документа: пункты сличаются по \
        номеру и тексту и встают в его порядке, ход выполнения сохраняется; чего в документе нет, \
        исключается, если по нему нет отметок
        """))
}

extension Option<[String]> {
  /// `--same`: lines that the document calls otherwise.
  static let sameLines = texts(
    "same", LocalizedText(en: "ID[=NUMBER]", ru: "НОМЕР[=НОВЫЙ]"),
    help: LocalizedText(
      en: """
        with --update: the line of the roadmap is what stands under its number in the document, or \
        under another one (--same 2.3=2.4), however it is called there
        """,
      ru: """
        с --update: пункт карты — это то, что в документе стоит под его номером или под другим \
        (--same 2.3=2.4), как бы оно ни называлось
        """))

  /// `--other`: lines that the document does not have, although it has their numbers.
  static let otherLines = texts(
    "other", Placeholder.id,
    help: LocalizedText(
      en: "with --update: what stands under the number in the document is another line",
      ru: "с --update: под этим номером в документе другой пункт"))
}
