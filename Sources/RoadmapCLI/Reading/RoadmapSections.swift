import RoadmapCore
import RoadmapRendering
import SourceJSON

/// The roadmaps that a command is about, and what there is to say of the files that are unusable.
struct RoadmapSections {
  private(set) var sections: [RoadmapSection] = []
  private(set) var messages: [CommandOutcome.Message] = []
  private(set) var exitCode = ExitCode.done

  /// Reads every roadmap that the command names; one that is unusable does not stop the others.
  init(_ operands: [String] = [], for invocation: Invocation) throws(CommandError) {
    for file in try FileSelection.files(operands, for: invocation) {
      switch file.content {
      case .success(let bytes):
        add(RoadmapFile(bytes: bytes), named: file.name, invocation)
      case .failure(let failure):
        messages.append(.error(failure.wording(in: invocation.language())))
        exitCode = max(exitCode, .failure)
      }
    }
  }

  /// Throws where a command about one roadmap was given several.
  func requireOne(for command: Command) throws(CommandError) {
    if sections.count > 1 {
      throw .usage(UsageError(.severalRoadmaps(sections.count), of: command))
    }
  }

  private mutating func add(_ file: RoadmapFile, named name: String, _ invocation: Invocation) {
    let language = invocation.language(ofFile: file.roadmap?.language)
    if let roadmap = file.roadmap, !file.hasErrors {
      sections.append(RoadmapSection(file: name, roadmap: roadmap))
      if !file.findings.isEmpty {
        messages.append(.notice([warningLine(file.findings.count, name)[language]]))
      }
      return
    }
    let lines = SourceLines(file.document.bytes)
    let text = FindingText(
      file: name, bytes: file.document.bytes, position: lines.position(at:), language: language,
      style: TextStyle(width: invocation.width, usesColor: false))
    messages.append(.findings(text.render(file.findings) + "\n"))
    messages.append(.error([errorLine(file.findings, name)[language]]))
    exitCode = max(exitCode, .problemsFound)
  }

  private func warningLine(_ count: Int, _ name: String) -> LocalizedText {
    LocalizedText(
      en: "\(PluralForm.count(count, "warning", "warnings")) on \(name).",
      ru: "\(PluralForm.count(count, "замечание", "замечания", "замечаний")) к файлу \(name).")
  }

  private func errorLine(_ findings: [Finding], _ name: String) -> LocalizedText {
    let count = findings.count { $0.severity == .error }
    return LocalizedText(
      en: "\(PluralForm.count(count, "error", "errors")) in \(name); mend it and try again.",
      ru: "\(PluralForm.count(count, "ошибка", "ошибки", "ошибок")) в файле \(name);"
        + " исправьте и повторите.")
  }
}
