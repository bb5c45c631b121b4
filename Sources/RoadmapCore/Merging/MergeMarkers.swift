import SourceJSON

/// Conflicts as git writes them: both versions of the lines in question, between markers.
struct MergeMarkers {
  let file: RoadmapFile

  init(_ file: RoadmapFile) { self.file = file }

  /// The bytes with markers around what each side says otherwise.
  func marked(_ conflicts: [MergeConflict]) throws(JSONEditError) -> [UInt8] {
    var ours: [JSONEdit] = []
    var theirs: [JSONEdit] = []
    // From the end, so that what is taken out moves nothing that follows.
    for (conflict, path) in placed(conflicts).sorted(by: { $0.1.isBehind($1.1) }) {
      if conflict.key == nil {
        if conflict.ours == nil { ours.append(.remove(path)) } else { theirs.append(.remove(path)) }
      } else if let value = conflict.theirs {
        theirs.append(.set(path, value))
      } else {
        theirs.append(.remove(path))
      }
    }
    let document = file.document
    let (one, other) = (try document.change(ours), try document.change(theirs))
    var regions: [Range<Int>] = []
    for range in (one.edits + other.edits).map({ lines(around: $0.range) })
      .sorted(by: { $0.lowerBound < $1.lowerBound })
    {
      if let last = regions.last, range.lowerBound <= last.upperBound {
        regions[regions.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        regions.append(range)
      }
    }
    var result: [UInt8] = []
    var offset = 0
    for region in regions {
      result += document.bytes[offset..<region.lowerBound]
      result += Array("<<<<<<< ours\n".utf8) + part(region, one)
      result += Array("=======\n".utf8) + part(region, other)
      result += Array(">>>>>>> theirs\n".utf8)
      offset = region.upperBound
    }
    return result + document.bytes[offset...]
  }

  /// Where each conflict stands; one whose place is gone is left out.
  private func placed(_ conflicts: [MergeConflict]) -> [(MergeConflict, JSONPath)] {
    conflicts.compactMap { conflict in
      guard let node = node(of: conflict) else { return nil }
      let path = JSONPath(file.document.path(to: node).steps + conflict.path)
      return file.document.node(at: path) == nil && conflict.key == nil ? nil : (conflict, path)
    }
  }

  private func node(of conflict: MergeConflict) -> JSONNode? {
    guard let id = conflict.id else { return file.roadmap?.node }
    if let item = file.roadmap?.item(id: id) { return item.node }
    var targets = file.roadmap?.targets ?? []
    file.roadmap?.forEachItem { targets += $0.targets }
    return targets.first { $0.id == id }?.node ?? file.roadmap?.team.first { $0.name == id }?.node
  }

  /// The whole lines that hold a range.
  private func lines(around range: Range<Int>) -> Range<Int> {
    let bytes = file.document.bytes
    let feed = UInt8(ascii: "\n")
    let start = bytes[..<range.lowerBound].lastIndex(of: feed).map { $0 + 1 } ?? 0
    let last = max(range.lowerBound, range.upperBound - 1)
    let end = bytes[min(last, bytes.count)...].firstIndex(of: feed).map { $0 + 1 } ?? bytes.count
    return start..<end
  }

  /// A region as a change leaves it, ended by a line break.
  private func part(_ region: Range<Int>, _ change: TextChange) -> [UInt8] {
    let bytes = file.document.bytes
    var result: [UInt8] = []
    var offset = region.lowerBound
    for edit in change.edits
    where region.lowerBound <= edit.range.lowerBound
      && edit.range.upperBound <= region.upperBound
    {
      result += bytes[offset..<edit.range.lowerBound] + edit.replacement
      offset = edit.range.upperBound
    }
    result += bytes[offset..<region.upperBound]
    if let last = result.last, last != UInt8(ascii: "\n") { result.append(UInt8(ascii: "\n")) }
    return result
  }
}

extension JSONPath {
  /// Whether a place stands behind another one, at the first step in which they differ.
  fileprivate func isBehind(_ other: JSONPath) -> Bool {
    for (one, two) in zip(steps, other.steps) where one != two {
      if case .index(let one) = one, case .index(let two) = two { return one > two }
      return "\(one)" > "\(two)"
    }
    return steps.count > other.steps.count
  }
}
