package import SourceJSON

/// What was measured of a target on a day.
public struct Measurement: Sendable {
  /// A measured value, or the counts that it follows from.
  public enum Amount: Hashable, Sendable {
    /// The value itself.
    case value(Double)
    /// So many of so many; `of` is never 0.
    case count(Int, of: Int)

    /// The value: as measured, or 100 · count / of.
    public var value: Double {
      switch self {
      case .value(let value): value
      case .count(let count, let of): 100 * Double(count) / Double(of)
      }
    }
  }

  /// The day of the measurement.
  public package(set) var on: CalendarDate
  /// What was measured.
  public package(set) var amount: Amount
  /// Where the figures come from.
  public package(set) var source: String?
  /// The day on which it was written, where that is not the day of the measurement.
  public package(set) var recorded: CalendarDate?
  /// The object of the file that this was read from.
  package var node: JSONNode

  /// The day on which it was written.
  public var writtenOn: CalendarDate { recorded ?? on }

  /// The value: as measured, or 100 · count / of.
  public var value: Double { amount.value }
}
