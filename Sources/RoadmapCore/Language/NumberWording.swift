/// Numbers as people of one language write them.
public struct NumberWording: Hashable, Sendable {
  /// Which way a number goes that does not fit the shown places.
  public enum Rounding: Hashable, Sendable {
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

  /// A number with at most one decimal: `47,5` in Russian, `47.5` in English, `50` without one.
  public func decimal(_ value: Double, _ rounding: Rounding = .down) -> String {
    let scaled = value * 10
    guard scaled.magnitude < 1e15 else { return String(value) }
    // 47.3 is not a sum of powers of two, so 473.0000000001 still means 473.
    let nearest = scaled.rounded()
    let isExact = (scaled - nearest).magnitude < 1e-9
    let tenths = Int(isExact ? nearest : scaled.rounded(rounding == .down ? .down : .up))
    let sign = tenths < 0 ? "−" : ""
    let whole = tenths.magnitude / 10
    let tenth = tenths.magnitude % 10
    let separator = language == .russian ? "," : "."
    return tenth == 0 ? "\(sign)\(whole)" : "\(sign)\(whole)\(separator)\(tenth)"
  }

  /// A value with its unit: `47,5 %`, `5 встреч`.
  public func value(_ value: Double, unit: String, _ rounding: Rounding = .down) -> String {
    "\(decimal(value, rounding)) \(unit)"
  }
}
