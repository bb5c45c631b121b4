import CProgramStart

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The words of the command line, byte for byte.
enum ProgramArguments {
  /// The words behind the program's name, or nil where they cannot be had.
  ///
  /// The program's name is always there, so none at all means that they could not be read.
  static var words: [String]? {
    let count = program_word_count()
    // Where the C library hands them to no constructor, there are Foundation's, which are read from
    // `/proc` and are none where a bare root or a sandbox has not got it.
    guard count > 0 else {
      let words = ProcessInfo.processInfo.arguments
      return words.isEmpty ? nil : Array(words.dropFirst())
    }
    return (0..<count).dropFirst().map { program_word($0).map { SystemPath.text($0) } ?? "" }
  }
}
