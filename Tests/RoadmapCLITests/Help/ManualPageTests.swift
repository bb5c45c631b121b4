import RoadmapCore
import Testing

@testable import RoadmapCLI

struct ManualPageTests {
  @Test(arguments: Language.allCases)
  func `has every command, option, example and exit code`(language: Language) {
    // Text is filled by `man`, so that it may be broken anywhere between words.
    let page = ManualPage.text(of: Command.all, in: language).replacing("\n", with: " ")
      .replacing("\\&", with: "")
    for command in Command.all {
      #expect(page.contains(".SS \"roadmap \(ManualText.inline(command.name(in: language)))"))
      #expect(page.contains(ManualText.inline(command.summary[language])))
      for option in command.options {
        #expect(page.contains(ManualText.inline(option.spelling)))
        #expect(page.contains(ManualText.inline(option.help[language])))
      }
      for example in command.examples {
        #expect(page.contains("roadmap \(ManualText.inline(example.arguments[language]))"))
      }
    }
    for code in ExitCode.allCases { #expect(page.contains(".B \"\(code.rawValue)\"")) }
  }

  @Test(arguments: Language.allCases)
  func `has no line that begins as a macro and is none`(language: Language) {
    let macros: Set<Substring> = [".TH", ".SH", ".SS", ".TP", ".B", ".PP", ".RS", ".RE"]
    for line in ManualPage.text(of: Command.all, in: language).split(separator: "\n") {
      if line.hasPrefix(".") { #expect(macros.contains(line.prefix { $0 != " " })) }
      #expect(!line.hasPrefix("'"))
    }
  }

  @Test(arguments: [
    (".so /etc/passwd", "\\&.so /etc/passwd"), ("'x", "\\&'x"), ("a\\b", "a\\eb"), ("-f", "\\-f"),
  ])
  func `text stays text`(text: String, line: String) {
    #expect(ManualText.lines(text) == [line])
  }

  @Test(arguments: Language.allCases)
  func `no line of text is longer than 80 bytes`(language: Language) {
    for line in ManualPage.text(of: Command.all, in: language).split(separator: "\n")
    where !line.hasPrefix(".") && line.contains(" ") {
      #expect(line.utf8.count <= 80, "\(line)")
    }
  }
}
