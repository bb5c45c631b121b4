/// What the files of one target under `Sources` may import beside the standard library.
struct TargetImports: Sendable, CustomStringConvertible {
  let target: String
  let modules: Set<String>
  /// Beginnings of the paths, within the target, of the files that may also reach the system.
  var systemFiles: [String] = []

  /// The table of the house: arrows point down only.
  static let all = [
    TargetImports(target: "Letters", modules: []),
    TargetImports(target: "SourceJSON", modules: ["Letters"]),
    TargetImports(target: "SourceTables", modules: ["Letters"]),
    TargetImports(
      target: "OfficeFiles", modules: ["CZlib", "CExpat", "Letters", "SourceTables"]),
    TargetImports(target: "RoadmapCore", modules: ["Letters", "SourceJSON", "SourceTables"]),
    TargetImports(
      target: "RoadmapRendering",
      modules: ["Letters", "OfficeFiles", "RoadmapCore", "SourceJSON"]),
    TargetImports(
      target: "RoadmapCLI",
      modules: [
        "CProgramStart", "CRenaming", "CSpawning", "Letters", "OfficeFiles", "RoadmapCore",
        "RoadmapRendering", "SourceJSON", "SourceTables",
      ],
      systemFiles: ["Host/System/"]),
    TargetImports(target: "roadmap", modules: ["RoadmapCLI"]),
    TargetImports(target: "SeededRandom", modules: []),
    TargetImports(
      target: "RoadmapBenchmarks",
      modules: ["OfficeFiles", "RoadmapCore", "SeededRandom", "SourceJSON"],
      systemFiles: [""]),
    TargetImports(
      target: "RoadmapFuzzing",
      modules: [
        "OfficeFiles", "RoadmapCore", "RoadmapRendering", "SeededRandom", "SourceJSON",
        "SourceTables",
      ],
      systemFiles: ["LibFuzzer/"]),
    TargetImports(target: "RoadmapFuzzer", modules: ["RoadmapFuzzing"], systemFiles: [""]),
  ]

  private static let system: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
  ]

  var description: String { target }

  /// What the file at a path from the repository's top folder may import.
  func modules(forFile path: String) -> Set<String> {
    let reachesSystem = systemFiles.contains { path.hasPrefix("Sources/\(target)/\($0)") }
    return reachesSystem ? modules.union(Self.system) : modules
  }
}
