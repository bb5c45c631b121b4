extension PartMark {
  /// Reads a letter that numbers a stage, or what is done in it with its number there: «A», «A1», «B.2».
  private init?(ofLettered text: String) {
    let letters = Array("ABCDEFGHIJKLMNOPQRST")
    let russian = Array("АБВГДЕЖЗИКЛМНОПРСТ")
    guard let letter = text.first,
      let index = letters.firstIndex(of: letter) ?? russian.firstIndex(of: letter)
    else { return nil }
    let rest = text.dropFirst().drop { ".-".contains($0) }
    // A letter alone, or with a full stop.
    let mark = PartMark(rest.isEmpty ? "\(index + 1)." : "\(index + 1).\(rest).")
    guard var mark, mark.rest.isEmpty, mark.parts.count == (rest.isEmpty ? 1 : 2) else {
      return nil
    }
    mark.isHeading = rest.isEmpty
    mark.text = text
    self = mark
  }

  /// The marks of rows whose stages letters number, and what is done in each of them that letter and a
  /// number: «A», «A1», «A2», «B», «B1»; nil where they are written otherwise.
  static func lettered(_ texts: [String]) -> [String: PartMark]? {
    var marks: [String: PartMark] = [:]
    var stages = 0
    for text in texts {
      // Other words may stand among them, as titles of stages do.
      guard let mark = PartMark(ofLettered: text) else { continue }
      guard marks[text] == nil else { return nil }
      if mark.parts.count == 1 { stages += 1 }
      guard mark.parts.first == stages else { return nil }
      marks[text] = mark
    }
    return stages > 1 && marks.count > stages && marks.count * 2 > texts.count ? marks : nil
  }

  /// Whether texts are such marks.
  static func areLettered(_ texts: [String]) -> Bool { lettered(texts) != nil }
}
