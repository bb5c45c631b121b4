/// A key of the owner's own at the top of a roadmap's file, such as `x-district`, with its value.
public struct RoadmapExtra: Hashable, Sendable {
  /// The key, which begins with `x-`.
  public let key: String
  /// The value as it stands in the file, as JSON.
  public let json: String
  /// The value in words: a text without quotes, anything else as JSON.
  public let text: String
}

extension Roadmap {
  /// The value of a key of the owner's own in words; nil where the file has no such key.
  public func extra(_ key: String) -> String? { extras.first { $0.key == key }?.text }
}
