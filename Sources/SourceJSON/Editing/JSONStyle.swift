/// How a document writes what the place of a change itself does not tell, as its neighbours show it.
struct JSONStyle {
  /// What stands between a key and its value, colon included.
  var colon: [UInt8]
  /// What stands between two children on one line, comma included.
  var comma: [UInt8]
  /// What stands inside the braces of an object on one line, before and behind its members.
  var objectPadding: [UInt8]
  /// What stands inside the brackets of an array on one line, before and behind its elements.
  var arrayPadding: [UInt8]
  /// What stands in an object without members.
  var emptyObject: [UInt8]
  /// What stands in an array without elements.
  var emptyArray: [UInt8]
  /// By how much each level is indented.
  var indent: [UInt8]
  /// Whether containers stand on several lines at all.
  var breaksLines: Bool
  /// Whether objects with scalars alone stand on several lines too.
  var breaksFlatObjects: Bool
  /// Whether arrays of scalars stand on several lines too.
  var breaksFlatArrays: Bool

  /// How many nodes on each side of a place are looked at.
  static let reach = 4_096

  init(_ document: JSONDocument, near node: JSONNode) {
    var evidence = JSONStyleEvidence(document)
    let origin = Int(node.index)
    let end = document.records.count
    evidence.take(origin)
    var distance = 1
    while distance <= Self.reach, origin - distance >= 0 || origin + distance < end {
      if origin - distance >= 0 { evidence.take(origin - distance) }
      if origin + distance < end { evidence.take(origin + distance) }
      distance += 1
    }
    let space = [UInt8(ascii: " ")]
    colon = evidence.colon ?? [UInt8(ascii: ":")] + space
    let isTight =
      colon.last == UInt8(ascii: ":") && evidence.arrayPadding?.isEmpty != false
      && evidence.objectPadding?.isEmpty != false
    comma = evidence.comma ?? [UInt8(ascii: ",")] + (isTight ? [] : space)
    arrayPadding = evidence.arrayPadding ?? []
    objectPadding = evidence.objectPadding ?? (isTight ? [] : space)
    emptyObject = evidence.emptyObject ?? []
    emptyArray = evidence.emptyArray ?? []
    indent = evidence.indent ?? (evidence.hasFlushLines ? [] : space + space)
    breaksLines = evidence.hasExpanded
    breaksFlatObjects = evidence.hasExpanded && evidence.objectPadding == nil
    breaksFlatArrays = evidence.hasExpandedArray && evidence.arrayPadding == nil
  }

  /// Whether a container stands on several lines where no neighbour of its kind tells.
  func breaks(_ value: JSONValue) -> Bool {
    switch value {
    case .object(let members):
      members.allSatisfy { !$0.value.hasContent || $0.value.isFlatArray }
        ? breaksFlatObjects : breaksLines
    case .array: value.isFlatArray ? breaksFlatArrays : breaksLines
    default: false
    }
  }
}

extension JSONValue {
  /// Whether it is an array that holds no containers with content.
  fileprivate var isFlatArray: Bool {
    guard case .array(let elements) = self else { return false }
    return elements.allSatisfy { !$0.hasContent }
  }
}
