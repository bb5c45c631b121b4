/// What `JSONDecoder` is asked to fill: every key of the format, as Codable users write it, but no
/// places, no deadlines understood, and no findings.
struct PlainRoadmap: Decodable {
  let format: Int
  let title: String
  let organization: String
  let period: Period
  let yearKind: String?
  let language: String?
  let curator: String?
  let approval: Approval?
  let purpose: String?
  let tasks: [String]?
  let expectedResults: [String]?
  let basis: [String]?
  let team: [Member]?
  let stages: [Stage]?
  let activities: [Activity]?
  let targets: [Target]?
  let lint: Lint?

  struct Period: Decodable {
    let start: String
    let end: String
  }

  struct Approval: Decodable {
    let by: String?
    let date: String?
    let order: String?
  }

  struct Member: Decodable {
    let name: String
    let kind: String?
    let position: String?
    let duties: [String]?
    let aliases: [String]?
    let vacant: Bool?
  }

  struct Lint: Decodable {
    let ignore: [String]?
    let strict: [String]?
  }

  struct Stage: Decodable {
    let id: String
    let number: String?
    let title: String
    let deadline: String?
    let responsible: [String]?
    let keyResult: String?
    let documents: [String]?
    let focus: [String]?
    let targets: [Target]?
    let progress: [Entry]?
    let notes: String?
    let substages: [Substage]?
    let activities: [Activity]?
  }

  struct Substage: Decodable {
    let id: String
    let number: String?
    let title: String
    let deadline: String?
    let responsible: [String]?
    let keyResult: String?
    let documents: [String]?
    let focus: [String]?
    let targets: [Target]?
    let progress: [Entry]?
    let notes: String?
    let activities: [Activity]?
  }

  struct Activity: Decodable {
    let id: String
    let number: String?
    let title: String
    let deadline: String?
    let responsible: [String]?
    let keyResult: String?
    let documents: [String]?
    let focus: [String]?
    let targets: [Target]?
    let progress: [Entry]?
    let notes: String?
    let activities: [Activity]?
  }

  struct Entry: Decodable {
    let on: String
    let state: String
    let percent: Double?
    let `for`: String?
    let until: String?
    let by: String?
    let evidence: [String]?
    let note: String?
  }

  struct Target: Decodable {
    let id: String
    let title: String
    let unit: String?
    let audience: String?
    let atLeast: [String: Double]?
    let atMost: [String: Double]?
    let measurements: [Measurement]?
  }

  struct Measurement: Decodable {
    let on: String
    let value: Double?
    let count: Double?
    let of: Double?
    let source: String?
  }
}
