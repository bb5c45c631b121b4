import SeededRandom
import SourceJSON

extension JSONValue {
  static let sampleKeys = ["id", "title", "срок", "progress", "on", "a \"quoted\" key", "", "é"]
  private static let sampleTexts = [
    "", "Охват обучающихся", "«4.4.1.»", "a \"b\" \\ c", "line\nbreak\ttab", "👩‍🏫", "\u{1}\u{7F}",
  ]
  private static let sampleNumbers = ["0", "-1.50", "47.5", "1e5", "12345678901234567890", "2E-3"]

  /// A value of at most `depth` levels.
  static func sample(depth: Int, _ random: inout SplitMix64) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 5), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2: .number(sampleNumbers.randomElement(using: &random) ?? "0")
    case 3, 4: .string(sampleTexts.randomElement(using: &random) ?? "")
    case 5, 6: .array(samples(depth: depth - 1, &random))
    default: sampleObject(depth: depth, &random)
    }
  }

  /// An object of at most `depth` levels; no key stands twice.
  static func sampleObject(depth: Int, _ random: inout SplitMix64) -> JSONValue {
    let values = samples(depth: depth - 1, &random)
    let keys = sampleKeys.shuffled(using: &random)
    return .object(zip(keys, values).map { .init($0, $1) })
  }

  private static func samples(depth: Int, _ random: inout SplitMix64) -> [JSONValue] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in sample(depth: depth, &random) }
  }

  /// The ways to this value and everything in it.
  func paths(from path: JSONPath = JSONPath()) -> [JSONPath] {
    let below: [[JSONPath]] =
      switch self {
      case .object(let members):
        members.map { $0.value.paths(from: path.appending($0.key)) }
      case .array(let elements):
        elements.enumerated().map { $1.paths(from: path.appending($0)) }
      default: []
      }
    return [path] + below.flatMap { $0 }
  }
}

extension JSONEdit {
  /// An edit of some place of a value; some of them cannot be made.
  static func sample(
    of value: JSONValue, newDepth: Int = 2, _ random: inout SplitMix64
  ) -> JSONEdit {
    let place = value.paths().randomElement(using: &random) ?? JSONPath()
    let new = JSONValue.sample(depth: newDepth, &random)
    let key = JSONValue.sampleKeys.randomElement(using: &random) ?? ""
    let order =
      Bool.random(using: &random) ? JSONValue.sampleKeys.shuffled(using: &random) : []
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return .set(place, new)
    case 1: return .set(place.appending(key), new, order: order)
    case 2: return .append(place, new, order: order)
    case 3: return .append(place.appending(key), new, order: order)
    case 4: return .insert(place.appending(Int.random(in: 0...4, using: &random)), new)
    case 5:
      let elements: [JSONEdit.Element] = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        Int.random(in: 0..<4, using: &random) == 0
          ? .new(new) : .own(Int.random(in: 0...3, using: &random))
      }
      return .arrange(place, elements)
    default: return .remove(place)
    }
  }
}
