// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "roadmap",
  products: [
    .library(name: "RoadmapCore", targets: ["RoadmapCore"]),
    .executable(name: "roadmap", targets: ["roadmap"]),
  ],
  targets: [
    // What each character is: one table for all that read, write, compare and show text.
    .target(name: "Letters"),
    // JSON text with places. Knows nothing about schools.
    .target(name: "SourceJSON", dependencies: ["Letters"]),
    // Zip containers, Word and Excel files as plain tables and paragraphs. Knows nothing about schools.
    .target(name: "OfficeFiles", dependencies: ["CExpat", "CZlib", "Letters", "SourceTables"]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    // Small, without ICU, and with a static library in Debian's own package.
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    // What has to happen before the Swift runtime begins.
    .target(name: "CProgramStart"),
    // A step of the kernel for which older C libraries have no function.
    .target(name: "CRenaming"),
    // What of starting other programs the C library shows to C alone.
    .target(name: "CSpawning"),
    // Paragraphs and tables, as they stand in text files. Knows nothing about schools.
    .target(name: "SourceTables", dependencies: ["Letters"]),
    // The model and its rules. No Foundation, clock, locale, environment or files.
    .target(name: "RoadmapCore", dependencies: ["Letters", "SourceJSON", "SourceTables"]),
    // Report values to bytes. No files, and no decision on what is overdue or wrong.
    .target(
      name: "RoadmapRendering",
      dependencies: ["Letters", "OfficeFiles", "RoadmapCore", "SourceJSON"]),
    // Arguments, commands, and the one file that touches the world.
    .target(
      name: "RoadmapCLI",
      dependencies: [
        "CProgramStart", "CRenaming", "CSpawning", "Letters", "OfficeFiles", "RoadmapCore",
        "RoadmapRendering", "SourceJSON", "SourceTables",
      ]),
    .executableTarget(name: "roadmap", dependencies: ["RoadmapCLI"]),
    // Random numbers that are the same in every run; no product depends on it.
    .target(name: "SeededRandom"),
    // What `make bench` runs; it measures against Foundation, and no product depends on it.
    .executableTarget(
      name: "RoadmapBenchmarks",
      dependencies: ["OfficeFiles", "RoadmapCore", "SeededRandom", "SourceJSON"]),

    // What has to hold of any input, and inputs that try it; no product depends on it.
    .target(
      name: "RoadmapFuzzing",
      dependencies: [
        "OfficeFiles", "RoadmapCore", "RoadmapRendering", "SeededRandom", "SourceJSON",
        "SourceTables",
      ]),
    // What `make fuzz` runs where there is no libFuzzer.
    .executableTarget(name: "RoadmapFuzzer", dependencies: ["RoadmapFuzzing"]),

    .testTarget(name: "LettersTests", dependencies: ["Letters", "RoadmapTestSupport"]),
    .testTarget(
      name: "SourceJSONTests",
      dependencies: ["RoadmapFuzzing", "SeededRandom", "SourceJSON"]),
    .testTarget(name: "SourceTablesTests", dependencies: ["SourceTables"]),
    .testTarget(
      name: "OfficeFilesTests",
      dependencies: ["OfficeFiles", "RoadmapTestSupport", "SourceTables"]),
    .testTarget(
      name: "RoadmapCoreTests",
      dependencies: [
        "Letters", "RoadmapCore", "RoadmapTestSupport", "SeededRandom", "SourceJSON",
        "SourceTables",
      ]),
    // The host in memory, transcripts and goldens; no product depends on it.
    .target(
      name: "RoadmapTestSupport",
      dependencies: ["OfficeFiles", "RoadmapCLI", "RoadmapCore", "SourceJSON", "SourceTables"],
      path: "Tests/RoadmapTestSupport"),
    .testTarget(
      name: "RoadmapCLITests",
      dependencies: [
        "OfficeFiles", "RoadmapCLI", "RoadmapCore", "RoadmapRendering", "RoadmapTestSupport",
        "SourceJSON", "SourceTables",
      ]),
    .testTarget(
      name: "RoadmapFuzzingTests",
      dependencies: ["RoadmapFuzzing", "RoadmapTestSupport", "SourceJSON"]),
    .testTarget(
      name: "RoadmapRenderingTests",
      dependencies: [
        "OfficeFiles", "RoadmapCLI", "RoadmapCore", "RoadmapRendering", "RoadmapTestSupport",
        "SeededRandom", "SourceJSON", "SourceTables",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && !target.name.hasPrefix("C") {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}

// What takes commands apart, words answers and reads or writes the files of offices: there the smaller code
// is the better.
for target in package.targets
where ["OfficeFiles", "RoadmapCLI", "RoadmapRendering"].contains(target.name) {
  target.swiftSettings?.append(.unsafeFlags(["-Osize"], .when(configuration: .release)))
}
