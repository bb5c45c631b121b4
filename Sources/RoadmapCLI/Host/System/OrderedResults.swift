import Dispatch
import Synchronization

/// Results that some threads make and one takes in order; those that make wait where they are too far
/// ahead.
final class OrderedResults<Result: Sendable>: Sendable {
  private struct State {
    /// The results that were not taken yet, each at its index modulo their number.
    var made: [Result?]
    /// The index that is worked on next, and the one that is taken next.
    var begun = 0
    var taken = 0
    var count: Int
    /// How many threads wait for room, and whether the one that takes waits for a result.
    var waiting = 0
    var isAwaited = false

    /// The index to work on next, nil where none is left; it may be too far ahead yet.
    var next: Int? { begun < count ? begun : nil }
    var hasRoom: Bool { begun < taken + made.count }
  }

  private let state: Mutex<State>
  private let room = DispatchSemaphore(value: 0)
  private let news = DispatchSemaphore(value: 0)

  /// Expects `count` results, of which at most `ahead` wait to be taken.
  init(count: Int, ahead: Int) {
    state = Mutex(
      State(made: Array(repeating: nil, count: max(1, min(ahead, count))), count: count))
  }

  /// Makes results until none is left; called on each thread that makes some.
  func make(by work: (Int) -> Result) {
    while let index = claim() {
      let result = work(index)
      let isAwaited = state.withLock { state in
        state.made[index % state.made.count] = result
        defer { state.isAwaited = false }
        return state.isAwaited
      }
      if isAwaited { news.signal() }
    }
  }

  private func claim() -> Int? {
    while true {
      let (index, mustWait) = state.withLock { state -> (Int?, Bool) in
        guard let next = state.next else { return (nil, false) }
        guard state.hasRoom else {
          state.waiting += 1
          return (nil, true)
        }
        state.begun += 1
        return (next, false)
      }
      guard mustWait else { return index }
      room.wait()
    }
  }

  /// The next result, once it is made; there must be one left.
  func next() -> Result {
    while true {
      let (result, isRoomAwaited) = state.withLock { state -> (Result?, Bool) in
        let place = state.taken % state.made.count
        guard let result = state.made[place] else {
          state.isAwaited = true
          return (nil, false)
        }
        state.made[place] = nil
        state.taken += 1
        defer { state.waiting = max(0, state.waiting - 1) }
        return (result, state.waiting > 0)
      }
      if isRoomAwaited { room.signal() }
      if let result { return result }
      news.wait()
    }
  }

  /// Lets no work begin any more.
  func stop() {
    let waiting = state.withLock { state in
      state.count = state.begun
      defer { state.waiting = 0 }
      return state.waiting
    }
    for _ in 0..<waiting { room.signal() }
  }
}
