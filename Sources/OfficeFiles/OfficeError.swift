package import SourceTables

/// Why an Office file cannot be read.
package enum OfficeError: Error, Hashable, Sendable {
  /// The archive around it cannot be read.
  case archive(ZipError)
  /// It is protected by a password: a compound file that holds nothing but an encrypted package.
  case protected
  /// It is a zip archive, but neither a Word document nor an Excel workbook.
  case unknownKind
  /// A part of it is no well-formed XML; the part's name.
  case damaged(String)
  /// A part of it declares entities or a document type, which Office never writes; the part's name.
  case documentType(String)
  /// A part of it has a number that no document can mean, such as a row beyond the last one; the part's
  /// name and the number as it stands there.
  case absurdNumber(part: String, String)
  /// It holds more than is taken in.
  case excess(SourceExcess)
}
