/// Why roadmaps cannot be exported.
package enum ExportError: Error, Hashable, Sendable {
  /// The file would be larger than its format allows.
  case tooLarge
}
