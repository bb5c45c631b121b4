internal import CExpat
import SourceTables

/// Reads XML from memory, event by event, with expat.
///
/// Nothing is loaded from anywhere else, and a document type ends the reading: without one there are no
/// entities but the five of XML, so nothing can grow while it is read. The number of tags and of their
/// attributes is bounded by the budget.
final class XMLReader {
  /// What stands next in the text.
  enum Event {
    /// An element begins; its name is without the prefix.
    case start(String)
    /// An element ends.
    case end(String)
    /// All the text between two tags.
    case text(String)
  }

  /// The most elements that may be open at once; no office writes a tenth of that.
  private static let depthLimit = 256
  /// How many bytes are parsed at a time, so that only their events are held.
  private static let pieceLength = 1 << 16

  private let part: String
  private let budget: SourceBudget
  private let content: [UInt8]
  private let parser: XML_Parser?
  private var parsedLength = 0
  /// The names of the elements that are open, the outermost first.
  private var open: [String] = []
  /// The events of the piece that was parsed last, each with its attributes: name, value, name, value.
  private var events: [(event: Event, attributes: [String])] = []
  private var position = 0
  private var attributes: [String] = []
  /// The text since the last tag, which may go on in the next piece.
  private var text: [UInt8] = []
  private var failure: OfficeError?

  /// Begins to read a part of a file, which messages call by its name.
  init(_ content: [UInt8], part: String, budget: SourceBudget) {
    self.content = content
    self.part = part
    self.budget = budget
    parser = XML_ParserCreate(nil)
    XML_SetElementHandler(
      parser,
      { reader, name, attributes in XMLReader.of(reader)?.begin(name, attributes) },
      { reader, _ in XMLReader.of(reader)?.end() })
    XML_SetCharacterDataHandler(parser) { reader, start, length in
      let bytes = UnsafeRawBufferPointer(start: start, count: Int(length))
      XMLReader.of(reader)?.text.append(contentsOf: bytes)
    }
    XML_SetStartDoctypeDeclHandler(parser) { reader, _, _, _, _ in
      XMLReader.of(reader)?.refuseDocumentType()
    }
  }

  deinit { XML_ParserFree(parser) }

  /// The next event, or nil at the end.
  func next() throws(OfficeError) -> Event? {
    while position == events.count {
      if let failure { throw failure }
      guard parsedLength < content.count || content.isEmpty else { return nil }
      parsePiece()
    }
    defer { position += 1 }
    attributes = events[position].attributes
    return events[position].event
  }

  /// An attribute of the element that has just begun, by its name without the prefix.
  func attribute(_ wanted: String) -> String? {
    for index in stride(from: 0, to: attributes.count, by: 2) where attributes[index] == wanted {
      return attributes[index + 1]
    }
    return nil
  }

  /// A whole number in an attribute, or nil where it is not there or no number.
  ///
  /// Throws where it lies beyond what any document can mean.
  func number(_ attribute: String, in range: ClosedRange<Int>) throws(OfficeError) -> Int? {
    guard let text = self.attribute(attribute) else { return nil }
    switch OutsideNumber.read(text, in: range) {
    case .number(let number): return number
    case .absurd: throw .absurdNumber(part: part, text)
    case .other: return nil
    }
  }

  private func parsePiece() {
    events.removeAll(keepingCapacity: true)
    position = 0
    let end = min(parsedLength + XMLReader.pieceLength, content.count)
    // The parser calls back only while it parses, so it need not keep the reader alive.
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    let status = content[parsedLength..<end].withUnsafeBytes { piece in
      XML_Parse(
        parser, piece.assumingMemoryBound(to: CChar.self).baseAddress, Int32(piece.count),
        end == content.count ? 1 : 0)
    }
    parsedLength = end
    if status != XML_STATUS_OK, failure == nil { failure = .damaged(part) }
    do {
      try budget.take(markup: events.count)
    } catch {
      events.removeAll()
      failure = .excess(error)
    }
  }

  private func begin(
    _ name: UnsafePointer<CChar>?,
    _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    endText()
    open.append(XMLReader.localName(name))
    if open.count > XMLReader.depthLimit { return stop(.damaged(part)) }
    var attributes: [String] = []
    var index = 0
    while let name = pairs?[index], let value = pairs?[index + 1] {
      attributes.append(XMLReader.localName(name))
      attributes.append(String(cString: value))
      index += 2
      do {
        try budget.check(attributes: index / 2)
      } catch {
        return stop(.excess(error))
      }
    }
    events.append((.start(open[open.count - 1]), attributes))
  }

  private func end() {
    endText()
    // The parser has seen to it that this is the name of the element that ends.
    if let name = open.popLast() { events.append((.end(name), [])) }
  }

  private func endText() {
    guard !text.isEmpty else { return }
    events.append((.text(String(decoding: text, as: UTF8.self)), []))
    text.removeAll(keepingCapacity: true)
  }

  private func refuseDocumentType() { stop(.documentType(part)) }

  private func stop(_ reason: OfficeError) {
    if failure == nil { failure = reason }
    XML_StopParser(parser, 0)
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLReader? {
    pointer.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func localName(_ name: UnsafePointer<CChar>?) -> String {
    guard let name else { return "" }
    var start = name
    var next = name
    while next.pointee != 0 {
      if next.pointee == CChar(UInt8(ascii: ":")) { start = next + 1 }
      next += 1
    }
    return String(cString: start)
  }
}
