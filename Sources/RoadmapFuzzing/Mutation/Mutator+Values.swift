import SeededRandom
import SourceJSON

extension Mutator {
  /// Changes whole values of a JSON text, so that what comes out is mostly JSON again.
  func exchangeValues(
    _ input: inout [UInt8], _ corpus: [[UInt8]], _ random: inout SplitMix64
  ) {
    let start = target.textStart(in: input)
    var text = Array(input[start...])
    let places = JSONPlaces(JSONDocument(bytes: text))
    guard let value = places.values.element(&random) else { return }
    switch random.number(below: 10) {
    case 0: text.removeSubrange(places.withComma(places.listed.element(&random) ?? value, in: text))
    case 1, 2:
      guard let listed = places.listed.element(&random) else { return }
      text.insert(contentsOf: [UInt8(ascii: ",")] + text[listed], at: listed.upperBound)
    case 3:
      guard let listed = places.listed.element(&random), let other = piece(corpus, &random) else {
        return
      }
      text.insert(contentsOf: other + [UInt8(ascii: ",")], at: listed.lowerBound)
    case 4:
      if let other = places.values.element(&random) {
        text.replaceSubrange(value, with: text[other])
      }
    case 5: if let other = piece(corpus, &random) { text.replaceSubrange(value, with: other) }
    case 6: changeText(&text, in: places, corpus, &random)
    default:
      guard let value = places.scalars.element(&random) else { return }
      text.replaceSubrange(value, with: target.words.element(&random) ?? [])
    }
    input.replaceSubrange(start..., with: text)
  }

  /// A member or element of another input.
  private func piece(_ corpus: [[UInt8]], _ random: inout SplitMix64) -> [UInt8]? {
    guard let input = corpus.element(&random) else { return nil }
    let text = Array(input[target.textStart(in: input)...])
    let places = JSONPlaces(JSONDocument(bytes: text))
    let ranges = random.oneIn(2) ? places.values : places.listed
    return ranges.element(&random).map { Array(text[$0]) }
  }

  /// Changes what stands between the quotes of a string.
  private func changeText(
    _ text: inout [UInt8], in places: JSONPlaces, _ corpus: [[UInt8]],
    _ random: inout SplitMix64
  ) {
    guard let range = places.scalars.element(&random), range.count > 2,
      text[range.lowerBound] == UInt8(ascii: "\"")
    else { return }
    let inner = range.lowerBound + 1 + random.number(below: range.count - 2)
    let pieces = [
      " ", "  ", "\\n", "\\u00AD", "\\u0306", "a", "\u{43E}", "\u{450}", "\u{AB}", "&amp;", "**",
      "<b>", "\u{301}", "\\ud83d\\ude00", "2024", "1", ", ", ". ", "-", "\\\"", "\\u0000",
      "e\u{301}",
    ]
    text.insert(contentsOf: Array((pieces.element(&random) ?? "").utf8), at: inner)
  }
}

/// Where values stand in a JSON text.
private struct JSONPlaces {
  /// Values of every kind.
  private(set) var values: [Range<Int>] = []
  /// Values that hold no others.
  private(set) var scalars: [Range<Int>] = []
  /// Elements of arrays, and members of objects from the key to the end of the value.
  private(set) var listed: [Range<Int>] = []

  init(_ document: JSONDocument) {
    var open = document.root.map { [$0] } ?? []
    // Large documents are changed near their beginning; it is all one.
    while let node = open.popLast(), values.count < 2_000 {
      let range = document.range(of: node)
      values.append(range)
      switch document.kind(of: node) {
      case .array:
        for element in document.elements(of: node) {
          listed.append(document.range(of: element))
          open.append(element)
        }
      case .object:
        for member in document.members(of: node) {
          let start = document.range(of: member.key).lowerBound
          listed.append(start..<max(start, document.range(of: member.value).upperBound))
          open.append(member.value)
        }
      default: scalars.append(range)
      }
    }
  }

  /// A range with the comma behind it, where there is one.
  func withComma(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    let end = range.upperBound
    return end < text.count && text[end] == UInt8(ascii: ",") ? range.lowerBound..<end + 1 : range
  }
}
