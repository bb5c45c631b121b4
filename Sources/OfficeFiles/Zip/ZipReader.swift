/// Reads a zip archive that is held in memory.
///
/// Nothing is unpacked before it is asked for, names are never taken for paths, and what a member
/// unpacks to is bounded, by its own size and by that of the archive.
package struct ZipReader {
  /// A member of the archive.
  package struct Member: Hashable, Sendable {
    /// The name, with `/` between folders.
    package let name: String
    /// How many bytes it unpacks to, as the directory says.
    package let size: Int
    fileprivate let method: UInt16
    fileprivate let isEncrypted: Bool
    fileprivate let packedSize: Int
    fileprivate let checksum: UInt32
    fileprivate let headerOffset: Int
  }

  /// How much a reader takes in.
  package struct Limits: Sendable {
    /// The most bytes that one member may unpack to.
    package var memberSize = 256 << 20
    /// How many times its packed size a member may unpack to; deflate itself stops at 1032.
    package var ratio = 1_032
    /// The most members.
    package var memberCount = 10_000

    /// The standard limits.
    package init() {}
  }

  /// The members, in the order of the directory.
  package let members: [Member]
  private let bytes: [UInt8]
  private let limits: Limits

  /// Reads the directory of an archive; throws where there is none or it is damaged.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ZipError) {
    self.bytes = bytes
    self.limits = limits
    members = try ZipReader.directory(of: bytes, limits)
  }

  /// The member of a name; the first one where several have it.
  package func member(_ name: String) -> Member? {
    members.first { $0.name == name }
  }

  /// Unpacks a member; throws where it is encrypted, damaged or too large.
  package func content(of member: Member) throws(ZipError) -> [UInt8] {
    guard !member.isEncrypted else { throw .encrypted(member.name) }
    guard member.size <= limits.memberSize,
      member.size
        <= max(1, member.packedSize).multipliedReportingOverflow(by: limits.ratio)
        .partialValue
    else { throw .tooLarge }
    // The local header may have other names and extra fields than the directory.
    guard let header = LittleEndian(bytes, at: member.headerOffset, count: 30),
      header.number(at: 0, bytes: 4) == 0x0403_4B50
    else { throw .damaged }
    let start =
      member.headerOffset + 30 + header.number(at: 26, bytes: 2) + header.number(at: 28, bytes: 2)
    guard start <= bytes.count, member.packedSize <= bytes.count - start else { throw .damaged }
    let packed = bytes[start..<start + member.packedSize]
    let content: [UInt8]
    switch member.method {
    case 0:
      guard member.packedSize == member.size else { throw .damaged }
      content = Array(packed)
    case 8:
      guard let unpacked = Deflate.decompress(packed, size: member.size) else {
        throw .wrongChecksum(member.name)
      }
      content = unpacked
    default: throw .unknownMethod(member.name)
    }
    guard Deflate.checksum(content) == member.checksum else { throw .wrongChecksum(member.name) }
    return content
  }

  private static func directory(of bytes: [UInt8], _ limits: Limits) throws(ZipError) -> [Member] {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldOfficeFile }
    guard let end = endOfDirectory(in: bytes) else { throw .notAnArchive }
    let count = end.number(at: 10, bytes: 2)
    var offset = end.number(at: 16, bytes: 4)
    guard count <= limits.memberCount else { throw .tooLarge }
    var members: [Member] = []
    members.reserveCapacity(count)
    for _ in 0..<count {
      guard let header = LittleEndian(bytes, at: offset, count: 46),
        header.number(at: 0, bytes: 4) == 0x0201_4B50
      else { throw .damaged }
      let nameSize = header.number(at: 28, bytes: 2)
      let nameStart = offset + 46
      guard nameSize <= bytes.count - nameStart else { throw .damaged }
      members.append(
        Member(
          name: String(decoding: bytes[nameStart..<nameStart + nameSize], as: UTF8.self),
          size: header.number(at: 24, bytes: 4),
          method: UInt16(truncatingIfNeeded: header.number(at: 10, bytes: 2)),
          isEncrypted: header.number(at: 8, bytes: 2) & 1 != 0,
          packedSize: header.number(at: 20, bytes: 4),
          checksum: UInt32(truncatingIfNeeded: header.number(at: 16, bytes: 4)),
          headerOffset: header.number(at: 42, bytes: 4)))
      offset =
        nameStart + nameSize + header.number(at: 30, bytes: 2) + header.number(at: 32, bytes: 2)
    }
    return members
  }

  /// The record at the end, which a comment of up to 65 535 bytes may follow.
  private static func endOfDirectory(in bytes: [UInt8]) -> LittleEndian? {
    let earliest = max(0, bytes.count - 22 - 65_535)
    var offset = bytes.count - 22
    while offset >= earliest {
      if let record = LittleEndian(bytes, at: offset, count: 22),
        record.number(at: 0, bytes: 4) == 0x0605_4B50,
        record.number(at: 20, bytes: 2) == bytes.count - offset - 22
      {
        return record
      }
      offset -= 1
    }
    return nil
  }
}

/// A record of numbers whose lowest byte comes first.
private struct LittleEndian {
  private let bytes: ArraySlice<UInt8>

  /// A record of `count` bytes, or nil where they reach beyond the end.
  init?(_ bytes: [UInt8], at offset: Int, count: Int) {
    guard offset >= 0, count <= bytes.count, offset <= bytes.count - count else { return nil }
    self.bytes = bytes[offset..<offset + count]
  }

  /// The number of up to four bytes that begins `offset` bytes into the record.
  func number(at offset: Int, bytes count: Int) -> Int {
    let start = bytes.startIndex + offset
    return bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
