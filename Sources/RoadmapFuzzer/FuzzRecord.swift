#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file in which a worker notes what it is about to try, so that the input outlives its end.
///
/// The file is mapped into memory: noting an input costs no more than copying it, and the system
/// keeps what was noted when the worker is killed.
struct FuzzRecord {
  /// Numbers of the record, in its order.
  enum Figure: Int {
    case executions
    case slowestMicroseconds
    case violations
    case inputLength
  }

  private static let headLength = 4 * 8
  private static let byteCount = 1 << 16

  private let memory: UnsafeMutableRawPointer

  /// Makes the file, or opens one that is there.
  init(path: String) throws {
    let file = open(path, O_RDWR | O_CREAT, 0o644)
    guard file >= 0 else { throw FuzzError.system("open \(path)", errno) }
    defer { close(file) }
    guard ftruncate(file, off_t(Self.byteCount)) == 0 else {
      throw FuzzError.system("enlarge \(path)", errno)
    }
    let memory = mmap(nil, Self.byteCount, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
    guard let memory, memory != MAP_FAILED else { throw FuzzError.system("map \(path)", errno) }
    self.memory = memory
  }

  /// One of the numbers.
  subscript(figure: Figure) -> Int {
    get { memory.load(fromByteOffset: figure.rawValue * 8, as: Int.self) }
    nonmutating set {
      memory.storeBytes(of: newValue, toByteOffset: figure.rawValue * 8, as: Int.self)
    }
  }

  /// The input that was tried last.
  var input: [UInt8] {
    get {
      let count = min(max(0, self[.inputLength]), Self.byteCount - Self.headLength)
      return Array(UnsafeRawBufferPointer(start: memory + Self.headLength, count: count))
    }
    nonmutating set {
      let count = min(newValue.count, Self.byteCount - Self.headLength)
      self[.inputLength] = count
      newValue.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        (memory + Self.headLength).copyMemory(from: start, byteCount: count)
      }
    }
  }
}

/// Why the fuzzer itself cannot go on.
enum FuzzError: Error, CustomStringConvertible {
  /// What could not be done, and the number of the system's error.
  case system(String, Int32)

  var description: String {
    switch self {
    case .system(let action, let number): "cannot \(action): \(String(cString: strerror(number)))"
    }
  }
}
