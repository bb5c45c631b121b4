import RoadmapCore

extension ChangeWording {
  /// One sentence for each thing that was changed.
  func sentences(_ outcome: AlterationOutcome) -> [String] {
    guard !outcome.isAlreadySo else {
      let standing = outcome.standing.map { name in
        language.text(
          en: "Already so: the team has \(name.ended) ",
          ru: "Уже так: в составе рабочей группы есть \(name.ended) ")
      }
      return [(standing ?? language.text(en: "Already so. ", ru: "Уже так. ")) + unchanged]
    }
    return outcome.amendments.map { sentence($0, outcome) }
  }

  /// What goes with what was removed, and whom the team does not have.
  func remarks(on outcome: AlterationOutcome) -> [String] {
    var remarks: [String] = []
    let id = outcome.amendments.first?.id ?? ""
    if let deadline = outcome.lostDeadline {
      remarks.append(
        language.text(
          en: "Its deadline came from where it stood: \(language.quoted(deadline)). To keep it: "
            + "roadmap reschedule \(id) \(ShellWord.inSentence(deadline))",
          ru: "Срок был от прежнего места: \(language.quoted(deadline)). Оставить его: "
            + "roadmap reschedule \(id) \(ShellWord.inSentence(deadline))"))
    }
    if let names = outcome.lostResponsible, !names.isEmpty {
      let list = names.joined(separator: ", ")
      remarks.append(
        language.text(
          en: "So did who is responsible: \(list). To keep that: roadmap assign \(id) NAME…",
          ru: "Ответственные тоже были оттуда: \(list). Оставить: roadmap assign \(id) ИМЯ…"))
    }
    func list(_ ids: [String]) -> String {
      ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
    }
    if !outcome.handedOver.isEmpty {
      let ids = list(outcome.handedOver)
      remarks.append(
        language.text(
          en: "Dates that are done went over too, as all dates of an item have the same people: "
            + "\(ids). Who it was before: roadmap log",
          ru: "Выполненные сроки перешли вместе с пунктом, потому что ответственный у всех сроков "
            + "пункта один: \(ids). Кто отвечал раньше: roadmap log"))
    }
    if let first = outcome.joined.first {
      let ids = list(outcome.joined)
      remarks.append(
        language.text(
          en: "Named in one text with others, and left so: \(ids). Name each one by itself: "
            + "roadmap assign \(first) NAME…",
          ru:
            "Осталось по-прежнему там, где назван в одной строке с другими: \(ids). Назовите каждого "
            + "отдельно: roadmap assign \(first) ИМЯ…"))
    }
    if let name = outcome.predecessor {
      let position = ShellWord.inSentence(name)
      remarks.append(
        language.text(
          en: "\(name) has the same position. If it is no longer so: roadmap team position "
            + "\(position) POSITION",
          ru: "Эта же должность записана и у другого: \(name.ended) Если это уже не так: "
            + "roadmap team position \(position) ДОЛЖНОСТЬ"))
    }
    remarks += divided(outcome.divided)
    if outcome.lostActivities > 0 {
      let count = outcome.lostActivities
      remarks.append(
        language.text(
          en: "With it went \(PluralForm.count(count, "activity", "activities")).",
          ru: "Вместе с этим из плана исключено: "
            + PluralForm.count(count, "мероприятие", "мероприятия", "мероприятий") + "."))
    }
    guard outcome.lostRecords > 0 else { return remarks }
    let count = outcome.lostRecords
    return remarks + [
      language.text(
        en: "With it went \(PluralForm.count(count, "record", "records")) of its history; "
          + "roadmap undo brings everything back.",
        ru: "Вместе с этим исключено из истории: "
          + PluralForm.count(count, "запись", "записи", "записей")
          + "; roadmap undo вернёт всё.")
    ]
  }

  func nextStep(_ outcome: AlterationOutcome) -> String? {
    guard !outcome.isAlreadySo else { return nil }
    let last = outcome.amendments.last { $0.what != .removed && $0.id != nil }
    guard let id = last?.id, last?.what != .target, last?.what != .goal,
      last?.what != .measurement
    else {
      return language.text(
        en: "Next: roadmap log — all changes; roadmap undo takes this one back.",
        ru: "Дальше: roadmap log — все изменения; roadmap undo отменит это.")
    }
    return language.text(
      en: "Next: roadmap show \(id) — the whole of this item.",
      ru: "Дальше: roadmap show \(id) — всё об этом пункте.")
  }

  private func target(_ subject: String) -> String {
    language.text(en: "the indicator \(subject)", ru: "показатель \(subject)")
  }

  private func sentence(_ amendment: Amendment, _ outcome: AlterationOutcome) -> String {
    let wording = AmendmentWording(language)
    let change = wording.change(amendment)
    let title = amendment.id.flatMap { outcome.titles[$0] }
    let subject = amendment.id.map { id in title.map { item(id, $0) } ?? id }
    switch amendment.what {
    case .added: return verb(en: "Added", ru: "Добавлено") + ": \((subject ?? change).ended)"
    case .removed:
      let verb =
        isTrial
        ? language.text(en: "Would be removed", ru: "Было бы исключено")
        : language.text(en: "Removed", ru: "Исключено")
      return verb + ": \((subject ?? change).ended)"
    // Its name says all that changed.
    case .target where amendment.from == nil:
      return verb(en: "Added", ru: "Добавлено") + ": \(target(subject ?? change))."
    case .target where amendment.to == nil:
      return verb(en: "Removed", ru: "Исключено") + ": \(target(subject ?? change))."
    case .entry, .measurement:
      return verb(en: "Corrected", ru: "Исправлено") + ": \(subject ?? ""): \(change.ended)"
    default:
      let name = amendment.what.name[language]
      let place = subject.map { "\($0) — \(name)" } ?? name
      return verb(en: "Changed", ru: "Изменено") + ": \(place): \(change.ended)"
    }
  }
}
