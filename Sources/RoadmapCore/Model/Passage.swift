/// A text of the roadmap as a whole, of one sentence or several; the raw value is its key in the file.
public enum Passage: String, CaseIterable, Sendable {
  /// What the programme is for: one text.
  case purpose
  /// The tasks that follow from the purpose.
  case tasks
  /// The results that are hoped for.
  case expectedResults
  /// The acts that the roadmap rests on.
  case basis

  /// What a roadmap says there, nothing where it says nothing.
  public func texts(of roadmap: Roadmap) -> [String] {
    switch self {
    case .purpose: [roadmap.purpose].compactMap(\.self)
    case .tasks: roadmap.tasks
    case .expectedResults: roadmap.expectedResults
    case .basis: roadmap.basis
    }
  }

  /// What a change of it is called.
  package var subject: Amendment.Subject {
    switch self {
    case .purpose: .purpose
    case .tasks: .tasks
    case .expectedResults: .expectedResults
    case .basis: .basis
    }
  }

  /// Texts as the file has them: `purpose` is one, the others are lists.
  func value(_ texts: [String]) -> Amendment.Value? {
    guard let first = texts.first else { return nil }
    return self == .purpose ? .text(first) : .texts(texts)
  }
}
