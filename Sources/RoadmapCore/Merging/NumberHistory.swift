import SourceJSON

/// A number that a version gave to a line.
struct GivenNumber: Hashable {
  /// Tells the lines apart that a version had in the meantime and has no more.
  let holder: Int
  /// The line; nil for one that came and went.
  let key: MergeKey?
  let id: String
}

/// One amendment, with the lines of which its numbers speak.
struct NumberedAmendment {
  let members: [JSONValue.Member]
  let what: Amendment.Subject?
  /// What each number in it means, by the key that holds it.
  fileprivate(set) var numbers: [String: GivenNumber] = [:]

  /// The line that it tells of; nil for the roadmap, an indicator, or something that came and went.
  var key: MergeKey? { numbers[AmendmentField.id.name]?.key }

  /// The amendment with other texts for its numbers; nil leaves one.
  func value(_ other: (GivenNumber) -> String?) -> JSONValue {
    .object(
      members.map { member in
        guard let number = numbers[member.key], let id = other(number) else { return member }
        return .init(member.key, .string(id))
      })
  }
}

/// A version's amendments, read backwards from the numbers that its lines have now.
struct NumberHistory {
  private(set) var amendments: [NumberedAmendment] = []
  /// The numbers that it gave, in an order that does not hang on chance.
  private(set) var given: [GivenNumber] = []
  /// The lines to which each number was given; nil among them for one that came and went.
  private(set) var receivers: [String: Set<MergeKey?>] = [:]
  /// The lines of whose place and of whose number it tells.
  private(set) var told: [Amendment.Subject: Set<MergeKey>] = [:]
  /// The corrections of each item's entries.
  private(set) var entries: [MergeKey: [MergeRecords.Correction]] = [:]
  /// The corrections of each indicator's measurements.
  private(set) var measurements: [String: [MergeRecords.Correction]] = [:]

  init(_ changes: [JSONValue], leadingTo keys: [String: MergeKey], since base: MergeSide) {
    // Who holds each number at the point that is reached, as a place in `lines`.
    var lines: [MergeKey?] = []
    var holders: [String: Int] = [:]
    for (id, key) in keys.sorted(by: { $0.key < $1.key }) {
      holders[id] = lines.count
      lines.append(key)
    }
    func holder(of id: String) -> Int {
      if let known = holders[id] { return known }
      holders[id] = lines.count
      lines.append(nil)
      return lines.count - 1
    }
    // Who gets a number by the amendment that was read last: `moved` and `order` stand before it and
    // name that number already.
    var gaining: [String: Int] = [:]
    typealias Link = (amendment: Int, field: String, holder: Int, id: String)
    var links: [Link] = []
    var gifts: [(holder: Int, id: String)] = []
    var read: [NumberedAmendment] = []
    for change in changes.reversed() {
      let members = change.members ?? []
      let what = members.text(AmendmentField.what.name).flatMap(Amendment.Subject.init)
      let place = read.count
      read.append(NumberedAmendment(members: members, what: what))
      guard what?.isOfTarget == false, let id = members.text(AmendmentField.id.name) else {
        continue
      }
      func link(_ field: String, _ id: String) {
        links.append((place, field, holder(of: id), id))
      }
      let (from, to) = (AmendmentField.from.name, AmendmentField.to.name)
      if what == .removed {
        // Whoever has the number since is another one.
        holders[id] = nil
      }
      if what == .moved || what == .order, holders[id] == nil, let line = gaining[id] {
        links.append((place, AmendmentField.id.name, line, id))
      } else {
        link(AmendmentField.id.name, id)
      }
      switch what {
      case .id:
        link(to, id)
        gifts.append((holder(of: id), id))
        guard let old = members.text(from) else { continue }
        let line = holder(of: id)
        holders[id] = nil
        gaining[id] = line
        holders[old] = line
        links.append((place, from, line, old))
      case .added:
        gifts.append((holder(of: id), id))
        holders[id] = nil
      case .moved, .order:
        if let old = members.text(from) { link(from, old) }
        if let new = members.text(to) { link(to, new) }
      default: break
      }
    }
    // What is held where the history begins is what the base has there.
    for (id, line) in holders where lines[line] == nil { lines[line] = base.keys[id] }
    for link in links {
      read[link.amendment].numbers[link.field] = GivenNumber(
        holder: link.holder, key: lines[link.holder], id: link.id)
    }
    amendments = read.reversed()
    given = gifts.reversed().map {
      GivenNumber(holder: $0.holder, key: lines[$0.holder], id: $0.id)
    }
    gather()
  }

  /// Orders what was read by what it is asked for.
  private mutating func gather() {
    for number in given { receivers[number.id, default: []].insert(number.key) }
    for amendment in amendments {
      if let key = amendment.key, let what = amendment.what, what == .id || what == .moved {
        told[what, default: []].insert(key)
      }
      guard let from = amendment.members.value(AmendmentField.from.name) else { continue }
      let correction = MergeRecords.Correction(
        from: from, to: amendment.members.value(AmendmentField.to.name))
      switch amendment.what {
      case .entry: if let key = amendment.key { entries[key, default: []].append(correction) }
      case .measurement:
        let id = amendment.members.text(AmendmentField.id.name) ?? ""
        measurements[id, default: []].append(correction)
      default: break
      }
    }
  }
}

extension Amendment.Subject {
  /// Whether the id of such an amendment is that of an indicator.
  fileprivate var isOfTarget: Bool { self == .target || self == .goal || self == .measurement }
}
