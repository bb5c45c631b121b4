import OfficeFiles
import RoadmapCore
import SourceTables

extension ImportFailure {
  /// The lines that the user reads: what is wrong with the file, and what to do.
  func wording(of path: String, in language: Language) -> [String] {
    let opening = LocalizedText(
      en: "cannot import “\(path)”: ", ru: "не удалось прочитать «\(path)»: ")
    return [opening[language] + reason[language], advice[language]]
  }

  private var reason: LocalizedText {
    switch self {
    case .empty: LocalizedText(en: "the file is empty.", ru: "файл пуст.")
    case .tooLarge:
      LocalizedText(en: "it is larger than 256 MB.", ru: "он больше 256 МБ.")
    case .json:
      LocalizedText(
        en: "it is a JSON file, as roadmaps are, and no document.",
        ru: "это файл JSON, как сами карты, а не документ.")
    case .helped(let trouble): trouble.reason
    case .foreign(let format): format.reason
    case .binary:
      LocalizedText(
        en: "it is neither text nor a file of an office program.",
        ru: "это не текст и не файл офисной программы.")
    case .noPlan:
      LocalizedText(
        en: "no table with activities and deadlines was found in it.",
        ru: "в нём не нашлось таблицы с мероприятиями и сроками.")
    case .excess(let excess), .office(.excess(let excess)): excess.reason
    case .cellsLost:
      LocalizedText(
        en: "it names the columns of a plan, but its cells run into each other.",
        ru:
          "в нём названы столбцы плана, но ячейки слились: не видно, где кончается одна и начинается другая."
      )
    case .office(let error): error.reason
    }
  }

  private static let endings = (ImportSource.ownEndings + ImportHelper.all.flatMap(\.endings))
    .map { "." + $0 }.joined(separator: ", ")

  private var advice: LocalizedText {
    switch self {
    case .helped(let trouble): trouble.advice
    case .foreign(let format): format.advice
    case .office(.archive(.oldOfficeFile)):
      LocalizedText(
        en: "Open it in Word or LibreOffice and save it as .docx.",
        ru: "Откройте его в Word или LibreOffice и сохраните как .docx.")
    case .json:
      LocalizedText(
        en:
          "A roadmap needs no import: roadmap status -f FILE shows it, roadmap init --next FILE goes on"
          + " with it.",
        ru:
          "Карту загружать не нужно: её покажет roadmap status -f ФАЙЛ, продолжит roadmap init --next"
          + " ФАЙЛ.")
    case .office(.protected), .office(.archive(.encrypted)):
      LocalizedText(
        en: "Open it with its password and save it without one.",
        ru: "Откройте его с паролем и сохраните без пароля.")
    case .office(.archive(.tooLarge)), .office(.documentType), .office(.absurdNumber), .tooLarge:
      LocalizedText(
        en: "Office programs do not write such files; do not trust where it came from.",
        ru: "Офисные программы таких файлов не пишут; проверьте, откуда он.")
    case .excess, .office(.excess):
      LocalizedText(
        en:
          "A plan has far less. If it is honest, copy the table of the plan into a file of its own.",
        ru: "В планах столько не бывает. Если файл ваш, скопируйте таблицу плана в отдельный файл.")
    case .noPlan:
      LocalizedText(
        en: "Expected a table with columns such as “Activity”, “Deadline”, “Responsible”.",
        ru: "Нужна таблица со столбцами вроде «Мероприятие», «Срок», «Ответственный».")
    case .cellsLost:
      LocalizedText(
        en:
          "Text copied from a PDF or a page loses its table: import the document itself, .docx or .pdf,"
          + " or copy the table out of Word.",
        ru:
          "При копировании из PDF или со страницы таблица теряется: загрузите сам документ, .docx или .pdf,"
          + " либо скопируйте таблицу из Word."
      )
    case .office:
      LocalizedText(
        en: "Open it in Word or Excel, save it again, or ask for another copy.",
        ru: "Откройте его в Word или Excel и сохраните заново либо попросите другую копию.")
    case .empty, .binary:
      LocalizedText(
        en: "Files that can be read: \(ImportFailure.endings).",
        ru: "Читаются файлы \(ImportFailure.endings).")
    }
  }
}

extension OfficeError {
  fileprivate var reason: LocalizedText {
    switch self {
    case .archive(.notAnArchive), .archive(.damaged), .archive(.wrongChecksum):
      LocalizedText(en: "the file is damaged or cut off.", ru: "файл повреждён или оборван.")
    case .archive(.oldOfficeFile):
      LocalizedText(
        en: "it is in the format of Office before 2007 (.doc, .xls).",
        ru: "он в формате Office до 2007 года (.doc, .xls).")
    case .archive(.encrypted), .protected:
      LocalizedText(en: "it is protected by a password.", ru: "он защищён паролем.")
    case .archive(.unknownMethod(let name)):
      LocalizedText(
        en: "its part “\(name)” is packed in a way that Office does not use.",
        ru: "его часть «\(name)» упакована способом, которого в Office нет.")
    case .archive(.tooLarge):
      LocalizedText(
        en: "it unpacks to far more than a document can hold.",
        ru: "внутри он в сотни раз больше, чем бывает документ.")
    case .unknownKind:
      LocalizedText(
        en: "it is a zip archive, but no file of Word, Excel or LibreOffice.",
        ru: "это архив zip, но не файл Word, Excel или LibreOffice.")
    case .damaged(let part):
      LocalizedText(
        en: "its part “\(part)” is not well-formed XML.",
        ru: "его часть «\(part)» повреждена: это неправильный XML.")
    case .documentType(let part):
      LocalizedText(
        en: "its part “\(part)” declares a document type or entities.",
        ru: "в его части «\(part)» объявлен тип документа или сущности.")
    case .absurdNumber(let part, let number):
      LocalizedText(
        en: "in its part “\(part)” stands the number \(number), which no document can have.",
        ru: "в его части «\(part)» стоит число \(number), какого в документе быть не может.")
    case .excess(let excess): excess.reason
    }
  }
}

extension SourceExcess {
  fileprivate var reason: LocalizedText {
    switch resource {
    case .columns:
      LocalizedText(
        en: "a table in it has more than \(limit) columns.",
        ru: "в его таблице больше \(limit) столбцов.")
    case .cells:
      LocalizedText(
        en: "it has more than \(limit) cells and paragraphs.",
        ru: "в нём больше \(limit) ячеек и абзацев.")
    case .text:
      LocalizedText(
        en: "it has more than \(limit >> 20) MB of text.",
        ru: "в нём больше \(limit >> 20) МБ текста.")
    case .parts:
      LocalizedText(
        en: "it unpacks to far more than a document can hold (more than \(limit >> 20) MB).",
        ru: "внутри он намного больше, чем бывает документ (больше \(limit >> 20) МБ).")
    case .markup:
      LocalizedText(
        en: "it has more than \(limit) tags and pieces of text.",
        ru: "в нём больше \(limit) тегов и кусков текста.")
    case .attributes:
      LocalizedText(
        en: "a tag in it has more than \(limit) attributes.",
        ru: "у тега в нём больше \(limit) атрибутов.")
    case .names:
      LocalizedText(
        en: "one cell of it names more than \(limit) responsible parties.",
        ru: "в одной его ячейке больше \(limit) ответственных.")
    case .parties:
      LocalizedText(
        en: "it names more than \(limit) responsible parties.",
        ru: "в нём больше \(limit) ответственных.")
    }
  }
}
