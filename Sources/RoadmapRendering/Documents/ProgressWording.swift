import RoadmapCore

/// Counts of due dates in sentences, in every report alike.
struct ProgressWording {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// What became of what was planned; `activities` is how many lines of the plan that is.
  func sentences(_ count: ProgressCount, activities: Int? = nil) -> [String] {
    guard count.planned > 0 else { return [] }
    return [planned(count, activities), done(count), punctuality(count), remarks(count)]
      .compactMap { $0 }
  }

  /// What was planned before the time.
  func carriedOver(_ count: ProgressCount) -> String? {
    guard count.planned > 0 else { return nil }
    let parts = parts([
      (count.done, language.text(en: "done", ru: "выполнено")),
      (count.overdue, language.text(en: "overdue", ru: "просрочено")),
      (count.notDue, language.text(en: "postponed further", ru: "перенесено дальше")),
      (count.cancelled, language.text(en: "cancelled", ru: "отменено")),
    ])
    return language.text(
      en: "Due dates left from earlier times: \(count.planned) (\(parts)).",
      ru: "Осталось сроков с прошлых периодов: \(count.planned) (\(parts)).")
  }

  private func planned(_ count: ProgressCount, _ activities: Int?) -> String {
    let lines = activities.map { activities in
      language.text(
        en: " (\(PluralForm.count(activities, "activity", "activities")))",
        ru: " (\(PluralForm.count(activities, "мероприятие", "мероприятия", "мероприятий")))")
    }
    let cancelled =
      count.cancelled > 0
      ? language.text(
        en: ", of which cancelled: \(count.cancelled)", ru: ", из них отменено: \(count.cancelled)")
      : ""
    return language.text(
      en: "Due dates planned: \(count.planned)\(lines ?? "")\(cancelled).",
      ru: "Запланировано сроков: \(count.planned)\(lines ?? "")\(cancelled).")
  }

  private func done(_ count: ProgressCount) -> String? {
    guard let percent = count.percent else { return nil }
    let done = parts([
      (count.doneOnTime, language.text(en: "on time", ru: "в срок")),
      (count.doneLate, language.text(en: "late", ru: "позже срока")),
    ])
    let open = parts([
      (count.overdue, language.text(en: "overdue", ru: "просрочено")),
      (count.notDue, language.text(en: "ahead", ru: "впереди")),
    ])
    let share = language.text(
      en: "Done: \(count.done) of \(count.total) (\(percent) %)",
      ru: "Выполнено: \(count.done) из \(count.total) (\(percent) %)")
    return share + (done.isEmpty ? "" : ": \(done)") + (open.isEmpty ? "" : "; \(open)") + "."
  }

  private func punctuality(_ count: ProgressCount) -> String? {
    guard let percent = count.onTimePercent else { return nil }
    let numbers = NumberWording(language)
    let delay = count.meanDelay.map { mean in
      language.text(
        en: "; those done late were \(numbers.decimal(mean)) days late on average",
        ru: "; среднее опоздание выполненного позже срока, дней: \(numbers.decimal(mean))")
    }
    return language.text(
      en: "Done by the original date: \(count.doneOnTime) of \(count.judged) done or due by now"
        + " (\(percent) %)\(delay ?? "").",
      ru: "В первоначальный срок выполнено \(count.doneOnTime) из \(count.judged)"
        + " выполненных или наступивших (\(percent) %)\(delay ?? "").")
  }

  private func remarks(_ count: ProgressCount) -> String? {
    func after(_ late: Int) -> String {
      late > 0
        ? language.text(en: ", of which after the date \(late)", ru: ", из них после срока \(late)")
        : ""
    }
    let remarks = [
      count.postponed > 0
        ? language.text(en: "postponed: \(count.postponed)", ru: "перенесено: \(count.postponed)")
          + after(count.postponedLate) : nil,
      count.cancelledLate > 0
        ? language.text(
          en: "cancelled after the date: \(count.cancelledLate)",
          ru: "отменено после срока: \(count.cancelledLate)") : nil,
      count.unproven > 0
        ? language.text(
          en: "done without evidence: \(count.unproven)",
          ru: "выполнено без подтверждения: \(count.unproven)") : nil,
    ].compactMap { $0 }.joined(separator: "; ")
    return remarks.isEmpty ? nil : remarks.prefix(1).uppercased() + remarks.dropFirst() + "."
  }

  private func parts(_ parts: [(count: Int, name: String)]) -> String {
    parts.filter { $0.count > 0 }.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
  }
}
