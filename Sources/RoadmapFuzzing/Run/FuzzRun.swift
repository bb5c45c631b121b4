import SeededRandom

/// Inputs for one target, one after the other: the same ones for the same seed.
package struct FuzzRun {
  private let target: FuzzTarget
  private let mutator: Mutator
  private var random: SplitMix64
  private var features = FeatureMap()
  private var corpus: [[UInt8]]
  private var seedsToTry: ArraySlice<[UInt8]>

  /// More inputs than this are not kept; each is then seldom chosen.
  private static let largestCorpus = 20_000

  /// Begins a run with inputs besides those that the target brings.
  package init(_ target: FuzzTarget, seed: UInt64, seeds: [[UInt8]] = []) {
    self.target = target
    mutator = Mutator(target: target)
    random = SplitMix64(seed: seed)
    corpus = (target.seeds + seeds).filter { $0.count <= target.longestInput }
    seedsToTry = corpus[...]
  }

  /// The input to try next: first all that the run began with, then changed ones.
  package mutating func nextInput() -> [UInt8] {
    seedsToTry.popFirst() ?? mutator.input(from: corpus, &random)
  }

  /// Tries an input, and keeps it to be changed further if it came upon something new.
  package mutating func violation(by input: [UInt8]) -> Violation? {
    features.forgetNews()
    let violation = target.violation(by: input, &features)
    if features.hasNews, violation == nil, corpus.count < Self.largestCorpus {
      corpus.append(input)
    }
    return violation
  }
}
