/// One file's part of an answer.
package struct FindingPiece: Sendable {
  /// What stands in the list of findings or files.
  package var body: [UInt8]
  /// What is told in the end, of files that have no place for it.
  package var remarks: [UInt8] = []

  /// Whether there is nothing to say of the file.
  package var isEmpty: Bool { body.isEmpty && remarks.isEmpty }
}
