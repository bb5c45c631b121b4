/// Something that went wrong beside a work that is done, without wording.
package enum HostWarning: Hashable, Sendable {
  /// The folder of a file could not be flushed, so a power cut may bring the old file back.
  case notFlushed(folder: String, HostFailure.Kind)
  /// A copy of the file as it was before, or of what was to be written, could not be removed.
  case copyLeft(String, HostFailure.Kind)
  /// This file holds what somebody saved while a run was being killed; it is kept.
  case savedByOthers(String)
}
