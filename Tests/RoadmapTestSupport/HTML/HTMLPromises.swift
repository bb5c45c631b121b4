/// What every page of ours promises to readers, to their screen readers and to their browsers.
package enum HTMLPromises {
  /// The promises that a page breaks, in words; none for a good page.
  package static func broken(by page: String) -> [String] {
    let reading = HTMLReading(page)
    return reading.faults + structure(reading) + references(reading) + tables(reading)
      + pictures(reading) + harm(reading) + characters(page)
  }

  private static func structure(_ page: HTMLReading) -> [String] {
    var broken: [String] = []
    for name in ["html", "head", "style", "body", "header", "main", "h1"]
    where page.all(name).count != 1 {
      broken.append("<\(name)> stands \(page.all(name).count) times")
    }
    if (page.all("html").first?["lang"] ?? "").isEmpty { broken.append("no language") }
    if (page.all("title").first?.text ?? "").isEmpty { broken.append("no title") }
    var level = 0
    for element in page.elements {
      guard element.name.count == 2, element.name.hasPrefix("h"),
        let next = Int(element.name.dropFirst())
      else { continue }
      if next > level + 1 { broken.append("h\(next) follows h\(level)") }
      level = next
    }
    return broken
  }

  private static func references(_ page: HTMLReading) -> [String] {
    var ids: Set<String> = []
    var broken: [String] = []
    for case let id? in page.elements.map({ $0["id"] }) where !ids.insert(id).inserted {
      broken.append("the id \(id) stands twice")
    }
    for element in page.elements {
      if let id = element["aria-labelledby"], !ids.contains(id) {
        broken.append("nothing has the id \(id)")
      }
      if let link = element["href"], !link.hasPrefix("#") || !ids.contains(String(link.dropFirst()))
      {
        broken.append("a link leaves the page or leads nowhere: \(link)")
      }
    }
    return broken
  }

  private static func tables(_ page: HTMLReading) -> [String] {
    var broken = page.all("th").filter { $0["scope"] == nil }.map { "<th>\($0.text) has no scope" }
    for (index, element) in page.elements.enumerated() {
      if element.name == "table", page.children(of: index).first?.name != "caption" {
        broken.append("a table has no caption")
      }
      if element.name == "section", element["aria-labelledby"] == nil {
        broken.append("a section has no name")
      }
    }
    return broken
  }

  private static func pictures(_ page: HTMLReading) -> [String] {
    page.elements.indices.compactMap { index in
      let element = page.elements[index]
      guard element.name == "svg", element["aria-hidden"] != "true" else { return nil }
      let first = page.children(of: index).first
      let isNamed =
        element["role"] == "img" && first?.name == "title" && first?.text.isEmpty == false
      return isNamed ? nil : "a picture has no name"
    }
  }

  /// The elements and attributes that our pages are made of; anything else could do something.
  private static func harm(_ page: HTMLReading) -> [String] {
    let elements: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "a", "header", "nav", "main", "footer",
      "section", "h1", "h2", "h3", "h4", "h5", "h6", "p", "dl", "dt", "dd", "div", "ul", "li",
      "span", "small", "bdi", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "g",
      "use", "rect", "line", "circle", "text",
    ]
    let attributes: Set<String> = [
      "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "scope", "colspan",
      "role", "tabindex", "aria-label", "aria-labelledby", "aria-hidden", "x", "y", "x1", "x2",
      "y1", "y2", "cx", "cy", "r", "dx", "width", "height",
    ]
    return page.elements.flatMap { element in
      (elements.contains(element.name) ? [] : ["<\(element.name)> is foreign"])
        + element.attributes.filter { !attributes.contains($0.name) }
        .map { "\($0.name) on <\(element.name)> is foreign" }
    }
  }

  /// No control character but the line feed and the tab, and nothing that turns the direction of text.
  private static func characters(_ page: String) -> [String] {
    page.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
        0xFFFE...0xFFFF:
        true
      default: false
      }
    }.map { "U+\(String($0.value, radix: 16)) stands in the page" }
  }
}
