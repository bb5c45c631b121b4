internal import CZlib

/// Writes a zip archive in memory, as APPNOTE.TXT 6.3 of PKWARE describes it.
///
/// The same members give the same bytes: every member carries the first moment that the format knows.
package struct ZipWriter {
  private var archive: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// 1 January 1980, 00:00, in the format of MS-DOS.
  private static let date: UInt16 = 1 << 5 | 1
  private static let version: UInt16 = 20
  /// Names are UTF-8.
  private static let flags: UInt16 = 1 << 11

  /// Starts an empty archive.
  package init() {}

  /// Adds a member; throws where the archive would outgrow the format (4 GiB, 65 535 members).
  package mutating func add(_ name: String, _ content: [UInt8]) throws(ZipError) {
    let packed = try Deflate.compress(content)
    guard let size = UInt32(exactly: content.count) else { throw .tooLarge }
    let isSmaller = packed.count < content.count
    try add(
      name, isSmaller ? packed : content, isPacked: isSmaller, Deflate.checksum(content), size)
  }

  /// Adds a member that is packed while it is written, so that it is never held as a whole.
  mutating func add(
    _ name: String, writing write: (inout XMLWriter) -> Void
  ) throws(ZipError) {
    let stream = DeflateStream()
    var xml = XMLWriter(into: stream)
    write(&xml)
    xml.flush()
    let (packed, checksum, size) = try stream.finished()
    try add(name, packed, isPacked: true, checksum, size)
  }

  private mutating func add(
    _ name: String, _ stored: [UInt8], isPacked: Bool, _ checksum: UInt32, _ size: UInt32
  ) throws(ZipError) {
    guard count < .max, let offset = UInt32(exactly: archive.count),
      let packedSize = UInt32(exactly: stored.count),
      let nameSize = UInt16(exactly: name.utf8.count),
      archive.count + stored.count + directory.count < Int(UInt32.max) - 65_536
    else { throw .tooLarge }

    var common: [UInt8] = []
    common.append(little: Self.version)
    common.append(little: Self.flags)
    common.append(little: isPacked ? 8 : 0 as UInt16)
    common.append(little: 0 as UInt16)
    common.append(little: Self.date)
    common.append(little: checksum)
    common.append(little: packedSize)
    common.append(little: size)
    common.append(little: nameSize)
    common.append(little: 0 as UInt16)

    archive.append(little: 0x0403_4B50 as UInt32)
    archive += common
    archive += Array(name.utf8)
    archive += stored

    directory.append(little: 0x0201_4B50 as UInt32)
    directory.append(little: Self.version)
    directory += common
    // No comment, the first disk, no attributes.
    directory += [UInt8](repeating: 0, count: 2 + 2 + 2 + 4)
    directory.append(little: offset)
    directory += Array(name.utf8)
    count += 1
  }

  /// The bytes of the whole archive.
  package func finished() -> [UInt8] {
    var end: [UInt8] = []
    end.append(little: 0x0605_4B50 as UInt32)
    end.append(little: 0 as UInt32)
    end.append(little: count)
    end.append(little: count)
    // `add` holds both within four bytes.
    end.append(little: UInt32(truncatingIfNeeded: directory.count))
    end.append(little: UInt32(truncatingIfNeeded: archive.count))
    end.append(little: 0 as UInt16)
    return archive + directory + end
  }
}

extension [UInt8] {
  fileprivate mutating func append(little number: some FixedWidthInteger & UnsignedInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
