/// A value to write into a document: members in their order, numbers to the letter.
public indirect enum JSONValue: Sendable {
  /// Members in the order in which they are written.
  case object([Member])
  /// Elements.
  case array([JSONValue])
  /// A text, without quotes and escapes.
  case string(String)
  /// A number as RFC 8259 spells it, such as `47.50`.
  case number(String)
  /// `true` or `false`.
  case bool(Bool)
  /// `null`.
  case null

  /// A key with its value.
  public struct Member: Hashable, Sendable {
    /// The key, without quotes and escapes.
    public var key: String
    /// What stands behind the key.
    public var value: JSONValue

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }

    /// Whether both have the same letters and the same value.
    public static func == (one: Member, other: Member) -> Bool {
      one.key.utf8.elementsEqual(other.key.utf8) && one.value == other.value
    }
  }

  /// A number in the shortest spelling that reads back the same; `null` where it is not finite.
  public init(_ number: Double) {
    self = number.isFinite ? .number(JSONWriter.number(number)) : .null
  }

  /// A whole number.
  public init(_ number: Int) {
    self = .number(String(number))
  }

  /// What the value is.
  public var kind: JSONKind {
    switch self {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .bool(let flag): flag ? .true : .false
    case .null: .null
    }
  }
}

extension JSONValue: Hashable {
  /// Whether both are written alike: texts letter by letter, numbers by their spelling (`1.50` is not
  /// `1.5`), members also in their order.
  public static func == (one: JSONValue, other: JSONValue) -> Bool {
    switch (one, other) {
    case (.object(let one), .object(let other)): one == other
    case (.array(let one), .array(let other)): one == other
    // Swift takes é and e with a combining accent for equal; a file does not.
    case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
    case (.number(let one), .number(let other)): one == other
    case (.bool(let one), .bool(let other)): one == other
    case (.null, .null): true
    default: false
    }
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    switch self {
    case .object(let members): hasher.combine(members)
    case .array(let elements): hasher.combine(elements)
    case .string(let text), .number(let text): hasher.combine(text)
    case .bool, .null: break
    }
  }
}
