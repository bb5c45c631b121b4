import SourceJSON

/// The members of a new roadmap, under the keys that the reader goes by.
extension JSONWriter {
  /// Writes a member.
  mutating func member<Value>(_ field: Field<Value>, _ value: some JSONWritable) {
    member(field.name, value)
  }

  /// Writes a member that has a value; nothing where there is none, or an empty text.
  mutating func member<Value>(_ field: Field<Value>, ifAny text: String?) {
    if let text, !text.isEmpty { member(field.name, text) }
  }

  /// Writes a member whose value is an object.
  mutating func object<Value>(
    _ field: Field<Value>, style: Style? = nil, _ members: (inout JSONWriter) -> Void
  ) {
    object(field.name, style: style, members)
  }

  /// Writes a member whose value is an array with an object for each of some elements.
  mutating func objects<Value, Element>(
    _ field: Field<Value>, of elements: some Sequence<Element>, style: Style? = nil,
    _ members: (Element, inout JSONWriter) -> Void
  ) {
    objects(field.name, of: elements, style: style, members)
  }

  /// Writes the texts that are not empty as an array; nothing where there are none.
  mutating func texts<Value>(_ field: Field<Value>, _ texts: [String], style: Style? = nil) {
    self.texts(field.name, texts, style: style)
  }

  /// The same under a key of the owner's own.
  mutating func texts(_ key: String, _ texts: [String], style: Style? = nil) {
    let texts = texts.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return }
    array(key, style: style) { writer in for text in texts { writer.value(text) } }
  }

  /// Writes the members with which every roadmap begins.
  mutating func opening(title: String, organization: String, period: DateSpan?) {
    member(RoadmapField.schema, RoadmapSchema.id)
    member(RoadmapField.format, 1)
    member(RoadmapField.title, title)
    member(RoadmapField.organization, organization)
    guard let period else { return }
    object(RoadmapField.period, style: .compact) { writer in
      writer.member(PeriodField.start, period.start)
      writer.member(PeriodField.end, period.end)
    }
  }
}
