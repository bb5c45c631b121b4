import RoadmapCore
import Testing

@testable import RoadmapCLI

struct ShellScriptTests {
  @Test(arguments: Language.allCases)
  func `every script knows every command and option`(language: Language) {
    for shell in Shell.all {
      let script = shell.script(Command.all, language)
      for command in Command.all {
        #expect(script.contains(command.name), "\(shell.name)")
        for option in command.options {
          let spelling = shell.name == "fish" ? "-l \(option.name)" : "--\(option.name)"
          #expect(script.contains(spelling), "\(shell.name) \(command.name)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `quotes are closed on the line on which they are opened`(language: Language) {
    for shell in Shell.all {
      for line in shell.script(Command.all, language).split(separator: "\n")
      where !line.drop(while: { $0 == " " }).hasPrefix("#") && !line.contains("\"") {
        let marks = line.replacing(#"\'"#, with: "").count { $0 == "'" }
        #expect(marks % 2 == 0, "\(shell.name): \(line)")
      }
    }
  }

  @Test
  func `a quoted text ends no quotes`() {
    #expect(Shell.quoted("it's") == #"'it'\''s'"#)
  }
}
