internal import CLibXML2
import SourceTables

/// Reads XML from memory, event by event, by the pull reader of libxml2.
///
/// Nothing is loaded from anywhere else, no entity is replaced, and a document type ends the reading,
/// so nothing can grow while it is read. Depth and text length are bounded by libxml2 itself, the number
/// of tags and of their attributes by the budget.
final class XMLReader {
  /// What stands next in the text.
  enum Event {
    /// An element begins; its name is without the prefix.
    case start(String)
    /// An element ends.
    case end(String)
    /// Text between tags.
    case text(String)
  }

  private let part: String
  private let budget: SourceBudget
  private let bytes: UnsafeMutableBufferPointer<CChar>
  private let reader: xmlTextReaderPtr?
  /// Names are kept once by libxml2, so that their address stands for them.
  private var names: [UnsafePointer<xmlChar>: String] = [:]
  private var pendingEnd: String?

  /// Begins to read a part of a file, which messages call by its name.
  init(_ content: [UInt8], part: String, budget: SourceBudget) throws(OfficeError) {
    do {
      // libxml2 compares every attribute of a tag with every other one.
      try budget.check(attributes: XMLReader.mostAttributes(in: content))
    } catch {
      throw .excess(error)
    }
    clibxml2_silence()
    self.part = part
    self.budget = budget
    bytes = UnsafeMutableBufferPointer.allocate(capacity: content.count)
    _ = bytes.initialize(from: content.lazy.map { CChar(bitPattern: $0) })
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    // libxml2 counts in 32 bits; the archive's reader lets nothing longer through.
    reader = xmlReaderForMemory(
      bytes.baseAddress, Int32(clamping: content.count), nil, nil,
      Int32(bitPattern: UInt32(options)))
  }

  deinit {
    xmlFreeTextReader(reader)
    bytes.deallocate()
  }

  /// The next event, or nil at the end.
  func next() throws(OfficeError) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while true {
      guard let reader else { throw .damaged(part) }
      do {
        try budget.takeMarkup()
      } catch {
        throw .excess(error)
      }
      switch xmlTextReaderRead(reader) {
      case 0: return nil
      case 1: break
      default: throw .damaged(part)
      }
      switch xmlTextReaderNodeType(reader) {
      case 1:
        let name = name()
        if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = name }
        return .start(name)
      case 15: return .end(name())
      case 3, 4, 14:
        if let value = xmlTextReaderConstValue(reader) { return .text(String(cString: value)) }
      case 5, 6, 10: throw .documentType(part)
      default: break
      }
    }
  }

  /// An attribute of the element that has just begun, by its name without the prefix.
  func attribute(_ wanted: String) -> String? {
    guard let reader, xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    repeat {
      if name() == wanted {
        return xmlTextReaderConstValue(reader).map { String(cString: $0) }
      }
    } while xmlTextReaderMoveToNextAttribute(reader) == 1
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

  /// The most attributes that a tag has, or more: signs of equality inside of values count too.
  private static func mostAttributes(in content: [UInt8]) -> Int {
    var most = 0
    var count = 0
    for byte in content {
      switch byte {
      case UInt8(ascii: "="): count += 1
      case UInt8(ascii: "<"):
        most = max(most, count)
        count = 0
      case UInt8(ascii: ">"):
        most = max(most, count)
        count = Int.min / 2
      default: break
      }
    }
    return most
  }

  private func name() -> String {
    guard let pointer = xmlTextReaderConstLocalName(reader) else { return "" }
    if let known = names[pointer] { return known }
    let name = String(cString: pointer)
    names[pointer] = name
    return name
  }
}
