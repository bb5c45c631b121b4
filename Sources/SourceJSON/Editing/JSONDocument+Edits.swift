extension JSONDocument {
  /// How deep containers may stand in each other after an edit.
  static let maximumDepth = 512
  /// With so many edits it pays to look through the whole document once.
  private static let manyEdits = 16

  /// Works out what a list of edits, one after the other, changes in the text.
  ///
  /// Each path is that of the document as the edits before it leave it. What is written looks as its
  /// neighbours do; everything else keeps its bytes. Throws where one of the edits cannot be made;
  /// then none is.
  public func change(_ edits: [JSONEdit]) throws(JSONEditError) -> TextChange {
    if let fault = faults.first { throw .damaged(fault) }
    var text = EditedText(byteCount: bytes.count)
    var compiler = JSONEditCompiler(
      document: self, index: edits.count > Self.manyEdits ? JSONEditIndex(self) : nil)
    var pending = PendingEdits()
    var rest = edits[...]
    while let edit = rest.first {
      // Any other edit of a member or element may write into its container.
      let reach = compiler.isReplacing(edit) ? edit.path : edit.path.parent
      if !pending.areApart(from: reach) {
        text.apply(pending.inOrder)
        let edited = try JSONDocument(edited: text.change(of: bytes), of: bytes)
        compiler = JSONEditCompiler(
          document: edited, index: compiler.index.map { _ in JSONEditIndex(edited) })
        pending = PendingEdits()
      }
      if let result = try compiler.compileNext(&rest) { pending.add(result) }
    }
    text.apply(pending.inOrder)
    let change = text.change(of: bytes)
    guard change.newByteCount <= Self.maximumByteCount else {
      throw .tooLarge(limit: Self.maximumByteCount)
    }
    return change
  }

  private init(edited change: TextChange, of bytes: [UInt8]) throws(JSONEditError) {
    guard change.newByteCount <= Self.maximumByteCount else {
      throw .tooLarge(limit: Self.maximumByteCount)
    }
    self.init(bytes: change.applied(to: bytes) ?? bytes)
    if let fault = faults.first { throw .damaged(fault) }
  }
}

/// Edits of one state of a text that do not meet, so that the order in which they are made is all one.
private struct PendingEdits {
  private var edits: [TextEdit] = []
  private var touched = JSONPathSet()

  var inOrder: [TextEdit] { edits.sorted { $0.range.lowerBound < $1.range.lowerBound } }

  /// Whether the node at a path, and all around it that an edit of it may change, is still the same.
  func areApart(from path: JSONPath) -> Bool { !touched.meets(path) }

  mutating func add(_ result: JSONEditCompiler.Result) {
    touched.insert(result.touched)
    if let edit = result.edit { edits.append(edit) }
  }
}
