extension ColumnRoles {
  /// «Name» beside a time or those who are responsible is what is done, where nothing else is and persons
  /// are not named there.
  func takeNames(_ open: inout [ColumnRole?]) {
    guard !open.contains(.activity),
      open.contains(where: { $0?.isTime == true || $0 == .responsible }),
      let column = open.firstIndex(of: .person)
    else { return }
    let texts = texts(of: column)
    let persons = texts.count { PersonName.all(in: Array($0.unicodeScalars)).first != nil }
    if persons * 2 < texts.count { open[column] = .activity }
  }

  /// «ФИО» beside what is done and when are those who do it; in «Ответственный» beside it stand positions.
  func takePersons(_ open: inout [ColumnRole?]) {
    let isPlan =
      open.contains { $0?.isTitle == true } && open.contains { $0?.isTime == true }
    guard isPlan, !open.contains(.deadlineAndResponsible),
      let column = open.firstIndex(of: .person)
    else { return }
    if let other = open.firstIndex(of: .responsible) {
      guard abs(other - column) == 1, !open.contains(.position),
        ImportText.words(table.titles[column]).allSatisfy(Self.names.contains),
        !texts(of: other).contains(where: {
          !PersonName.ofParties(Array($0.unicodeScalars)).isEmpty
        })
      else { return }
      open[other] = .position
    }
    open[column] = .responsible
  }

  private static let names: Set = ["фио", "ф", "и", "о", "фамилия", "имя", "отчество", "name"]
}
