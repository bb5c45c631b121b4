import RoadmapCore

/// Something that went wrong beside a work that is done, without wording.
package enum HostWarning: Hashable, Sendable {
  /// The folder of a file could not be flushed, so a power cut may bring the old file back.
  case notFlushed(folder: String, HostFailure.Kind)
  /// A copy of the file as it was before, or of what was to be written, could not be removed.
  case copyLeft(String, HostFailure.Kind)
  /// This file holds what somebody saved while a run was being killed; it is kept.
  case savedByOthers(String)
}

extension HostWarning {
  /// The sentence that the user reads.
  func wording(in language: Language) -> String { text[language] }

  private var text: LocalizedText {
    switch self {
    case .notFlushed(let folder, let kind):
      LocalizedText(
        en: """
          the file is written, but the folder “\(folder)” could not be flushed to the disk \
          (\(kind.reason(of: .write)[.english])): after a power cut, look at it again.
          """,
        ru: """
          файл записан, но папку «\(folder)» не удалось сохранить на диск \
          (\(kind.reason(of: .write)[.russian])): после сбоя питания проверьте её.
          """)
    case .copyLeft(let path, let kind):
      LocalizedText(
        en: """
          the file is written, but its copy “\(path)” could not be removed \
          (\(kind.reason(of: .write)[.english])); remove it yourself.
          """,
        ru: """
          файл записан, но его копию «\(path)» не удалось удалить \
          (\(kind.reason(of: .write)[.russian])); удалите её сами.
          """)
    case .savedByOthers(let path):
      LocalizedText(
        en: """
          “\(path)” holds what somebody saved at the moment in which a run of this program was \
          killed; compare it with the roadmap, then remove it.
          """,
        ru: """
          в «\(path)» лежит то, что кто-то сохранил в тот миг, когда работу этой программы оборвали; \
          сравните с дорожной картой и удалите.
          """)
    }
  }
}
