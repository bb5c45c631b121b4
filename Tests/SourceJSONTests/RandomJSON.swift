import SeededRandom

@testable import SourceJSON

/// A JSON value made by chance, which writes itself and reads itself back.
enum RandomJSON: Equatable, JSONWritable {
  case object([Member])
  case array([RandomJSON])
  case string(String)
  case integer(Int)
  case double(Double)
  case flag(Bool)
  case null

  struct Member: Equatable {
    let key: String
    let value: RandomJSON
  }

  /// The value as text, on several lines.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.bytes
  }

  /// A value whose containers stand in each other no deeper than so many levels.
  static func value(depth: Int, using random: inout SplitMix64) -> RandomJSON {
    switch Int.random(in: depth > 0 ? 0...9 : 4...9, using: &random) {
    case 0, 1:
      .object(
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          Member(key: text(using: &random), value: value(depth: depth - 1, using: &random))
        })
    case 2, 3:
      .array(
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          value(depth: depth - 1, using: &random)
        })
    case 4, 5: .string(text(using: &random))
    case 6:
      .integer(Int(truncatingIfNeeded: random.next()) >> Int.random(in: 0...63, using: &random))
    case 7: double(using: &random)
    case 8: .flag(.random(using: &random))
    default: .null
    }
  }

  /// A number with a fraction, or one too large to be written as a whole one.
  private static func double(using random: inout SplitMix64) -> RandomJSON {
    let value = Double(bitPattern: random.next())
    guard value.isFinite, Int(exactly: value) == nil else { return .double(0.5) }
    return .double(value)
  }

  private static func text(using random: inout SplitMix64) -> String {
    let pieces = [
      "a", "z", "7", " ", "ж", "Ё", "и\u{306}", "«", "—", "€", "😀", "👩‍👧", "\u{10FFFF}", "\"", "\\",
      "/",
      "\n", "\r", "\t", "\0", "\u{8}", "\u{C}", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}",
      "\u{FEFF}",
      "\\u0041", "//", "plain text ", "Школа № 4, ",
    ]
    return (0..<Int.random(in: 0...12, using: &random))
      .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.writeObject(style: nil) { writer in
        for member in members { writer.member(member.key, member.value) }
      }
    case .array(let elements): elements.write(to: &writer)
    case .string(let text): text.write(to: &writer)
    case .integer(let value): value.write(to: &writer)
    case .double(let value): value.write(to: &writer)
    case .flag(let value): value.write(to: &writer)
    case .null: String?.none.write(to: &writer)
    }
  }
}
