import Testing

@testable import Letters

struct CharacterSortTests {
  @Test func `the table is in order, and every character of it is found`() {
    for (one, other) in zip(CharacterTable.sorts, CharacterTable.sorts.dropFirst()) {
      #expect(one.range.upperBound < other.range.lowerBound)
    }
    for (range, sort) in CharacterTable.sorts {
      for code in range { #expect(CharacterSort(code: code) == sort) }
    }
  }

  @Test(arguments: ["a", "я", "1", "№", "😀", "é", "%", "•"] as [Unicode.Scalar])
  func `what is seen as it is has no sort of its own`(scalar: Unicode.Scalar) {
    #expect(CharacterSort(scalar) == .other)
  }

  @Test func `every listed character is seen by its first byte, and read from its bytes`() {
    for scalar in CharacterSort.listed {
      let bytes = Array(String(Character(scalar)).utf8)
      #expect(CharacterSort.leads[Int(bytes[0])])
      let (code, width) = bytes.span.character(at: 0)
      #expect(code == scalar.value)
      #expect(width == bytes.count)
    }
  }

  @Test func `a character that is cut off is read as far as it goes`() {
    let bytes: [UInt8] = [0xE2, 0x80]
    #expect(bytes.span.character(at: 0).width == 2)
    #expect(bytes.span.character(at: 1).width == 1)
  }

  @Test func `what a terminal obeys can be escaped by four digits in JSON`() {
    let obeyed = CharacterSort.listed.filter { CharacterSort($0).isObeyed }
    #expect(obeyed.allSatisfy { $0.value <= 0xFFFF })
    #expect(!obeyed.isEmpty)
  }
}
