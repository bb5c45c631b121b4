import SourceJSON

/// Numbers as every export writes them, so that they are equal to those of the JSON.
enum NumberText {
  /// The number with a point where it has decimals: `47.5`, `50`.
  static func plain(_ number: Double) -> String {
    var json = JSONWriter()
    json.value(number)
    return json.text
  }
}
