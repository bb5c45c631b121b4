import RoadmapCore
import Testing

@testable import RoadmapCLI

struct OptionNameTests {
  @Test
  func `every option has a Russian name, told from the others of its command`() {
    for command in Command.all {
      var owners: [SearchText: String] = [:]
      for option in command.options {
        let isRussian = option.russianName.unicodeScalars.allSatisfy {
          "а"..."я" ~= $0 || $0 == "ё" || $0 == "-"
        }
        #expect(isRussian, "--\(option.name) needs a line in OptionName")
        for name in [option.name, option.russianName] {
          let other = owners.updateValue(option.name, forKey: SearchText(name))
          #expect(other == nil, "\(command.name): --\(name) is \(other ?? "") and \(option.name)")
        }
      }
    }
  }

  @Test
  func `a Russian example is a command line with Russian names`() throws {
    for command in Command.all {
      for example in command.examples {
        let words = example.arguments[.russian].split(separator: " ").map(String.init)
        for word in words where word.hasPrefix("--") {
          let name = String(word.dropFirst(2).prefix { $0 != "=" })
          #expect(
            command.options.contains { $0.russianName == name }, "\(command.name): --\(name)")
        }
      }
    }
  }

  @Test(arguments: [
    (["готово", "1.2", "--подтверждение", "протокол", "--когда", "вчера"], "evidence"),
    (["done", "1.2", "--Подтверждение=протокол"], "evidence"),
    (["список", "--кто", "Куратор"], "who"), (["статус", "--на-дату", "2024-01-31"], "as-of"),
    (["переместить", "1.3", "--в", "2"], "to"), (["журнал", "--начиная-с", "октябрь"], "since"),
  ])
  func `is understood by its Russian name`(words: [String], option: String) throws {
    let (_, arguments) = try ArgumentParser(commands: Command.all).parse(words)
    #expect(arguments.given[option]?.isEmpty == false)
  }

  @Test(
    arguments: [
      (Command.done, "date", "--on"), (.status, "date", "--as-of"), (.done, "дата", "--когда"),
      (.done, "доказательство", "--подтверждение"), (.done, "комментарий", "--примечание"),
      (.list, "state", "--status"), (.list, "статус", "--состояние"), (.list, "stauts", "--status"),
      (.report, "год", "--год"), (.report, "нуфк", "--year"), (.report, "форматт", "--формат"),
      (.postpone, "due", "--until"), (.done, "frobnicate", nil), (.done, "", nil),
    ] as [(Command, String, String?)])
  func `another word leads to the option that it may mean`(
    command: Command, typed: String, meant: String?
  ) {
    #expect(command.options.spelling(meantBy: typed) == meant)
  }
}
