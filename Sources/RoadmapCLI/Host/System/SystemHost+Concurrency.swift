import Dispatch
import Synchronization

extension SystemHost {
  package func mapConcurrently<Result: Sendable>(
    _ count: Int, worker: @Sendable () -> (Int) -> Result
  ) -> [Result] {
    let workers = min(count, coreCount)
    guard workers > 1 else { return (0..<count).map(worker()) }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      let work = worker()
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = work(index)
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
