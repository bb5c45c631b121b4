extension Member {
  /// Whether it is a named person: the file says so, or says nothing and one of the names is a person's.
  package var isPerson: Bool {
    guard let kind else {
      return ([name] + aliases).contains { !PersonName.all(in: $0, ofParties: true).isEmpty }
    }
    return kind == .person
  }
}
