import RoadmapCore
import RoadmapRendering
import SourceJSON

extension Command {
  /// `merge`: two versions of one roadmap become one.
  static let merge = Command(
    name: "merge",
    russianName: "объединить",
    synonyms: ["join", "combine", "слить", "слияние", "соединить"],
    group: .changing,
    summary: LocalizedText(
      en: "join two versions of a roadmap by what they mean",
      ru: "объединить две версии дорожной карты по смыслу"),
    note: LocalizedText(
      en: """
        Marks of both sides are kept in the order of their days, equal ones once; new items that \
        share a number are told apart. Where both say different things of one matter, both stand \
        in OURS between markers, and the exit code is 1. As the merge driver of git: \
        git config merge.roadmap.driver "roadmap merge %O %A %B", and the line \
        "roadmap.json merge=roadmap" in .gitattributes, which roadmap init --git writes.
        """,
      ru: """
        Отметки обеих сторон остаются, по порядку дней, одинаковые — один раз; новые пункты с \
        одним номером получают разные. Где стороны говорят об одном по-разному, обе версии стоят \
        в файле НАШ между метками, код завершения 1. Как драйвер слияния git: \
        git config merge.roadmap.driver "roadmap merge %O %A %B" и строка \
        "roadmap.json merge=roadmap" в .gitattributes, её пишет roadmap init --git.
        """),
    operands: Operands(
      placeholder: Placeholder.file,
      help: LocalizedText(
        en: "the version that both come from, our version, which is changed, and their version",
        ru: "общая прежняя версия, наша версия — она меняется — и другая версия"),
      count: 3...3,
      sequence: LocalizedText(en: "BASE OURS THEIRS", ru: "ОБЩИЙ НАШ ДРУГОЙ"),
      complaints: [
        LocalizedText(en: "three files are needed", ru: "нужны три файла")
      ]),
    ownOptions: .options(.dryRun, .asOf, .color),
    examples: [
      Example(
        arguments: LocalizedText(
          en: "merge base.json roadmap.json theirs.json",
          ru: "объединить base.json roadmap.json theirs.json"),
        meaning: LocalizedText(
          en: "roadmap.json has what both sides did",
          ru: "в roadmap.json — сделанное обеими сторонами"))
    ],
    run: { (invocation) throws(CommandError) in try invocation.merge() })
}

extension Invocation {
  fileprivate func merge() throws(CommandError) -> CommandOutcome {
    var messages: [CommandOutcome.Message] = []
    var files: [RoadmapFile] = []
    for name in operands {
      let file = RoadmapFile(bytes: try bytes(of: name))
      messages += file.hasErrors ? file.messages(named: name, for: self) : []
      files.append(file)
    }
    let language = language(ofFile: files[1].roadmap?.language)
    guard files.allSatisfy({ !$0.hasErrors && $0.roadmap != nil }) else {
      return CommandOutcome(messages: messages, exitCode: .problemsFound)
    }
    let merged: MergedFile
    do {
      merged = try MergedFile(base: files[0], ours: files[1], theirs: files[2])
    } catch {
      return CommandOutcome(
        messages: [.error([EditRefusal.text(error).reason[language]])], exitCode: .failure)
    }
    let wording = MergeWording(merged, file: operands[1], language: language)
    var outcome = CommandOutcome(
      messages: messages + wording.messages,
      exitCode: merged.conflicts.isEmpty ? .done : .problemsFound)
    guard merged.bytes != files[1].document.bytes else { return outcome }
    let change = FileChange(
      file: operands[1], old: files[1].document.bytes, new: merged.bytes, text: merged.text,
      memory: .untouched, language: language)
    if self[.dryRun] {
      outcome.answer = TextParts(diff(of: change))
    } else {
      outcome.writing = .change(change)
    }
    return outcome
  }

  private func bytes(of name: String) throws(CommandError) -> [UInt8] {
    try CommandError.unlessFailing { () throws(HostFailure) in try host.read(name) }
  }
}

/// What is said of a merge.
private struct MergeWording {
  let merged: MergedFile
  let file: String
  let language: Language

  init(_ merged: MergedFile, file: String, language: Language) {
    self.merged = merged
    self.file = file
    self.language = language
  }

  var messages: [CommandOutcome.Message] {
    guard !merged.conflicts.isEmpty else {
      let joined = language.text(
        en: "Both versions are joined in \(file).", ru: "Обе версии объединены в \(file).")
      return [.notice([joined] + merged.renumbered.map(line))]
    }
    let count = merged.conflicts.count
    let head = language.text(
      en: "\(PluralForm.count(count, "matter is", "matters are")) said otherwise on each side; "
        + "decide between the markers in \(file):",
      ru: "\(PluralForm.count(count, "вопрос решать", "вопроса решать", "вопросов решать")) вам: "
        + "стороны говорят разное; выберите между метками в \(file):")
    return [.error([head] + merged.conflicts.map(line) + merged.renumbered.map(line))]
  }

  private func line(_ line: MergedFile.Renumbered) -> String {
    language.text(
      en: "\(language.quoted(line.title)) is \(line.after) now; it was \(line.before).",
      ru: "\(language.quoted(line.title)) теперь под номером \(line.after); был \(line.before).")
  }

  private func line(_ conflict: MergeConflict) -> String {
    let subject =
      conflict.id.map { id in id + (conflict.title.map { " " + language.quoted($0) } ?? "") }
      ?? language.text(en: "the roadmap", ru: "сама карта")
    return switch conflict.matter {
    case .value(let key):
      "\(subject), \(MergeConflict.name(of: key)[language]): \(text(conflict.ours)) / \(text(conflict.theirs))"
    case .removal where conflict.ours == nil:
      language.text(
        en: "\(subject): removed in ours, changed or needed in theirs",
        ru: "\(subject): у нас исключено, у другой стороны изменено или нужно")
    case .removal:
      language.text(
        en: "\(subject): changed or needed in ours, removed in theirs",
        ru: "\(subject): у нас изменено или нужно, у другой стороны исключено")
    case .place:
      language.text(
        en: "\(subject): moved or renumbered on both sides, to \(place(conflict.ours)) and to "
          + place(conflict.theirs),
        ru: "\(subject): перемещено или перенумеровано обеими сторонами: \(place(conflict.ours)) и "
          + place(conflict.theirs))
    case .order:
      language.text(
        en: "\(subject): each side put it elsewhere in the same list",
        ru: "\(subject): стороны поставили пункт на разные места одного списка")
    case .parts:
      language.text(
        en: "\(subject): marked on one side, divided into parts on the other; marks of a line with "
          + "parts do not count",
        ru:
          "\(subject): одна сторона отметила пункт, другая разбила его на части; отметки пункта с "
          + "частями не учитываются")
    case .rule(let message):
      language.text(
        en: "both versions together break a rule: \(message[.english])",
        ru: "вместе обе версии нарушают правило: \(message[.russian])")
    }
  }

  /// The number of a line on a side, and what it belongs to there.
  private func place(_ value: JSONValue?) -> String {
    guard case .object(let members)? = value else { return text(value) }
    let numbers = members.compactMap { member in
      if case .string(let id) = member.value { id } else { nil }
    }
    guard let id = numbers.first else { return text(value) }
    guard numbers.count > 1 else { return id }
    return language.text(en: "\(id) under \(numbers[1])", ru: "\(id) в \(numbers[1])")
  }

  private func text(_ value: JSONValue?) -> String {
    switch value {
    case nil: language.text(en: "nothing", ru: "ничего")
    case .string(let text)?: language.quoted(text)
    case let value?:
      records(value) ?? String(value.canonical.prefix(80))
    }
  }

  /// Marks and measurements as people say them; nil for anything else.
  private func records(_ value: JSONValue) -> String? {
    let records = ConflictingRecord.records(in: value)
    return records.isEmpty ? nil : records.map(text).joined(separator: ", ")
  }

  private func text(_ record: ConflictingRecord) -> String {
    let dates = DateWording(language)
    var details: [String] = []
    if let percent = record.percent { details.append("\(percent) %") }
    if let due = record.occurrence.map(dates.shortDay) {
      details.append(language.text(en: "for the date \(due)", ru: "за срок \(due)"))
    }
    if let until = record.until.map(dates.shortDay) {
      details.append(language.text(en: "until \(until)", ru: "до \(until)"))
    }
    details += record.details
    return [record.state?.name[language], record.amount, dates.shortDay(record.on)]
      .compactMap(\.self).joined(separator: " ")
      + (details.isEmpty ? "" : " (\(details.joined(separator: "; ")))")
  }
}
