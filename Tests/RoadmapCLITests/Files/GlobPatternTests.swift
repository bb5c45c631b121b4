import Testing

@testable import RoadmapCLI

/// The rules are those of gitignore(5).
struct GlobPatternTests {
  @Test(arguments: [
    ("a.json", "a.json", true), ("a.json", "x/a.json", true), ("a.json", "b.json", false),
    ("*.json", "x/y/b.json", true), ("*-old.json", "school-old.json", true),
    ("/a.json", "a.json", true), ("/a.json", "x/a.json", false),
    ("x/a.json", "x/a.json", true), ("x/a.json", "y/x/a.json", false),
    ("**/x/a.json", "y/x/a.json", true), ("**/x/a.json", "x/a.json", true),
    ("x/**", "x/y/a.json", true), ("x/**", "x", false), ("x/**/a.json", "x/a.json", true),
    ("x/**/a.json", "x/y/z/a.json", true), ("x/*/a.json", "x/y/z/a.json", false),
    ("school-?.json", "school-4.json", true), ("school-?.json", "school-44.json", false),
    ("school-[1-3].json", "school-2.json", true), ("school-[!1-3].json", "school-2.json", false),
    ("школа*.json", "школа № 5.json", true), ("\\#a.json", "#a.json", true),
    ("a*b*c.json", "a1b2b3c.json", true), ("a*b*c.json", "a1b2d.json", false),
    ("[.json", "[.json", true),
  ])
  func `matches as git does`(pattern: String, path: String, expected: Bool) throws {
    let pattern = try #require(GlobPattern(pattern))
    let names = path.split(separator: "/").map(String.init)
    #expect(pattern.matches(names[...], isFolder: false) == expected)
  }

  @Test(arguments: ["", "# comment", "   ", "\r", "/"])
  func `is no pattern`(line: String) {
    #expect(GlobPattern(line) == nil)
  }

  @Test func `a slash at the end is about folders`() throws {
    let pattern = try #require(GlobPattern("archive/"))
    #expect(pattern.matches(["archive"], isFolder: true))
    #expect(!pattern.matches(["archive"], isFolder: false))
  }

  @Test func `the nearest file and its last line decide, and an exclusion is final`() {
    var passedOver = PassedOver(excluding: ["x.json"])
    passedOver.add(ignoreFile: Array("*.json\n!keep.json\r\n".utf8), depth: 0)
    #expect(passedOver.contains(["a", "b.json"], isFolder: false))
    #expect(!passedOver.contains(["a", "keep.json"], isFolder: false))
    passedOver.add(ignoreFile: Array("keep.json\n!b.json\n!x.json".utf8), depth: 1)
    #expect(!passedOver.contains(["a", "b.json"], isFolder: false))
    #expect(passedOver.contains(["a", "keep.json"], isFolder: false))
    #expect(passedOver.contains(["a", "x.json"], isFolder: false))
    #expect(passedOver.contains(["node_modules"], isFolder: true))
    #expect(!passedOver.contains(["node_modules"], isFolder: false))
  }

  @Test(arguments: [
    ("a\nб в\r\n\nc", ["a", "б в", "c"]), ("a\n b\0c\0", ["a\n b", "c"]), ("", []), ("\n\n", []),
  ])
  func `a list has a name a line, or NUL between them`(text: String, names: [String]) {
    #expect(FileList.names(in: Array(text.utf8)) == names)
  }
}

struct FolderNameTests {
  private func names(_ files: [(file: String, folder: String?)]) -> [String] {
    let sources = files.map { FileSource(name: $0.file, folder: $0.folder) }
    let names = FolderName(of: sources, in: "/home/anna/школы")
    return sources.map(names.name)
  }

  @Test(arguments: ["region", "region/"])
  func `in one folder each district is a group, however deep a file lies`(top: String) {
    #expect(
      names([
        ("region/1/a.json", top), ("region/1/x/y/b.json", top), ("region/2/c.json", top),
        ("region/d.json", top),
      ]) == ["1", "1", "2", "region"])
  }

  @Test func `of several folders each is a group`() {
    #expect(names([("a/x/1.json", "a"), ("b/c/2.json", "b/c/")]) == ["a", "b/c"])
  }

  @Test func `a file that was named counts for its folder`() {
    #expect(
      names([("a/b/1.json", nil), ("2.json", nil), ("/3.json", nil)]) == ["a/b", "школы", ""])
    #expect(names([("./1.json", ".")]) == ["школы"])
  }
}
