import RoadmapCore

extension ChangeWording {
  /// What a newer document says otherwise, as a whole sentence.
  func sentence(_ difference: PlanDifference) -> String {
    switch difference {
    case .added(let id, let title, let parts):
      text("Added: \(item(id, title))", "Добавлено: \(item(id, title))") + with(parts: parts) + "."
    case .retitled(let id, let before, let after):
      text(
        "Retitled: \(id), \(quoted(before)) → \(quoted(after)).",
        "Название: \(id), \(quoted(before)) → \(quoted(after)).")
    case .deadline(let id, let title, let before, let after):
      text(
        "Deadline: \(item(id, title)), \(before.map(quoted) ?? "none") → \(quoted(after)).",
        "Срок: \(item(id, title)), \(before.map(quoted) ?? "не было") → \(quoted(after)).")
    case .responsible(let id, let title, let before, let after, _):
      text(
        "Responsible: \(item(id, title)), \(list(before, "nobody")) → \(list(after, "nobody").ended)",
        "Ответственные: \(item(id, title)), \(list(before, "не было")) → \(list(after, "нет").ended)"
      )
    case .renumbered(let id, let title, let now):
      text(
        """
        The document now prints \(item(id, title)) as \(now); the roadmap calls it \(id) as before.
        """,
        """
        В документе \(item(id, title)) теперь под номером \(now); команды зовут его \(id), как и \
        раньше.
        """)
    case .removed(let id, let title):
      text(
        "Not in the document: \(item(id, title)). It stays; roadmap cancel \(id) drops it.",
        "В документе нет: \(item(id, title)). Пункт остаётся; снять его — roadmap cancel \(id).")
    case .otherText(let id, let before, let after):
      text(
        """
        Under \(id) the document has \(quoted(after)), the roadmap \(quoted(before)). Is it the \
        same activity? Nothing was written for it.
        """,
        """
        Под номером \(id) в документе \(quoted(after)), в карте \(quoted(before)). Это одно и то \
        же мероприятие? Для него ничего не записано.
        """)
    case .waiting(let id, let title):
      text(
        "Not added: \(item(id, title)), until it is clear where it belongs.",
        "Не добавлено: \(item(id, title)) — сначала решите, куда он относится.")
    case .deadlineGone(let id, let title, let before):
      text(
        "No deadline in the document: \(item(id, title)). \(quoted(before)) stays.",
        "В документе нет срока: \(item(id, title)). Остаётся \(quoted(before)).")
    case .responsibleGone(let id, let title, let before):
      text(
        "Nobody responsible in the document: \(item(id, title)). It stays with \(list(before, "").ended)",
        "В документе нет ответственных: \(item(id, title)). Остаются \(list(before, "").ended)")
    case .refused(let id, let title, let after, let refusal):
      text(
        "Not written: \(item(id, title)), \(quoted(after)): \(refusal.reason[.english])",
        "Не записано: \(item(id, title)), \(quoted(after)): \(refusal.reason[.russian])")
    case .none:
      text("The document says what the roadmap says. ", "В документе то же, что в карте. ")
        + unchanged
    }
  }

  private func with(parts: Int) -> String {
    guard parts > 0 else { return "" }
    return text(
      " with \(PluralForm.count(parts, "part", "parts"))",
      ", внутри \(PluralForm.count(parts, "пункт", "пункта", "пунктов"))")
  }

  private func list(_ names: [String], _ none: String) -> String {
    names.isEmpty ? none : names.joined(separator: ", ")
  }

  private func quoted(_ words: String) -> String { language.quoted(words) }

  private func text(_ english: String, _ russian: String) -> String {
    language.text(en: english, ru: russian)
  }
}
