import RoadmapTestSupport
import Testing

/// The compiler refuses an upward import, but not one that skips the manifest; and it has no eye for
/// what stands at the top of the repository.
struct ArchitectureTests {
  @Test(arguments: TargetImports.all)
  func `a target imports only what lies below it`(target: TargetImports) throws {
    let files = try RepositoryFile.tree(under: "Sources/\(target)", suffix: ".swift")
    try #require(!files.isEmpty)
    for file in files {
      let allowed = target.modules(forFile: file.path)
      for module in ImportedModules.read(try file.text()) where !allowed.contains(module) {
        Issue.record("\(file.path) must not import \(module)")
      }
    }
  }

  @Test
  func `every target has its line in the table of imports`() throws {
    let targets = Set(
      try RepositoryFile.tree(under: "Sources", suffix: ".swift").map {
        $0.path.split(separator: "/")[1]
      })
    #expect(targets == Set(TargetImports.all.map { Substring($0.target) }))
  }

  @Test(arguments: [
    ("import Glibc", ["Glibc"]),
    ("  package  import RoadmapCore", ["RoadmapCore"]),
    ("@testable import RoadmapCLI", ["RoadmapCLI"]),
    ("@preconcurrency public import struct Foundation.Data", ["Foundation"]),
    ("import A\nimport B;", ["A", "B"]),
    ("// import Glibc\nlet imports = 1\nimportant()", []),
  ])
  func `import lines are seen in every dress`(source: String, modules: [String]) {
    #expect(ImportedModules.read(source) == modules)
  }

  @Test
  func `main is a doorway`() throws {
    #expect(try lineCount(of: RepositoryFile("Sources/roadmap/main.swift")) < 20)
    #expect(try RepositoryFile.tree(under: "Sources/roadmap", suffix: "").count == 1)
  }

  @Test(arguments: ["Sources", "Tests"])
  func `no file is longer than 400 lines`(folder: String) throws {
    for file in try RepositoryFile.tree(under: folder, suffix: ".swift") {
      let count = try lineCount(of: file)
      #expect(count <= 400, "\(file.path)")
    }
  }

  /// See `.packaging/program.ld`.
  @Test(arguments: [
    "properties.name", "properties.age", "Regex", "caseInsensitive", "diacriticInsensitive",
    "widthInsensitive", ".localizedCompare", ".localizedStandard",
  ])
  func `nothing in the program asks for what its linker leaves out`(call: String) throws {
    for file in try RepositoryFile.tree(under: "Sources", suffix: ".swift")
    where !file.path.hasPrefix("Sources/RoadmapBenchmarks/") {
      #expect(try !file.text().contains(call), "\(file.path)")
    }
  }

  /// These write into the program how long the name of the folder was that it was built in.
  @Test(arguments: ["withoutActuallyEscaping", "#filePath", "#file"])
  func `the program does not depend on the folder that it is built in`(word: String) throws {
    for file in try RepositoryFile.tree(under: "Sources", suffix: ".swift") {
      #expect(try !file.text().contains(word), "\(file.path)")
    }
  }

  @Test
  func `the top of the repository holds what a visitor expects and nothing else`() throws {
    let ignored = try RepositoryFile(".gitignore").text().split(separator: "\n")
    let names = try RepositoryFile.all(inFolder: ".", suffix: "")
      .map { $0.path.dropFirst(2) }
      // What git ignores is the visitor's own: a roadmap to try the program on.
      .filter { name in !name.hasPrefix(".") && !ignored.contains { $0 == "/\(name)" } }
    #expect(
      names == ["Examples", "Makefile", "Package.swift", "README.md", "Sources", "Tests"])
  }

  private func lineCount(of file: RepositoryFile) throws -> Int {
    try file.bytes().count { $0 == UInt8(ascii: "\n") }
  }
}
