import OfficeFiles
import RoadmapCore

/// A format that is read with the help of programs of others, where they are installed.
struct ImportHelper: Hashable, Sendable {
  /// What the format is called.
  let format: String
  /// How the names of such files end.
  let endings: [String]
  /// The programs that help.
  let programs: [String]
  /// The package of Debian and Ubuntu that brings them.
  let package: String
  /// What LibreOffice makes of such a file; nil where other programs read it.
  let target: String?

  static let pdf = ImportHelper(
    format: "PDF", endings: ["pdf"], programs: ["pdftotext", "pdftocairo"],
    package: "poppler-utils", target: nil)
  static let oldDocument = ImportHelper(
    format: "Word 97–2003", endings: ["doc"], programs: ["soffice"],
    package: "libreoffice-writer", target: "docx")
  static let richText = ImportHelper(
    format: "RTF", endings: ["rtf"], programs: ["soffice"], package: "libreoffice-writer",
    target: "docx")
  static let oldWorkbook = ImportHelper(
    format: "Excel 97–2003", endings: ["xls"], programs: ["soffice"], package: "libreoffice-calc",
    target: "xlsx")

  /// Every format of that kind; help and messages come from here.
  static let all = [pdf, oldDocument, richText, oldWorkbook]

  /// The format of some bytes, or nil where nobody's help is needed.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: Array("%PDF".utf8)) {
      self = .pdf
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .richText
    } else {
      switch OldOfficeKind(of: bytes) {
      case .document: self = .oldDocument
      case .workbook: self = .oldWorkbook
      case .encrypted, .presentation, nil: return nil
      }
    }
  }

  private init(
    format: String, endings: [String], programs: [String], package: String, target: String?
  ) {
    self.format = format
    self.endings = endings
    self.programs = programs
    self.package = package
    self.target = target
  }
}

/// Why a format that needs help was not read.
enum HelperTrouble: Hashable, Sendable {
  /// The program is not installed.
  case notInstalled(ImportHelper)
  /// The program could not be run to its end, or gave too much.
  case failed(ImportHelper, HostFailure)
  /// The program says that the file is broken.
  case damaged(ImportHelper)
  /// The document has a password.
  case protected
  /// Its author does not allow to copy out of it.
  case copyingForbidden
  /// Its pages are pictures.
  case scan
  /// Its fonts do not say which letters they draw.
  case unknownLetters
  /// It has text, but no lines that draw a table.
  case noTables

  var reason: LocalizedText {
    switch self {
    case .notInstalled(let helper):
      LocalizedText(
        en: """
          it is a file of \(helper.format), and \(helper.programs.joined(separator: " and ")) to \
          read it with \(helper.programs.count > 1 ? "are" : "is") not installed.
          """,
        ru: """
          это файл \(helper.format), а \(helper.programs.count > 1 ? "программ" : "программы") \
          \(helper.programs.joined(separator: " и ")), чтобы его прочитать, нет.
          """)
    case .failed(let helper, let failure):
      LocalizedText { language in
        let failure = failure.wording(in: language)
        return language.text(
          en: "it is a file of \(helper.format), and reading it failed: \(failure).",
          ru: "это файл \(helper.format), прочитать его не вышло: \(failure).")
      }
    case .damaged(let helper):
      LocalizedText(
        en: "it is a damaged file of \(helper.format): \(helper.programs[0]) cannot read it.",
        ru: "это повреждённый файл \(helper.format): \(helper.programs[0]) его не читает.")
    case .protected:
      LocalizedText(en: "it is protected by a password.", ru: "он защищён паролем.")
    case .copyingForbidden:
      LocalizedText(
        en: "its author does not allow to copy text out of it.",
        ru: "его автор запретил копировать из него текст.")
    case .scan:
      LocalizedText(
        en: "it is a scan: its pages are pictures without text.",
        ru: "это скан: на его страницах картинки, текста в них нет.")
    case .unknownLetters:
      LocalizedText(
        en: "its fonts do not say which letters they draw, so there is no text to read.",
        ru: "по его шрифтам не узнать, какие буквы напечатаны, читать нечего.")
    case .noTables:
      LocalizedText(
        en:
          "it has text, but no ruled table: nothing says where one cell ends and the next begins.",
        ru:
          "текст в нём есть, а линий таблицы нет: не видно, где кончается одна ячейка и начинается другая."
      )
    }
  }

  var advice: LocalizedText {
    switch self {
    case .notInstalled(let helper):
      LocalizedText(
        en: """
          Install \(helper.programs.count > 1 ? "them" : "it") (sudo apt install \(helper.package)), or open the file in Word or LibreOffice and \
          save it as \(helper.saved).
          """,
        ru: """
          Установите \(helper.programs.count > 1 ? "их" : "её") (sudo apt install \(helper.package)) \
          или откройте файл в Word или LibreOffice и сохраните как \(helper.saved).
          """)
    case .failed(let helper, _):
      LocalizedText(
        en: "Open it in Word or LibreOffice and save it as \(helper.saved).",
        ru: "Откройте его в Word или LibreOffice и сохраните как \(helper.saved).")
    case .damaged:
      LocalizedText(
        en: "Open it in its own program and save it again, or ask for another copy.",
        ru: "Откройте его в своей программе и сохраните заново либо попросите другую копию.")
    case .protected:
      LocalizedText(
        en: "Open it with its password and save it without one.",
        ru: "Откройте его с паролем и сохраните без пароля.")
    case .copyingForbidden, .unknownLetters, .noTables:
      LocalizedText(
        en:
          "Ask its author for the .docx; or open it in Word, which makes a document of it, save it as .docx.",
        ru:
          "Попросите у автора файл .docx; или откройте его в Word, он сделает из него документ, и сохраните как .docx."
      )
    case .scan: ForeignFormat.scanAdvice
    }
  }
}

extension ImportHelper {
  /// What the file is saved as by hand.
  fileprivate var saved: String { target == "xlsx" ? ".xlsx" : ".docx" }
}
