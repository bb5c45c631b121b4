import RoadmapCore
import Testing

@testable import RoadmapCLI

struct CommandNameTests {
  @Test
  func `every command has a Russian name, and no two share one`() {
    var owners: [SearchText: String] = [:]
    for command in Command.all {
      #expect(command.russianName.unicodeScalars.allSatisfy { "а"..."я" ~= $0 || $0 == "ё" })
      for name in [command.name, command.russianName] {
        let other = owners.updateValue(command.name, forKey: SearchText(name))
        #expect(other == nil, "\(name) is \(other ?? "") and \(command.name)")
      }
    }
    for command in Command.all {
      for synonym in command.synonyms {
        #expect(owners[SearchText(synonym)] == nil, "\(synonym) is the name of a command")
      }
    }
  }

  @Test
  func `an example begins with the name in its language`() {
    for command in Command.all {
      #expect(!command.examples.isEmpty)
      for language in Language.allCases {
        for example in command.examples {
          let first = example.arguments[language].split(separator: " ").first
          #expect(first.map(String.init) == command.name(in: language), "\(command.name)")
        }
      }
    }
  }

  @Test(arguments: [
    ("статус", "status"), ("Статус", "status"), ("STATUS", "status"), ("отчёт", "report"),
    ("отчет", "report"), ("справка", "help"), ("готово", "done"), ("просрочено", "overdue"),
  ])
  func `is found by either name`(typed: String, name: String) throws {
    #expect(try ArgumentParser(commands: Command.all).command(named: typed).name == name)
  }

  @Test(arguments: [
    ("stat", ["status"]), ("стат", ["статус"]), ("late", ["overdue"]), ("история", ["журнал"]),
    ("history", ["log"]), ("помощь", ["справка"]), ("ex", ["export", "explain"]),
    ("versoin", ["version"]), ("мукышщт", ["version"]), ("cnfnec", ["статус"]),
    ("отменить", ["отменено", "откатить"]), ("прасрочено", ["просрочено"]), ("", []),
    ("frobnicate", []), ("абракадабра", []),
  ])
  func `another word leads to the names that it may mean`(typed: String, names: [String]) {
    #expect(CommandSearch(Command.all).names(for: typed) == names)
  }

  @Test
  func `a word of a list is understood in either language`() {
    #expect(ItemStatus(typed: "просрочено") == .overdue)
    #expect(ItemStatus(typed: "скоро-срок") == .dueSoon)
    #expect(ItemStatus.list(typed: "Выполнено,in progress") == [.done, .inProgress])
    #expect(ItemStatus.list(typed: "выполнено,чепуха") == nil)
    #expect(OrganizationKind(typed: "колледж") == .college)
    #expect(Language(typed: "русский") == .russian)
    #expect(OutputFormat(typed: "таблица") == .csv)
    #expect(OutputFormat(typed: "") == nil)
  }
}
