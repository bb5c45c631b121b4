extension RoadmapComparison {
  /// Compares two roadmaps, each as it stands on a day by all that it says.
  ///
  /// A line of the plan is known again by what `changes` say of its number, else by the number.
  public init(
    from earlier: Roadmap, on first: CalendarDate, to roadmap: Roadmap, on day: CalendarDate,
    source: Source
  ) {
    self.init(of: roadmap, source: source, from: first, to: day)
    isOnePlan = earlier.period.overlaps(roadmap.period)
    // A plan of another time begins with the numbers that the earlier one has in the end.
    let former = ComparedPlan(of: earlier, on: first, followsChanges: isOnePlan)
    let current = ComparedPlan(of: roadmap, on: day)
    compareTexts(of: earlier, roadmap)
    for (key, line) in current.lines {
      let counterpart = former.line(key)
      let shown = Line(
        id: line.id, title: line.title,
        responsible: current.status(key)?.work.responsible ?? line.responsible)
      if let counterpart {
        compare(
          counterpart, line, as: shown, isCarriedOut: isOnePlan && current.status(key) != nil)
      } else {
        added.append(shown)
      }
      guard let activity = current.status(key) else { continue }
      now.count(activity)
      guard isOnePlan else { continue }
      var words: Change<String>?
      if let counterpart, counterpart.deadline != line.deadline {
        words = Change(from: counterpart.deadline, to: line.deadline)
      }
      compare(former.status(key), activity, as: shown, words: words)
    }
    for (_, activity) in former.statuses { before.count(activity) }
    for (key, line) in former.lines where current.line(key) == nil {
      // What belongs to something that is gone is gone with it.
      if let parent = line.parent, current.line(parent) == nil { continue }
      removed.append(Line(id: line.id, title: line.title, responsible: []))
    }
    compare(CoverageLine.all(of: earlier, on: first), CoverageLine.all(of: roadmap, on: day))
    let known = Set(earlier.changes.map(\.signature))
    others = roadmap.changes.filter {
      !$0.what.isOfLine && !$0.what.isCorrection && !$0.what.isOfRoadmap && $0.on <= day
        && !known.contains($0.signature)
    }
  }

  private mutating func compareTexts(of earlier: Roadmap, _ roadmap: Roadmap) {
    func reword(_ what: Amendment.Subject, _ from: String?, _ to: String?) {
      guard from != to else { return }
      reworded.append(
        Rewording(
          what: what, line: nil,
          texts: Change(from: [from].compactMap(\.self), to: [to].compactMap(\.self))))
    }
    reword(.title, earlier.title, roadmap.title)
    reword(.organization, earlier.organization, roadmap.organization)
    reword(.period, earlier.period.description, roadmap.period.description)
    reword(.yearKind, earlier.yearKind.rawValue, roadmap.yearKind.rawValue)
    reword(.curator, earlier.curator, roadmap.curator)
    for passage in Passage.allCases {
      let texts = Change(from: passage.texts(of: earlier), to: passage.texts(of: roadmap))
      guard texts.from != texts.to else { continue }
      reworded.append(Rewording(what: passage.subject, line: nil, texts: texts))
    }
  }
}

/// A roadmap as it stands on a day, its lines by what stays the same of them.
private struct ComparedPlan {
  /// The lines, in the order of the document.
  private(set) var lines: [(key: String, line: ComparedLine)] = []
  /// How the lines stand that are carried out.
  private(set) var statuses: [String: ActivityStatus] = [:]
  private var places: [String: Int] = [:]

  init(of roadmap: Roadmap, on day: CalendarDate, followsChanges: Bool = true) {
    let identity = PlanIdentity(of: roadmap)
    func key(_ id: String) -> String { followsChanges ? identity.item(id) : id }
    roadmap.forEachItem { item, parent in
      let itemKey = key(item.id)
      guard places.updateValue(lines.count, forKey: itemKey) == nil else { return }
      lines.append((itemKey, ComparedLine(item, parent: parent, key: key)))
    }
    for activity in RoadmapStatus(of: roadmap, on: day).activities {
      statuses[key(activity.work.item.id)] = activity
    }
  }

  func line(_ key: String) -> ComparedLine? { places[key].map { lines[$0].line } }

  func status(_ key: String) -> ActivityStatus? { statuses[key] }
}

extension Amendment.Subject {
  /// Whether it is told of the roadmap itself, and seen by comparing two of them.
  fileprivate var isOfRoadmap: Bool { Self.ofRoadmap.contains(self) }

  private static let ofRoadmap = Set(
    [.organization, .period, .yearKind, .curator] + Passage.allCases.map(\.subject))
}

extension Amendment {
  /// What tells an amendment from others, as far as a comparison has to know.
  fileprivate var signature: [String] {
    [on.description, id ?? "", what.rawValue, to?.text ?? "", from?.text ?? ""]
  }
}
