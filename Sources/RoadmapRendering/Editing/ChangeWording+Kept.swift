import RoadmapCore

extension ChangeWording {
  /// What people changed since and a document has as it was before, and how to take the document's.
  func kept(
    _ what: Amendment.Subject, _ id: String, _ title: String, _ own: [String], _ document: [String]
  ) -> String {
    let line = id.isEmpty ? "" : item(id, title)
    switch what {
    case .added:
      return language.text(
        en: "Not in the document: \(line). It was added or noted here and stays; to take it out: ",
        ru: "В документе нет: \(line). Это внесено в саму карту и остаётся; убрать — ")
        + "roadmap remove \(id)"
    case .removed:
      return language.text(
        en: "Taken out of the roadmap, and the document still has it: \(line). To add it again: ",
        ru: "Из карты исключено, а в документе осталось: \(line). Вернуть — ")
        + "roadmap add \((own + [typed(title)]).joined(separator: " "))"
    case .team, .target:
      let name = document.map(language.quoted).joined()
      return what == .team
        ? language.text(
          en: "No longer in the team, and the document still has \(name). ",
          ru: "Из рабочей группы исключено, а в документе осталось: \(name). ")
          + language.text(en: "To take it back: ", ru: "Вернуть — ")
          + "roadmap team add \(document.map(typed).joined())"
        : language.text(
          en: "Taken out of the indicators, and the document still has \(name).",
          ru: "Из показателей исключено, а в документе осталось: \(name).")
    case .moved, .order:
      let command = move(what, id, own, document)
      return language.text(
        en: "Stays where it was moved: \(line); the document has it where it was before.",
        ru: "Остаётся там, куда перемещено: \(line); в документе место прежнее.")
        + (command.isEmpty
          ? "" : language.text(en: " As in the document: ", ru: " Как в документе — ") + command)
    default:
      let subject = (line.isEmpty ? "" : line + ", ") + what.name[language]
      return language.text(
        en: """
          Stays as it was changed: \(subject), \(said(own)); the document has what was there before, \
          \(said(document)).
          """,
        ru: """
          Остаётся как изменено: \(subject), \(said(own)); в документе то, что было до изменения, — \
          \(said(document)).
          """)
        + command(what, id, document)
    }
  }

  private func said(_ texts: [String]) -> String {
    texts.isEmpty
      ? language.text(en: "nothing", ru: "ничего")
      : language.quoted(texts.joined(separator: ", "))
  }

  /// A text as one word of a command.
  ///
  /// Quotes in quotes would have to be typed otherwise in every shell.
  private func typed(_ text: String) -> String {
    text.contains("\"") ? "\"…\"" : "\"\(text)\""
  }

  private func move(
    _ what: Amendment.Subject, _ id: String, _ own: [String], _ document: [String]
  ) -> String {
    if what == .moved { return document.first.map { "roadmap move \(id) --to \($0)" } ?? "" }
    if let before = document.first { return "roadmap move \(id) --after \(before)" }
    return own.first.map { "roadmap move \(id) --before \($0)" } ?? ""
  }

  /// The sentence with the command that writes what the document says; empty where there is none.
  private func command(_ what: Amendment.Subject, _ id: String, _ document: [String]) -> String {
    guard let first = document.first else { return "" }
    func options(_ option: String) -> String {
      let edit = id.isEmpty ? "roadmap edit" : "roadmap edit \(id)"
      return ([edit] + document.map { "\(option) \(typed($0))" }).joined(separator: " ")
    }
    let command: String
    switch what {
    case .deadline: command = "roadmap reschedule \(id) \(typed(first))"
    case .responsible:
      command = "roadmap assign \(id) " + document.map(typed).joined(separator: " ")
    case .title: command = options("--title")
    case .number: command = options("--number")
    case .keyResult: command = options("--result")
    case .documents: command = options("--document")
    case .notes: command = options("--note")
    case .organization: command = options("--organization")
    case .purpose: command = options("--purpose")
    case .tasks: command = options("--task")
    case .expectedResults: command = options("--expected-result")
    case .basis: command = options("--basis")
    case .goal:
      command = "roadmap target goal \(id) " + first.split(separator: ":").joined()
    case .period:
      let days = first.split(separator: "/")
      command = "roadmap edit --start \(days.first ?? "") --end \(days.last ?? "")"
    default: return ""
    }
    return language.text(en: " As in the document: ", ru: " Как в документе — ") + command
  }
}
