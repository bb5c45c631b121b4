// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "roadmap",
  products: [
    .library(name: "RoadmapCore", targets: ["RoadmapCore"]),
    .executable(name: "roadmap", targets: ["roadmap"]),
  ],
  targets: [
    // JSON text with places. Knows nothing about schools and imports nothing.
    .target(name: "SourceJSON"),
    // Zip containers, Word and Excel files as plain tables and paragraphs. Knows nothing about schools.
    .target(name: "OfficeFiles", dependencies: ["CZlib"]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    // The model and its rules. No Foundation, clock, locale, environment or files.
    .target(name: "RoadmapCore", dependencies: ["SourceJSON"]),
    // Report values to bytes. No files, and no decision on what is overdue or wrong.
    .target(
      name: "RoadmapRendering", dependencies: ["OfficeFiles", "RoadmapCore", "SourceJSON"]),
    // Arguments, commands, and the one file that touches the world.
    .target(name: "RoadmapCLI", dependencies: ["RoadmapCore", "RoadmapRendering", "SourceJSON"]),
    .executableTarget(name: "roadmap", dependencies: ["RoadmapCLI"]),
    // What `make bench` runs; it measures against Foundation, and no product depends on it.
    .executableTarget(name: "RoadmapBenchmarks", dependencies: ["RoadmapCore", "SourceJSON"]),

    .testTarget(name: "SourceJSONTests", dependencies: ["SourceJSON"]),
    .testTarget(name: "OfficeFilesTests", dependencies: ["OfficeFiles"]),
    .testTarget(
      name: "RoadmapCoreTests",
      dependencies: ["RoadmapCore", "RoadmapTestSupport", "SourceJSON"]),
    // The host in memory, transcripts and goldens; no product depends on it.
    .target(
      name: "RoadmapTestSupport", dependencies: ["RoadmapCLI", "RoadmapCore", "SourceJSON"],
      path: "Tests/RoadmapTestSupport"),
    .testTarget(
      name: "RoadmapCLITests", dependencies: ["RoadmapCLI", "RoadmapCore", "RoadmapTestSupport"]),
    .testTarget(
      name: "RoadmapRenderingTests",
      dependencies: [
        "OfficeFiles", "RoadmapCLI", "RoadmapCore", "RoadmapRendering", "RoadmapTestSupport",
        "SourceJSON",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
