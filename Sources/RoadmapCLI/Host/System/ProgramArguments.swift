#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The words of the command line, byte for byte.
enum ProgramArguments {
  /// The words behind the program's name, or nil where they cannot be had.
  ///
  /// Foundation and the standard library read `/proc`, which a bare root or a sandbox has not, and show
  /// none then, as if nothing had been typed. The program's name is always there, so none at all means
  /// that they could not be read.
  static var words: [String]? {
    let words = ProcessInfo.processInfo.arguments
    guard !words.isEmpty else { return loaderWords }
    // What is no UTF-8 has been replaced there, and would name another file.
    let raw = CommandLine.unsafeArgv
    return words.indices.dropFirst().map { index in
      index < CommandLine.argc ? raw[index].map { SystemPath.text($0) } ?? "" : words[index]
    }
  }

  /// The words as the loader of the GNU C library was given them by the kernel.
  private static var loaderWords: [String]? {
    guard let symbol = dlsym(nil, "_dl_argv"),
      let words = symbol.assumingMemoryBound(to: UnsafePointer<UnsafePointer<CChar>?>?.self).pointee
    else { return nil }
    var index = 0
    var texts: [String] = []
    while let word = words[index] {
      texts.append(SystemPath.text(word))
      index += 1
    }
    return texts.isEmpty ? nil : Array(texts.dropFirst())
  }
}
