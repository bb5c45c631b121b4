/// Web pages and values between separators, built from choices.
enum BuiltText {
  static func page(_ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words) -> String {
    var page = feed.flag() ? "<!DOCTYPE html><html><body>" : ""
    for _ in 0..<feed.number(below: 24) {
      switch feed.number(below: 16) {
      case 1: page += "<table border=1>"
      case 2: page += "</table>"
      case 3: page += "<tr>"
      case 4: page += "<td colspan=\(feed.outsideNumber())>"
      case 5: page += "<td rowspan='\(feed.outsideNumber())'>"
      case 6: page += "<th>"
      case 7: page += feed.one(of: "</td>", "</tr>", "</p>", "</div>", "<br>", "<p>", "<li>")
      case 8: page += "<!-- \(words.next(isVisible: false)) -->"
      case 9: page += "<script>\(words.next(isVisible: false))</script>"
      case 10:
        page += feed.one(of: "&amp;", "&#1087;", "&#x110000;", "&#99999999999;", "&nope;", "&")
      case 11: page += "<span style=\"a>b\">"
      default: page += " \(words.next()) "
      }
    }
    return page
  }

  static func values(_ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words) -> String {
    let separator = feed.one(of: ";", ",", "\t", "|")
    var text = ""
    for _ in 0..<feed.number(below: 12) {
      var values: [String] = []
      for _ in 0..<feed.number(below: 8) {
        switch feed.number(below: 6) {
        case 1: values.append("\"\(words.next())\"")
        case 2: values.append("\"\(words.next())\(separator)\"\"\(words.next())\n\(words.next())\"")
        case 3: values.append("")
        case 4: values.append("\(words.next()) \"\(words.next())")
        case 5: values.append("\"\(words.next())")
        default: values.append(words.next())
        }
      }
      text += values.joined(separator: separator) + (feed.number(below: 8) == 1 ? "\r\n" : "\n")
    }
    return text
  }
}
