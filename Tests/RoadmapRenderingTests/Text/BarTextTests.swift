import Testing

@testable import RoadmapRendering

struct BarTextTests {
  @Test(arguments: [
    (0, 10, "░░░░░░░░░░"),
    (5, 10, "█████░░░░░"),
    (10, 10, "██████████"),
    (1, 1000, "█░░░░░░░░░"),
    (999, 1000, "█████████░"),
    (20, 10, "██████████"),
    (-5, 10, "░░░░░░░░░░"),
    (0, 0, "░░░░░░░░░░"),
    (5, 0, "░░░░░░░░░░"),
  ])
  func `fills as much as is done, never all before the end`(done: Int, total: Int, bar: String) {
    #expect(BarText.draw(ReportBar(done: done, total: total), columns: 10).plain == bar)
  }

  @Test(arguments: [
    (0.0, "│░░░░░░░░░"), (0.5, "███░░│░░░░"), (1.0, "███░░░░░░│"), (7.0, "███░░░░░░│"),
    (-1.0, "│██░░░░░░░"), (Double.nan, "███░░░░░░░"),
  ])
  func `marks the target`(mark: Double, bar: String) {
    let done = mark == 0 ? 0.0 : 3.0
    let report = ReportBar(done: done, total: 10, mark: mark)
    #expect(BarText.draw(report, columns: 10).plain == bar)
  }

  @Test(arguments: [(-3, 1), (1, 1), (20, 20), (1000, 20)])
  func `is one to twenty columns wide`(columns: Int, width: Int) {
    let bar = BarText.draw(ReportBar(done: 1, total: 2), columns: columns)
    #expect(DisplayWidth.of(bar.plain) == width)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `a value that is no number fills nothing`(value: Double) {
    #expect(BarText.fraction(of: ReportBar(done: value, total: 1)) == nil)
    #expect(BarText.fraction(of: ReportBar(done: 1, total: value)) == nil)
  }
}
