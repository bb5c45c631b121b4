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
    case .doneBefore(let id, let title, let day):
      text(
        """
        Done already on \(dates.shortDay(day)), before its new deadline: \(item(id, title)). It stays done; if it \
        is to be done again: roadmap reopen \(id)
        """,
        """
        Выполнено ещё \(dates.shortDay(day)), раньше нового срока: \(item(id, title)). Отметка остаётся; если \
        это надо сделать снова — roadmap reopen \(id)
        """)
    case .responsible(let id, let title, let before, let after):
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
        В документе \(item(id, title)) теперь под номером \(now); в командах его номер прежний: \
        \(id).
        """)
    case .removed(let id, let title):
      text(
        "Removed, for the document does not have it: \(item(id, title)).",
        "Исключено, в документе этого нет: \(item(id, title)).")
    case .joined(let id, let title, let other):
      text(
        "Removed, for it is \(other) now: \(item(id, title)).",
        "Исключено, теперь это пункт \(other): \(item(id, title)).")
    case .missing(let id, let title, let perhaps, _):
      text(
        """
        Not in the document: \(item(id, title)). It stays, for something is marked on it. If it has \
        another name there\(perhaps.map { ", such as \(quoted($0.title))" } ?? ""): --same \
        \(same(id, perhaps?.number ?? "NUMBER")); if it is given up: roadmap cancel \(id); to take it \
        out with its history: roadmap remove \(id) --force.
        """,
        """
        В документе нет: \(item(id, title)). Пункт остаётся: по нему есть отметки. Если там он назван \
        иначе\(perhaps.map { ", например \(quoted($0.title))," } ?? "") — --same \
        \(same(id, perhaps?.number ?? "НОМЕР")); если снят — roadmap cancel \(id); убрать вместе с \
        отметками — roadmap remove \(id) --force.
        """)
    case .needed(let id, let title):
      text(
        "Not in the document: \(item(id, title)). It stays for what hangs on it.",
        "В документе нет: \(item(id, title)). Пункт остаётся: от него зависят другие.")
    case .part(let all, let found):
      text(
        """
        The document has only \(found) of the \(all) lines, so it was taken for a part of the plan: \
        the other lines stay. What is to go: roadmap remove ID
        """,
        """
        В документе есть только \(found) из \(all) пунктов карты, поэтому он прочитан как часть плана: \
        остальные пункты остаются. Лишние уберёт roadmap remove НОМЕР
        """)
    case .otherText(let id, let number, let before, let after, let perhaps):
      text(
        """
        Under \(number) the document has \(quoted(after)), the roadmap \(quoted(before)), which is \
        marked or changed. Is it the same? Nothing was written for it. Once more with --same \
        \(same(id, number)), or with --other \(id)\
        \(perhaps.map { "; if it is \(item($0.number, $0.title)) now: --same \(same(id, $0.number))" } ?? "").
        """,
        """
        Под номером \(number) в документе \(quoted(after)), а в карте \(quoted(before)) с отметками или \
        изменениями. Это одно и то же? Для него ничего не записано. Повторите с --same \
        \(same(id, number)), если да, или с --other \(id), если нет\
        \(perhaps.map { "; если теперь это \(item($0.number, $0.title)) — --same \(same(id, $0.number))" } ?? "").
        """)
    case .unsure(let subject, let before, let after):
      text(
        """
        The document seems to have another \(subject.name[.english]): \(quoted(before)) → \
        \(quoted(after)). It was not written; if it is so: roadmap edit \(option(subject, after))
        """,
        """
        В документе, похоже, иначе: \(subject.name[.russian]), \(quoted(before)) → \(quoted(after)). Не \
        записано; если так и есть — roadmap edit \(option(subject, after))
        """)
    case .targetMissing(let id, let title):
      text(
        "Not among the document's indicators: \(item(id, title)). It stays; roadmap target remove \(id).",
        "Среди показателей документа нет: \(item(id, title)). Остаётся; убрать — roadmap target remove \(id)."
      )
    case .otherRemark(let id, let title, let before, let after?):
      text(
        """
        Another note in the document: \(item(id, title)) — \(before.map { quoted($0) + " → " } ?? "")\
        \(quoted(after)). It was not written: roadmap edit \(id) --note "TEXT".
        """,
        """
        В документе другое примечание: \(item(id, title)) — \(before.map { quoted($0) + " → " } ?? "")\
        \(quoted(after)). Не записано: roadmap edit \(id) --note "ТЕКСТ".
        """)
    case .otherRemark(let id, let title, let before, nil):
      text(
        "No note in the document: \(item(id, title)). \(quoted(before ?? "")) stays.",
        "В документе нет примечания: \(item(id, title)). Остаётся \(quoted(before ?? "")).")
    case .waiting(let id, let title):
      text(
        "Not added: \(item(id, title)), until it is clear where it belongs.",
        "Не добавлено: \(item(id, title)) — сначала решите, к чему он относится.")
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
        "Not written: \(unwritten(id, title, after)): \(refusal.reason[.english])",
        "Не записано: \(unwritten(id, title, after)): \(refusal.reason[.russian])")
    case .kept(let what, let id, let title, let own, let document):
      kept(what, id, title, own, document)
    case .none:
      text("The document says what the roadmap says. ", "В документе то же, что в карте. ")
        + unchanged
    }
  }

  /// What `--same` takes to say that a line is what the document has under a number.
  private func same(_ id: String, _ number: String) -> String {
    id == number ? id : "\(id)=\(number)"
  }

  /// What was not written, and of what.
  private func unwritten(_ id: String, _ title: String, _ after: String) -> String {
    let subject = subject(id, title)
    return title == after ? subject : "\(subject), \(quoted(after))"
  }

  /// A line of the plan, or what concerns the roadmap itself.
  private func subject(_ id: String, _ title: String) -> String {
    id.isEmpty ? shortTitle(title) : item(id, title)
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

  /// What `roadmap edit` takes to write what the document says of the roadmap itself.
  private func option(_ subject: Amendment.Subject, _ after: String) -> String {
    // Quotes in quotes would have to be typed otherwise in every shell.
    let text = after.contains("\"") ? "\"…\"" : "\"\(after)\""
    switch subject {
    case .organization: return "--organization \(text)"
    case .curator: return "--curator \(text)"
    case .period:
      let days = after.split(separator: "/")
      guard let first = days.first, let last = days.last else { return "--start … --end …" }
      return "--start \(first) --end \(last)"
    default: return "--title \(text)"
    }
  }
}
