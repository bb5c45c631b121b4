import Foundation

/// Prints a line at once, past the buffer that a process takes along when it is killed.
func say(_ text: String) {
  FileHandle.standardOutput.write(Data("\(text)\n".utf8))
}
