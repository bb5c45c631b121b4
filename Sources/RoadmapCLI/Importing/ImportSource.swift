import OfficeFiles
import RoadmapCore
import SourceTables

/// Reads the document that is to be imported, by what is in it; its name only tells text formats apart.
enum ImportSource {
  /// How the names of documents end, those too that are refused with advice.
  static let endings = Set(ownEndings + ImportHelper.all.flatMap(\.endings))
  /// How the names of documents end that are read without anybody's help.
  static let ownEndings = [
    "docx", "odt", "xlsx", "ods", "csv", "tsv", "md", "markdown", "html", "htm", "txt",
  ]
  /// The largest document that is read, in bytes.
  private static let sizeLimit = 256 << 20

  /// The paragraphs and tables of a file; `-` is standard input.
  static func document(_ path: String, host: any Host) throws(CommandError) -> ImportedDocument {
    let bytes = try CommandError.unlessFailing { () throws(HostFailure) in
      try host.bytes(of: path)
    }
    guard !bytes.isEmpty else { throw .file(.notImportable(path, .empty)) }
    guard bytes.count <= sizeLimit else { throw .file(.notImportable(path, .tooLarge)) }
    do {
      var document = try document(bytes, path, host)
      document.content = try setOut(document.content)
      return document
    } catch {
      throw .file(.notImportable(path, error))
    }
  }

  /// A document with tables where tabs and spaces only set it in columns.
  private static func setOut(
    _ document: SourceDocument
  ) throws(ImportFailure) -> SourceDocument {
    do {
      return try PlainTextLayout.document(document)
    } catch {
      throw .excess(error)
    }
  }

  /// What some bytes hold, by their content.
  private static func document(
    _ bytes: [UInt8], _ path: String, _ host: any Host
  ) throws(ImportFailure) -> ImportedDocument {
    if let helper = ImportHelper(of: bytes) {
      return try HelpedReading(helper, bytes, on: host).document()
    }
    if let format = ForeignFormat(of: bytes) { throw .foreign(format) }
    if OfficeReader.looksLikeOffice(bytes) {
      do {
        return ImportedDocument(try OfficeReader.document(bytes))
      } catch {
        throw .office(error)
      }
    }
    guard let text = TextEncoding.text(of: bytes) else { throw .binary }
    if text.drop(while: \.isWhitespace).first == "{" { throw .json }
    do {
      return ImportedDocument(try ImportSource.document(text, path: path))
    } catch {
      throw .excess(error)
    }
  }

  private static func document(
    _ text: String, path: String
  ) throws(SourceExcess) -> SourceDocument {
    let start = text.prefix(400).lowercased().drop { $0.isWhitespace }
    switch path.lowercased().split(separator: ".").last.map(String.init) ?? "" {
    case "csv", "tsv": return try DelimitedText.document(text)
    case "md", "markdown": return try MarkdownText.document(text)
    case "html", "htm": return try HTMLText.document(text)
    default:
      if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<table")
      {
        return try HTMLText.document(text)
      }
      return MarkdownText.hasTable(text)
        ? try MarkdownText.document(text) : try PlainTextLayout.document(text)
    }
  }
}

/// A document that was read.
struct ImportedDocument {
  fileprivate(set) var content: SourceDocument
  /// What to say where no plan is found in it; nil for what is said of any document.
  var failureWithoutPlan: ImportFailure?

  init(_ content: SourceDocument) { self.content = content }
}

/// Why a document cannot be imported.
enum ImportFailure: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It is larger than any document of an office.
  case tooLarge
  /// It is a JSON file: most likely a roadmap already.
  case json
  /// It needs the help of other programs, which did not do.
  case helped(HelperTrouble)
  /// It is something else, which is known.
  case foreign(ForeignFormat)
  /// It is no text and no known kind of file.
  case binary
  /// It holds more than is taken in.
  case excess(SourceExcess)
  /// It is an Office file that cannot be read.
  case office(OfficeError)
  /// It was read, but holds no table with activities and deadlines.
  case noPlan
  /// It names the columns of a plan, but nothing says where one cell ends and the next begins.
  case cellsLost
}
