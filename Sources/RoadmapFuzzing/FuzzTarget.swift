/// A part of the program that has to survive whatever it is handed, with what must hold of it.
package struct FuzzTarget: Sendable {
  /// Where in an input the text begins that the part reads.
  enum Head: Sendable {
    /// With the first byte.
    case none
    /// Behind one byte, which chooses among settings.
    case byte
    /// Behind the first line, whose bytes are the choices of a `ChoiceFeed`.
    case line
  }

  /// What the command line and the folders of inputs call it.
  package let name: String
  /// Inputs to begin with.
  package let seeds: [[UInt8]]
  /// Pieces that mean something to the part; chance alone would not come upon them.
  package let words: [[UInt8]]
  /// The longest input that is worth trying, in bytes.
  package let longestInput: Int
  /// Whether the text is JSON, so that whole values can be exchanged.
  let isJSON: Bool
  let head: Head
  let check: @Sendable ([UInt8], inout FeatureMap) throws(Violation) -> Void

  /// Every target.
  package static let all: [FuzzTarget] = [
    .reader, .deadlines, .editor, .validator, .importer, .structures,
  ]

  /// The target of a name, or nil.
  package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }

  /// Runs one input; nil where all that must hold does.
  package func violation(by input: [UInt8], _ features: inout FeatureMap) -> Violation? {
    do throws(Violation) {
      try check(input, &features)
      return nil
    } catch {
      return error
    }
  }

  /// Runs one input without a look at what it comes upon.
  package func violation(by input: [UInt8]) -> Violation? {
    var features = FeatureMap.none
    return violation(by: input, &features)
  }

  /// Where the text begins in an input.
  func textStart(in input: [UInt8]) -> Int {
    switch head {
    case .none: 0
    case .byte: min(1, input.count)
    case .line: (input.firstIndex(of: UInt8(ascii: "\n")) ?? input.count - 1) + 1
    }
  }
}
