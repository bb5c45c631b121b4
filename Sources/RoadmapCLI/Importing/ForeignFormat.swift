import OfficeFiles
import RoadmapCore
import SourceTables

/// What is no document that is read, but is known for what it is, with a way to come to one.
enum ForeignFormat: Hashable, Sendable, CaseIterable {
  case presentation
  case drawing
  case appleDocument
  case book
  case webArchive
  case picture
  case scannedBook
  case archive
  case koi8
  case cp866

  /// What some bytes are, or nil where they are none of these.
  init?(of bytes: [UInt8]) {
    if case .presentation? = OldOfficeKind(of: bytes) {
      self = .presentation
    } else if bytes.starts(with: [0x50, 0x4B]) {
      guard let kind = ForeignFormat(package: bytes) else { return nil }
      self = kind
    } else if let found = ForeignFormat.beginnings.first(where: { start, offset, _ in
      bytes.dropFirst(offset).starts(with: start)
    }) {
      self = found.2
    } else if ForeignFormat.isWebArchive(bytes) {
      self = .webArchive
    } else {
      switch OldEncoding(of: bytes) {
      case .koi8: self = .koi8
      case .cp866: self = .cp866
      case nil: return nil
      }
    }
  }

  /// How files begin, and behind how many other bytes.
  private static let beginnings: [([UInt8], Int, ForeignFormat)] = [
    ([0x89] + Array("PNG".utf8), 0, .picture), ([0xFF, 0xD8, 0xFF], 0, .picture),
    (Array("GIF8".utf8), 0, .picture), (Array("II*\0".utf8), 0, .picture),
    (Array("MM\0*".utf8), 0, .picture), (Array("WEBPVP8".utf8), 8, .picture),
    (Array("ftypheic".utf8), 4, .picture), (Array("ftypmif1".utf8), 4, .picture),
    (Array("AT&TFORM".utf8), 0, .scannedBook), (Array("Rar!\u{1A}".utf8), 0, .archive),
    (Array("7z".utf8) + [0xBC, 0xAF], 0, .archive), ([0x1F, 0x8B, 0x08], 0, .archive),
  ]

  /// A zip archive by its members; nil where it holds a document that is read, or is damaged.
  private init?(package bytes: [UInt8]) {
    guard let archive = try? ZipReader(bytes) else { return nil }
    let names = Set(archive.members.map(\.name))
    let kind =
      archive.member("mimetype").flatMap { try? archive.content(of: $0) }
      .map { String(decoding: $0.prefix(100), as: UTF8.self) } ?? ""
    if kind.hasSuffix("opendocument.presentation") || names.contains("ppt/presentation.xml") {
      self = .presentation
    } else if kind.hasSuffix("opendocument.graphics") {
      self = .drawing
    } else if kind.hasPrefix("application/epub") {
      self = .book
    } else if names.contains(where: { $0.hasPrefix("Index/") && $0.hasSuffix(".iwa") })
      || names.contains("Index.zip") || names.contains("index.apxl")
      || names.contains("QuickLook/Preview.pdf")
    {
      self = .appleDocument
    } else if names.contains("[Content_Types].xml") || names.contains("content.xml")
      || names.contains("encrypted-package") || names.contains("word/document.xml")
      || names.contains("xl/workbook.xml")
    {
      return nil
    } else {
      self = .archive
    }
  }

  /// A page that a browser saved as a letter (RFC 2557).
  private static func isWebArchive(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(2_000), as: UTF8.self).lowercased()
    return head.contains("mime-version:") && head.contains("multipart/related")
  }

  /// What it is, as the rest of a sentence about the file.
  var reason: LocalizedText {
    switch self {
    case .presentation:
      LocalizedText(
        en: "it is a presentation (.pptx, .ppt, .odp).",
        ru: "это презентация (.pptx, .ppt, .odp).")
    case .drawing:
      LocalizedText(en: "it is a drawing (.odg).", ru: "это рисунок LibreOffice (.odg).")
    case .appleDocument:
      LocalizedText(
        en: "it is a document of Apple’s Pages, Numbers or Keynote.",
        ru: "это документ Pages, Numbers или Keynote с компьютера Apple.")
    case .book: LocalizedText(en: "it is an electronic book (.epub).", ru: "это книга .epub.")
    case .webArchive:
      LocalizedText(
        en: "it is a web page saved as one file (.mht).",
        ru: "это веб-страница, сохранённая одним файлом (.mht).")
    case .picture: LocalizedText(en: "it is a picture.", ru: "это картинка.")
    case .scannedBook:
      LocalizedText(en: "it is a scanned book (.djvu).", ru: "это скан в формате .djvu.")
    case .archive:
      LocalizedText(en: "it is an archive of files.", ru: "это архив с файлами.")
    case .koi8, .cp866:
      LocalizedText(
        en: "its letters are in the old encoding \(encoding).",
        ru: "буквы в нём в старой кодировке \(encoding).")
    }
  }

  /// A way that works.
  var advice: LocalizedText {
    switch self {
    case .presentation, .drawing, .book:
      LocalizedText(
        en:
          "Copy the table of the plan into a new document of Word or LibreOffice, save it as .docx.",
        ru:
          "Скопируйте таблицу плана в новый документ Word или LibreOffice и сохраните его как .docx."
      )
    case .appleDocument:
      LocalizedText(
        en: "In Pages or Numbers choose File → Export To → Word or Excel, import what it makes.",
        ru:
          "В Pages или Numbers выберите «Файл → Экспортировать в → Word» (или Excel), загрузите его."
      )
    case .webArchive:
      LocalizedText(
        en: "Open it in Word and save it as .docx, or save the page as .html.",
        ru: "Откройте его в Word и сохраните как .docx, либо сохраните страницу как .html.")
    case .picture, .scannedBook: ForeignFormat.scanAdvice
    case .archive:
      LocalizedText(
        en: "Unpack it and import the document that is in it.",
        ru: "Распакуйте его и загрузите документ, который внутри.")
    case .koi8, .cp866:
      LocalizedText(
        en: "Make a new file of it: iconv -f \(encoding) -t UTF-8 FILE > NEW.txt; import NEW.txt.",
        ru:
          "Перекодируйте его: iconv -f \(encoding) -t UTF-8 ФАЙЛ > НОВЫЙ.txt — и загрузите НОВЫЙ.txt."
      )
    }
  }

  private var encoding: String {
    (self == .koi8 ? OldEncoding.koi8 : OldEncoding.cp866).rawValue
  }

  /// What helps where paper was photographed.
  static let scanAdvice = LocalizedText(
    en: """
      Ask its author for the .docx, or let a program for recognising text (such as FineReader) make a \
      .docx of it.
      """,
    ru: """
      Попросите у автора файл .docx или распознайте картинку программой вроде FineReader и сохраните \
      результат как .docx.
      """)
}
