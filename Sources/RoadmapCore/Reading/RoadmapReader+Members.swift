import SourceJSON

enum MemberField {
  static let name = Field(
    "name", .text, isRequired: true,
    en: "The name that “responsible” uses.",
    ru: "Имя, которым пользуется «responsible».")
  static let kind = Field<Member.Kind>(
    "kind", .choice,
    en: "What sort of party it is.",
    ru: "Кто это: человек, должность, орган или организация.")
  static let position = Field(
    "position", .text,
    en: "The position of a person.",
    ru: "Должность человека.")
  static let duties = Field(
    "duties", Shape<String>.text.list,
    en: "What the member has to do.",
    ru: "Обязанности.")
  static let aliases = Field(
    "aliases", Shape<String>.text.list,
    en: "Other spellings under which “responsible” may name the member.",
    ru: "Другие написания, которые встречаются в «responsible».")
  static let vacant = Field(
    "vacant", .flag,
    en: "Whether nobody holds the role yet.",
    ru: "Должность пока никто не занимает.")

  static let all = FieldSet(
    name.key, kind.key, position.key, duties.key, aliases.key, vacant.key,
    snippet: .init(
      name.key, kind.key, position.key, en: "a member of the team", ru: "участник команды"))
}

extension Shape where Value == Member {
  /// One member of the team.
  static let member: Shape<Member> = Shape(.object("member") { MemberField.all }) { node, reader in
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
