import RoadmapCore
import RoadmapTestSupport
import Testing

/// One mistake is one finding: what only follows from it is not said.
struct FollowingFindingsTests {
  private static func rules(_ members: String) throws -> [RuleID] {
    let file = SampleRoadmap.file(SampleRoadmap.text(members))
    return Validator(today: try day("2024-01-15")).findings(in: file).map(\.rule)
  }

  @Test(
    arguments: [
      #""activities": [{ "id": "1", "title": "Опрос", "deadline": "май 2024", "responsable": ["Куратор"] }]"#,
      #""activities": [{ "id": "1", "title": "Опрос", "dedline": "май 2024", "responsible": ["Куратор"] }]"#,
      #"""
      "stages": [{ "id": "1", "title": "Этап", "responsable": ["Куратор"], "deadline": "май 2024",
        "activities": [{ "id": "1.1", "title": "Опрос" }] }]
      """#,
    ])
  func `a misspelled key is not missing as well`(members: String) throws {
    #expect(try Self.rules(members).map(\.rawValue) == ["unknown-key"])
  }

  @Test func `a key that is really missing is missed beside an unknown one`() throws {
    let members =
      #""activities": [{ "id": "1", "title": "Опрос", "deadline": "май 2024", "note": "а" }]"#
    #expect(Set(try Self.rules(members).map(\.rawValue)) == ["unknown-key", "responsible-missing"])
  }

  private static func plan(_ second: [String]) -> String {
    let activities = { (ids: [String]) in
      ids.map {
        #"{ "id": "\#($0)", "title": "Дело \#($0)", "deadline": "май 2024", "responsible": ["Куратор"] }"#
      }.joined(separator: ", ")
    }
    return """
      "stages": [
        { "id": "1", "title": "Начало", "activities": [\(activities(["1.1", "1.2", "1.3"]))] },
        { "id": "2", "title": "Конец", "activities": [\(activities(second))] }
      ]
      """
  }

  @Test(
    arguments: [
      (["2.1", "2.2"], []), (["2.4", "2.5"], []), (["2.4", "2.6"], ["id-gap"]),
      (["2.5", "2.6"], ["id-gap"]), (["2.3"], ["id-gap"]),
    ] as [([String], [String])])
  func `numbers that go on through the stages leave no gap`(
    ids: [String], rules: [String]
  ) throws {
    #expect(try Self.rules(Self.plan(ids)).map(\.rawValue) == rules)
  }

  @Test(arguments: [#""activities": [{}]"#, #""stages": [{}]"#])
  func `of a line without a number nothing more is said`(members: String) throws {
    #expect(Set(try Self.rules(members).map(\.rawValue)) == ["missing-key"])
  }
}
