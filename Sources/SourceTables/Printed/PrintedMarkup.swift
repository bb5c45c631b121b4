/// The tags of what other programs tell of a page: plain markup without comments, of any length.
struct PrintedMarkup {
  /// A tag, by its place in the bytes.
  struct Tag {
    fileprivate let bytes: ArraySlice<UInt8>

    /// Whether it is the beginning of an element of a name.
    func opens(_ name: StaticString) -> Bool {
      name.withUTF8Buffer { wanted in
        bytes.starts(with: wanted)
          && !(bytes.dropFirst(wanted.count).first.map(Tag.isName) ?? false)
      }
    }

    /// Whether it is the end of an element of a name.
    func closes(_ name: StaticString) -> Bool {
      bytes.first == 0x2F && Tag(bytes: bytes.dropFirst()).opens(name)
    }

    /// Whether nothing stands in the element.
    var isEmpty: Bool { bytes.last == 0x2F }

    private static func isName(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
    }

    /// The value of an attribute, as it is written; nil where there is none.
    func attribute(_ name: StaticString) -> ArraySlice<UInt8>? {
      name.withUTF8Buffer { wanted in
        var rest = bytes
        while let equals = rest.firstIndex(of: 0x3D) {
          let start = rest.index(after: equals)
          guard start < rest.endIndex, rest[start] == 0x22 || rest[start] == 0x27 else {
            return nil
          }
          let value = rest[(start + 1)...].prefix { $0 != rest[start] }
          let key = rest[..<equals]
          if key.count > wanted.count, key.suffix(wanted.count).elementsEqual(wanted),
            key[key.endIndex - wanted.count - 1] == 0x20
              || key[key.endIndex - wanted.count - 1] == 0x0A
          {
            return value
          }
          guard value.endIndex < rest.endIndex else { return nil }
          rest = rest[(value.endIndex + 1)...]
        }
        return nil
      }
    }

    /// The number of an attribute, or nil where it has none that a page can have.
    func number(_ name: StaticString) -> Double? {
      attribute(name).flatMap { PrintedNumber.read($0) }
    }
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag, or nil at the end; what stands before it is skipped.
  mutating func next() -> Tag? {
    guard let start = bytes[position...].firstIndex(of: 0x3C) else { return nil }
    guard let end = bytes[start...].firstIndex(of: 0x3E) else { return nil }
    position = end + 1
    return Tag(bytes: bytes[(start + 1)..<end])
  }

  /// The text up to the next tag.
  func text() -> String {
    let text = bytes[position...].prefix { $0 != 0x3C }
    return HTMLEntity.decoded(String(decoding: text, as: UTF8.self))
  }
}

/// Numbers as they are written for pages.
enum PrintedNumber {
  /// A number of at most a million, in decimals; nil for anything else.
  static func read(_ bytes: some Collection<UInt8>) -> Double? {
    guard !bytes.isEmpty, bytes.count <= 32,
      let number = Double(String(decoding: bytes, as: UTF8.self)), number.magnitude <= 1_000_000
    else { return nil }
    return number
  }
}
