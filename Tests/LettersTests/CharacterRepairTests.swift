import Testing

@testable import Letters

struct CharacterRepairTests {
  @Test(arguments: [
    ("Опрос\u{200E} наставляемых", "Опрос наставляемых"), ("\u{202A}Куратор\u{202C}", "Куратор"),
    ("и\u{306}од", "йод"), ("й\u{306}од", "йод"), ("ёлка", "ёлка"), ("е\u{308}лка", "ёлка"),
    ("и\u{306}\u{306}од", "йод"), ("к\u{306}од", "код"), ("\u{306}код", "код"),
    ("наста\u{AD}вник", "наставник"), ("\u{FEFF}план\u{200B}", "план"),
    ("а\u{7}б", "а б"), ("план\u{7}", "план"), ("план\u{B}год", "план\nгод"),
    ("план\u{2028}год", "план\nгод"), ("за\u{301}мок", "за\u{301}мок"),
    ("👨\u{200D}👩", "👨\u{200D}👩"), ("класс\u{200D}", "класс"), ("сло\u{200C}во", "слово"),
    ("план", "план"), ("", ""), ("у\u{306}", "ў"), ("❤\u{FE0F}", "❤\u{FE0F}"),
    ("ä\u{E0001}б", "äб"),
  ])
  func `makes every character what it seems`(text: String, expected: String) {
    let repaired = CharacterRepair.repaired(text)
    #expect(repaired.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(repaired)")
  }

  @Test func `leaves a Latin letter with a mark to a person`() throws {
    let change = try #require(CharacterRepair.changes(in: Array("e\u{301}".unicodeScalars)).first)
    #expect(change.replacement == nil)
    #expect(CharacterRepair.repaired("e\u{301}").unicodeScalars.count == 2)
  }

  /// Whatever stands beside whatever, one time is enough.
  @Test func `has nothing left to do afterwards`() {
    let pieces: [Unicode.Scalar] =
      ["а", "и", "e", "1", " ", "😀", "α"]
      + CharacterSort.listed
      .filter { $0.value < 0xE0000 }
    for one in pieces {
      for other in pieces {
        for text in [[one, other], ["и", one, other], [one, "и", other], [one, other, "и"]] {
          var view = String.UnicodeScalarView()
          view.append(contentsOf: text)
          let once = CharacterRepair.repaired(String(view))
          let again = CharacterRepair.repaired(once)
          #expect(again.unicodeScalars.elementsEqual(once.unicodeScalars), "\(text)")
          #expect(!once.unicodeScalars.contains { CharacterSort($0).isObeyed }, "\(text)")
        }
      }
    }
  }
}
