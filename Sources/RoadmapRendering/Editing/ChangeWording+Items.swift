import RoadmapCore

extension ChangeWording {
  func sentence(_ outcome: AddOutcome) -> String {
    let parties = parties(outcome.responsible)
    let item = item(outcome.id, outcome.title)
    let deadline = deadline(outcome.deadline).ended
    return verb(en: "Added", ru: "Добавлено")
      + language.text(
        en: ": \(item). Deadline: \(deadline) Responsible: \(parties.ended)",
        ru: ": \(item). Срок: \(deadline) Ответственные: \(parties.ended)")
  }

  /// What a new activity lacks, or nil where it lacks nothing.
  func nextStep(_ outcome: AddOutcome) -> String? {
    let id = outcome.id
    var steps: [String] = []
    if outcome.deadline == nil {
      steps.append(
        language.text(
          en: "deadline — roadmap reschedule \(id) \"by 1 March\"",
          ru: "срок — roadmap reschedule \(id) \"до 1 марта\""))
    }
    if outcome.responsible.isEmpty {
      steps.append(
        language.text(
          en: "responsible — roadmap assign \(id) NAME",
          ru: "ответственный — roadmap assign \(id) ИМЯ"))
    }
    guard !steps.isEmpty else { return nil }
    return language.text(en: "Next: ", ru: "Дальше: ") + steps.joined(separator: "; ")
  }

  /// That another activity beside a new one has the same title.
  func called(as namesake: WorkItem.Ancestor?) -> [String] {
    guard let namesake else { return [] }
    return [
      language.text(
        en:
          "\(namesake.id) beside it has the same title. If it is the same: roadmap undo takes the "
          + "new one back.",
        ru: "Рядом есть \(namesake.id) с тем же названием. Если это одно и то же: roadmap undo "
          + "отменит добавление.")
    ]
  }

  /// That an activity is one no more: who marked it so far should know.
  func divided(_ activity: WorkItem.Ancestor?) -> [String] {
    guard let activity else { return [] }
    let item = item(activity.id, activity.title)
    return [
      language.text(
        en: "\(item) consists of parts now: these are marked instead of it, and inherit its "
          + "deadline and responsible parties.",
        ru: "\(item) теперь состоит из частей: отмечаются они, а срок и ответственные переходят "
          + "к ним от него.")
    ]
  }

  /// That positions were left out, and how the team gets them.
  func idle(_ outcome: AssignOutcome) -> [String] {
    guard outcome.isIdle else { return [] }
    return [
      language.text(
        en: "All activities of \(outcome.id) have their own responsible parties and keep them.",
        ru: "У всех мероприятий пункта \(outcome.id) свои ответственные, они остаются.")
    ]
  }

  func unsaid(_ positions: [UnsaidPosition]) -> [String] {
    positions.map { position in
      let typed = quoted(position.typed)
      let name = ShellWord.inSentence(position.name)
      let office = ShellWord.inSentence(position.typed)
      let known = position.known.map(quoted)
      guard position.isMember else {
        return language.text(
          en:
            "Not written: \(typed). With the position, \(position.name) joins the team: roadmap team "
            + "add \(name) --position \(office)",
          ru: "Не записано: \(typed). Внести в состав вместе с должностью: roadmap team add "
            + "\(name) --position \(office)")
      }
      return language.text(
        en: "Not written: \(typed). The team has \(position.name)"
          + (known.map { " as \($0)" } ?? " without a position")
          + ". To change that: roadmap team position \(name) \(office)",
        ru: "Не записано: \(typed). В составе рабочей группы \(position.name) — "
          + (known ?? "без должности")
          + ". Изменить: roadmap team position \(name) \(office)")
    }
  }

  func sentence(_ outcome: AssignOutcome) -> String {
    let item = item(outcome.id, outcome.title)
    let now = parties(outcome.after)
    if outcome.isAlreadySo {
      return language.text(
        en: "Already so: \(item) — responsible: \(now.ended) ",
        ru: "Уже так: \(item) — ответственные: \(now.ended) ") + unchanged
    }
    let before =
      outcome.before.isEmpty
      ? language.text(en: "had none of its own", ru: "своих не было")
      : language.text(en: "was: \(parties(outcome.before))", ru: "было: \(parties(outcome.before))")
    return verb(en: "Assigned", ru: "Назначено")
      + language.text(
        en: ": \(item) — responsible: \(now) (\(before)).",
        ru: ": \(item) — ответственные: \(now) (\(before)).")
  }

  func sentence(_ outcome: RescheduleOutcome) -> String {
    let item = item(outcome.id, outcome.title)
    let now = deadline(outcome.after)
    if outcome.isAlreadySo {
      return language.text(
        en: "Already so: \(item) — deadline: \(now.ended) ",
        ru: "Уже так: \(item) — срок: \(now.ended) ") + unchanged
    }
    let before = outcome.before.map { quoted($0.text) } ?? none
    var sentence =
      verb(en: "Rescheduled", ru: "Срок изменён")
      + language.text(
        en: ": \(item) — deadline: \(now) (was: \(before)).",
        ru: ": \(item) — \(now) (было: \(before)).")
    if let before = outcome.statusBefore, let after = outcome.statusAfter, before != after {
      let names = "\(before.name[language]) → \(after.name[language])"
      sentence += language.text(en: " Status: \(names).", ru: " Состояние: \(names).")
    }
    return sentence
  }

  /// The words of a deadline, and how they are understood.
  private func deadline(_ deadline: Deadline?) -> String {
    guard let deadline else { return none }
    let explanation = deadline.explanation(in: language)
    guard deadline.reading != nil else { return "\(quoted(deadline.text)) (\(explanation))" }
    return language.text(
      en: "\(quoted(deadline.text)), understood as: \(explanation)",
      ru: "\(quoted(deadline.text)), понято так: \(explanation)")
  }

  private func quoted(_ words: String) -> String { language.quoted(words) }

  private func parties(_ names: [String]) -> String {
    names.isEmpty ? language.text(en: "nobody", ru: "не названы") : names.joined(separator: ", ")
  }

  private var none: String { language.text(en: "none", ru: "не указан") }
}
