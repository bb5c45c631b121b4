import RoadmapCore
import Testing

struct StableSortTests {
  @Test func `equal elements keep their order`() {
    let words = (0..<1000).map { (key: $0 % 3, place: $0) }
    let sorted = words.stablySorted { $0.key < $1.key }
    #expect(sorted.map(\.key) == words.map(\.key).sorted())
    for key in 0..<3 {
      let places = sorted.filter { $0.key == key }.map(\.place)
      #expect(places == places.sorted())
    }
  }

  @Test func `nothing to sort stays nothing`() {
    #expect([Int]().stablySorted(by: <).isEmpty)
    #expect([1].stablySorted(by: <) == [1])
  }
}
