import Dispatch

extension SystemHost {
  package func streamConcurrently<Result: Sendable, Failure: Error>(
    _ count: Int, ahead: Int, worker: @escaping @Sendable () -> (Int) -> Result,
    take: (Int, Result) throws(Failure) -> Void
  ) throws(Failure) {
    let workers = min(count, coreCount)
    guard workers > 1 else {
      let work = worker()
      for index in 0..<count { try take(index, work(index)) }
      return
    }
    let results = OrderedResults<Result>(count: count, ahead: ahead)
    let group = DispatchGroup()
    for _ in 0..<workers {
      DispatchQueue.global().async(group: group) { results.make(by: worker()) }
    }
    defer {
      results.stop()
      group.wait()
    }
    for index in 0..<count { try take(index, results.next()) }
  }
}
