import RoadmapCore
import Testing

struct WholePercentTests {
  @Test(arguments: [
    (0, 3, 0), (1, 3, 33), (2, 3, 67), (3, 3, 100), (1, 1000, 1), (999, 1000, 99), (1, 8, 13),
    (5, 3, 100), (-1, 3, 0),
  ])
  func `rounds as a spreadsheet does, and keeps all and nothing for all and nothing`(
    part: Int, whole: Int, percent: Int
  ) {
    #expect(WholePercent.of(part, whole) == percent)
  }

  @Test func `nothing has no share`() {
    #expect(WholePercent.of(0, 0) == nil)
    #expect(WholePercent.of(Double.nan, 1) == nil)
  }
}
