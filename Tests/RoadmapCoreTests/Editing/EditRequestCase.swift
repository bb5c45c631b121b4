import RoadmapCore
import SourceJSON
import Testing

/// Edits of the sample, and the lines that they take out and put in.
struct EditRequestCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let edits: [RoadmapEdit]
  /// Lines with `-` or `+` and without their indentation, in the order of the file.
  let changed: [String]

  /// `amended` is what the file remembers of a change of the plan, without its day.
  init(
    _ description: String, _ edits: RoadmapEdit..., changes changed: String...,
    amended: String? = nil
  ) {
    testDescription = description
    self.edits = edits
    self.changed = changed + (amended.map { ChangedLines.amendments($0) } ?? [])
  }

  /// Makes the edits and expects their lines.
  @discardableResult
  func expectChanged(sourceLocation: SourceLocation = #_sourceLocation) throws -> RoadmapChange {
    let file = RoadmapFile(bytes: Array(EditSample.text.utf8))
    try #require(!file.hasErrors, "\(file.findings)", sourceLocation: sourceLocation)
    let change = try file.applying(edits, today: .at(EditSample.today))
    let bytes = try #require(
      change.text.applied(to: file.document.bytes), sourceLocation: sourceLocation)
    #expect(bytes == change.file.document.bytes, sourceLocation: sourceLocation)
    #expect(
      ChangedLines.between(file.document.bytes, bytes) == changed, sourceLocation: sourceLocation)
    return change
  }
}

/// The lines in which two texts differ.
enum ChangedLines {
  /// The lines by which the sample remembers changes of the plan, its first ones.
  static func amendments(_ members: String...) -> [String] {
    let lines = members.map { "{ \"on\": \"\(EditSample.today)\", \($0) }" }
    return ["+],", "+\"changes\": ["] + lines.dropLast().map { "+\($0)," }
      + lines.suffix(1).map { "+\($0)" }
  }

  static func between(_ old: [UInt8], _ new: [UInt8]) -> [String] {
    func lines(_ bytes: [UInt8]) -> [String] {
      String(decoding: bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0.drop { $0 == " " }) }
    }
    let difference = lines(new).difference(from: lines(old))
    return difference.removals.map { change in
      if case .remove(_, let line, _) = change { "-" + line } else { "" }
    }
      + difference.insertions.map { change in
        if case .insert(_, let line, _) = change { "+" + line } else { "" }
      }
  }
}

extension CalendarDate {
  /// A day of a table, which has to exist.
  static func at(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("no day: \(text)") }
    return date
  }
}
