/// A text of a document that is written anew.
public struct TextReplacement: Sendable {
  /// The text that is replaced.
  public let node: JSONNode
  /// What stands there instead; several texts only where the node is an element of an array.
  public let texts: [String]
  /// The array that the node is an element of, where it becomes several.
  public let array: JSONNode?
  /// Whether the node is a whole list of texts.
  let isList: Bool

  /// Replaces a text by another one.
  public init(_ node: JSONNode, by text: String) {
    self.node = node
    texts = [text]
    array = nil
    isList = false
  }

  /// Replaces an element of an array by several ones.
  public init(_ node: JSONNode, of array: JSONNode, by texts: [String]) {
    self.node = node
    self.texts = texts
    self.array = array
    isList = false
  }

  /// Replaces all texts of a list, on one line.
  public init(list: JSONNode, by texts: [String]) {
    node = list
    self.texts = texts
    array = nil
    isList = true
  }
}

extension JSONDocument {
  /// Works out what replacing some of the texts, each once, changes in the text of the file.
  ///
  /// Takes time in proportion to the file, however many texts there are; `change(_:)` finds its way to
  /// each edit anew. Throws where the document is damaged or would grow too long.
  public func change(
    replacing replacements: [TextReplacement]
  ) throws(JSONEditError) -> TextChange {
    if let fault = faults.first { throw .damaged(fault) }
    // One style of commas is enough for all of them.
    let divided = replacements.first { $0.texts.count > 1 }?.array
    let comma = divided.map { JSONStyle(self, near: $0).comma } ?? []
    let edits = replacements.sorted { $0.node < $1.node }.map { edit($0, comma: comma) }
    guard let change = TextChange(checking: edits, byteCount: bytes.count),
      change.newByteCount <= Self.maximumByteCount
    else { throw .tooLarge(limit: Self.maximumByteCount) }
    return change
  }

  private func edit(_ replacement: TextReplacement, comma: [UInt8]) -> TextEdit {
    let texts = replacement.texts.map { Array(JSONWriter.quoted($0).utf8) }
    let range = range(of: replacement.node)
    if replacement.isList {
      return TextEdit(range, Array("[".utf8) + texts.joined(separator: ", ".utf8) + "]".utf8)
    }
    guard texts.count > 1, let array = replacement.array else {
      return TextEdit(range, Array(texts.joined()))
    }
    let layout = JSONLayout(self, array)
    let index = layout.children.firstIndex { $0.lowerBound == range.lowerBound } ?? 0
    let separator = layout.separatorForInsertion(at: index + 1) ?? comma
    return TextEdit(range, Array(texts.joined(separator: separator)))
  }
}
