/// Why an archive cannot be read or written.
package enum ZipError: Error, Hashable, Sendable {
  /// It is no zip archive: no end of a central directory is found.
  case notAnArchive
  /// It is an Office file from before 2007 (an OLE compound file), which only looks like one by its name.
  case oldOfficeFile
  /// It breaks off, or its directory names places outside the file.
  case damaged
  /// A member is encrypted.
  case encrypted(String)
  /// A member is packed in a way that Office files do not use.
  case unknownMethod(String)
  /// A member, or all of them together, unpack to more bytes than are read.
  case tooLarge
  /// A member does not have the size or checksum that the directory says.
  case wrongChecksum(String)
}
