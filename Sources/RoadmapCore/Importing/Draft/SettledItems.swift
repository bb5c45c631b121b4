/// The lines of a plan with their parties told apart, their titles mended and their numbers given.
struct SettledItems {
  private(set) var items: [DraftItem]
  private(set) var team: [DraftMember]
  private(set) var doubts: [ImportDoubt]

  init(
    _ items: [DraftItem], group: [DraftMember], around: HeadPersons, text: Surroundings,
    _ choices: ImportChoices
  ) {
    self.items = SettledItems.nested(items)
    var builder = TeamBuilder(
      group: SettledItems.together(group, around.members), text: text.lines.map(\.text),
      apart: choices.apart)
    builder.settle(&self.items)
    team = builder.team
    doubts = builder.doubts
    // Who drew a plan up need do nothing of it.
    if let first = around.members.first(where: { !$0.duties.contains(where: HeadPersons.drewUp) }),
      !items.isEmpty, items.allSatisfy(\.responsible.isEmpty)
    {
      let question = ImportDoubt.Question.nobodyResponsible(above: first.name)
      doubts.append(ImportDoubt(place: ImportPlace(text: first.name), question: question))
    }
    nameItems()
    mendLetters()
    mendDates()
    doubts += ItemNumbers.give(to: &self.items)
  }

  /// A group and those who are named beside it, each person once.
  private static func together(_ group: [DraftMember], _ others: [DraftMember]) -> [DraftMember] {
    var group = group
    var index = TeamIndex()
    func add(_ name: String, _ place: Int) {
      index.add(name, words: ImportText.words(name), PartyName(name), of: place)
    }
    for (place, member) in group.enumerated() { for name in member.names { add(name, place) } }
    for other in others {
      let name = PartyName(other.name)
      let same = index.candidates(for: ImportText.words(other.name), name).first { place in
        group[place].kind == .person
          && group[place].names.contains { SpellingLikeness.areVariants(PartyName($0), name) }
      }
      guard let same else {
        add(other.name, group.count)
        group.append(other)
        continue
      }
      if !group[same].names.contains(other.name) { group[same].aliases.append(other.name) }
      group[same].position = group[same].position ?? other.position
      group[same].duties += other.duties.filter { !group[same].duties.contains($0) }
    }
    return group
  }

  /// “9/5/2023” is September beside “9/15/2023”.
  private mutating func mendDates() {
    let dated = items.indices.filter { items[$0].deadline?.contains("/") == true }
    let mended = SlashDates.mended(dated.compactMap { items[$0].deadline })
    for (index, deadline) in zip(dated, mended) {
      guard let said = items[index].deadline, said != deadline else { continue }
      items[index].deadline = deadline
      items[index].notes.append("Due: \(said)")
    }
  }

  /// Says of which year lines are that stand in the stage of one.
  mutating func placeYears(in context: DeadlineContext?) { StageYears.place(&items, in: context) }

  /// No line stands deeper than one below the line before it: a sub-stage without a stage is at the top.
  private static func nested(_ items: [DraftItem]) -> [DraftItem] {
    var last = -1
    return items.map { item in
      var item = item
      item.depth = min(item.depth, last + 1)
      last = item.depth
      return item
    }
  }

  /// A line must be called something: by its number or by what stands in its row.
  private mutating func nameItems() {
    for index in items.indices where items[index].title.isEmpty {
      let names = [items[index].place.text, items[index].mark?.text ?? ""]
      items[index].title = names.first { !$0.isEmpty } ?? "—"
      doubts.append(ImportDoubt(place: items[index].place, question: .titleFromOtherColumn))
    }
  }

  /// Latin letters inside of Cyrillic words, which look the same, become Cyrillic.
  private mutating func mendLetters() {
    for index in items.indices {
      guard let mended = AlphabetCorrections.mended(items[index].title) else { continue }
      items[index].title = mended.text
      for word in mended.words {
        doubts.append(ImportDoubt(place: items[index].place, question: .mixedLetters(word)))
      }
    }
  }
}
