import RoadmapCore

extension Command {
  /// `edit`: other texts for an item or the roadmap.
  static let edit = Command(
    name: "edit",
    russianName: "изменить",
    synonyms: [
      "rename", "correct", "title", "note", "переименовать", "править", "название", "заметка",
      "примечание",
    ],
    group: .changing,
    summary: LocalizedText(
      en: "correct the title, number, result or documents of an item, or the roadmap itself",
      ru: "исправить название, номер, результат, документы пункта или саму карту"),
    note: LocalizedText(
      en: """
        Without an ID the roadmap itself is changed: --title, --organization, --start, --end, \
        --year-kind, --curator, --approved-by, --approved-on, --approved-order, --purpose, --task, \
        --expected-result, --basis. Every change is kept in the file under “changes”.
        """,
      ru: """
        Без номера меняется сама карта: --title, --organization, --start, --end, --year-kind, \
        --curator, --approved-by, --approved-on, --approved-order, --purpose, --task, --expected-result, \
        --basis. Каждое изменение сохраняется в файле, в «changes».
        """),
    operands: Operands(
      placeholder: Placeholder.id,
      help: LocalizedText(
        en: "the number of a stage, sub-stage or activity; left out for the roadmap itself",
        ru: "номер этапа, подэтапа или мероприятия; без него меняется сама карта"),
      count: 0...1, surplus: .of(.newTitle)),
    ownOptions: .options(.newTitle) + itemOptions + roadmapOptions
      + .options(.by, .reason, .force, .dryRun),
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "edit 2.1 --title \"Survey of mentors\"",
          ru: "изменить 2.1 --title \"Анкетирование наставников\""),
        meaning: LocalizedText(en: "another title", ru: "другое название пункта")),
      Example(
        arguments: LocalizedText(
          en: "edit --end 2024-06-30 --reason \"Order No. 12\"",
          ru: "изменить --end 30.06.2024 --reason \"Приказ № 12\""),
        meaning: LocalizedText(
          en: "the roadmap ends in June", ru: "карта действует по июнь")),
    ],
    run: { (invocation) throws(CommandError) in
      let edit: RoadmapEdit
      if let id = invocation.operands.first {
        try invocation.refuse(roadmapOptions, with: id)
        edit = .edit(
          EditItemRequest(
            id: id, title: invocation[.newTitle], number: invocation[.printedNumber],
            keyResult: invocation[.keyResult], notes: invocation[.itemNotes],
            documents: invocation[.documents].isEmpty ? nil : invocation[.documents],
            cleared: invocation[.cleared], isForced: invocation[.force]))
      } else {
        if let idle = invocation.given(of: itemOptions) {
          throw .fault(
            .idleOption(
              idle.spelling,
              without: invocation.command.operands.placeholder[
                invocation.language()]), of: invocation.command)
        }
        edit = .edit(
          EditRoadmapRequest(
            title: invocation[.newTitle], organization: invocation[.newOrganization],
            start: invocation[.periodStart], end: invocation[.periodEnd],
            yearKind: invocation[.yearKind], curator: invocation[.curator],
            approval: Approval(
              by: invocation[.approvedBy], date: invocation[.approvedOn],
              order: invocation[.approvedOrder]),
            passages: invocation.passages, isForced: invocation[.force]))
      }
      let titled = [OptionDeclaration].options(.newTitle) + itemOptions + roadmapOptions
      guard invocation.given(of: titled) != nil else {
        throw .fault(.missingOption(.of(.newTitle)), of: invocation.command)
      }
      return try invocation.change { (_) throws(CommandError) in
        [edit.explained(by: invocation[.by], note: invocation[.reason])]
      }
    })

  private static let itemOptions: [OptionDeclaration] = .options(
    .printedNumber, .keyResult, .itemNotes, .documents, .cleared)

  private static let roadmapOptions: [OptionDeclaration] = .options(
    .newOrganization, .periodStart, .periodEnd, .yearKind, .curator, .approvedBy, .approvedOn,
    .approvedOrder, .purpose, .tasks, .expectedResults, .basis)
}

extension Invocation {
  /// The texts of the roadmap as a whole that were typed.
  fileprivate var passages: [Passage: [String]] {
    let typed: [Passage: [String]] = [
      .purpose: [self[.purpose]].compactMap(\.self), .tasks: self[.tasks],
      .expectedResults: self[.expectedResults], .basis: self[.basis],
    ]
    return typed.filter { !$0.value.isEmpty }
  }

  /// Refuses options that do not go with an operand.
  func refuse(_ options: [OptionDeclaration], with operand: String) throws(CommandError) {
    guard let option = given(of: options) else { return }
    throw .fault(.conflictingOptions(option.spelling, operand), of: command)
  }
}
