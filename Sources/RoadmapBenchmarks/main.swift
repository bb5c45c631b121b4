import Foundation

let arguments = Array(ProcessInfo.processInfo.arguments.dropFirst())
if arguments.count == 2, arguments[0] == "generate", let count = Int(arguments[1]), count > 0 {
  GeneratedRoadmap(activityCount: count).write { FileHandle.standardOutput.write(Data($0)) }
} else if arguments.count == 1 {
  let figures = try BenchmarkRun(program: arguments[0]).figures()
  exit(figures.contains { $0.isMissed } ? 1 : 0)
} else {
  print("usage: RoadmapBenchmarks PROGRAM | generate ACTIVITIES > FILE")
  exit(2)
}
