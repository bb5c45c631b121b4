import RoadmapCore

/// Why a roadmap could not be had, without wording.
enum FileFailure: Error, Hashable, Sendable {
  /// The world refused.
  case host(HostFailure)
  /// A folder was named that holds no roadmap, nor do the folders inside it.
  case noRoadmapUnderFolder(String)
  /// A list of files that names none.
  case emptyList(String)
  /// A Word or Excel file was named in place of a roadmap.
  case officeDocument(String)
  /// A file was named as a baseline that is none.
  case noBaseline(String)
  /// None was named, and none lies in the current folder, which is nil where it is not known, or above.
  case noRoadmapNear(String?)

  /// Settings that are to be kept where the environment names no folder for them.
  case noSettingsFolder
  /// A file that would be written over.
  case alreadyThere(String)
  /// A file that is not as this program left it, so that somebody may have worked on it.
  case notOwn(String)
  /// A roadmap that an answer would be written over.
  case roadmapThere(String)
  /// An answer of more rows than may be given; how many those are.
  case tooManyRows(Int)
  /// A document that cannot be read as a roadmap.
  case notImportable(String, ImportFailure)

  /// The lines that the user reads: what was looked for, where, and what to type.
  func wording(in language: Language) -> [String] {
    switch self {
    case .host(let failure): [failure.wording(in: language) + "."]
    case .alreadyThere(let path): FileFailure.alreadyThere(path).map { $0[language] }
    case .notOwn(let path): FileFailure.notOwn(path).map { $0[language] }
    case .roadmapThere(let path): FileFailure.roadmapThere(path).map { $0[language] }
    case .notImportable(let path, let failure): failure.wording(of: path, in: language)
    case .tooManyRows(let limit):
      [
        language.text(
          en: "the answer has more than \(limit) rows, the most that are written; ask about fewer"
            + " roadmaps or a shorter time.",
          ru: "в ответе больше \(limit) строк, больше программа не записывает; спросите о меньшем"
            + " числе карт или о более коротком времени.")
      ]
    case .emptyList(let path): [emptyList(path)[language]]
    case .noRoadmapUnderFolder(let folder):
      [underFolder(folder)[language], FileFailure.beginning[language]]
    case .officeDocument(let path): officeDocument(path).map { $0[language] }
    case .noBaseline(let path): [noBaseline(path)[language]]
    case .noRoadmapNear(let folder): near(folder).map { $0[language] }
    case .noSettingsFolder:
      [
        language.text(
          en: "there is no folder for settings: set HOME or XDG_CONFIG_HOME.",
          ru: "нет папки для настроек: задайте HOME или XDG_CONFIG_HOME.")
      ]
    }
  }

  /// How to come to a first roadmap.
  private static let beginning = LocalizedText(
    en: "To begin one: roadmap import PLAN.docx -o roadmap.json from a document, or roadmap init.",
    ru: "Начать новую: roadmap import ПЛАН.docx -o roadmap.json — по документу, или roadmap init.")

  private static func alreadyThere(_ path: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "“\(path)” is there already; nothing was written.",
        ru: "файл «\(path)» уже есть; ничего не записано."),
      another,
    ]
  }

  private static func notOwn(_ path: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "“\(path)” is there already and not as this program wrote it, so that somebody's work"
          + " may be in it; nothing was written.",
        ru: "файл «\(path)» уже есть, и записала его не программа, или его с тех пор правили: в нём"
          + " может быть чья-то работа. Ничего не записано."),
      another,
    ]
  }

  private static let another = LocalizedText(
    en: "Name another file, or add --force to write over it.",
    ru: "Укажите другой файл или добавьте --force, чтобы записать поверх него.")

  private static func roadmapThere(_ path: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "“\(path)” holds a roadmap; nothing was written.",
        ru: "в файле «\(path)» дорожная карта; ничего не записано."),
      LocalizedText(
        en: "Name another file for the answer: -o FILE",
        ru: "Укажите для ответа другой файл: -o ФАЙЛ"),
    ]
  }

  private func emptyList(_ path: String) -> LocalizedText {
    LocalizedText(
      en:
        "the list “\(path)” names no file; expected a name a line, or names with NUL between them.",
      ru: "в списке «\(path)» нет ни одного имени; нужно по имени в строке или имена через NUL.")
  }

  private func underFolder(_ folder: String) -> LocalizedText {
    LocalizedText(
      en: "there is no roadmap (*.json) in the folder “\(folder)” or in the folders inside it.",
      ru: "ни в папке «\(folder)», ни во вложенных нет дорожной карты (*.json).")
  }

  private func officeDocument(_ path: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "“\(path)” is a Word or Excel file, not a roadmap (*.json).",
        ru: "«\(path)» — файл Word или Excel, а не дорожная карта (*.json)."),
      LocalizedText(
        en: "Make one of it: roadmap import FILE -o roadmap.json",
        ru: "Сделайте карту из него: roadmap import ФАЙЛ -o roadmap.json"),
    ]
  }

  private func noBaseline(_ path: String) -> LocalizedText {
    LocalizedText(
      en: "“\(path)” is not a baseline; roadmap validate --write-baseline FILE makes one.",
      ru: "«\(path)» — не база замечаний; её делает roadmap validate --write-baseline ФАЙЛ.")
  }

  private func near(_ folder: String?) -> [LocalizedText] {
    let name = FileSelection.standardName
    return [
      LocalizedText(
        en: """
          there is no \(name) in \(folder.map { "“\($0)”" } ?? "the current folder") or in any \
          folder above it.
          """,
        ru: """
          файла \(name) нет ни в \(folder.map { "папке «\($0)»" } ?? "текущей папке"), ни в папках \
          выше.
          """),
      LocalizedText(
        en: "Name the roadmap: -f FILE. Or for every command: export ROADMAP_FILE=FILE",
        ru: "Укажите дорожную карту: -f ФАЙЛ. Или сразу для всех команд: export ROADMAP_FILE=ФАЙЛ"),
      FileFailure.beginning,
    ]
  }
}
