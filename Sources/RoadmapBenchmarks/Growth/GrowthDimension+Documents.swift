import OfficeFiles

/// Documents with many of one thing, and folders with many files.
extension GrowthDimension {
  private static let titles = "№;Мероприятие;Срок;Ответственный"

  static let texts: [GrowthDimension] = [
    text("rows", 1_000, file: "plan.csv") { count in
      rows(count) { "\($0);Дело \($0);до \($0 % 28 + 1).03.2024;Куратор" }
    },
    text("quotes", 500, file: "plan.csv", isInShortForm: true) { count in
      rows(count) { _ in "\"a;b" }
    },
    text("quotes of one value", 100_000, file: "plan.csv", isInShortForm: true) { count in
      rows(1) { _ in "1;\"Дело \(String(repeating: "\"\"", count: count))\";май 2024;Куратор" }
    },
    text("names of a cell", 500, file: "plan.csv", isInShortForm: true) { count in
      let names = (1...count).map { "\(GrownPlan.word($0)) И. И." }.joined(separator: ", ")
      return rows(1) { _ in "1;Дело;май 2024;\"\(names)\"" }
    },
    text("roles of a cell", 1_000, file: "plan.csv", isInShortForm: true) { count in
      let roles = (1...count).map { "учитель \(GrownPlan.word($0))" }.joined(separator: ", ")
      return rows(1) { _ in "1;Дело;май 2024;\"\(roles)\"" }
    },
    text("initials of a cell", 4_000, file: "plan.csv", isInShortForm: true) { count in
      rows(1) { _ in "1;Дело;май 2024;\"\(String(repeating: "А.,", count: count))\"" }
    },
    text("parties", 500, file: "plan.csv", isInShortForm: true) { count in
      rows(count) { "\($0);Дело \($0);май 2024;\(GrownPlan.word($0)) И. И." }
    },
    text("doubts", 500, file: "plan.csv", isInShortForm: true) { count in
      rows(count) { "\($0);Дело \($0);\($0 % 3 == 0 ? "когда-нибудь" : "май 2024");Куратор" }
    },
    text("deadlines of a cell", 250, file: "plan.csv") { count in
      let dates = (0..<count).map { "до \($0 % 28 + 1).03.2024" }.joined(separator: ", ")
      return rows(1) { _ in "1;Дело;\"\(dates)\";Куратор" }
    },
    text("documents of a cell", 500, file: "plan.csv") { count in
      "№;Мероприятие;Срок;Документы\n1;Дело;май 2024;\""
        + (1...count).map { "\($0). Приказ \($0)" }.joined(separator: "\n") + "\"\n"
    },
    text("rows without a number", 1_000, file: "plan.csv") { count in
      rows(count) { ";Дело \($0);май 2024;Куратор" }
    },
    text("stages", 500, file: "plan.csv") { count in
      rows(count) { "\($0);Этап \($0);;\n\($0).1;Дело;май 2024;Куратор" }
    },
    // Numbers of entries have up to three digits.
    text("numbered lines", 240, file: "plan.txt", isInShortForm: true) { count in
      (1...count).map { "\($0). Дело \($0), до \($0 % 28 + 1).03.2024\n" }.joined()
    },
    text("lines", 2_000, file: "plan.txt", isInShortForm: true) { count in
      (1...count).map { "Строка \($0) о наставничестве\n" }.joined()
    },
    text("letters of a line", 20_000, file: "plan.txt") { count in
      "План\n" + String(repeating: "слово ", count: count)
    },
    text("rows", 1_000, file: "plan.md") { count in
      "| № | Мероприятие | Срок |\n|---|---|---|\n"
        + (1...count).map { "| \($0) | Дело | май 2024 |\n" }.joined()
    },
    text("rows", 1_000, file: "plan.html") { count in
      "<table><tr><th>№<th>Мероприятие<th>Срок"
        + (1...count).map { "<tr><td>\($0)<td>Дело<td>май 2024" }.joined() + "</table>"
    },
    text("open tags", 20_000, file: "plan.html") { count in
      String(repeating: "<div><!--", count: count) + String(repeating: "<table>", count: count)
    },
    text("row spans", 500, file: "plan.html") { count in
      "<table><tr><th rowspan=60000>№<th>Мероприятие<th>Срок"
        + (1...count).map { "<tr><td>Дело \($0)<td rowspan=2>май 2024" }.joined() + "</table>"
    },
  ]

  static let offices: [GrowthDimension] = [
    office("rows", 1_000, file: "plan.xlsx") { count in
      try workbook(rows: (1...count).map { row($0, ["\($0)", "Дело", "май 2024"]) }.joined())
    },
    office("merged ranges", 2_000, file: "plan.xlsx", isInShortForm: true) { count in
      try workbook(
        rows: (1...count).map { row(2 * $0 - 1, ["1"]) }.joined(),
        merges: (1...count).map { "<mergeCell ref=\"A\(2 * $0 - 1):A\(2 * $0)\"/>" }.joined())
    },
    office("sheets", 100, file: "plan.xlsx") { count in
      try workbook(rows: row(1, ["№", "Мероприятие", "Срок"]), sheets: count)
    },
    office("rows", 500, file: "plan.docx") { count in
      try document(
        "<w:tbl>" + (["№", "Мероприятие", "Срок"].map(cell).joined()).inRow
          + (1...count).map { [String($0), "Дело", "май 2024"].map(cell).joined().inRow }.joined()
          + "</w:tbl>")
    },
    office("paragraphs", 1_000, file: "plan.docx") { count in
      try document((1...count).map { "<w:p><w:r><w:t>Строка \($0)</w:t></w:r></w:p>" }.joined())
    },
  ]

  static let folders: [GrowthDimension] = [
    GrowthDimension(name: "validate: files", size: 100, arguments: ["validate", "."]) { count in
      let plan = Array(GrownPlan.text(20, dated).utf8)
      return Dictionary(uniqueKeysWithValues: (1...count).map { ("plan-\($0).json", plan) })
    },
    GrowthDimension(
      name: "export --anonymous: files", size: 50, isInShortForm: true,
      arguments: ["export", ".", "--format", "csv", "--anonymous", "-q"]
    ) { count in
      let plan = Array(GrownPlan.text(20, party).utf8)
      return Dictionary(uniqueKeysWithValues: (1...count).map { ("plan-\($0).json", plan) })
    },
    GrowthDimension(name: "status: files", size: 100, arguments: ["status", "."]) { count in
      let plan = Array(GrownPlan.text(20, dated).utf8)
      return Dictionary(uniqueKeysWithValues: (1...count).map { ("plan-\($0).json", plan) })
    },
  ]

  static let updates: [GrowthDimension] = [
    update("other deadlines") { "\($0);Дело \($0);до \($0 % 27 + 2).03.2024;Куратор" },
    update("other parties") { "\($0);Дело \($0);до \($0 % 28 + 1).03.2024;Методист" },
    update("other titles") { "\($0);Дело \($0) и итоги;до \($0 % 28 + 1).03.2024;Куратор" },
    // Ten by ten, the last first.
    update("lines that moved") { number in
      let title = (number - 1) / 10 * 10 + 10 - (number - 1) % 10
      return "\(number);Дело \(title);до \(title % 28 + 1).03.2024;Куратор"
    },
    update("lines that are new") { number in
      "\(2 * number - 1);Дело \(number);до \(number % 28 + 1).03.2024;Куратор\n"
        + "\(2 * number);Другое \(number);май 2024;Куратор"
    },
    update("deadlines that people changed", more: ownDeadlines) {
      "\($0);Дело \($0);май 2024;Куратор"
    },
  ]

  /// A newer document, whose rows are the lines of a roadmap.
  private static func update(
    _ name: String, more: (@Sendable (Int) -> [String])? = nil,
    row: @escaping @Sendable (Int) -> String
  ) -> GrowthDimension {
    GrowthDimension(
      name: "import --update: \(name)", size: 500, isInShortForm: true,
      arguments: ["import", "plan.csv", "--update", "--dry-run"]
    ) { count in
      var plan = GrownPlan(
        activities: (1...count).map { number in
          GrownPlan.activity(
            number, title: "Дело \(number)",
            deadline("до \(number % 28 + 1).03.2024") + ", \"responsible\": [\"Куратор\"]")
        })
      plan.members = more?(count) ?? []
      return [
        "roadmap.json": Array(plan.text.utf8), "plan.csv": Array(rows(count, row).utf8),
      ]
    }
  }

  @Sendable private static func ownDeadlines(_ count: Int) -> [String] {
    let changes = (1...count).map {
      "{ \"on\": \"2023-10-01\", \"id\": \"\($0)\", \"what\": \"deadline\", "
        + "\"from\": \"май 2024\", \"to\": \"до 1.03.2024\" }"
    }
    return ["\"changes\": [\(changes.joined(separator: ",\n"))]"]
  }

  private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
    titles + "\n" + (1...count).map { row($0) + "\n" }.joined()
  }

  private static func row(_ number: Int, _ texts: [String]) -> String {
    "<row r=\"\(number)\">"
      + texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
  }

  private static func cell(_ text: String) -> String {
    "<w:tc><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
  }

  private static func workbook(
    rows: String, merges: String = "", sheets: Int = 1
  ) throws -> [UInt8] {
    let list = (1...sheets).map { "<sheet name=\"\($0)\" sheetId=\"\($0)\" r:id=\"r1\"/>" }
    return try archive([
      ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>\(list.joined())</sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        "<R><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></R>"
      ),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells></worksheet>"
      ),
    ])
  }

  private static func document(_ body: String) throws -> [UInt8] {
    try archive([
      ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>")
    ])
  }

  private static func archive(_ parts: [(String, String)]) throws -> [UInt8] {
    var zip = ZipWriter()
    for (name, content) in parts { try zip.add(name, Array(content.utf8)) }
    return zip.finished()
  }
}

extension String {
  fileprivate var inRow: String { "<w:tr>\(self)</w:tr>" }
}
