import RoadmapTestSupport
import SeededRandom
import SourceJSON
import Testing

@testable import RoadmapCore

/// Names put together as no person would, in roadmaps that nobody wrote.
struct RandomNamesTests {
  private static let surnames = [
    "Иванова", "Петров", "Белый", "Заяц", "Шевченко", "Седых", "Кравец", "Сент-Клер", "Цой", "Хут",
    "Гасанов", "Орёл", "Саркисян", "Müller", "Smith", "Дзагоева", "Соловей", "Мкртчян",
    "Королёв", "Ковалева", "Щёголев",
  ]
  private static let initials = ["А.Б.", "Ж. З.", "А-Х.Д.", "П.Ш.-Э.", "К.", "Л.М"]
  private static let positions = [
    "директор", "зам. директора по УВР", "Классный руководитель 5 «А»", "куратор (ЦМН)",
    "и.о. завуча",
  ]
  private static let separators = [", ", "; ", "\n", " и ", " / ", ",", " — "]

  private struct Sample {
    let surnames: [String]
    let members: String
  }

  private static func sample(_ seed: Int) -> Sample {
    var dice = SplitMix64(seed: UInt64(seed))
    func pick<T>(_ list: [T]) -> T { list[Int(dice.next() % UInt64(list.count))] }
    let people = (0..<3).map { _ in pick(surnames) }
    func cell(_ surname: String) -> String {
      let initials = pick(Self.initials)
      let written = pick([surname, surname.uppercased()])
      let name = pick(["\(written) \(initials)", "\(initials) \(written)"])
      let position = pick(positions)
      return pick([
        name, name, "\(name) (\(position))", "\(position) \(name)", "\(name), \(position)",
      ])
    }
    func declined(_ surname: String) -> String {
      // Nobody declines a name in Latin letters.
      guard surname.utf8.first.map({ $0 > 0x7F }) == true else { return surname }
      let forms = CaseForms.forms(of: FoldedWords.letters(of: surname.unicodeScalars))
      return String(pick(forms)).capitalized
    }
    let cells = people.map(cell)
    let glued = cells.dropFirst().reduce(cells[0]) { $0 + pick(separators) + $1 }
    let title =
      "Отчёт \(declined(people[0])) о встрече с \(declined(people[1])), план \(declined(people[2]))"
    let team = people.map { JSONWriter.quoted($0) }
      .enumerated().map { #"{ "name": \#($1), "kind": "person", "aliases": ["a\#($0)"] }"# }
    let activity = """
      { "id": "1", "title": \(JSONWriter.quoted(title)), "deadline": "май 2022",
        "responsible": [\(JSONWriter.quoted(glued))], "notes": \(JSONWriter.quoted(cells[2])) }
      """
    let members = dice.next() % 2 == 0 ? #""team": [\#(team.joined(separator: ", "))],"# : ""
    return Sample(surnames: people, members: "\(members) \"activities\": [\(activity)]")
  }

  @Test(arguments: 0..<200)
  func `are gone from an anonymous roadmap`(seed: Int) throws {
    let sample = Self.sample(seed)
    let file = SampleRoadmap.file(SampleRoadmap.text(sample.members))
    guard !file.hasErrors else { return }
    let result = try #require(file.anonymous(in: .russian))
    let text = String(decoding: result.file.document.bytes, as: UTF8.self)
    let words = Set(
      FoldedWords.all(in: text).flatMap { $0.split(separator: "-").map { Array($0) } })
    for surname in sample.surnames {
      let letters = FoldedWords.letters(of: surname.unicodeScalars)
      let left = words.filter { CaseForms.isForm($0, of: letters) }
      #expect(left.isEmpty, "\(sample.members)\n\(text)")
    }
    #expect(!result.file.hasErrors)
  }

  @Test(arguments: 0..<200)
  func `are mended once and for all`(seed: Int) throws {
    let file = SampleRoadmap.file(SampleRoadmap.text(Self.sample(seed).members))
    guard !file.hasErrors else { return }
    let validator = Validator(today: try day("2021-10-01"))
    let mended = try validator.mending(file)
    let again = try validator.mending(mended.file)
    #expect(again.text.isEmpty, "\(again.counts.map(\.rule.rawValue))")
    #expect(!mended.file.hasErrors)
  }
}

extension String {
  /// With a capital in front, and behind every hyphen.
  fileprivate var capitalized: String {
    split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
  }
}
