/// What `JSONDecoder` is asked to fill: the same keys, no places, no deadlines, no findings.
struct PlainRoadmap: Decodable {
  let format: Int
  let title: String
  let organization: String
  let period: Period
  let yearKind: String?
  let language: String?
  let targets: [Target]?
  let stages: [Stage]?

  struct Period: Decodable {
    let start: String
    let end: String
  }

  struct Stage: Decodable {
    let id: String
    let title: String
    let substages: [Substage]?
    let activities: [Activity]?
  }

  struct Substage: Decodable {
    let id: String
    let title: String
    let activities: [Activity]?
  }

  struct Activity: Decodable {
    let id: String
    let title: String
    let deadline: String?
    let responsible: [String]?
    let keyResult: String?
    let documents: [String]?
    let progress: [Entry]?
    let notes: String?
  }

  struct Entry: Decodable {
    let on: String
    let state: String
    let percent: Double?
    let by: String?
    let evidence: [String]?
    let note: String?
  }

  struct Target: Decodable {
    let id: String
    let title: String
    let unit: String?
    let atLeast: [String: Double]?
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
