import RoadmapCore
import RoadmapTestSupport
import Testing

/// What is remembered from one file to the next must never change what a file means.
struct KnownTextsTests {
  private static func activities(_ deadlines: [String]) -> String {
    let items = deadlines.enumerated().map { index, deadline in
      #"{ "id": "\#(index + 1)", "title": "Дело", "deadline": \#(deadline) }"#
    }
    return "\"activities\": [\(items.joined(separator: ", "))]"
  }

  private static let deadlines = [
    #""до 28 мая""#, #""Ежегодно до 28 мая""#, #""до 28 мая""#, #""когда-нибудь""#,
    #""декабрь- январь""#, #""\u0434о 28 мая""#, #"{ "text": "до 28 мая", "due": "2022-03-01" }"#,
  ]

  @Test func `a file means the same behind files of other periods`() throws {
    let texts = [
      ("2021-09-01", "2022-08-31"), ("2023-09-01", "2024-08-31"), ("2021-01-01", "2024-12-31"),
    ]
    .map { SampleRoadmap.text(Self.activities(Self.deadlines), period: $0) }
    let known = KnownTexts()
    for text in texts + texts.reversed() {
      let alone = RoadmapFile(bytes: Array(text.utf8))
      let behind = RoadmapFile(bytes: Array(text.utf8), knowing: known)
      #expect(behind.findings == alone.findings)
      let (one, other) = (try #require(behind.roadmap), try #require(alone.roadmap))
      #expect(one.workItems.count == Self.deadlines.count)
      for (item, expected) in zip(one.workItems, other.workItems) {
        #expect(item.deadline?.text == expected.deadline?.text)
        #expect(item.deadline?.reading == expected.deadline?.reading)
        #expect(item.deadline?.rule == expected.deadline?.rule)
      }
    }
  }

  @Test func `more deadlines than are remembered are read all the same`() throws {
    let deadlines = (0..<20_000).map { "\"до \($0 % 28 + 1) мая 2022 года, пункт \($0) плана\"" }
    let text = SampleRoadmap.text(Self.activities(deadlines))
    let read = try #require(RoadmapFile(bytes: Array(text.utf8)).roadmap)
    #expect(
      read.workItems.map { $0.deadline?.text }
        == deadlines.map { String($0.dropFirst().dropLast()) })
  }
}
