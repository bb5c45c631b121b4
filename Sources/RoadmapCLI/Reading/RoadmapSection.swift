import RoadmapCore

/// A roadmap that was read, with the name that the user gave its file.
struct RoadmapSection {
  let file: String
  let roadmap: Roadmap
}
