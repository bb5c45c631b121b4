import RoadmapCore
import Testing

struct NumberWordingTests {
  @Test(arguments: [
    (47.5, "47,5", "47.5"), (50.0, "50", "50"), (0.0, "0", "0"), (47.3, "47,3", "47.3"),
    (100.0 / 3, "33,3", "33.3"), (-1.5, "−1,5", "−1.5"), (1_000_000.0, "1000000", "1000000"),
    (0.1 + 0.2, "0,3", "0.3"), (-0.0, "0", "0"),
  ])
  func `has at most one decimal`(value: Double, inRussian: String, inEnglish: String) {
    #expect(NumberWording(.russian).decimal(value) == inRussian)
    #expect(NumberWording(.english).decimal(value) == inEnglish)
  }

  @Test(arguments: [
    (49.96, "49,9", "50"), (50.04, "50", "50,1"), (99.99, "99,9", "100"), (0.01, "0,01", "0,1"),
    (-0.01, "−0,1", "0"), (69.999, "69,9", "70"),
  ])
  func `is rounded only to the asked side`(value: Double, down: String, up: String) {
    #expect(NumberWording(.russian).decimal(value, .down) == down)
    #expect(NumberWording(.russian).decimal(value, .up) == up)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300, .leastNonzeroMagnitude])
  func `a number out of all bounds has words too`(value: Double) {
    #expect(!NumberWording(.russian).decimal(value).isEmpty)
  }

  @Test func `a value stands before its unit`() {
    #expect(NumberWording(.russian).value(47.5, unit: "%") == "47,5 %")
    #expect(NumberWording(.english).value(12, unit: "meetings") == "12 meetings")
  }
}
