/// Bytes as text of 64 letters (RFC 4648, section 4).
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Encodes bytes, padded with `=` to a multiple of four letters.
  static func encode(_ bytes: [UInt8]) -> String {
    var letters: [UInt8] = []
    for group in bytes[...].chunks(of: 3) {
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        letters.append(
          index <= group.count ? alphabet[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

extension Collection where SubSequence == ArraySlice<UInt8> {
  /// The elements in runs of `size`, the last one shorter where they do not divide.
  func chunks(of size: Int) -> [ArraySlice<UInt8>] {
    var rest = self[startIndex...]
    var chunks: [ArraySlice<UInt8>] = []
    while !rest.isEmpty {
      chunks.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return chunks
  }
}
