import RoadmapCLI
import RoadmapTestSupport
import Testing

/// A Word or Excel file in place of a roadmap: the commonest file that a school has.
struct OfficeFileTests {
  private static let bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0xFF]

  @Test(arguments: [["status"], ["validate"], ["overdue"], ["export", "--format", "csv"]])
  func `is named as what it is, with what to type`(command: [String]) throws {
    for (language, words) in [("ru", "файл Word или Excel"), ("en", "Word or Excel file")] {
      let run = try HostileRun(command + ["--lang", language], on: Self.bytes)
      let said = (run.output + run.messages).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(run.code != .done)
      #expect(said.contains(words), "\(said)")
      #expect(said.contains("roadmap import"), "\(said)")
    }
  }
}
