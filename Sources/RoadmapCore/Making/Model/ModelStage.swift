/// A stage of the standard model.
struct ModelStage: Sendable {
  /// What the stage is for, in a few words.
  let title: LocalizedText
  /// What there is when it is over.
  let result: LocalizedText
  /// What is done in it, in order.
  let steps: [ModelStep]

  /// The seven stages of the model for organisations of a kind.
  static func all(for kind: OrganizationKind) -> [ModelStage] {
    let steps = kind == .region ? regionSteps : organizationSteps(for: kind)
    return zip(frames, steps).map { frame, steps in
      ModelStage(title: frame.title, result: frame.result, steps: steps)
    }
  }

  private static let frames: [(title: LocalizedText, result: LocalizedText)] = [
    (
      LocalizedText(en: "Groundwork", ru: "Подготовка условий"),
      LocalizedText(
        en: "the rules are set and everybody knows of the programme",
        ru: "положение утверждено, о программе знают все")
    ),
    (
      LocalizedText(en: "List of mentees", ru: "База наставляемых"),
      LocalizedText(
        en: "it is known who needs support and in what",
        ru: "известно, кому и в чём нужна поддержка")
    ),
    (
      LocalizedText(en: "List of mentors", ru: "База наставников"),
      LocalizedText(
        en: "it is known who is ready to help", ru: "известно, кто готов помогать")
    ),
    (
      LocalizedText(en: "Choosing and training mentors", ru: "Отбор и обучение наставников"),
      LocalizedText(en: "the mentors are ready to begin", ru: "наставники готовы начать")
    ),
    (
      LocalizedText(en: "Making pairs and groups", ru: "Формирование пар и групп"),
      LocalizedText(
        en: "each pair is fixed and has its plan",
        ru: "пары закреплены приказом, у каждой есть план")
    ),
    (
      LocalizedText(en: "Work of pairs and groups", ru: "Работа пар и групп"),
      LocalizedText(
        en: "the pairs meet and follow their plans",
        ru: "пары встречаются и работают по своим планам")
    ),
    (
      LocalizedText(en: "Closing the year", ru: "Завершение программы"),
      LocalizedText(
        en: "the results are summed up and the best are thanked",
        ru: "итоги подведены, лучшие отмечены")
    ),
  ]
}

/// An activity of the standard model.
struct ModelStep: Sendable {
  /// What is done.
  let title: LocalizedText
  /// When.
  let time: ModelTime
  /// By whom.
  let parties: [ModelParty]
  /// What proves it, or nil where nothing need to.
  let document: LocalizedText?

  init(
    _ time: ModelTime, _ parties: [ModelParty], ru: String, en: String,
    proof: LocalizedText? = nil
  ) {
    title = LocalizedText(en: en, ru: ru)
    self.time = time
    self.parties = parties
    document = proof
  }
}

extension LocalizedText {
  /// An order of the head, which proves many steps.
  static let order = LocalizedText(en: "order", ru: "приказ")
  /// Answers of people who were asked.
  static let questionnaires = LocalizedText(en: "questionnaires", ru: "анкеты")
}
