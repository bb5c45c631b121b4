/// Writes JSON piece by piece, keys in the order of the calls.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object { writer in
///   writer.member("format", "roadmap-status/1")
///   writer.array("stages") { writer in writer.value("1") }
/// }
/// ```
public struct JSONWriter: Sendable {
  /// How an object or an array stands on its lines.
  public enum Style: Hashable, Sendable {
    /// A line for each member or element, indented by two spaces.
    case expanded
    /// One line, with all that it holds.
    case compact
  }

  /// What was written so far, in UTF-8; no line break at the end.
  public private(set) var bytes: [UInt8] = []

  private let style: Style
  private var depth = 0
  private var compactDepth = 0
  private var isFirst = true

  /// Makes a writer that has written nothing.
  public init(style: Style = .expanded) {
    self.style = style
  }

  /// What was written so far; no line break at the end.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object: the document itself, or an element of an array.
  public mutating func object(style: Style? = nil, _ members: (inout JSONWriter) -> Void) {
    separate()
    writeObject(style: style, members)
  }

  /// Writes an array: the document itself, or an element of an array.
  public mutating func array(style: Style? = nil, _ elements: (inout JSONWriter) -> Void) {
    separate()
    writeArray(style: style, elements)
  }

  /// Writes a value: the document itself, or an element of an array.
  public mutating func value(_ value: some JSONWritable) {
    separate()
    value.write(to: &self)
  }

  /// Writes a member of an object.
  public mutating func member(_ key: String, _ value: some JSONWritable) {
    writeKey(key)
    value.write(to: &self)
  }

  /// Writes a member of an object whose value is an object.
  public mutating func object(
    _ key: String, style: Style? = nil, _ members: (inout JSONWriter) -> Void
  ) {
    writeKey(key)
    writeObject(style: style, members)
  }

  /// Writes a member of an object whose value is an array.
  public mutating func array(
    _ key: String, style: Style? = nil, _ elements: (inout JSONWriter) -> Void
  ) {
    writeKey(key)
    writeArray(style: style, elements)
  }

  /// Writes a member of an object whose value is an array with an object for each of some elements;
  /// `style` is that of each object.
  public mutating func objects<Element>(
    _ key: String, of elements: some Sequence<Element>, style: Style? = nil,
    _ members: (Element, inout JSONWriter) -> Void
  ) {
    array(key) { writer in
      for element in elements { writer.object(style: style) { members(element, &$0) } }
    }
  }
}

// MARK: - Pieces

extension JSONWriter {
  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(quoting text: String) { Self.appendQuoted(text, to: &bytes) }

  mutating func writeObject(style: Style?, _ members: (inout JSONWriter) -> Void) {
    writeContainer("{", "}", padding: " ", style: style, members)
  }

  mutating func writeArray(style: Style?, _ elements: (inout JSONWriter) -> Void) {
    writeContainer("[", "]", padding: "", style: style, elements)
  }

  private mutating func writeContainer(
    _ opening: String, _ closing: String, padding: String, style: Style?,
    _ content: (inout JSONWriter) -> Void
  ) {
    let isCompact = compactDepth > 0 || (style ?? self.style) == .compact
    if isCompact { compactDepth += 1 }
    depth += 1
    append(opening)
    let start = bytes.count
    isFirst = true
    if isCompact { append(padding) }
    content(&self)
    depth -= 1
    if isFirst {
      bytes.removeSubrange(start...)
    } else if isCompact {
      append(padding)
    } else {
      breakLine()
    }
    append(closing)
    isFirst = false
    if isCompact { compactDepth -= 1 }
  }

  private mutating func writeKey(_ key: String) {
    separate()
    append(quoting: key)
    append(": ")
  }

  /// Writes what stands between the piece before and the next.
  private mutating func separate() {
    if !isFirst { append(compactDepth > 0 ? ", " : ",") }
    isFirst = false
    if depth > 0, compactDepth == 0 { breakLine() }
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}
