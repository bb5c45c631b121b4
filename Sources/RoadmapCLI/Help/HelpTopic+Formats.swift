import RoadmapCore
import RoadmapRendering

extension HelpTopic {
  /// The formats of answers, and who has which.
  static let formats = HelpTopic(
    name: "formats",
    russianName: "форматы",
    summary: LocalizedText(
      en: """
        What --format can be; each command has some of these: roadmap help COMMAND. At the end, \
        what import reads.
        """,
      ru: """
        Что можно указать в --format; у каждой команды свои: roadmap справка КОМАНДА. В конце — что \
        читает команда «загрузить».
        """),
    rows: { language in
      let findings = FindingFormat.all.map(\.name).filter { name in
        OutputFormat(rawValue: name) == nil && ExportFormat.named(name) == nil
      }
      return OutputFormat.allCases.map { format in
        (typed(format.rawValue, format.name[.russian], language), format.meaning)
      }
        + ExportFormat.all.filter { OutputFormat(rawValue: $0.name) == nil }.map { format in
          (typed(format.name, format.russianName, language), format.meaning)
        }
        + [
          (
            findings.joined(separator: ", "),
            LocalizedText(
              en: "what validate found, for programs of CI",
              ru: "найденное командой «проверить», для программ CI")
          )
        ] + imported
    })

  /// What is imported, by itself and with the help of others.
  private static var imported: [Row] {
    let own = endings(ImportSource.ownEndings)
    return [
      ("import", LocalizedText(en: "reads \(own) itself", ru: "(загрузить) сама читает \(own)"))
    ]
      + ImportHelper.all.map { helper in
        let programs = helper.programs.joined(separator: ", ")
        return (
          endings(helper.endings),
          LocalizedText(
            en: "import reads \(helper.format) with \(programs) (package \(helper.package))",
            ru: "загрузка \(helper.format) с помощью \(programs) (пакет \(helper.package))")
        )
      }
  }

  private static func endings(_ endings: [String]) -> String {
    endings.map { "." + $0 }.joined(separator: ", ")
  }

  private static func typed(_ word: String, _ russian: String, _ language: Language) -> String {
    language == .russian && russian != word ? "\(russian), \(word)" : word
  }
}

extension OutputFormat {
  /// What it is good for, in words that follow a colon.
  fileprivate var meaning: LocalizedText {
    switch self {
    case .text: LocalizedText(en: "a screen", ru: "экран")
    case .json: LocalizedText(en: "an object for programs", ru: "объект для программ")
    case .csv: LocalizedText(en: "a table for spreadsheets", ru: "таблица для Excel и других")
    case .markdown:
      LocalizedText(en: "tables for a wiki or a repository", ru: "таблицы для вики и сайтов")
    case .html:
      LocalizedText(
        en: "one page for a browser and for paper", ru: "одна страница для браузера и для печати")
    case .docx: LocalizedText(en: "a Word file, to be signed", ru: "файл Word на подпись")
    case .xlsx: LocalizedText(en: "an Excel workbook", ru: "книга Excel")
    }
  }
}
