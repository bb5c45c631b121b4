/// Who carries out the steps of the standard model.
enum ModelParty: CaseIterable, Sendable {
  case head
  case deputy
  case curator
  case psychologist
  case groupLeaders
  case mentors
  case employers
  case authority
  case center
  case municipal
  case organizations

  /// The name in the team.
  func name(for kind: OrganizationKind) -> LocalizedText {
    switch self {
    case .head: LocalizedText(en: "Director", ru: "Директор")
    case .deputy:
      kind == .college
        ? LocalizedText(
          en: "Deputy director for practical training",
          ru: "Заместитель директора по учебно-производственной работе")
        : LocalizedText(
          en: "Deputy director for teaching",
          ru: "Заместитель директора по учебно-воспитательной работе")
    case .curator: LocalizedText(en: "Mentoring curator", ru: "Куратор наставничества")
    case .psychologist: LocalizedText(en: "School psychologist", ru: "Педагог-психолог")
    case .groupLeaders:
      kind == .college
        ? LocalizedText(en: "Group tutors", ru: "Кураторы групп")
        : LocalizedText(en: "Form teachers", ru: "Классные руководители")
    case .mentors: LocalizedText(en: "Mentors", ru: "Наставники")
    case .employers: LocalizedText(en: "Partner employers", ru: "Предприятия-партнёры")
    case .authority:
      LocalizedText(en: "Regional education authority", ru: "Региональный орган образования")
    case .center:
      LocalizedText(en: "Regional mentoring centre", ru: "Региональный наставнический центр")
    case .municipal: LocalizedText(en: "Municipal coordinators", ru: "Муниципальные координаторы")
    case .organizations:
      LocalizedText(en: "Schools and colleges", ru: "Образовательные организации")
    }
  }

  /// What sort of party it is.
  var kind: Member.Kind {
    switch self {
    case .employers, .authority, .center, .organizations: .organization
    case .head, .deputy, .curator, .psychologist, .groupLeaders, .mentors, .municipal: .role
    }
  }

  /// Who keeps the roadmap.
  static func keeper(for kind: OrganizationKind) -> ModelParty {
    kind == .region ? .center : .curator
  }
}
