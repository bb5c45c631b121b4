import RoadmapCore
import RoadmapRendering
import SourceTables

extension Command {
  /// `import`: a roadmap from the document that exists.
  static let importDocument = Command(
    name: "import",
    russianName: "загрузить",
    synonyms: ["read", "load", "импорт", "загрузка", "прочитать"],
    group: .making,
    summary: LocalizedText(
      en: "makes a roadmap from a Word, Excel, CSV, Markdown, HTML or text file",
      ru: "делает дорожную карту из файла Word, Excel, CSV, Markdown, HTML или текста"),
    operands: Operands(
      placeholder: LocalizedText(en: "FILE", ru: "ФАЙЛ"),
      help: LocalizedText(
        en: """
          a .docx, .xlsx, .csv, .tsv, .md, .html or .txt, or - for text from standard input. \
          Read: stages, activities, numbers, deadlines, responsible parties, results, documents, \
          indicators, the working group, and title, organisation, period, approval, acts, purpose, \
          tasks and expected results from the text around. Not in a table, so not in the file: \
          history, measurements, curator. What has no place is kept among the notes or apart (the key x-import); \
          every doubt is reported with its place. A table that export --format docx wrote comes \
          back as the same roadmap, but for what stands in no row: numbers that begin anew in each \
          sub-stage, results and documents of stages, targets, team and focus; an inherited \
          deadline or party stands with every activity
          """,
        ru: """
          .docx, .xlsx, .csv, .tsv, .md, .html или .txt, либо - для текста со стандартного ввода. \
          Читаются этапы, мероприятия, номера, сроки, ответственные, результаты, документы, \
          показатели, рабочая группа, а из текста вокруг таблиц: название, организация, период, \
          утверждение, нормативные акты, цель, задачи и ожидаемые результаты. В таблице нет, и в \
          файле не будет: хода выполнения, замеров, куратора. Чему не нашлось места, остаётся в \
          примечаниях или отдельно (ключ x-import); о каждом сомнении сообщается, где оно. Таблица, которую записал \
          export --format docx, читается обратно той же картой, кроме того, чего нет в строках: \
          номеров, начатых в каждом подэтапе заново, результатов и документов этапов, показателей, \
          рабочей группы и акцентов; общий срок и ответственный стоят у каждого мероприятия
          """),
      count: 1...1, endInText: true),
    ownOptions: [
      Option<Bool>.overwrite.declaration, Option<Bool>.outline.declaration,
      Option<Bool>.update.declaration, Option<String?>.file.declaration,
      Option<CalendarDate?>.asOf.declaration, Option<ColorChoice?>.color.declaration,
    ],
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
          ru: "вносит изменения нового плана в roadmap.json; undo их отменит")),
    ],
    run: { (invocation) throws(CommandError) in
      let name = invocation.operands[0]
      if let path = invocation.importedFile, !invocation[.overwrite] {
        try invocation.refuseExisting(path)
      }
      let document = try ImportSource.document(name, host: invocation.host)
      let result = RoadmapImport(document, today: invocation.today)
      guard !result.isEmpty else {
        throw .file(.notImportable(name, result.namesColumns ? .cellsLost : .noPlan))
      }
      let report = ImportReport(
        result, source: name, file: invocation.importedFile, language: invocation.language())
      if !result.oddities.isEmpty, !invocation[.overwrite], !invocation[.outline] {
        return CommandOutcome(messages: [.error(report.refusal)], exitCode: .problemsFound)
      }
      return invocation[.update]
        ? try invocation.update(to: result, report) : invocation.imported(result, report)
    })
}

extension Invocation {
  /// The file that a new roadmap goes into: with a terminal there is somebody who wants no screen of JSON.
  fileprivate var importedFile: String? {
    if self[.outline] || self[.update] { return nil }
    if self[.output] != nil { return outputFile }
    return host.isTerminal(.output) ? FileSelection.standardName : nil
  }

  /// The roadmap of a document, or what was understood of it.
  fileprivate func imported(_ result: RoadmapImport, _ report: ImportReport) -> CommandOutcome {
    var outcome = CommandOutcome(messages: report.messages)
    outcome.makesRoadmap = true
    if self[.outline] {
      outcome.answer = TextParts(Array(report.outline.utf8))
      outcome.isOnlyShown = true
    } else if self[.output] == nil, let path = importedFile {
      outcome.companion = CommandOutcome.Companion(path: path, bytes: result.bytes)
    } else {
      outcome.answer = TextParts(result.bytes)
    }
    return outcome
  }

  /// Changes the roadmap at hand by what a newer document says otherwise.
  fileprivate func update(
    to newer: RoadmapImport, _ report: ImportReport
  ) throws(CommandError) -> CommandOutcome {
    let read = RoadmapFile(bytes: newer.bytes)
    var outcome = try change { (_) throws(CommandError) in
      guard let roadmap = read.roadmap else { throw .file(.notImportable(operands[0], .noPlan)) }
      return [.update(to: roadmap)]
    }
    outcome.messages = report.messages + outcome.messages
    return outcome
  }
}
