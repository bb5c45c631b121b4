/// When the answer is coloured.
enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal that shows colours.
  case auto
  /// Also where the answer goes into a file or a pipe.
  case always
  /// Nowhere.
  case never
}
