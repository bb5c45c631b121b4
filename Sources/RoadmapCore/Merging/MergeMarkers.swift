import SourceJSON

/// Conflicts as git writes them: both versions of the lines in question, between markers.
enum MergeMarkers {
  /// A text and a change of it as one text, with markers around the lines that change.
  static func marked(_ bytes: [UInt8], _ change: TextChange) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    for region in regions(bytes, change) {
      result += bytes[offset..<region.lowerBound]
      result += Array("<<<<<<< ours\n".utf8) + ended(Array(bytes[region]))
      result += Array("=======\n".utf8) + ended(part(region, of: bytes, change))
      result += Array(">>>>>>> theirs\n".utf8)
      offset = region.upperBound
    }
    return result + bytes[offset...]
  }

  /// The whole lines that hold the edits; what touches is one region.
  private static func regions(_ bytes: [UInt8], _ change: TextChange) -> [Range<Int>] {
    var regions: [Range<Int>] = []
    for edit in change.edits {
      let range = lines(around: edit.range, in: bytes)
      if let last = regions.last, range.lowerBound <= last.upperBound {
        regions[regions.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        regions.append(range)
      }
    }
    return regions
  }

  private static func lines(around range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let feed = UInt8(ascii: "\n")
    let start = bytes[..<range.lowerBound].lastIndex(of: feed).map { $0 + 1 } ?? 0
    let last = max(range.lowerBound, range.upperBound - 1)
    let end = bytes[min(last, bytes.count)...].firstIndex(of: feed).map { $0 + 1 } ?? bytes.count
    return start..<end
  }

  private static func part(
    _ region: Range<Int>, of bytes: [UInt8], _ change: TextChange
  ) -> [UInt8] {
    var result: [UInt8] = []
    var offset = region.lowerBound
    for edit in change.edits
    where region.lowerBound <= edit.range.lowerBound
      && edit.range.upperBound <= region.upperBound
    {
      result += bytes[offset..<edit.range.lowerBound] + edit.replacement
      offset = edit.range.upperBound
    }
    return result + bytes[offset..<region.upperBound]
  }

  private static func ended(_ lines: [UInt8]) -> [UInt8] {
    lines.last.map { $0 != UInt8(ascii: "\n") } ?? false ? lines + [UInt8(ascii: "\n")] : lines
  }
}
