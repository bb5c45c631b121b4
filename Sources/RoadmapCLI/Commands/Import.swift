import RoadmapCore
import RoadmapRendering
import SourceTables

extension Command {
  /// `import`: a roadmap from the document that exists.
  static let importDocument = Command(
    name: "import",
    russianName: "загрузить",
    synonyms: ["read", "load", "импорт", "импортировать", "загрузка", "прочитать"],
    group: .making,
    summary: LocalizedText(
      en: "makes a roadmap from a file of Word, Excel, LibreOffice, PDF or text",
      ru: "сделать дорожную карту из файла Word, Excel, LibreOffice, PDF или текста"),
    operands: Operands(
      placeholder: Placeholder.file,
      help: LocalizedText(
        en: """
          a .docx, .odt, .xlsx, .ods, .csv, .tsv, .md, .html or .txt, or - for text from standard \
          input; .pdf, .doc, .rtf and .xls too, where the programs of the help topic formats are \
          installed. Read: stages, activities, numbers, deadlines, responsible parties, results, documents, \
          indicators, the working group, and title, organisation, period, curator, approval, acts, \
          purpose, tasks and expected results from the text around. Not in a table, so not in the \
          file: history, measurements. What has no place is kept among the notes or apart (the key x-import); \
          every doubt is reported with its place. A table that export --format docx wrote comes \
          back as the same roadmap, but for what stands in no row: numbers that begin anew in each \
          sub-stage, results and documents of stages, targets, team and focus; an inherited \
          deadline or party stands with every activity
          """,
        ru: """
          .docx, .odt, .xlsx, .ods, .csv, .tsv, .md, .html или .txt, либо - для текста со \
          стандартного ввода; также .pdf, .doc, .rtf и .xls, если установлены программы из справки о \
          форматах (roadmap справка форматы). \
          Читаются этапы, мероприятия, номера, сроки, ответственные, результаты, документы, \
          показатели, рабочая группа, а из текста вокруг таблиц: название, организация, период, \
          куратор, утверждение, нормативные акты, цель, задачи и ожидаемые результаты. В таблице нет, \
          и в файле не будет: хода выполнения, замеров. Чему не нашлось места, остаётся в \
          примечаниях или отдельно (ключ x-import); о каждом сомнении сообщается, где оно. Таблица, которую записал \
          export --format docx, читается обратно той же картой, кроме того, чего нет в строках: \
          номеров, начатых в каждом подэтапе заново, результатов и документов этапов, показателей, \
          рабочей группы и акцентов; общий срок и ответственный стоят у каждого мероприятия
          """),
      count: 1...1,
      complaints: [LocalizedText(en: "the document is missing", ru: "не указан документ")],
      endInText: true),
    ownOptions: .options(
      .overwrite, .outline, .update, .sameLines, .otherLines, .file, .asOf, .color),
    ownFormats: [.json, .text],
    examples: [
      Example(
        arguments: LocalizedText(
          en: "import plan.docx -o roadmap.json", ru: "загрузить план.docx -o roadmap.json"),
        meaning: LocalizedText(
          en: "reads the plan, asks about what is unclear, writes the roadmap",
          ru: "читает план, спрашивает о неясном, записывает дорожную карту")),
      Example(
        arguments: LocalizedText(
          en: "import plan.docx --dry-run", ru: "загрузить план.docx --dry-run"),
        meaning: LocalizedText(
          en: "shows stages and activities as they were understood, and writes nothing",
          ru: "показывает этапы и мероприятия, как они поняты, и ничего не записывает")),
      Example(
        arguments: LocalizedText(
          en: "import plan.docx --update", ru: "загрузить план.docx --update"),
        meaning: LocalizedText(
          en: "writes what the changed plan says otherwise into roadmap.json; undo takes it back",
          ru: "вносит изменения нового плана в roadmap.json; roadmap откатить их отменит")),
    ],
    ask: { (invocation) throws(CommandError) in try invocation.importQuestions() },
    run: { (invocation) throws(CommandError) in
      let imported = try ImportedSource(invocation)
      let report = ImportReport(imported, language: invocation.language())
      let result = imported.result
      if !result.oddities.isEmpty, !invocation[.overwrite], !invocation[.outline] {
        return CommandOutcome(messages: [.error(report.refusal)], exitCode: .problemsFound)
      }
      return invocation[.update]
        ? try invocation.update(to: imported)
        : invocation.imported(result.bytes, report)
    })
}

extension Invocation {
  /// The file that a new roadmap goes into: with a terminal there is somebody who wants no screen of JSON.
  var importedFile: String? {
    if self[.outline] || self[.update] { return nil }
    if self[.output] != nil { return outputFile }
    return host.isTerminal(.output) ? FileSelection.standardName : nil
  }

  /// The questions of an import: only where somebody is there to answer, and something is written.
  fileprivate func importQuestions() throws(CommandError) -> (any QuestionWalk)? {
    guard host.hasKeyboard, host.isTerminal(.output), !self[.quiet], !self[.outline] else {
      return nil
    }
    if self[.update] { return try UpdateWalk(ImportedSource(self), for: self) }
    guard importedFile != nil else { return nil }
    let imported = try ImportedSource(self)
    guard !imported.result.doubts.isEmpty || !imported.result.oddities.isEmpty else { return nil }
    return ImportWalk(imported, for: self)
  }

  /// The roadmap of a document, or what was understood of it.
  func imported(_ bytes: [UInt8], _ report: ImportReport) -> CommandOutcome {
    var outcome = CommandOutcome(messages: report.messages)
    outcome.makesRoadmap = true
    if self[.outline] {
      outcome.answer = TextParts(Array(report.outline.utf8))
      outcome.isOnlyShown = true
    } else if self[.output] == nil, let path = importedFile {
      outcome.companion = CommandOutcome.Companion(path: path, bytes: bytes)
    } else {
      outcome.answer = TextParts(bytes)
    }
    return outcome
  }

  /// Changes the roadmap at hand by what a newer document says otherwise, and by what was answered.
  func update(
    to imported: ImportedSource, _ answers: PlanAnswers? = nil, cancelling ids: [String] = []
  ) throws(CommandError) -> CommandOutcome {
    guard let newer = RoadmapFile(bytes: imported.result.bytes).roadmap else {
      throw .file(.notImportable(imported.name, .noPlan))
    }
    let answers = answers ?? planAnswers
    var keptApart: Set<String> = []
    if !imported.result.count.linesLeftOver.isEmpty {
      let (name, bytes) = try roadmapToChange()
      keptApart = roadmapFile(bytes, named: name).keptApart
    }
    var outcome = try change { (_) throws(CommandError) in
      [
        .update(to: newer, doubted: imported.result.doubted, answers),
        .mark(ids.map { MarkRequest(.cancelled, ids: [ItemID.exactly($0)]) }),
      ]
    }
    outcome.messages =
      ImportReport(imported, updating: keptApart, language: language()).messages
      + outcome.messages
    return outcome
  }

  /// What `--same` and `--other` say.
  var planAnswers: PlanAnswers {
    var answers = PlanAnswers(other: Set(self[.otherLines].map(ItemID.repaired)))
    for typed in self[.sameLines] {
      let parts = typed.split(separator: "=", maxSplits: 1).map { ItemID.repaired(String($0)) }
      guard let old = parts.first else { continue }
      answers.same[old] = parts.count > 1 ? parts[1] : old
    }
    return answers
  }
}
