import RoadmapCore
import RoadmapTestSupport
import SourceJSON
import Testing

/// The keys of the format: each is written once, where the reader declares it.
struct DeclaredKeyTests {
  /// What has a format of its own: JSON Schema itself, and the list of known findings.
  private static let exempt = ["/Schema/", "/FindingBaseline.swift"]

  /// Every key of every object, as the schema has them.
  private static func keys() -> Set<String> {
    let document = JSONDocument(bytes: RoadmapSchema.bytes)
    var keys: Set<String> = []
    func gather(_ node: JSONNode) {
      guard let properties = document.member("properties", of: node) else { return }
      for member in document.members(of: properties.value) {
        if let key = document.string(member.key) { keys.insert(key) }
      }
    }
    guard let root = document.root else { return [] }
    gather(root)
    if let definitions = document.member("$defs", of: root) {
      for member in document.members(of: definitions.value) { gather(member.value) }
    }
    return keys
  }

  @Test func `no source file names a key again`() throws {
    let keys = Self.keys()
    #expect(keys.count > 50)
    let use =
      #/\b(?:member|array|texts|appending|value|range|matches|remove|writer\.object|\.key)\((?:of: )?"([^"\\]+)"/#
    var declared: Set<String> = []
    for file in try RepositoryFile.tree(under: "Sources/RoadmapCore", suffix: ".swift") {
      guard !Self.exempt.contains(where: file.path.contains) else { continue }
      let text = try file.text()
      for match in text.matches(of: #/= Field(?:<[^>]+>)?\(\s*"([^"]+)"/#) {
        declared.insert(String(match.1))
      }
      let named = text.matches(of: use).map { String($0.1) }.filter(keys.contains)
      #expect(named == [], "\(file.path): ask the field that declares the key")
    }
    #expect(declared == keys)
  }
}
