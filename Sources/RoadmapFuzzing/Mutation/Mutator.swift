import SeededRandom

/// Makes new inputs out of old ones.
struct Mutator: Sendable {
  let target: FuzzTarget

  /// An input like one of those given, changed in one to some places.
  func input(from corpus: [[UInt8]], _ random: inout SplitMix64) -> [UInt8] {
    // Of three, the shortest one is tried soonest and says as much.
    let some = (0..<3).map { _ in corpus.element(&random) ?? [] }
    var input = some.min { $0.count < $1.count } ?? []
    if target.head != .none, random.oneIn(target.head == .line ? 2 : 8) {
      changeChoices(&input, &random)
      if random.oneIn(2) { return input }
    }
    repeat {
      if target.isJSON, !random.oneIn(4) {
        exchangeValues(&input, corpus, &random)
      } else {
        changeBytes(&input, corpus, &random)
      }
    } while !random.oneIn(3)
    if input.count > target.longestInput {
      input.removeSubrange(target.longestInput...)
    }
    return input
  }

  /// Asks for something else of the same text.
  private func changeChoices(_ input: inout [UInt8], _ random: inout SplitMix64) {
    let count = target.head == .byte ? 1 : 1 + random.number(below: 24)
    let choices = (0..<count).map { _ in UInt8(ascii: "0") + UInt8(random.number(below: 64)) }
    let end = max(0, target.textStart(in: input) - (target.head == .line ? 1 : 0))
    input.replaceSubrange(..<end, with: choices)
  }

  private func changeBytes(
    _ input: inout [UInt8], _ corpus: [[UInt8]], _ random: inout SplitMix64
  ) {
    let place = random.number(below: input.count + 1)
    let part = random.range(in: input.count)
    switch random.number(below: 12) {
    case 0 where place < input.count: input[place] ^= 1 << UInt8(random.number(below: 8))
    case 1 where place < input.count: input[place] = UInt8(truncatingIfNeeded: random.next())
    case 2: input.removeSubrange(part)
    case 3: input.insert(contentsOf: input[part], at: place)
    case 4:
      let other = corpus.element(&random) ?? []
      input.insert(contentsOf: other[random.range(in: other.count)], at: place)
    case 5:
      let other = corpus.element(&random) ?? []
      input.replaceSubrange(place..., with: other[random.number(below: other.count)...])
    case 6: input.insert(contentsOf: repeatElement(input[part], count: 3).joined(), at: place)
    case 7, 8: input.replaceSubrange(part, with: target.words.element(&random) ?? [])
    case 9: changeNumber(&input, from: place, &random)
    default: input.insert(contentsOf: target.words.element(&random) ?? [], at: place)
    }
  }

  /// Puts another number in the place of the next one.
  private func changeNumber(_ input: inout [UInt8], from place: Int, _ random: inout SplitMix64) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let start = input[place...].firstIndex(where: digits.contains) else { return }
    let end = input[start...].firstIndex { !digits.contains($0) } ?? input.count
    let numbers = [0, 1, 2, 12, 13, 28, 29, 30, 31, 32, 99, 100, 1990, 2024, 2100, 9999, 65_536]
    let number: [UInt8] =
      random.oneIn(8)
      ? Array("99999999999999999999".utf8)
      : Array(String(numbers.element(&random) ?? 0).utf8)
    input.replaceSubrange(start..<end, with: number)
  }
}
