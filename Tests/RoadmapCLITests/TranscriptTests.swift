import RoadmapTestSupport
import Testing

struct TranscriptTests {
  @Test(arguments: try Transcript.all())
  func `answers as its transcript says`(transcript: Transcript) throws {
    try transcript.expectToHold()
  }
}
