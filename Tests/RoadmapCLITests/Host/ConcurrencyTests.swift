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

  @Test(arguments: [(1, 100), (3, 100), (256, 1_000)])
  func `results are taken in order, and no more are made than may wait`(ahead: Int, count: Int) {
    let made = Atomic(0)
    var taken: [Int] = []
    var mostAhead = 0
    SystemHost().streamConcurrently(
      count, ahead: ahead,
      worker: {
        { index in
          made.add(1, ordering: .relaxed)
          return index
        }
      },
      take: { index, result in
        #expect(index == result)
        mostAhead = max(mostAhead, made.load(ordering: .relaxed) - taken.count)
        taken.append(result)
      })
    #expect(taken == Array(0..<count))
    // The one that is being taken has made room for another.
    #expect(mostAhead <= ahead + 1)
  }

  @Test func `who takes no more lets no more be made`() {
    struct Enough: Error {}
    let made = Atomic(0)
    var taken: [Int] = []
    #expect(throws: Enough.self) {
      try SystemHost().streamConcurrently(
        10_000, ahead: 4,
        worker: {
          { index in
            made.add(1, ordering: .relaxed)
            return index
          }
        },
        take: { _, result throws(Enough) in
          taken.append(result)
          if result == 10 { throw Enough() }
        })
    }
    #expect(taken == Array(0...10))
    #expect(made.load(ordering: .relaxed) <= 16)
  }
}
