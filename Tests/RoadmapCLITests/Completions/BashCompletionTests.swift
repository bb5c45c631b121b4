import Foundation
import RoadmapCore
import Testing

@testable import RoadmapCLI

/// The script for bash, in bash.
struct BashCompletionTests {
  private static let bash = ["/bin/bash", "/usr/bin/bash"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// What bash offers for the last of these words, as it divides them.
  private func offered(for words: [String]) throws -> [String] {
    let folder = try TemporaryFolder()
    let script = folder.path("completions.bash")
    try Data(BashCompletions.script(for: Command.all).utf8).write(
      to: URL(filePath: script))
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.bash))
    process.arguments =
      [
        "-c",
        """
        source "$1" && shift && COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) && _roadmap
        printf '%s\\n' "${COMPREPLY[@]}"
        """, "bash", script,
      ] + words
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(
    .enabled(if: bash != nil, "there is no bash here"),
    arguments: [
      (["roadmap", "stat"], ["status"]),
      (["roadmap", "--lang", "ru", "ex"], ["export", "explain"]),
      (["roadmap", "--lang", "=", "ru", "ex"], ["export", "explain"]),
      (["roadmap", "export", "--tod"], ["--todos"]),
      (["roadmap", "export", "--format", "m"], ["md", "mermaid"]),
      (["roadmap", "export", "--format", "=", "x"], ["xlsx"]),
      (["roadmap", "list", "--format", "x"], []),
      (["roadmap", "list", "--status", "overdue,du"], ["overdue,due-soon"]),
      (["roadmap", "list", "--who", "list", "--sta"], ["--stage", "--status"]),
      (["roadmap", "completions", ""], ["bash", "zsh", "fish"]),
      (["roadmap", "help", "versi"], ["version"]),
      (["roadmap", "status", ""], []), (["roadmap", "status", "-f", ""], []),
    ])
  func `offers what fits`(words: [String], offers: [String]) throws {
    #expect(try offered(for: words) == offers)
  }

  @Test(.enabled(if: bash != nil, "there is no bash here"))
  func `offers every command, and every option of each`() throws {
    #expect(try offered(for: ["roadmap", ""]) == Command.all.map(\.name))
    for command in Command.all.prefix(3) {
      let options = command.options.flatMap { option in
        ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])
      }
      #expect(try offered(for: ["roadmap", command.name, "-"]) == options)
    }
  }
}
