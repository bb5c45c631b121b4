/// Writes HTML: markup can come from literals only, every other text is escaped.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes markup as it stands.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes text between tags, a stretch of right-to-left text kept from its neighbours.
  mutating func text(_ text: String) {
    HTMLText.append(text, to: &bytes, isolates: true)
  }

  /// Writes text where no element can stand: the value of an attribute, or a title.
  mutating func plainText(_ text: String) {
    HTMLText.append(text, to: &bytes, isolates: false)
  }

  /// Writes text in its tones, each in an element of that class.
  mutating func text(_ text: StyledText) {
    for run in text.runs {
      guard let name = run.tone.htmlClass else {
        self.text(run.text)
        continue
      }
      markup("<span class=\"")
      markup(name)
      markup("\">")
      self.text(run.text)
      markup("</span>")
    }
  }

  /// Writes a whole number.
  mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a place along a picture as a percentage with two decimals, such as `12.05%`.
  mutating func place(_ place: HTMLPlace) {
    number(place.hundredths / 100)
    let rest = place.hundredths % 100
    if rest > 0 {
      bytes.append(UInt8(ascii: "."))
      number(rest / 10)
      if rest % 10 > 0 { number(rest % 10) }
    }
    bytes.append(UInt8(ascii: "%"))
  }
}

/// A place along a picture, in hundredths of a percent of its width: 0 to 10 000.
struct HTMLPlace: Hashable {
  /// The hundredths of a percent.
  let hundredths: Int

  /// The place after `part` of `whole`, kept within the picture; at its beginning where there is no whole.
  init(_ part: Int, of whole: Int) {
    guard whole > 0 else {
      hundredths = 0
      return
    }
    // Days of the calendar are below four million, so the product stays far from overflow.
    hundredths = min(max(0, part), whole) * 10_000 / whole
  }

  /// The place at a fraction, 0 to 1; at the beginning where the fraction is no number.
  init(fraction: Double) {
    hundredths = fraction.isNaN ? 0 : Int((min(max(0, fraction), 1) * 10_000).rounded())
  }

  private init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// How far this place is from an earlier one; 0 where that is later.
  func distance(from earlier: HTMLPlace) -> HTMLPlace {
    HTMLPlace(hundredths: max(0, hundredths - earlier.hundredths))
  }
}

extension Tone {
  /// The class of the tone's elements; nil where it needs no element.
  var htmlClass: StaticString? {
    switch self {
    case .plain: nil
    case .strong: "strong"
    case .muted: "muted"
    case .good: "good"
    case .warning: "warning"
    case .bad: "bad"
    }
  }
}
