/// What makes targets of several roadmaps one: a code that they share, else what they measure.
///
/// The `id` is a name for the commands of one file; that two files use the same one says nothing.
public struct TargetIdentity: Hashable, Sendable {
  private enum Name: Hashable, Sendable {
    case code(String)
    case words(title: SearchText, audience: SearchText?)
  }

  private let name: Name
  private let unit: SearchText
  private let bound: Target.Bound

  /// Looks at a target as other files could have it too.
  public init(_ target: Target) {
    name =
      target.code.map { .code($0) }
      ?? .words(title: SearchText(target.title), audience: target.audience.map { SearchText($0) })
    unit = SearchText(target.unit)
    bound = target.bound
  }
}
