/// An indicator of the standard model, with the goals that the national project set by year.
struct ModelTarget: Sendable {
  /// The short name that commands use.
  let id: String
  /// What is measured.
  let title: LocalizedText
  /// Whom it is about.
  let audience: LocalizedText
  /// The goals in percent for the calendar years from 2020 on; the last holds for all later years.
  private let ladder: [Int]

  /// The goal in percent of a calendar year.
  func goal(in year: Int) -> Int {
    let place = min(max(year - ModelTarget.firstYear, 0), ladder.count - 1)
    return ladder.indices.contains(place) ? ladder[place] : 0
  }

  private static let firstYear = 2020

  /// The indicators for organisations of a kind.
  static func all(for kind: OrganizationKind) -> [ModelTarget] {
    switch kind {
    case .school: [students([10, 20, 30, 50, 70]), teachers([10, 20, 30, 50, 70])]
    case .college:
      [students([5, 10, 30, 50, 70]), teachers([10, 20, 30, 50, 70]), employers]
    case .region:
      [students([10, 25, 35, 50, 70]), teachers([15, 25, 35, 50, 85]), employers, content]
    }
  }

  private static func students(_ ladder: [Int]) -> ModelTarget {
    ModelTarget(
      id: "students",
      title: LocalizedText(
        en: "Students in the mentoring programme", ru: "Охват обучающихся наставничеством"),
      audience: LocalizedText(en: "students", ru: "обучающиеся"), ladder: ladder)
  }

  private static func teachers(_ ladder: [Int]) -> ModelTarget {
    ModelTarget(
      id: "teachers",
      title: LocalizedText(
        en: "Teachers in the mentoring programme", ru: "Охват педагогов наставничеством"),
      audience: LocalizedText(en: "teachers", ru: "педагогические работники"), ladder: ladder)
  }

  private static let employers = ModelTarget(
    id: "employers",
    title: LocalizedText(
      en: "Employers that have sent mentors", ru: "Доля предприятий, приславших наставников"),
    audience: LocalizedText(en: "employers", ru: "предприятия"), ladder: [2, 3, 10, 20, 30])

  private static let content = ModelTarget(
    id: "content",
    title: LocalizedText(
      en: "Mentees content with the programme", ru: "Доля наставляемых, довольных программой"),
    audience: LocalizedText(en: "mentees", ru: "наставляемые"), ladder: [85])
}
