import SourceJSON

extension RoadmapEdit {
  /// Gives an item other texts: its title, printed number, result, documents, notes.
  public static func edit(_ request: EditItemRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      try request.check()
      let item = try situation.item(request.id)
      if !request.isForced { try request.checkNumber(of: item, in: situation) }
      var plan = EditPlan()
      plan.rewrite(item, as: request, at: situation.path(to: item.node), in: situation)
      return .altering(plan.edits, plan.amendments, in: situation)
    }
  }
}

extension EditPlan {
  /// Writes an item's other texts, and that they were changed.
  mutating func rewrite(
    _ item: Item, as request: EditItemRequest, at path: JSONPath, in situation: EditSituation
  ) {
    var rewriting = Rewriting(id: item.id, path: path, situation: situation)
    rewriting.set(ItemField.title.key, .title, item.title, to: request.title)
    rewriting.set(
      ItemField.number.key, .number, item.number, to: request.number,
      isCleared: request.cleared.contains(.number))
    rewriting.set(
      ItemField.keyResult.key, .keyResult, item.keyResult, to: request.keyResult,
      isCleared: request.cleared.contains(.result))
    rewriting.set(
      ItemField.notes.key, .notes, item.notes, to: request.notes,
      isCleared: request.cleared.contains(.note))
    rewriting.setDocuments(of: item, to: request)
    edits += rewriting.edits
    amendments += rewriting.amendments
  }
}

extension EditRefusal {
  /// Refuses a title in front of which a number stands.
  static func refuseNumber(in title: String) throws(EditRefusal) {
    let words = title.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, let last = words[0].last, ItemID.isNumberLike(words[0]) else { return }
    let number = ItemID.repaired(words[0])
    // «5 шагов», «1.09 — День знаний»
    guard last == "." || last == ")" || number.contains("."), number == ItemID.unpadded(number),
      words[1].contains(where: \.isLetter)
    else { return }
    throw .numberInTitle(number, words[1])
  }
}

extension EditItemRequest {
  /// Refuses a number in the title, and one that is another item's id or printed before a sibling.
  fileprivate func checkNumber(of item: Item, in situation: EditSituation) throws(EditRefusal) {
    if let title, title != item.title { try EditRefusal.refuseNumber(in: title) }
    guard let number, number != item.number else { return }
    let wanted = ItemID.repaired(number)
    let siblings = situation.items(in: situation.place(of: item).list).filter {
      $0.number.map(ItemID.repaired) == wanted
    }
    let named = situation.roadmap.item(id: wanted).map { [$0] } ?? []
    if let other = (named + siblings).first(where: { $0.node != item.node }) {
      throw .numberTaken(number, other.id, other.title)
    }
  }

  func check() throws(EditRefusal) {
    if title?.isBlank == true { throw .blankText(.title) }
    if number?.isBlank == true { throw .blankText(.id) }
    if notes?.isBlank == true { throw .blankText(.note) }
    if keyResult?.isBlank == true || documents?.contains(where: \.isBlank) == true {
      throw .blankText(.documents)
    }
  }
}

/// The texts of one item under change.
private struct Rewriting {
  let id: String
  let path: JSONPath
  let situation: EditSituation
  var edits: [JSONEdit] = []
  var amendments: [Amendment] = []

  mutating func set(
    _ key: FieldKey, _ what: Amendment.Subject, _ before: String?, to after: String?,
    isCleared: Bool = false
  ) {
    let place = path.appending(key.text)
    if let after, ExactText(after) != before.map(ExactText.init) {
      edits.append(.set(place, .string(after), order: ItemField.ofStage.names))
      amendments.append(
        situation.amendment(id, what, from: before.map { .text($0) }, to: .text(after)))
    } else if isCleared, let before {
      edits.append(.remove(place))
      amendments.append(situation.amendment(id, what, from: .text(before)))
    }
  }

  mutating func setDocuments(of item: Item, to request: EditItemRequest) {
    let place = path.appending(ItemField.documents)
    let before: Amendment.Value? = item.documents.isEmpty ? nil : .texts(item.documents)
    if let after = request.documents, after != item.documents, let value = JSONValue.texts(after) {
      edits.append(.set(place, value, order: ItemField.ofStage.names))
      amendments.append(situation.amendment(id, .documents, from: before, to: .texts(after)))
    } else if request.cleared.contains(.documents), before != nil {
      edits.append(.remove(place))
      amendments.append(situation.amendment(id, .documents, from: before))
    }
  }
}
