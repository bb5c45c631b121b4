import SourceJSON

private enum MemberField {
  static let name = Field("name", .text, isRequired: true)
  static let kind = Field<Member.Kind>("kind", .choice)
  static let position = Field("position", .text)
  static let duties = Field("duties", Shape<String>.text.list)
  static let aliases = Field("aliases", Shape<String>.text.list)
  static let vacant = Field("vacant", .flag)

  static let all = FieldSet(
    name.key, kind.key, position.key, duties.key, aliases.key, vacant.key)
}

extension Shape where Value == Member {
  /// One member of the team.
  static let member: Shape<Member> = Shape { node, reader in
    guard let values = reader.values(of: node, MemberField.all) else { return nil }
    return Member(
      name: reader.read(MemberField.name, of: values) ?? "",
      kind: reader.read(MemberField.kind, of: values),
      position: reader.read(MemberField.position, of: values),
      duties: reader.read(MemberField.duties, of: values) ?? [],
      aliases: reader.read(MemberField.aliases, of: values) ?? [],
      isVacant: reader.read(MemberField.vacant, of: values) ?? false,
      node: node)
  }
}
