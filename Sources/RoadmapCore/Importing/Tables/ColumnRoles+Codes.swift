extension ColumnRoles {
  /// «A1», «B1»: the numbers of several lists are those of no plan; such codes stay as they are.
  mutating func takeCodes(_ open: inout [ColumnRole?]) {
    for column in open.indices where open[column] == .number && said[column] == nil {
      guard !PartMark.areLettered(texts(of: column)) else { continue }
      let codes = texts(of: column).filter { PartMark($0) == nil && PartMark(ofCode: $0) != nil }
      let numbers = Set(codes.compactMap { PartMark(ofCode: $0)?.parts })
      guard numbers.count < Set(codes).count else { continue }
      open[column] = .other
      ask(column, .other)
    }
  }
}
