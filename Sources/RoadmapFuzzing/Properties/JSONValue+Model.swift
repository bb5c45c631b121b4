package import SourceJSON

extension JSONValue {
  /// What an edit makes of a value, worked out on the value alone; nil where it cannot be made.
  package func applying(_ edit: JSONEdit) -> JSONValue? {
    switch edit {
    case .set(let path, let value, let order):
      changing(path.steps[...]) { $0 == nil ? .add(value, order) : .replace(value) }
    case .append(let path, let value, let order):
      changing(path.steps[...]) { old in
        switch old {
        case nil: .add(.array([value]), order)
        case .array(let elements): .replace(.array(elements + [value]))
        default: nil
        }
      }
    case .insert(let path, let value):
      changing(path.steps.dropLast()) { old in
        guard case .array(var elements) = old, case .index(let index) = path.steps.last,
          (0...elements.count).contains(index)
        else { return nil }
        elements.insert(value, at: index)
        return .replace(.array(elements))
      }
    case .remove(let path):
      path.steps.isEmpty ? nil : changing(path.steps[...]) { $0 == nil ? nil : .remove }
    case .arrange(let path, let wanted):
      changing(path.steps[...]) { old in
        guard case .array(let elements) = old else { return nil }
        var arranged: [JSONValue] = []
        for element in wanted {
          switch element {
          case .new(let value): arranged.append(value)
          case .own(let index):
            guard elements.indices.contains(index) else { return nil }
            arranged.append(elements[index])
          }
        }
        return .replace(.array(arranged))
      }
    }
  }

  private enum Step {
    case replace(JSONValue)
    case add(JSONValue, [String])
    case remove
  }

  private func changing(
    _ steps: ArraySlice<JSONPath.Step>, _ change: (JSONValue?) -> Step?
  ) -> JSONValue? {
    guard let first = steps.first else {
      guard case .replace(let value) = change(self) else { return nil }
      return value
    }
    let rest = steps.dropFirst()
    switch (self, first) {
    case (.object(var members), .key(let key)):
      guard let index = members.firstIndex(where: { $0.key.utf8.elementsEqual(key.utf8) }) else {
        guard rest.isEmpty, case .add(let value, let order) = change(nil) else { return nil }
        members.insert(.init(key, value), at: Self.place(of: key, in: members.map(\.key), order))
        return .object(members)
      }
      if rest.isEmpty, case .remove = change(members[index].value) {
        members.remove(at: index)
      } else {
        guard let value = members[index].value.changing(rest, change) else { return nil }
        members[index].value = value
      }
      return .object(members)
    case (.array(var elements), .index(let index)):
      guard elements.indices.contains(index) else { return nil }
      if rest.isEmpty, case .remove = change(elements[index]) {
        elements.remove(at: index)
      } else {
        guard let value = elements[index].changing(rest, change) else { return nil }
        elements[index] = value
      }
      return .array(elements)
    default: return nil
    }
  }

  private static func place(of key: String, in keys: [String], _ order: [String]) -> Int {
    guard let rank = order.firstIndex(of: key) else { return keys.count }
    for place in keys.indices.reversed() {
      if let other = order.firstIndex(of: keys[place]), other < rank { return place + 1 }
    }
    return keys.contains(where: order.contains) ? 0 : keys.count
  }
}
