/// A page of ours, read tag by tag by the few rules that our pages keep: every tag closed, every value
/// in double quotes, every `<` and `&` of a text escaped.
package struct HTMLReading {
  /// An element as it opens.
  package struct Element {
    /// The name of the tag.
    package let name: String
    /// The attributes, in their order.
    package let attributes: [(name: String, value: String)]
    /// The place of the element around it; nil for the outermost.
    package let parent: Int?
    /// The text directly within it, entities replaced.
    package fileprivate(set) var text = ""

    /// The value of an attribute.
    package subscript(name: String) -> String? {
      attributes.first { $0.name == name }?.value
    }
  }

  /// The elements in the order in which they open.
  package private(set) var elements: [Element] = []
  /// What is wrong with the markup.
  package private(set) var faults: [String] = []

  private var open: [Int] = []
  private var rest: Substring

  private static let empty: Set<String> = ["meta"]
  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'",
  ]

  /// Reads a page.
  package init(_ page: String) {
    rest = page[...]
    if !page.hasPrefix("<!DOCTYPE html>\n") { faults.append("no doctype") }
    rest = rest.dropFirst("<!DOCTYPE html>".count)
    while let character = rest.first {
      if character == "<" { readTag() } else { readText() }
    }
    faults += open.map { "<\(elements[$0].name)> is not closed" }
  }

  /// The elements of a name.
  package func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The elements directly within another.
  package func children(of index: Int) -> [Element] { elements.filter { $0.parent == index } }

  private mutating func readText() {
    let end = rest.firstIndex(of: "<") ?? rest.endIndex
    let text = unescaped(rest[..<end])
    rest = rest[end...]
    if let last = open.last {
      elements[last].text += text
    } else if text.contains(where: { !$0.isWhitespace }) {
      faults.append("text outside of the page: \(text.prefix(20))")
    }
  }

  private mutating func unescaped(_ text: Substring) -> String {
    var result = ""
    for (index, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      guard index > 0 else {
        result += part
        continue
      }
      guard let end = part.firstIndex(of: ";"), let character = Self.entities[String(part[..<end])]
      else {
        faults.append("a bare & before \(part.prefix(20))")
        continue
      }
      result += character + part[part.index(after: end)...]
    }
    if text.contains(where: { $0 == ">" }) { faults.append("a bare > in \(text.prefix(40))") }
    return result
  }

  private mutating func readTag() {
    guard let end = rest.firstIndex(of: ">") else {
      faults.append("a tag without an end")
      rest = ""
      return
    }
    let tag = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("/") {
      close(String(tag.dropFirst()))
    } else {
      let closesItself = tag.hasSuffix("/")
      let name = open(closesItself ? tag.dropLast() : tag)
      if closesItself || Self.empty.contains(name) {
        _ = open.popLast()
      } else if name == "style", let end = rest.range(of: "</style>") {
        rest = rest[end.lowerBound...]
      }
    }
  }

  private mutating func close(_ name: String) {
    guard let last = open.popLast() else {
      faults.append("</\(name)> closes nothing")
      return
    }
    if elements[last].name != name {
      faults.append("</\(name)> closes <\(elements[last].name)>")
    }
  }

  private mutating func open(_ tag: Substring) -> String {
    let name = String(tag.prefix { $0 != " " })
    var attributes: [(name: String, value: String)] = []
    var left = tag.dropFirst(name.count)
    while !left.isEmpty {
      let pieces = left.split(separator: "=\"", maxSplits: 1, omittingEmptySubsequences: false)
      guard left.first == " ", pieces.count == 2, let end = pieces[1].firstIndex(of: "\"") else {
        faults.append("<\(tag)> has attributes that are not in double quotes")
        break
      }
      attributes.append((String(pieces[0].dropFirst()), unescaped(pieces[1][..<end])))
      left = pieces[1][pieces[1].index(after: end)...]
    }
    elements.append(Element(name: name, attributes: attributes, parent: open.last))
    open.append(elements.count - 1)
    return name
  }
}

extension Substring {
  fileprivate func range(of word: String) -> Range<Substring.Index>? {
    ranges(of: word).first
  }
}
