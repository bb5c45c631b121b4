/// The team of a roadmap, as the file lists it.
public struct TeamReport: Sendable {
  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The members, in the order of the file.
  public let members: [Member]
  /// The name of the member who keeps the roadmap.
  public let curator: String?

  /// Lists the team of a roadmap.
  public init(of roadmap: Roadmap) {
    title = roadmap.title
    organization = roadmap.organization
    members = roadmap.team
    curator = roadmap.curator
  }
}
