import SourceJSON

/// What a value of the file has to look like, and how it becomes a value of the model.
struct Shape<Value: Sendable>: Sendable {
  /// The same in words of JSON Schema.
  let schema: ValueSchema
  /// Turns a node into a value, or reports what is wrong with it and gives nil.
  let read: @Sendable (JSONNode, inout RoadmapReader) -> Value?

  init(
    _ schema: ValueSchema, read: @escaping @Sendable (JSONNode, inout RoadmapReader) -> Value?
  ) {
    self.schema = schema
    self.read = read
  }
}

extension Shape where Value == String {
  /// A string that is not blank.
  static let text = Shape(.text) { node, reader in
    reader.isText(node) ? reader.string(node) : nil
  }
}

extension Shape where Value == CalendarDate {
  /// A day, written as an RFC 3339 full-date.
  static let date = Shape(.date) { node, reader in
    guard let text = reader.string(node) else { return nil }
    guard let date = CalendarDate(text) else {
      reader.report(
        .badDate, at: node, ReadingMessage.badDate(text),
        help: reader.day(writtenAs: text).map { ReadingMessage.write("\"\($0)\"") })
      return nil
    }
    return date
  }
}

extension RoadmapReader {
  /// The day that people mean by «31.12.2023» or «31 декабря 2023»; nil where that is not plain.
  fileprivate func day(writtenAs text: String) -> CalendarDate? {
    guard let reading = Deadline(text: text, in: deadlineContext).reading, reading.kind == .day,
      !reading.isYearInferred, reading.doubts.isEmpty
    else { return nil }
    return reading.occurrences.first?.end
  }

  /// The number that people mean by "50%" or "47,5"; nil where that is not plain.
  fileprivate func number(writtenAs node: JSONNode) -> String? {
    guard var text = document.string(node), text.utf8.count <= 20 else { return nil }
    text.removeAll { $0 == "%" || $0.isWhitespace }
    text = text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
    guard text.utf8.first.map({ (0x30...0x39).contains($0) }) == true, Double(text) != nil else {
      return nil
    }
    return text
  }
}

extension Shape where Value == Bool {
  /// `true` or `false`.
  static let flag = Shape(.flag) { node, reader in
    switch reader.document.kind(of: node) {
    case .true: return true
    case .false: return false
    default:
      reader.reportWrongType(node, expected: .flag)
      return nil
    }
  }
}

extension Shape where Value == Double {
  /// A finite number.
  static let number = Shape(.number) { node, reader in
    guard reader.document.kind(of: node) == .number else {
      reader.reportWrongType(
        node, expected: .number, help: reader.number(writtenAs: node).map(ReadingMessage.write))
      return nil
    }
    guard let number = reader.document.number(node) else {
      reader.report(.badNumber, at: node, ReadingMessage.numberTooLarge)
      return nil
    }
    return number
  }

  /// A share of a hundred, 0…100.
  static let percent = Shape(.percent) { node, reader in
    guard let number = Shape.number.read(node, &reader) else { return nil }
    guard (0...100).contains(number) else {
      reader.report(.badNumber, at: node, ReadingMessage.percentOutOfRange)
      return nil
    }
    return number
  }
}

extension Shape where Value == Int {
  /// A whole number of things, 0 or more.
  static let count = Shape(.count(minimum: 0)) { node, reader in
    guard reader.expect(node, .number) else { return nil }
    guard let count = reader.document.integer(node), count >= 0 else {
      reader.report(.badNumber, at: node, ReadingMessage.notACount)
      return nil
    }
    return count
  }
}

extension Shape where Value == Int {
  /// A whole number of things of which there is one at least.
  static let total = Shape(.count(minimum: 1)) { node, reader in
    guard let count = Shape.count.read(node, &reader) else { return nil }
    guard count > 0 else {
      reader.report(.badNumber, at: node, ReadingMessage.ofIsZero)
      return nil
    }
    return count
  }
}

extension Shape
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// One of the words that a type declares.
  static var choice: Shape {
    let values = Array(Value.allCases)
    let words = values.map(\.rawValue)
    return Shape(.word(words)) { node, reader in
      for (value, word) in zip(values, words) where reader.document.spells(node, word) {
        return value
      }
      guard let text = reader.string(node) else { return nil }
      reader.report(
        .wrongType, at: node, ReadingMessage.notAChoice(text, choices: words),
        help: ReadingMessage.didYouMean(text, among: words))
      return nil
    }
  }
}

extension Shape {
  /// An array whose elements all have this shape; those that do not are reported and left out.
  var list: Shape<[Value]> {
    Shape<[Value]>(.list(schema)) { node, reader in
      guard reader.document.kind(of: node) == .array else {
        if case .text = schema {
          reader.reportMissingBrackets(node)
        } else {
          reader.reportWrongType(node, expected: .array)
        }
        return nil
      }
      var values: [Value] = []
      for child in reader.document.elements(of: node) {
        if let value = read(child, &reader) { values.append(value) }
      }
      return values
    }
  }
}
