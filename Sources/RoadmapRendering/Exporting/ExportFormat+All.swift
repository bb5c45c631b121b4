import RoadmapCore

extension ExportFormat {
  /// Every format, in the order of the help.
  package static let all = [
    calendar, table, workbook, markdown, official, gantt, machine, rows,
  ]

  private static let calendar = ExportFormat(
    "ics", "календарь",
    LocalizedText(
      en: "calendar (iCalendar): events, or with --todos to-do lists",
      ru: "календарь (iCalendar): события, а с --todos — списки задач"),
    holdsUndated: { !$0.usesEvents },
    render: { files, settings in
      var calendar = RoadmapCalendar(in: settings.language)
      calendar.usesEvents = settings.usesEvents
      calendar.reminders = settings.reminders
      calendar.reminderHour = settings.reminderHour
      return calendar.file(of: files.map(\.export))
    })

  private static let table = ExportFormat(
    "csv", "таблица",
    LocalizedText(en: "a row for each due date", ru: "таблица, строка на каждый срок"),
    render: { files, settings in
      let table = ExportTable.of(files, in: settings.language)
      return Array(CSVFormat.render(table, excel: settings.isForExcel).utf8)
    })

  private static let workbook = ExportFormat(
    "xlsx", "эксель",
    LocalizedText(en: "the same table for Excel", ru: "та же таблица книгой Excel"),
    isBinary: true,
    render: { (files, settings) throws(ExportError) in
      try ExportWorkbook.file(of: files, in: settings.language)
    })

  private static let markdown = ExportFormat(
    "md", "разметка",
    LocalizedText(en: "tables for a wiki or a repository", ru: "таблицы для вики и сайтов"),
    render: { files, settings in
      var document = ReportDocument()
      for file in files { document.append(file.export.document(in: settings.language)) }
      return Array(MarkdownFormat.render(document).utf8)
    })

  private static let official = ExportFormat(
    "docx", "ворд",
    LocalizedText(
      en: "the official table for Word, ready to sign",
      ru: "таблица дорожной карты в Word, готовая к подписи"),
    isBinary: true,
    render: { (files, settings) throws(ExportError) in
      try OfficialDocument.file(of: files.map(\.export), in: settings.language)
    })

  private static let gantt = ExportFormat(
    "mermaid", "диаграмма",
    LocalizedText(en: "a Gantt chart for Markdown", ru: "диаграмма Ганта для Markdown"),
    holdsUndated: { _ in false },
    render: { files, settings in
      Array(MermaidGantt.render(files.map(\.export), in: settings.language).utf8)
    })

  private static let machine = ExportFormat(
    "json", "данные",
    LocalizedText(en: "everything worked out, for programs", ru: "всё рассчитанное, для программ"),
    render: { files, settings in
      if !settings.isCollection, let only = files.first {
        return MachineFormat.render(only.export, of: only.export.roadmap)
      }
      return MachineFormat.render(
        files.map { (file: $0.name, roadmap: $0.export.roadmap, report: $0.export) })
    })

  private static let rows = ExportFormat(
    "ndjson", "строки",
    LocalizedText(
      en: "flat rows for databases and data engines, any number of files",
      ru: "плоские строки для баз данных и аналитики, сколько угодно файлов"),
    isRows: true,
    render: { files, _ in
      files.flatMap { RowSource($0.export, file: $0.name, folder: ".").lines(of: nil) }
    })
}
