/// What the tables of a document hold: the lines of its plans, its group, its indicators, and the rows
/// that found no place.
struct PlanItems {
  private(set) var items: [DraftItem] = []
  private(set) var group: [DraftMember] = []
  private(set) var targets: [DraftTarget] = []
  private(set) var rowsLeftOver: [PlanRow] = []
  /// Values of indicators that are no numbers.
  private(set) var valuesLeftOver: [String] = []
  /// The rows that were read as the rest of another one, with that one.
  private(set) var joined: [CellLedger.Row: CellLedger.Row] = [:]
  private(set) var doubts: [ImportDoubt] = []
  private(set) var rowCount = 0

  /// A table of fewer rows without titles that is none of those known is a stamp or a line of signatures.
  private static let fewestRowsWorthAsking = 3

  /// Whether each of several rows says who somebody is, and none is a line to sign on.
  private static func listsPersons(_ table: PlanTable) -> Bool {
    table.rows.count > 1
      && table.rows.allSatisfy { row in
        let texts = row.filledColumns.map { row.text($0) }
        return texts.count > 1 && texts.contains(where: PersonName.fill)
          && !RowSorting.isSignature(texts) && !row.line.contains("_")
      }
  }

  init(_ tables: [PlanTable]) {
    var plan = 0
    for table in tables {
      // What of a passport was not understood, is asked about when its lines were read.
      let isWorthAsking =
        table.kind != .other
        || !TableKind.isHead(table)
          && (table.isTitled || PlanItems.listsPersons(table)
            || table.rows.count >= Self.fewestRowsWorthAsking)
      if isWorthAsking { rowCount += table.rows.count }
      switch table.kind {
      case .plan:
        let next = items.isEmpty || table.goesOn ? plan : plan + 1
        let builder = PlanBuilder(table, plan: next)
        if !builder.items.isEmpty { plan = next }
        items += builder.items
        doubts += builder.doubts
        rowsLeftOver += builder.leftOver
        joined.merge(builder.joined) { first, _ in first }
      case .workingGroup: group += WorkingGroup.members(of: table)
      case .indicators:
        let indicators = IndicatorTable(table)
        targets += indicators.targets
        doubts += indicators.doubts
        rowsLeftOver += indicators.rowsLeftOver
        valuesLeftOver += indicators.valuesLeftOver
      case .other:
        // Its text is read with what stands around the tables; a large one is worth a question.
        guard isWorthAsking, let row = table.rows.first else { continue }
        let titles = table.titles.filter { !$0.isEmpty }.map(ImportText.line)
        let place =
          titles.isEmpty
          ? row.place() : ImportPlace(table: row.table, text: titles.joined(separator: " | "))
        doubts.append(ImportDoubt(place: place, question: .tableLeftOver))
      }
    }
  }
}
