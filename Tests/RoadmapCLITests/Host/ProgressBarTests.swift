import Testing

@testable import RoadmapCLI

struct ProgressBarTests {
  @Test(arguments: [
    (0, 10, "[..............................] 0/10"),
    (5, 10, "[###############...............] 5/10"),
    (10, 10, "[##############################] 10/10"),
    (999, 1000, "[#############################.] 999/1000"),
    (-3, 10, "[..............................] 0/10"),
    (11, 10, "[##############################] 10/10"),
    (0, 0, "[##############################] 0/0"), (1, -1, "[##############################] 0/0"),
  ])
  func `a bar is as full as the run is done`(done: Int, total: Int, text: String) {
    #expect(ProgressBar.text(done, of: total) == text)
  }

  @Test
  func `a hundred lines are enough for any run`() {
    for total in [1, 7, 100, 101, 1_000, 33_333] {
      let steps = (0...total).count { ProgressBar.isStep($0, of: total) }
      #expect(steps <= 102, "\(total)")
      #expect(ProgressBar.isStep(0, of: total))
    }
  }
}
