import SourceTables

/// The parts of an Office file, how they refer to each other (ECMA-376-2, Open Packaging Conventions), and
/// what may still be taken from them.
struct OfficeParts {
  let budget: SourceBudget
  private let archive: ZipReader
  private let members: [String: ZipReader.Member]
  /// The part that the file begins with, wherever it lies: online editors write `document2.xml`.
  private(set) var mainPart = ""

  init(_ archive: ZipReader, _ budget: SourceBudget) throws(OfficeError) {
    self.archive = archive
    self.budget = budget
    members = Dictionary(archive.members.map { ($0.name, $0) }) { first, _ in first }
    let named = try related("officeDocument", of: "") + ["word/document.xml", "xl/workbook.xml"]
    guard let part = named.first(where: has) else { throw .unknownKind }
    mainPart = part
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

  /// A reader of the first part of a type that the main part refers to, else of one beside it.
  func reader(ofType type: String, otherwise name: String) throws(OfficeError) -> XMLReader? {
    let named = try related(type, of: mainPart).first { has($0) }
    return try reader(named ?? OfficeParts.folder(of: mainPart) + name)
  }

  /// The parts of a type that a part refers to; the ends of types are the same in strict files.
  func related(_ type: String, of part: String) throws(OfficeError) -> [String] {
    try relationships(of: part).filter { $0.type.hasSuffix("/" + type) }.map(\.target)
  }

  /// What a part refers to inside of the file.
  func relationships(
    of part: String
  ) throws(OfficeError) -> [(id: String, type: String, target: String)] {
    let folder = OfficeParts.folder(of: part)
    let name = part.dropFirst(folder.count)
    guard let reader = try reader("\(folder)_rels/\(name).rels") else { return [] }
    var found: [(id: String, type: String, target: String)] = []
    while let event = try reader.next() {
      guard case .start("Relationship") = event, reader.attribute("TargetMode") != "External",
        let target = reader.attribute("Target")
      else { continue }
      found.append(
        (
          reader.attribute("Id") ?? "", reader.attribute("Type") ?? "",
          OfficeParts.path(target, from: folder)
        ))
    }
    return found
  }

  private static func folder(of part: String) -> Substring {
    part.lastIndex(of: "/").map { part[...$0] } ?? ""
  }

  /// The name of a part, as a part in a folder refers to it; `..` stays inside of the file.
  private static func path(_ target: String, from folder: Substring) -> String {
    let whole = target.hasPrefix("/") ? target : folder + target
    var names: [Substring] = []
    for name in whole.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}

extension SourceBudget {
  /// Takes what an Office file is about to be read into; throws where that is more than is left.
  func spend(
    cells: Int = 0, text: String = "", columns: Int = 0, unpacked: Int = 0
  ) throws(OfficeError) {
    do {
      try check(columns: columns)
      try take(cells: cells)
      try take(text: text)
      try take(unpacked: unpacked)
    } catch {
      throw .excess(error)
    }
  }
}
