/// For whom a new roadmap is made; the raw value is what the command line says.
public enum OrganizationKind: String, CaseIterable, Sendable {
  /// A school, gymnasium or lyceum.
  case school
  /// A college or technical school.
  case college
  /// A region with the organisations in it.
  case region

  /// What stands for the name of the organisation until it is known.
  var placeholder: LocalizedText {
    switch self {
    case .school: LocalizedText(en: "School (its name)", ru: "Школа (название)")
    case .college: LocalizedText(en: "College (its name)", ru: "Колледж (название)")
    case .region: LocalizedText(en: "Region (its name)", ru: "Регион (название)")
    }
  }
}
