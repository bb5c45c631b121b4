import RoadmapCore

/// Identifiers of a calendar's entries, by which a program knows them again in a later export.
///
/// An identifier comes from the identity of the plan and the activity (`PlanIdentity`) and the place of
/// the occurrence: what is renamed, rescheduled, moved, done or postponed keeps its own.
struct CalendarIdentifier {
  private var counts: [String: Int] = [:]

  /// The identifier of an entry; a second entry alike in everything gets another one.
  mutating func next(_ parts: [String]) -> String {
    let digits = String(CalendarIdentifier.hash(parts), radix: 16)
    let padded = String(repeating: "0", count: 32 - digits.count) + digits
    let count = counts[padded, default: 0] + 1
    counts[padded] = count
    return count == 1 ? "\(padded)@roadmap" : "\(padded)-\(count)@roadmap"
  }

  /// FNV-1a with 128 bits (draft-eastlake-fnv); nobody gains by making two entries alike.
  private static func hash(_ parts: [String]) -> UInt128 {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for part in parts {
      for byte in part.utf8 {
        hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
      }
      // No text in UTF-8 holds this byte, so parts cannot run into each other.
      hash = (hash ^ 0xFF) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    return hash
  }
}
