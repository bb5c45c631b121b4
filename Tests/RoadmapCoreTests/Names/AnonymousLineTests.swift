import RoadmapTestSupport
import SourceJSON
import Testing

@testable import RoadmapCore

/// Lines as people write them, with the names of persons and with words that are none.
struct AnonymousLineTests {
  /// A line of `Tests/Cells/anonymous.tsv`: a title, what it becomes, and what may still be a name.
  struct Row: CustomTestStringConvertible, Sendable {
    let title: String
    let hidden: String
    let suspects: String

    var testDescription: String { title }

    static let all = RepositoryFile("Tests/Cells/anonymous.tsv").rows.map { columns in
      Row(title: columns[0], hidden: columns[1], suspects: columns.count > 2 ? columns[2] : "")
    }
  }

  private static let team = """
    "team": [
      { "name": "Ермакова Наталья Викторовна", "kind": "person", "position": "куратор" },
      { "name": "Лебедь Ольга Ивановна", "kind": "person", "position": "психолог" },
      { "name": "Мороз А. П.", "kind": "person", "position": "учитель" },
      { "name": "Гроза Лев Борисович", "kind": "person", "position": "тьютор" },
      { "name": "Клюева Д. С.", "kind": "person", "position": "наставник" }]
    """

  @Test func `there are enough of them`() { #expect(Row.all.count > 30) }

  @Test(arguments: Row.all)
  func `a line names nobody, or what may be a name is listed`(_ row: Row) throws {
    let file = SampleRoadmap.file(
      SampleRoadmap.text(
        Self.team + """
          , "activities": [{ "id": "1", "title": "\(row.title)", "deadline": "май 2022" }]
          """))
    let result = try #require(file.anonymous(in: .russian))
    let roadmap = try #require(result.file.roadmap)
    #expect(roadmap.workItems.map(\.item.title) == [row.hidden])
    #expect(result.names.suspects.joined(separator: "; ") == row.suspects)
  }

  /// What names somebody only there.
  @Test(arguments: [
    """
    "activities": [{ "id": "1", "title": "А", "deadline": "май 2022",
      "progress": [{ "on": "2022-05-10", "state": "done", "by": "Громова" }], "notes": "спросить Громову",
      "activities": [{ "id": "1.1", "title": "Б", "deadline": "май 2022" }] }]
    """,
    """
    "stages": [{ "id": "1", "title": "А", "responsible": ["Громова"], "notes": "проверит Громова",
      "activities": [
        { "id": "1.1", "title": "Б", "deadline": "май 2022", "responsible": ["завуч"] }] }]
    """,
    """
    "activities": [{ "id": "1", "title": "А", "deadline": "май 2022", "notes": "проверит Громова" }],
    "changes": [{ "on": "2022-05-10", "id": "1", "what": "title", "from": "В", "to": "А",
      "by": "Громова" }]
    """,
  ])
  func `whom a roadmap names in one place is hidden in all`(_ members: String) throws {
    let file = SampleRoadmap.file(SampleRoadmap.text(members))
    let text = try #require(file.anonymous(in: .russian)).file.document.bytes
    #expect(!String(decoding: text, as: UTF8.self).contains("Громов"))
  }
}
