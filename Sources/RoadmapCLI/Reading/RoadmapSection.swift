import RoadmapCore

/// A roadmap that was read, with the name that the user gave its file.
struct RoadmapSection {
  let file: String
  let roadmap: Roadmap
  /// The folder that it counts for among several, such as its district; empty where there is none.
  let group: String
  /// What became of the names of persons, where the answer must not have any.
  private(set) var anonymous: AnonymousRoadmap?
  /// The same with marks before what stands in the place of names, where those that an answer shows are
  /// to be counted.
  private(set) var marked: (@Sendable () -> RoadmapSection?)?
  private var isMarked = false

  init(file: String, roadmap: Roadmap, group: String = "") {
    self.file = file
    self.roadmap = roadmap
    self.group = group
  }

  /// The same without the names of persons, be it in the name of its file; nil where that fails.
  fileprivate func anonymous(_ file: RoadmapFile, in language: Language) -> RoadmapSection? {
    guard var result = file.anonymous(in: language), let roadmap = result.file.roadmap,
      !result.file.hasErrors
    else { return nil }
    let name = result.names.hidden(self.file, .path)
    let group = result.names.hidden(self.group, .path)
    var section = RoadmapSection(
      file: Anonymizer.unmarked(name), roadmap: roadmap, group: Anonymizer.unmarked(group))
    section.anonymous = result
    section.marked = { [hidden = result] in
      hidden.marked.roadmap.map { roadmap in
        var section = RoadmapSection(file: name, roadmap: roadmap, group: group)
        section.anonymous = hidden
        section.isMarked = true
        return section
      }
    }
    return section
  }

  /// The parties that somebody means, by the names that they have in this answer.
  func parties(_ query: NameQuery) -> Set<String> {
    guard var anonymous else { return roadmap.parties(query) }
    return Set(
      anonymous.original.parties(query).map {
        let name = anonymous.names.hidden($0, .parties)
        return isMarked ? name : Anonymizer.unmarked(name)
      }
    ).union(roadmap.parties(query))
  }

  /// The parties that somebody asks about; nil for everybody.
  func parties(asked name: String?) -> Set<String>? { name.map { parties(NameQuery($0)) } }

  /// The names nearest to one that fits nobody.
  func partiesNear(_ query: NameQuery) -> [String] { roadmap.partiesNear(query) }

  /// A filter that knows whom it means in this roadmap.
  func settled(_ filter: ActivityFilter) -> ActivityFilter {
    var filter = filter
    filter.parties = filter.responsible.map { parties(NameQuery($0)) }
    return filter
  }
}

extension Invocation {
  /// A file as the answer may show it; nil where it is no part of it.
  ///
  /// One that cannot be made anonymous must not be shown by mistake.
  func section(of file: RoadmapFile, named name: String, in group: String) -> RoadmapSection? {
    guard let roadmap = file.roadmap, !file.hasErrors else { return nil }
    let section = RoadmapSection(file: name, roadmap: roadmap, group: group)
    guard isAnonymous else { return section }
    return section.anonymous(file, in: language(ofFile: roadmap.language))
  }
}
