import RoadmapTestSupport
import Testing

struct TranscriptTests {
  @Test
  func `there are transcripts, and each has something typed`() throws {
    #expect(try !Transcript.all().isEmpty)
    for file in try RepositoryFile.all(inFolder: "Tests/Transcripts", suffix: ".transcript") {
      #expect(try file.text().contains("\n$ roadmap "), "\(file.path)")
    }
  }

  @Test(arguments: try Transcript.all())
  func `answers as its transcript says`(transcript: Transcript) throws {
    try transcript.expectToHold()
  }
}
