import SourceJSON

/// A roadmap that names no person, and how it came to be so.
package struct AnonymousRoadmap: Sendable {
  /// The roadmap as it was.
  package let original: Roadmap
  /// The file, read anew with other texts.
  package let file: RoadmapFile
  /// The bytes of the file, with marks before what stands in the place of names.
  private let markedBytes: [UInt8]
  /// What knows the names, for texts that stand beside the file.
  package var names: Anonymizer

  /// The file with marks before what stands in the place of names.
  package var marked: RoadmapFile { RoadmapFile(bytes: markedBytes) }

  fileprivate init(_ original: Roadmap, markedBytes: [UInt8], _ names: Anonymizer) {
    self.original = original
    self.markedBytes = markedBytes
    self.names = names
    file = RoadmapFile(
      bytes: Array(Anonymizer.unmarked(String(decoding: markedBytes, as: UTF8.self)).utf8))
  }
}

extension RoadmapFile {
  /// The same roadmap with positions, or numbers, in the place of the names of persons; nil where there
  /// is no roadmap.
  ///
  /// Every text of the file goes through one door, so that no report and no format can miss one. A
  /// deadline keeps its meaning.
  package func anonymous(in language: Language) -> AnonymousRoadmap? {
    guard let roadmap, document.faults.isEmpty else { return nil }
    let texts = TextWalk(roadmap.node, in: document).texts.compactMap { document.string($0.node) }
    var work = AnonymousWork(
      roadmap, in: document, Anonymizer(roadmap, texts: texts, in: language))
    work.hide(roadmap.node, under: "")
    guard let change = try? document.change(replacing: work.replacements),
      let bytes = change.applied(to: document.bytes)
    else { return nil }
    return AnonymousRoadmap(roadmap, markedBytes: bytes, work.names)
  }
}

/// Goes through a file and gathers the texts that are to be written anew.
private struct AnonymousWork {
  private let roadmap: Roadmap
  private let document: JSONDocument
  private(set) var names: Anonymizer
  private(set) var replacements: [TextReplacement] = []

  init(_ roadmap: Roadmap, in document: JSONDocument, _ names: Anonymizer) {
    self.roadmap = roadmap
    self.document = document
    self.names = names
  }

  mutating func hide(_ node: JSONNode, under key: String) {
    switch document.kind(of: node) {
    case .object:
      for member in document.members(of: node) {
        let name = document.string(member.key) ?? ""
        hide(member.value, under: Self.meaning(of: name, in: key))
      }
    case .array:
      let elements = Array(document.elements(of: node))
      if key == ItemField.responsible.name || key == MemberField.aliases.name {
        hide(list: node, elements)
      } else {
        for element in elements { hide(element, under: key) }
      }
    case .string:
      guard let text = document.string(node) else { return }
      let hidden = hidden(text, under: key)
      if hidden != text { replacements.append(TextReplacement(node, by: hidden)) }
    default: break
    }
  }

  /// The key that says what a text is: the words of a deadline are one, and only a name in the team is
  /// somebody's; what stands under the owner's own keys is known to be nothing but text.
  private static func meaning(of name: String, in key: String) -> String {
    if key.hasPrefix("x-") { return key }
    return switch name {
    case DeadlineField.text.name: ItemField.deadline.name
    case MemberField.name.name where key != RoadmapField.team.name: ItemField.title.name
    default: name
    }
  }

  /// A list of parties, each of them once.
  private mutating func hide(list: JSONNode, _ elements: [JSONNode]) {
    let texts = elements.compactMap { document.string($0) }
    guard texts.count == elements.count else { return }
    let hidden = texts.map { names.hidden($0, .parties) }.once(by: Anonymizer.unmarked)
    if hidden != texts { replacements.append(TextReplacement(list: list, by: hidden)) }
  }

  private mutating func hidden(_ text: String, under key: String) -> String {
    switch key {
    case MemberField.name.name, RoadmapField.curator.name, EntryField.by.name:
      return names.hidden(text, .parties)
    case ItemField.id.name, DeadlineField.after.name, MemberField.kind.name, EntryField.state.name,
      TargetField.unit.name:
      return text
    case ItemField.deadline.name: return hidden(deadline: text)
    default: return names.hidden(text, .prose)
    }
  }

  /// A deadline without names that is understood as it was; where a name cannot be replaced, it goes.
  private mutating func hidden(deadline text: String) -> String {
    let hidden = names.hidden(text, .prose)
    guard hidden != text else { return text }
    let context = roadmap.deadlineContext
    let before = Deadline(text: text, in: context).reading
    let without = hidden.split(separator: "[").enumerated().map { index, part in
      index == 0 ? part : part.drop { $0 != "]" }.dropFirst()
    }.joined().replacing("()", with: "")
    let candidates = [hidden, without, without.split(separator: " ").joined(separator: " ")]
    return candidates.first { candidate in
      let after = Deadline(text: Anonymizer.unmarked(candidate), in: context).reading
      return before?.kind == after?.kind && before?.start == after?.start
        && before?.occurrences == after?.occurrences
    } ?? without
  }
}
