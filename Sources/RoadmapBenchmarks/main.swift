import Foundation

let arguments = Array(ProcessInfo.processInfo.arguments.dropFirst())
if (2...3).contains(arguments.count), arguments[0] == "generate",
  let count = Int(arguments[1]), count > 0,
  let seed = arguments.count == 2 ? 406 : UInt64(arguments[2])
{
  GeneratedRoadmap(activityCount: count, seed: seed)
    .write { FileHandle.standardOutput.write(Data($0)) }
} else if arguments.count >= 2, arguments[0] == "growth" {
  let run = GrowthRun(
    program: URL(filePath: arguments[1]).path(percentEncoded: false),
    isShort: arguments.contains("short"))
  exit(try run.measure() ? 0 : 1)
} else if arguments.count == 1 {
  let figures = try BenchmarkRun(program: arguments[0]).figures()
  exit(figures.contains { $0.isMissed } ? 1 : 0)
} else {
  print(
    "usage: RoadmapBenchmarks PROGRAM | growth PROGRAM [short] | generate ACTIVITIES [SEED] > FILE")
  exit(2)
}
