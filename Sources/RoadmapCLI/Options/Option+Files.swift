import RoadmapCore

extension Option<[String]> {
  /// `--exclude`: what is passed over in folders.
  static let excluded = texts(
    "exclude", LocalizedText(en: "PATTERN", ru: "ШАБЛОН"),
    help: LocalizedText(
      en:
        "in folders, pass over what fits, as in .gitignore: archive/ or *-old.json; may be repeated",
      ru:
        "в папках пропускать подходящее, как в .gitignore: archive/ или *-old.json; можно повторить"
    ))
}

extension Option<String?> {
  /// `--files-from`: a list of roadmaps.
  static let filesFrom = text(
    "files-from", Placeholder.file,
    help: LocalizedText(
      en: "read the names of roadmaps and folders from FILE or - (lines, or with NUL between them)",
      ru: "взять имена карт и папок из ФАЙЛА или - (по строкам или через NUL)"))
}
