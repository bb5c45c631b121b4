import Testing

@testable import RoadmapRendering

struct HTMLPlaceTests {
  private func written(_ place: HTMLPlace) -> String {
    var writer = HTMLWriter()
    writer.place(place)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, 366, "0%"), (1, 366, "0.27%"), (183, 366, "50%"), (366, 366, "100%"), (1, 20, "5%"),
    (1, 1000, "0.1%"), (1, 9999, "0.01%"), (121, 1000, "12.1%"), (-5, 366, "0%"),
    (400, 366, "100%"), (1, 0, "0%"), (5, -1, "0%"),
  ])
  func `is a part of the whole, within the picture`(part: Int, whole: Int, expected: String) {
    #expect(written(HTMLPlace(part, of: whole)) == expected)
  }

  @Test(arguments: [
    (0.0, "0%"), (0.5, "50%"), (1, "100%"), (-3, "0%"), (7, "100%"), (.nan, "0%"),
    (.infinity, "100%"), (-.infinity, "0%"), (0.12345, "12.35%"),
  ])
  func `is a fraction, within the picture`(fraction: Double, expected: String) {
    #expect(written(HTMLPlace(fraction: fraction)) == expected)
  }

  @Test func `is never a negative width`() {
    let (left, right) = (HTMLPlace(1, of: 4), HTMLPlace(3, of: 4))
    #expect(written(right.distance(from: left)) == "50%")
    #expect(written(left.distance(from: right)) == "0%")
  }
}
