import Foundation
import RoadmapCLI
import Synchronization
import Testing

struct ConcurrencyTests {
  @Test(arguments: [0, 1, 2, 3, 100, 10_000])
  func `every index is worked on once, by no more workers than cores`(count: Int) {
    let workers = Atomic(0)
    let results = SystemHost().mapConcurrently(count) {
      workers.add(1, ordering: .relaxed)
      // What a worker remembers is its own: its indices ascend.
      var last = -1
      return { index in
        defer { last = index }
        return (index, isAscending: last < index)
      }
    }
    #expect(results.map(\.0) == Array(0..<count))
    #expect(results.allSatisfy { $0.isAscending })
    let used = workers.load(ordering: .relaxed)
    #expect(used <= max(1, ProcessInfo.processInfo.activeProcessorCount))
  }
}
