import RoadmapCore
import SourceTables

/// A number as it is typed on the command line.
enum NumberArgument {
  /// Reads `47.5`, `47,5` or `47,5%`, with a minus before it or not; nil where it is anything else.
  static func read(_ text: String) -> Double? {
    var digits = text.replacing(",", with: ".")[...]
    if digits.hasSuffix("%") {
      digits.removeLast()
      if digits.last == " " { digits.removeLast() }
    }
    let parts = digits.drop { $0 == "-" }.split(
      separator: ".", omittingEmptySubsequences: false)
    // `Double` alone would also take "nan", "1e9" and "0x10"; longer numbers lose their last digits.
    guard (1...2).contains(parts.count), digits.utf8.count <= 17, !digits.hasPrefix("--"),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return Double(digits)
  }

  /// Reads a measured value, or `540/760`, also as «540 из 760» and "540 of 760".
  static func amount(_ text: String) -> Measurement.Amount? {
    let text = text.replacing(" из ", with: "/").replacing(" of ", with: "/")
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return read(text).map(Measurement.Amount.value) }
    guard let count = whole(parts[0]), let total = whole(parts[1]) else { return nil }
    return .count(count, of: total)
  }

  /// Reads a measured value with the words for its unit («12 пар», «540 из 760 человек»), and these
  /// words; nil where the text does not begin with a figure.
  static func measured(_ text: String) -> (amount: Measurement.Amount, unit: String?)? {
    guard text.first.map({ $0.isNumber || $0 == "-" }) ?? false else { return nil }
    let words = text.replacing("/", with: " / ").split(separator: " ").map(String.init)
    let isUnit = { (word: String) in
      word.first?.isLetter == true && !["из", "of"].contains(word)
    }
    let figures = words.filter { !isUnit($0) }.joined(separator: " ")
    guard let amount = amount(figures.replacing(" / ", with: "/")) else { return nil }
    let unit = words.filter(isUnit).joined(separator: " ")
    return (amount, unit.isEmpty ? figures.hasSuffix("%") ? "%" : nil : unit)
  }

  private static func whole(_ text: Substring) -> Int? {
    OutsideNumber.whole(text, in: -999_999_999_999_999...999_999_999_999_999)
  }
}
