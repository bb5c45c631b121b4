/// Numbers as people of one language write them.
public struct NumberWording: Hashable, Sendable {
  /// Which way a number goes that does not fit the shown places.
  public enum Rounding: Hashable, Sendable {
    /// To the nearest number, a half up, as a spreadsheet does.
    case nearest
    /// Towards the lower number, so that 49.96 is never shown as 50.
    case down
    /// Towards the higher number, so that 50.04 is never shown as 50.
    case up
  }

  private let language: Language

  /// Makes the wording of one language.
  public init(_ language: Language) {
    self.language = language
  }

  /// A number with at most one decimal, or some more: `47,5` in Russian, `47.5` in English, `50` without.
  ///
  /// Only nothing is shown as 0: one of 3000 is `0,03`.
  public func decimal(
    _ value: Double, _ rounding: Rounding = .down, places: Int = 1
  ) -> String {
    let unit = NumberWording.power(places)
    let scaled = value * Double(unit)
    guard scaled.magnitude < 1e15 else { return String(value) }
    // 47.3 is not a sum of powers of two, so 473.0000000001 still means 473.
    let parts = Int(NumberWording.whole(scaled, rounding))
    if parts == 0, value > 0, places < NumberWording.mostPlaces {
      return decimal(value, rounding, places: places + 1)
    }
    let sign = parts < 0 ? "−" : ""
    let whole = parts.magnitude / UInt(unit)
    var digits = String(parts.magnitude % UInt(unit))
    digits = String(repeating: "0", count: max(0, places - digits.utf8.count)) + digits
    while digits.last == "0" { digits.removeLast() }
    let separator = language == .russian ? "," : "."
    return digits.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole)\(separator)\(digits)"
  }

  /// A number with all its decimals, at most six: a goal is shown as it was set.
  public func exact(_ value: Double) -> String {
    let places = (1...NumberWording.mostPlaces).first { places in
      let scaled = value * Double(NumberWording.power(places))
      return (scaled - scaled.rounded()).magnitude < 1e-9
    }
    return decimal(value, places: places ?? NumberWording.mostPlaces)
  }

  /// A number beside a limit, with as few decimals as show on which side of it the number lies.
  ///
  /// `rounding` leads away from the limit; `isReached` is what really holds.
  public func decimal(
    _ value: Double, _ rounding: Rounding, beside limit: Double, isReached: Bool
  ) -> String {
    for places in 1..<NumberWording.mostPlaces {
      let unit = Double(NumberWording.power(places))
      let shown = (value * unit).rounded(rounding == .down ? .down : .up) / unit
      let reaches = rounding == .down ? shown >= limit : shown <= limit
      if reaches == isReached { return decimal(value, rounding, places: places) }
    }
    return decimal(value, rounding, places: NumberWording.mostPlaces)
  }

  /// A value with as many decimals as are shown where nothing else is said.
  package static func nearest(_ value: Double) -> Double { whole(value * 10, .nearest) / 10 }

  private static func whole(_ scaled: Double, _ rounding: Rounding) -> Double {
    let nearest = scaled.rounded()
    guard (scaled - nearest).magnitude >= 1e-9 else { return nearest }
    return switch rounding {
    // 64.35 is a little less in a computer, and half of what is shown for all that.
    case .nearest: (scaled + (scaled < 0 ? -1e-9 : 1e-9)).rounded(.toNearestOrAwayFromZero)
    case .down: scaled.rounded(.down)
    case .up: scaled.rounded(.up)
    }
  }

  private static let mostPlaces = 6

  private static func power(_ places: Int) -> Int {
    (0..<places).reduce(1) { power, _ in power * 10 }
  }

  /// A value with its unit: `47,5 %`, `5 встреч`.
  public func value(_ value: Double, unit: String, _ rounding: Rounding = .down) -> String {
    figure(decimal(value, rounding), of: value, unit: unit)
  }

  /// A number that is written already, with its unit.
  ///
  /// The unit stands in the file in one form, that of many («встреч»); where the number wants another,
  /// the unit stands before it: `встреч: 1`.
  ///
  /// Behind a limit («≥ 3 занятий», at least three) every number but those that end in one wants the
  /// form of many.
  public func figure(
    _ written: String, of value: Double, unit: String, isLimit: Bool = false
  ) -> String {
    let isWord = unit.count > 3 && unit.allSatisfy(\.isLetter)
    let whole = value.magnitude < 1e9 && value == value.rounded() ? Int(value) : nil
    let isOfMany =
      switch language {
      case .russian:
        whole.map { number in
          let form = PluralForm.noun(number, "1", "2", "5")
          return isLimit ? form != "1" : form == "5"
        } ?? false
      case .english: whole != 1
      }
    return isWord && !isOfMany ? "\(unit): \(written)" : "\(written) \(unit)"
  }
}
