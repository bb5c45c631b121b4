/// How a document writes what the place of a change itself does not tell, as its neighbours show it.
///
/// Only what is asked for is looked for, once, from the place outwards, so that a change among thousands
/// costs no more than the way to its nearest example, and thousands of elements in one place no more
/// than one.
final class JSONStyle {
  private let document: JSONDocument
  private let origin: Int

  /// How many nodes on each side of a place are looked at.
  static let reach = 4_096

  init(_ document: JSONDocument, near node: JSONNode) {
    self.document = document
    origin = Int(node.index)
  }

  /// What stands between a key and its value, colon included.
  private(set) lazy var colon = nearest(\.colon) ?? [UInt8(ascii: ":")] + Self.space

  /// What stands between two children on one line, comma included.
  private(set) lazy var comma =
    nearest(\.comma) ?? [UInt8(ascii: ",")] + (isTight ? [] : Self.space)

  /// What stands inside the braces of an object on one line, before and behind its members.
  private(set) lazy var objectPadding = shownPadding ?? (isTight ? [] : Self.space)

  /// What stands inside the brackets of an array on one line, before and behind its elements.
  private(set) lazy var arrayPadding = shownArrayPadding ?? []

  /// What stands in an object without members.
  private(set) lazy var emptyObject = nearest(\.emptyObject) ?? []

  /// What stands in an array without elements.
  private(set) lazy var emptyArray = nearest(\.emptyArray) ?? []

  /// By how much each level is indented.
  private(set) lazy var indent =
    nearest { $0.indent.flatMap { $0.isEmpty ? nil : $0 } } ?? nearest(\.indent)
    ?? Self.space + Self.space

  /// Whether a container stands on several lines where no neighbour of its kind tells.
  func breaks(_ value: JSONValue) -> Bool {
    switch value {
    case .object(let members):
      let isFlat = members.allSatisfy { !$0.value.hasContent || $0.value.isFlatArray }
      return hasExpanded && (!isFlat || shownPadding == nil)
    case .array:
      return value.isFlatArray ? hasExpandedArray && shownArrayPadding == nil : hasExpanded
    default: return false
    }
  }

  private static let space = [UInt8(ascii: " ")]

  /// Whether nothing on one line is set apart by spaces.
  private var isTight: Bool {
    colon.last == UInt8(ascii: ":") && arrayPadding.isEmpty && shownPadding?.isEmpty != false
  }

  private lazy var shownPadding = nearest(\.objectPadding)
  private lazy var shownArrayPadding = nearest(\.arrayPadding)
  private lazy var hasExpandedArray = nearest(isExpandedArray) ?? false
  private lazy var hasExpanded = nearest { $0.isExpanded ? true : nil } ?? false

  private func isExpandedArray(_ style: JSONContainerStyle) -> Bool? {
    style.kind == .array && style.isExpanded ? true : nil
  }

  /// What the nearest container shows that shows it; one before the place before one as far behind it.
  private func nearest<Value>(_ shown: (JSONContainerStyle) -> Value?) -> Value? {
    func value(at index: Int) -> Value? {
      guard document.records.indices.contains(index) else { return nil }
      return JSONContainerStyle(document, index).flatMap(shown)
    }
    for distance in 0...Self.reach {
      if let value = value(at: origin - distance) ?? value(at: origin + distance) { return value }
    }
    return nil
  }
}

extension JSONValue {
  /// Whether it is an array that holds no containers with content.
  fileprivate var isFlatArray: Bool {
    guard case .array(let elements) = self else { return false }
    return elements.allSatisfy { !$0.hasContent }
  }
}
