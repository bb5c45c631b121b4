import SourceTables

/// The parts of a file that is an archive, and what may still be taken from them.
struct ArchiveParts {
  let budget: SourceBudget
  private let archive: ZipReader
  private let members: [String: ZipReader.Member]

  init(_ archive: ZipReader, _ budget: SourceBudget) {
    self.archive = archive
    self.budget = budget
    members = Dictionary(archive.members.map { ($0.name, $0) }) { first, _ in first }
  }

  func has(_ name: String) -> Bool { members[name] != nil }

  /// A reader of a part, or nil where there is no such part.
  func reader(_ name: String) throws(OfficeError) -> XMLReader? {
    guard let member = members[name] else { return nil }
    try budget.spend(unpacked: member.size)
    let content: [UInt8]
    do {
      content = try archive.content(of: member)
    } catch {
      throw .archive(error)
    }
    return XMLReader(content, part: name, budget: budget)
  }
}
