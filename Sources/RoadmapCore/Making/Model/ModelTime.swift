/// When a step of the standard model is due, in the months of work of one year.
enum ModelTime: Sendable {
  /// From one month of work to another, both included; 0 is September, 9 is June.
  case months(Int, Int)
  /// Once in each of these months of work.
  case each([Int])
  /// All the time.
  case ongoing
  /// Whenever somebody asks.
  case onRequest

  /// One month of work; 0 is September, 9 is June.
  static func month(_ number: Int) -> ModelTime { .months(number, number) }
}
