import SourceJSON

/// What holds of edits of any JSON text, held against a model that knows values alone.
struct TextEditProperties {
  private let document: JSONDocument

  init(_ text: [UInt8]) {
    document = JSONDocument(bytes: text)
  }

  func check(_ feed: inout ChoiceFeed, _ features: inout FeatureMap) throws(Violation) {
    guard document.faults.isEmpty, let root = document.root else {
      return try checkRefusal()
    }
    var expected: JSONValue? = document.value(of: root)
    var edits: [JSONEdit] = []
    for _ in 0...feed.number(below: 3) {
      guard let value = expected else { break }
      let edit = Self.edit(of: value, &feed)
      edits.append(edit)
      expected = value.applying(edit)
    }
    let change: TextChange
    do throws(JSONEditError) {
      change = try document.change(edits)
    } catch {
      // How deep values may stand in each other is no concern of the model.
      if case .nestingTooDeep = error { return }
      return try require(
        expected == nil, "an edit that can be made is made", "\(error) \(edits.map(\.path))")
    }
    guard let expected else {
      throw Violation("an edit that cannot be made is refused", "\(edits.map(\.path))")
    }
    let new = change.applied(to: document.bytes) ?? []
    try ChangeProperties(change: change, old: document.bytes, new: new).check()
    let after = JSONDocument(bytes: new)
    try require(after.faults.isEmpty, "an edited text is JSON", "\(after.faults.prefix(3))")
    try require(
      after.root.map { after.value(of: $0) } == expected, "an edit means what was asked for",
      "\(edits)")
    features.note("text edits", edits.count, change.edits.count)
  }

  private func checkRefusal() throws(Violation) {
    do throws(JSONEditError) {
      _ = try document.change([.set(JSONPath(), .null)])
    } catch {
      guard case .damaged = error else {
        throw Violation("a damaged text is refused as such", "\(error)")
      }
      return
    }
    throw Violation("a damaged text is not edited")
  }

  /// An edit of some place of a value; some cannot be made.
  private static func edit(of value: JSONValue, _ feed: inout ChoiceFeed) -> JSONEdit {
    var path = JSONPath()
    var place = value
    walk: while feed.number(below: 8) != 0 {
      switch place {
      case .object(let members):
        guard let member = feed.element(of: members) else { break walk }
        path = path.appending(member.key)
        place = member.value
      case .array(let elements):
        guard !elements.isEmpty else { break walk }
        let index = feed.number(below: elements.count)
        path = path.appending(index)
        place = elements[index]
      default: break walk
      }
    }
    let new = newValue(&feed)
    let key = feed.one(of: "id", "progress", "", "e\u{301}", "\u{E9}", "a \"b\"\\")
    let order = feed.flag() ? ["id", "title", "progress", "e\u{301}"] : []
    switch feed.number(below: 8) {
    case 0: return .set(path, new)
    case 1: return .set(path.appending(key), new, order: order)
    case 2: return .append(path, new)
    case 3: return .append(path.appending(key), new, order: order)
    case 4: return .insert(path.appending(feed.number(below: 4)), new)
    case 5:
      let elements: [JSONEdit.Element] = (0..<feed.number(below: 6)).map { _ in
        feed.number(below: 4) == 0 ? .new(newValue(&feed)) : .own(feed.number(below: 5))
      }
      return .arrange(path, elements)
    default: return .remove(path)
    }
  }

  private static func newValue(_ feed: inout ChoiceFeed) -> JSONValue {
    switch feed.number(below: 8) {
    case 0: .string("Охват «\"\u{1F}\\»")
    case 1: .number(feed.one(of: "0", "-1.50", "1e400", "12345678901234567890"))
    case 2: .null
    case 3: .array([])
    case 4: .object([])
    case 5: .array([.number("1"), newValue(&feed)])
    case 6: .object([.init("id", .string("1")), .init("", newValue(&feed))])
    default: .bool(true)
    }
  }
}
