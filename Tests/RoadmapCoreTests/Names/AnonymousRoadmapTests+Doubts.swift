import RoadmapTestSupport
import Testing

@testable import RoadmapCore

/// What is said of words that may be names, or none.
extension AnonymousRoadmapTests {
  @Test func `tells which words it replaced that may be no names`() throws {
    let (result, text) = try Self.anonymous(
      """
      "team": [{ "name": "Победа О.Н.", "kind": "person", "position": "психолог" },
        { "name": "Лев А.В.", "kind": "person", "position": "директор" }],
      "activities": [{ "id": "1", "title": "День Победы: концерт", "deadline": "май 2022",
        "notes": "Победа О.Н. ведёт; отчёт у Победы; Клуб «Лев и мышь»" }]
      """)
    #expect(result.names.doubts.map(\.phrase) == ["День Победы", "Лев и"], "\(text)")
  }

  @Test func `leaves the name of the organisation as it is`() throws {
    let text = SampleRoadmap.text(
      """
      "team": [{ "name": "Победа О.Н.", "kind": "person", "position": "психолог" }],
      "activities": [{ "id": "1", "title": "Клуб школы «Победа»", "deadline": "май 2022" },
        { "id": "2", "title": "Отчёт Победы", "deadline": "май 2022" }]
      """
    ).replacing("Школа № 4", with: "Клуб школы «Победа»")
    let roadmap = try #require(SampleRoadmap.file(text).anonymous(in: .russian)?.file.roadmap)
    #expect(roadmap.organization == "Клуб школы «Победа»")
    #expect(roadmap.workItems.map(\.item.title) == ["Клуб школы «Победа»", "Отчёт [психолог]"])
  }

  @Test func `tells what may still be a name`() throws {
    let (result, _) = try Self.anonymous(
      #""activities": [{ "id": "1", "title": "Опыт коллеги Веретенникова", "deadline": "май 2022" }]"#
    )
    #expect(result.names.suspects == ["Веретенникова"])
    let (paths, _) = try Self.anonymous(
      #""activities": [{ "id": "1", "title": "А", "deadline": "май 2022", "notes": "план_смирновой.pdf, plan_Smirnova.pdf, для Ани" }]"#
    )
    #expect(paths.names.suspects == ["смирновой", "Smirnova", "Ани"])
    let (others, _) = try Self.anonymous(
      """
      "activities": [{ "id": "1", "title": "Иванова (учитель)", "deadline": "май 2022",
        "notes": "учитель Пшеничная; Маша, Лёша; пара Ли Сан; пишите @annavolk, vk.com/id1234567" }]
      """)
    #expect(
      others.names.suspects
        == ["Иванова", "Ли Сан", "Пшеничная", "Маша", "Лёша", "annavolk"])
    let (foreign, _) = try Self.anonymous(
      """
      "activities": [{ "id": "1", "title": "Jean-Pierre Dubois visited the Green School",
        "deadline": "май 2022", "responsible": ["логопед Фурман"],
        "notes": "García López гостила; Google Forms; Харитонова М В сдала; лыткина м.в. тоже" }]
      """)
    #expect(
      foreign.names.suspects
        == ["Jean-Pierre", "Dubois", "García", "López", "Харитонова", "лыткина"])
  }
}
