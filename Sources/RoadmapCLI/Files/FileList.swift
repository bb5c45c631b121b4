/// The names of `--files-from`: lines, or with NUL between them, as `find -print0` and `git ls-files -z`
/// write them.
enum FileList {
  static func names(in bytes: [UInt8]) -> [String] {
    let separator = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
    return bytes.split(separator: separator).map { line in
      var name = line
      if separator != 0, name.last == UInt8(ascii: "\r") { name = name.dropLast() }
      return String(decoding: name, as: UTF8.self)
    }.filter { !$0.isEmpty }
  }
}
