import SourceTables

/// What columns hold, judged by their cells.
enum ColumnGuess {
  /// How many cells of a column of numbers are numbers: stages in it may have none.
  private static let markShare = 0.6
  /// How many cells of a column of deadlines or parties must read so: some wordings are not known.
  private static let tellingShare = 0.4
  /// How many rows of a column name a stage at most, when others stand in the rows below.
  private static let stageShare = 0.7
  /// A table without titles and deadlines is a plan only where it is a list of several rows.
  private static let fewestRows = 3
  /// More rows say no more than these.
  private static let sample = 200

  private struct Evidence {
    var filled = 0
    var marks = 0
    var deadlines = 0
    var parties = 0
    var documents = 0
    var letters = 0

    func share(_ count: Int) -> Double { filled == 0 ? 0 : Double(count) / Double(filled) }
  }

  /// The roles of columns without titles; nil where no deadline and no party can be seen.
  static func roles(of rows: [PlanRow], columnCount: Int) -> [ColumnRole]? {
    var roles = [ColumnRole?](repeating: nil, count: columnCount)
    fill(&roles, rows, figures: [])
    // «Заместитель директора | | Лапина О. Г.» is a signature.
    let isList = roles.contains(.number) && rows.count >= fewestRows
    guard roles.contains(.deadline) || roles.contains(.responsible) && isList,
      roles.contains(.activity)
    else { return nil }
    return roles.map { $0 ?? .other }
  }

  /// Gives columns without a known title a role, where their cells show one that is missing.
  ///
  /// Columns of figures never become what is done, when, or by whom.
  static func fill(
    _ roles: inout [ColumnRole?], _ rows: [PlanRow], figures: Set<Int>, untitled: Set<Int> = []
  ) {
    guard roles.contains(nil) else { return }
    let evidence = roles.indices.map { column in
      roles[column] == nil ? Self.evidence(of: column, in: rows) : Evidence()
    }
    func free(_ share: (Evidence) -> Double, atLeast limit: Double) -> Int? {
      let open = roles.indices.filter {
        roles[$0] == nil && evidence[$0].filled > 0 && !figures.contains($0)
      }
      let best = open.max { share(evidence[$0]) < share(evidence[$1]) }
      return best.flatMap { share(evidence[$0]) >= limit ? $0 : nil }
    }
    if !roles.contains(.number), roles.first == .some(nil),
      let first = evidence.first, first.share(first.marks) >= markShare
    {
      roles[0] = .number
    }
    if !roles.contains(where: { $0?.isTime == true }),
      let column = free({ $0.share($0.deadlines) }, atLeast: tellingShare)
    {
      roles[column] = .deadline
    }
    if !roles.contains(.responsible),
      let column = free({ $0.share($0.parties) }, atLeast: tellingShare)
    {
      roles[column] = .responsible
    }
    if let work = roles.firstIndex(of: .activity) {
      // A column without a known title, whose cells reach down beside what is done, holds stages; and one
      // without any whose cells hold for several works.
      for column in roles.indices[..<work]
      where roles[column] == nil && !figures.contains(column)
        && (reachesDown(column, in: rows)
          || untitled.contains(column) && groups(column, of: rows, by: work))
      {
        guard let role = freeStage(in: roles) else { break }
        roles[column] = role
        // What stands first is the widest.
        if role == .substage, let stage = roles.firstIndex(of: .stage), column < stage {
          roles.swapAt(column, stage)
        }
      }
    }
    guard !roles.contains(where: { $0?.isTitle == true || $0 == .focus }) else { return }
    let texts = roles.indices.filter {
      roles[$0] == nil && evidence[$0].letters > 0 && !figures.contains($0)
    }
    guard let first = texts.first else { return }
    // A first column with many empty cells names the stages of what stands beside it.
    if let second = texts.dropFirst().first,
      Double(evidence[first].filled) <= Double(rows.count) * stageShare
    {
      roles[first] = .stage
      roles[second] = .activity
    } else {
      roles[first] = .activity
    }
    for column in texts where roles[column] == nil {
      let found = evidence[column]
      roles[column] = found.share(found.documents) >= tellingShare ? .documents : .keyResult
    }
  }

  /// Whether the cells of a column hold for several rows of another one: they reach down, are the same
  /// below each other, or stand empty there.
  static func groups(_ column: Int, of rows: [PlanRow], by work: Int) -> Bool {
    let rows = rows.filter { !$0.text(work).isEmpty && $0.filledColumns.count > 1 }
    guard rows.count > 1, rows.first?.text(column).isEmpty == false else { return false }
    var begun: [String] = []
    for row in rows {
      let text = row.text(column)
      if !text.isEmpty, text != begun.last { begun.append(text) }
    }
    return Double(begun.count) <= Double(rows.count) * stageShare
  }

  /// The widest part of a plan that no column holds yet.
  static func freeStage(in roles: [ColumnRole?]) -> ColumnRole? {
    [.stage, .substage].first { !roles.contains($0) }
  }

  private static func reachesDown(_ column: Int, in rows: [PlanRow]) -> Bool {
    rows.first?.text(column).isEmpty == false
      && rows.contains {
        $0.cells.indices.contains(column) && $0.cells[column].merge == .above
      }
  }

  private static func evidence(of column: Int, in rows: [PlanRow]) -> Evidence {
    var evidence = Evidence()
    for row in rows.prefix(sample) {
      let text = row.text(column)
      guard !text.isEmpty else { continue }
      evidence.filled += 1
      evidence.letters += text.unicodeScalars.contains(where: ImportText.isLetter) ? 1 : 0
      if let mark = PartMark(text),
        mark.rest.isEmpty || mark.parts.isEmpty == false && text.count < 6
      {
        evidence.marks += 1
      } else if DeadlineLook.looksLike(text) {
        evidence.deadlines += 1
      } else if PartyWords.looksLikeParties(text) {
        evidence.parties += 1
      }
      if let word = ImportText.words(text).first, DocumentWords.isDocument(word) {
        evidence.documents += 1
      }
    }
    return evidence
  }
}
