import Testing

@testable import RoadmapRendering

/// Names of files that are no UTF-8, as the host holds them: «\u{10FEEF}» is the byte EF.
struct FileNameTextTests {
  @Test(arguments: [
    ("план.json", "план.json", "%D0%BF%D0%BB%D0%B0%D0%BD.json"),
    ("\u{10FEEF}\u{10FEEB}.json", "\\xEF\\xEB.json", "%EF%EB.json"),
    ("а\u{10FE80} б", "а\\x80 б", "%D0%B0%80%20%D0%B1"), ("", "", ""),
  ])
  func `a byte of no character is told in JSON and in URIs`(
    name: String, json: String, uri: String
  ) {
    #expect(FileNameText.escaped(name) == json)
    #expect(FilePathURI.escaped(name) == uri)
    let paths = RepositoryPaths(root: "/r", currentFolder: "/r/s")
    #expect(name.isEmpty || paths.path(of: name) == "s/" + json)
  }
}
