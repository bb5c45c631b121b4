import OfficeFiles
package import RoadmapCore

extension SummaryReport {
  /// The summary as an Excel file: groups first, then roadmaps, targets, stages, and what was not read.
  ///
  /// Throws only where it would outgrow its format.
  package func workbook(in language: Language) throws(ExportError) -> [UInt8] {
    let book = SheetBook(
      title: OfficeText.safe(SummaryWording(self, language).title),
      language: language == .russian ? "ru-RU" : "en-GB",
      sheets: SummarySheets(self, language).all)
    guard let file = try? SheetWriter.file(book) else { throw .tooLarge }
    return file
  }
}

/// The sheets of a summary, each a table of its own.
struct SummarySheets {
  private let report: SummaryReport
  private let language: Language
  private let wording: SummaryWording
  private let counts: SummaryTable

  init(_ report: SummaryReport, _ language: Language) {
    self.report = report
    self.language = language
    wording = SummaryWording(report, language)
    counts = SummaryTable(withChange: report.comparedTo != nil)
  }

  /// The sheets from left to right; those that would be empty are left out.
  var all: [Sheet] {
    [groups, lines, targets, stages, late, unread].filter { !$0.rows.isEmpty }
  }

  /// The roadmaps and their total on one sheet.
  var overview: Sheet {
    var rows: [[ExportCell]] = report.lines.map { line in
      let names: [ExportCell] = [ExportCell(line.organization), ExportCell(line.file)]
      return names + counts.cells(SummaryRow(line)) + notes(line)
    }
    let total: [ExportCell] = [ExportCell(wording.all), .empty]
    rows.append(total + counts.cells(SummaryRow(report.total)))
    return sheet(
      LocalizedText(en: "Summary", ru: "Сводка"), [(organization, 44), (file, 30)], counts: true,
      rows, behind: note)
  }

  private var groups: Sheet {
    var rows: [SummaryRow] = report.groups.map { SummaryRow($0) }
    rows.append(SummaryRow(report.total, name: wording.all))
    return sheet(
      LocalizedText(en: "Summary", ru: "Сводка"),
      [(LocalizedText(en: "Group", ru: "Группа"), 34), (roadmaps, 9)], counts: true,
      rows.map { row in
        let names: [ExportCell] = [ExportCell(row.name), .number(Double(row.roadmaps))]
        return names + counts.cells(row)
      })
  }

  private var lines: Sheet {
    sheet(
      LocalizedText(en: "Organisations", ru: "Организации"),
      [(organization, 44), (LocalizedText(en: "Group", ru: "Группа"), 34), (file, 30)],
      counts: true,
      report.lines.map { line in
        let names: [ExportCell] = [
          ExportCell(line.organization), ExportCell(line.group), ExportCell(line.file),
        ]
        return names + counts.cells(SummaryRow(line)) + notes(line)
      }, behind: note)
  }

  /// Why a roadmap is not in the total, where one is not.
  private func notes(_ line: SummaryLine) -> [ExportCell] {
    note == nil ? [] : [ExportCell(SummaryWording.reason(line, in: language))]
  }

  private var note: (LocalizedText, Int)? {
    report.remarkable.contains { !$0.isCounted }
      ? (LocalizedText(en: "Note", ru: "Примечание"), 44) : nil
  }

  private var targets: Sheet {
    sheet(
      LocalizedText(en: "Targets", ru: "Показатели"),
      [
        (LocalizedText(en: "Indicator", ru: "Показатель"), 50),
        (LocalizedText(en: "Code", ru: "Код"), 12), (LocalizedText(en: "Unit", ru: "Единица"), 10),
        (LocalizedText(en: "Year", ru: "Год"), 10), (LocalizedText(en: "Goal", ru: "Цель"), 9),
        (LocalizedText(en: "Counted", ru: "Численность"), 12),
        (LocalizedText(en: "of", ru: "из"), 12), (LocalizedText(en: "Actual", ru: "Факт"), 10),
        (roadmaps, 9), (LocalizedText(en: "With data", ru: "С данными"), 11),
        (LocalizedText(en: "With counts", ru: "С численностью"), 15),
        (LocalizedText(en: "Reach it", ru: "Достигли"), 11),
      ],
      report.targets.map { line -> [ExportCell] in
        let isCounted = line.of > 0
        return [
          ExportCell(line.target.title), ExportCell(line.target.code),
          ExportCell(line.target.unit), ExportCell(line.goalKey), ExportCell(line.goal),
          ExportCell(isCounted ? Double(line.count) : nil),
          ExportCell(isCounted ? Double(line.of) : nil), ExportCell(line.value),
          .number(Double(line.roadmaps)), .number(Double(line.measuredRoadmaps)),
          .number(Double(line.countedRoadmaps)),
          .number(Double(line.reachedRoadmaps)),
        ]
      })
  }

  private var stages: Sheet {
    var columns: [(LocalizedText, Int)] = [(LocalizedText(en: "Group", ru: "Группа"), 34)]
    for title in report.stageTitles { columns.append((LocalizedText(en: title, ru: title), 18)) }
    return sheet(
      LocalizedText(en: "Groups by stage, %", ru: "Группы по этапам, %"), columns,
      report.groups.map { group -> [ExportCell] in
        var cells: [ExportCell] = [ExportCell(group.name)]
        for count in group.stages { cells.append(ExportCell(count.percent.map { Double($0) })) }
        return cells
      })
  }

  private var late: Sheet {
    sheet(
      LocalizedText(en: "Late", ru: "Просрочено"),
      [
        (LocalizedText(en: "Activity", ru: "Мероприятие"), 70),
        (LocalizedText(en: "Overdue in", ru: "Просрочено в картах"), 14),
        (LocalizedText(en: "of", ru: "из"), 9),
      ],
      report.lateActivities.map { activity -> [ExportCell] in
        [
          ExportCell(activity.title), .number(Double(activity.late)),
          .number(Double(activity.roadmaps)),
        ]
      })
  }

  private var unread: Sheet {
    sheet(
      LocalizedText(en: "Not read", ru: "Не прочитано"),
      [(file, 50), (LocalizedText(en: "Reason", ru: "Причина"), 80)],
      report.unread.map { file -> [ExportCell] in [ExportCell(file.file), ExportCell(file.reason)] }
    )
  }

  private let organization = LocalizedText(en: "Organisation", ru: "Организация")
  private let file = LocalizedText(en: "File", ru: "Файл")
  private let roadmaps = LocalizedText(en: "Roadmaps", ru: "Карт")

  private func sheet(
    _ name: LocalizedText, _ columns: [(LocalizedText, Int)], counts: Bool = false,
    _ rows: [[ExportCell]], behind: (LocalizedText, Int)? = nil
  ) -> Sheet {
    var shown = columns.map { title, width in
      Sheet.Column(OfficeText.safe(title[language]), width: width)
    }
    if counts {
      shown += self.counts.titles(in: language).map { Sheet.Column($0, width: 12) }
    }
    if let (title, width) = behind { shown.append(Sheet.Column(title[language], width: width)) }
    return Sheet(
      name: OfficeText.safe(name[language]), columns: shown,
      rows: rows.map { row in row.map(\.sheetCell) })
  }
}
