import OfficeFiles
import Testing

/// The texts of a Word or Excel file, line by line, for goldens that people can read.
package enum OfficePart {
  /// A part of the file as it is.
  package static func xml(_ name: String, of file: [UInt8]) throws -> String {
    let archive = try ZipReader(file)
    let member = try #require(archive.member(name))
    return String(decoding: try archive.content(of: member), as: UTF8.self)
  }

  /// The texts of a part: a line a row or paragraph, `|` between cells, `⏎` for a line break.
  ///
  /// Texts stay escaped as XML has them.
  package static func text(_ name: String, of file: [UInt8]) throws -> String {
    var result = ""
    var tables = 0
    var style = ""
    for piece in try xml(name, of: file).split(separator: "<") {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      switch parts.first ?? "" {
      case "w:tbl": tables += 1
      case "/w:tbl": tables -= 1
      case "w:br/", "w:tab/": result += "⏎"
      case "/w:tc", "/c": result += style + " | "
      case "/w:tr", "/row": result += "\n"
      case "/w:p" where tables == 0: result += "\n"
      // What is a day and what a number can only be told by the style of its cell.
      case let tag where tag.hasPrefix("c r="):
        style = tag.contains("s=\"3\"") ? " (day)" : tag.contains("s=\"4\"") ? " (number)" : ""
      default: result += parts.count > 1 ? parts[1].replacing("&#10;", with: "⏎") : ""
      }
    }
    return result
  }
}
