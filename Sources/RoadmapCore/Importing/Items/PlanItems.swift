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

  /// A table of fewer rows that is none of those known is a stamp or a line of signatures.
  private static let fewestRowsWorthAsking = 3

  init(_ tables: [PlanTable]) {
    var plan = 0
    for table in tables {
      if table.kind != .other || table.rows.count >= Self.fewestRowsWorthAsking {
        rowCount += table.rows.count
      }
      switch table.kind {
      case .plan:
        let builder = PlanBuilder(table, plan: plan)
        items += builder.items
        doubts += builder.doubts
        rowsLeftOver += builder.leftOver
        joined.merge(builder.joined) { first, _ in first }
        if !builder.items.isEmpty { plan += 1 }
      case .workingGroup: group += WorkingGroup.members(of: table)
      case .indicators:
        let indicators = IndicatorTable(table)
        targets += indicators.targets
        doubts += indicators.doubts
        rowsLeftOver += indicators.rowsLeftOver
        valuesLeftOver += indicators.valuesLeftOver
      case .other:
        // Its text is read with what stands around the tables; a large one is worth a question.
        guard table.rows.count >= Self.fewestRowsWorthAsking, let row = table.rows.first else {
          continue
        }
        doubts.append(ImportDoubt(place: row.place(), question: .tableLeftOver))
      }
    }
  }
}
