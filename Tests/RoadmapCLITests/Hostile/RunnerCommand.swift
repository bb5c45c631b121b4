/// A workflow command as GitHub's runner takes a line apart.
struct RunnerCommand {
  let name: String
  let properties: [String: String]
  let data: String

  /// Reads a line; nil where it is no command, or a property stands twice or has no name.
  init?(_ line: String) {
    guard line.hasPrefix("::") else { return nil }
    let rest = String(line.dropFirst(2))
    let parts = rest.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let head = parts.first, let data = parts.last else { return nil }
    let words = head.split(separator: " ", maxSplits: 1)
    guard let name = words.first else { return nil }
    var properties: [String: String] = [:]
    for property in words.dropFirst().joined().split(separator: ",") {
      let pair = property.split(separator: "=", maxSplits: 1)
      guard let key = pair.first, pair.count == 2, properties[String(key)] == nil else {
        return nil
      }
      properties[String(key)] = Self.unescaped(pair[1], [":": "3A", ",": "2C"])
    }
    self.name = String(name)
    self.properties = properties
    self.data = Self.unescaped(data, [:])
  }

  private static func unescaped(_ text: Substring, _ more: [String: String]) -> String {
    var result = String(text)
    for (sign, code) in more { result = result.replacing("%\(code)", with: sign) }
    return result.replacing("%0D", with: "\r").replacing("%0A", with: "\n")
      .replacing("%25", with: "%")
  }
}
