import RoadmapCore
import RoadmapTestSupport
import Testing

/// A text and everything that the reader has to say about it, in both languages.
struct ReadingCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  /// What each finding points at, to the letter.
  let culprits: [String]
  /// The findings as `FindingLines` writes them.
  let english: [String]
  let russian: [String]

  /// Makes a case of a whole file.
  init(_ name: String, text: String, culprits: [String], english: [String], russian: [String]) {
    testDescription = name
    self.text = text
    self.culprits = culprits
    self.english = english
    self.russian = russian
  }

  /// Makes a case of members on line 3 of a roadmap that is right apart from them.
  init(_ name: String, members: String, culprits: [String], english: [String], russian: [String]) {
    self.init(
      name, text: SampleRoadmap.text(members), culprits: culprits, english: english,
      russian: russian)
  }

  func expectFindings(sourceLocation: SourceLocation = #_sourceLocation) {
    let file = SampleRoadmap.file(text)
    #expect(FindingLines.culprits(of: file) == culprits, sourceLocation: sourceLocation)
    #expect(FindingLines.of(file, in: .english) == english, sourceLocation: sourceLocation)
    #expect(FindingLines.of(file, in: .russian) == russian, sourceLocation: sourceLocation)
  }
}
