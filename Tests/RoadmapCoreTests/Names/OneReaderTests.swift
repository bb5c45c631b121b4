import RoadmapTestSupport
import Testing

/// One reader knows what a person's name is; a second one would come to disagree with it.
struct OneReaderTests {
  /// The files that may speak of parties: texts of samples, and the phrases of deadlines.
  private static let exempt = [
    "RoadmapCore/Names/", "RoadmapFuzz", "RoadmapBenchmarks", "RoadmapCore/Making/Model/",
    "RoadmapCore/Deadlines/Vocabulary/",
  ]

  /// The words inside of the string literals of a source file, comments aside.
  private static func words(_ file: RepositoryFile) throws -> Set<String> {
    var words: Set<String> = []
    var isLong = false
    for line in try file.text().split(separator: "\n") {
      let code = line.drop { $0 == " " }
      if code.hasPrefix("//") { continue }
      let marks = code.split(separator: "\"\"\"", omittingEmptySubsequences: false).count - 1
      let parts = code.split(separator: "\"", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() where isLong || index % 2 == 1 {
        words.formUnion(part.split { !$0.isLetter }.map { $0.lowercased() })
      }
      if marks % 2 == 1 { isLong.toggle() }
    }
    return words
  }

  /// What only a recogniser of names holds: endings of patronymics and surnames by themselves.
  private static let endings: Set = [
    "вич", "вна", "ович", "евич", "овна", "евна", "ична", "оглы", "кызы", "швили", "енко", "улы",
  ]
  /// Beginnings of positions and of bodies, as a list of them has.
  private static let stems: Set = [
    "педагог", "психолог", "завуч", "методист", "тьютор", "библиотекар", "вожат", "воспитател",
    "логопед", "заместител", "руководител", "куратор", "преподавател", "классн", "администрац",
    "комисси", "кафедр", "департамент", "министерств", "управлен", "учрежден", "педсовет",
    "методсовет",
  ]

  private static func sources() throws -> [RepositoryFile] {
    try RepositoryFile.tree(under: "Sources", suffix: ".swift").filter { file in
      !exempt.contains { file.path.contains($0) }
    }
  }

  @Test func `no other source file lists the endings of names`() throws {
    for file in try Self.sources() {
      #expect(try Self.words(file).intersection(Self.endings) == [], "\(file.path): ask PersonName")
    }
  }

  @Test func `no other source file lists words for parties`() throws {
    for file in try Self.sources() {
      let found = try Self.words(file).intersection(Self.stems)
      #expect(found.count < 4, "\(file.path): ask PartyWords (\(found.sorted()))")
    }
  }

  /// «(по согласованию)» is a mark of a party; the phrase is a deadline as well, which is read elsewhere.
  @Test func `no other source file knows the mark of an agreement`() throws {
    for file in try Self.sources() {
      let words = try Self.words(file)
      #expect(!words.contains("согласованию"), "\(file.path): ask PartyWords.isConsent")
    }
  }

  @Test func `the words are those of literals`() throws {
    let words = try Self.words(RepositoryFile("Sources/RoadmapCore/Names/PartyWords.swift"))
    #expect(words.isSuperset(of: ["психолог", "администрац", "согласованию"]))
    #expect(!words.contains("whether"))
  }
}
