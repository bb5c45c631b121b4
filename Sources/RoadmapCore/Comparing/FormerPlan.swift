/// What the amendments written after a day say of the plan before them.
///
/// They are taken back one by one, the newest first; what they do not tell stays as it is now.
struct FormerPlan {
  /// What a line said then, where that was something else; a part that is nil did not change.
  struct Line {
    /// The number that it had then.
    var id: String
    /// The title; an empty one where there was none.
    var title: String?
    /// Its own responsible parties; none where it had none.
    var responsible: [String]?
    /// The words of its own deadline; empty where it had none.
    var deadline: String?
    /// The number of what it belonged to then, by the number that this has now; empty at the top.
    var parent: String?
    /// Whether it was added since.
    var isNew = false
  }

  /// The lines that changed, by the numbers that they have now.
  private(set) var lines: [String: Line] = [:]
  /// The lines that were taken out since, as they stood then, in the order in which they went; each with
  /// a key that is no number.
  private(set) var removed: [(key: String, line: Line)] = []
  /// What else was changed since, oldest first.
  private(set) var others: [Amendment] = []

  /// Takes back what was written after `day`.
  init(of roadmap: Roadmap, on day: CalendarDate) {
    let amendments = roadmap.changes.filter { day < $0.on }
    guard !amendments.isEmpty else { return }
    var numbers = FormerNumbers()
    var gone: [(key: String, line: Line)] = []
    func goneIndex(_ key: String) -> Int? { gone.firstIndex { $0.key == key } }
    func change(_ key: String, _ body: (inout Line) -> Void) {
      if let index = goneIndex(key) { return body(&gone[index].line) }
      body(&lines[key, default: Line(id: key)])
    }
    for amendment in amendments.reversed() {
      guard amendment.what.isOfLine, let key = numbers.key(of: amendment) else {
        if !amendment.what.isCorrection { others.append(amendment) }
        continue
      }
      switch amendment.what {
      case .removed:
        gone.append((key, Line(id: amendment.id ?? "", title: amendment.from?.text)))
      case .added:
        if let index = goneIndex(key) {
          gone.remove(at: index)
        } else {
          change(key) { $0.isNew = true }
        }
      case .id:
        guard let former = amendment.from?.text else { continue }
        change(key) { $0.id = former }
      case .title: change(key) { $0.title = amendment.from?.text ?? "" }
      case .deadline: change(key) { $0.deadline = amendment.from?.text ?? "" }
      case .responsible: change(key) { $0.responsible = amendment.from?.texts ?? [] }
      case .moved:
        let parent = amendment.from?.text.map(numbers.now)
        change(key) { $0.parent = parent ?? "" }
      default: others.append(amendment)
      }
    }
    removed = gone.reversed()
    others.reverse()
  }
}

extension Amendment.Subject {
  /// Whether it tells what a line of the plan was.
  private static let ofLines: Set<Amendment.Subject> = [
    .added, .removed, .moved, .id, .title, .deadline, .responsible,
  ]

  /// Whether it is of a kind that a comparison tells line by line.
  var isOfLine: Bool { Self.ofLines.contains(self) }
}

extension Amendment.Value {
  /// The text, where it is one.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The texts, be it a single one.
  var texts: [String]? {
    switch self {
    case .text(let text): [text]
    case .texts(let texts): texts
    case .entry, .measurement: nil
    }
  }
}
