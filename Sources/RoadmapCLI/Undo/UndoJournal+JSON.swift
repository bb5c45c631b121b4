import RoadmapCore
import SourceJSON

extension UndoJournal {
  private static let format = "roadmap-undo/1"

  /// The journal as a file.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", UndoJournal.format)
      json.member("file", file)
      json.array("changes") { json in
        for entry in entries { json.object { json in entry.write(to: &json) } }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// Reads the journal of a roadmap, or nil where the bytes are not that.
  init?(_ bytes: [UInt8], of file: String) {
    let document = JSONDocument(bytes: bytes)
    guard document.faults.isEmpty, let root = document.root,
      document.text("format", of: root) == UndoJournal.format,
      document.text("file", of: root) == file,
      let changes = document.member("changes", of: root)?.value
    else { return nil }
    var entries: [UndoEntry] = []
    for node in document.elements(of: changes) {
      guard let entry = UndoEntry(node, in: document) else { return nil }
      entries.append(entry)
    }
    self.init(file: file, entries: entries)
  }
}

extension UndoEntry {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("command", command)
    json.member("on", on)
    json.member("before", before)
    json.member("after", after)
    json.objects("inverse", of: inverse.edits, style: .compact) { edit, json in
      json.member("at", edit.range.lowerBound)
      json.member("length", edit.range.count)
      // The document of an import that was written over may be no text at all.
      if let text = String(validating: edit.replacement, as: UTF8.self) {
        json.member("text", text)
      } else {
        json.member("hex", HexText.text(of: edit.replacement))
      }
    }
  }

  fileprivate init?(_ node: JSONNode, in document: JSONDocument) {
    guard let command = document.text("command", of: node),
      let on = document.text("on", of: node).flatMap({ CalendarDate($0) }),
      let before = document.fingerprint("before", of: node),
      let after = document.fingerprint("after", of: node),
      let list = document.member("inverse", of: node)?.value
    else { return nil }
    var edits: [TextEdit] = []
    for edit in document.elements(of: list) {
      guard let start = document.integer("at", of: edit),
        let length = document.integer("length", of: edit),
        let replacement = document.text("text", of: edit).map({ Array($0.utf8) })
          ?? document.text("hex", of: edit).flatMap({ HexText.bytes(of: $0) }),
        start >= 0, length >= 0, length <= after.byteCount, start <= after.byteCount - length
      else { return nil }
      edits.append(TextEdit(start..<start + length, replacement))
    }
    guard let inverse = TextChange(checking: edits, byteCount: after.byteCount) else { return nil }
    self.init(command: command, on: on, before: before, after: after, inverse: inverse)
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ key: String, _ fingerprint: Fingerprint) {
    object(key, style: .compact) { json in
      json.member("bytes", fingerprint.byteCount)
      json.member("xxh64", fingerprint.digits)
    }
  }
}

extension JSONDocument {
  fileprivate func text(_ key: String, of node: JSONNode) -> String? {
    member(key, of: node).flatMap { string($0.value) }
  }

  fileprivate func integer(_ key: String, of node: JSONNode) -> Int? {
    member(key, of: node).flatMap { integer($0.value) }
  }

  fileprivate func fingerprint(_ key: String, of node: JSONNode) -> Fingerprint? {
    guard let value = member(key, of: node)?.value, let count = integer("bytes", of: value),
      let hash = text("xxh64", of: value).flatMap({ UInt64($0, radix: 16) }), count >= 0
    else { return nil }
    return Fingerprint(byteCount: count, hash: hash)
  }
}
