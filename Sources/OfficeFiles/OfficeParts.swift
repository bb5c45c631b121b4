import SourceTables

/// The parts of an Office file and how they refer to each other (ECMA-376-2, Open Packaging Conventions).
struct OfficeParts {
  private let parts: ArchiveParts
  /// The part that the file begins with, wherever it lies: online editors write `document2.xml`.
  private(set) var mainPart = ""

  init(_ parts: ArchiveParts) throws(OfficeError) {
    self.parts = parts
    let named = try related("officeDocument", of: "") + ["word/document.xml", "xl/workbook.xml"]
    guard let part = named.first(where: parts.has) else { throw .unknownKind }
    mainPart = part
  }

  var budget: SourceBudget { parts.budget }

  /// A reader of a part, or nil where there is no such part.
  func reader(_ name: String) throws(OfficeError) -> XMLReader? { try parts.reader(name) }

  /// A reader of the first part of a type that the main part refers to, else of one beside it.
  func reader(ofType type: String, otherwise name: String) throws(OfficeError) -> XMLReader? {
    let named = try related(type, of: mainPart).first { parts.has($0) }
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
  /// Takes cells and text that stand in a document several times.
  func spend(cells: Int, times: Int, textSize: Int) throws(OfficeError) {
    let (cells, tooMany) = cells.multipliedReportingOverflow(by: times)
    let (text, tooLong) = textSize.multipliedReportingOverflow(by: times)
    do {
      try take(cells: tooMany ? .max : cells)
      try take(textSize: tooLong ? .max : text)
    } catch {
      throw .excess(error)
    }
  }

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
