import SourceJSON

/// Findings that are known already, so that only new ones count.
///
/// The file is JSON, one line a finding, so that git shows what was taken off.
public struct FindingBaseline: Sendable {
  /// How often each finding is known, by file and fingerprint.
  private var counts: [String: [FindingFingerprint: Int]] = [:]
  private var rules: [FindingFingerprint: String] = [:]

  /// What the first key of a baseline says.
  public static let format = "roadmap-baseline/1"

  /// Makes an empty one.
  public init() {}

  /// Reads a baseline; nil where the bytes are none.
  public init?(bytes: [UInt8]) {
    let document = JSONDocument(bytes: bytes)
    guard document.faults.isEmpty, let root = document.root,
      let format = document.member("format", of: root).flatMap({ document.string($0.value) }),
      format == Self.format, let list = document.member("findings", of: root)?.value
    else { return nil }
    for element in document.elements(of: list) {
      func text(_ key: String) -> String? {
        document.member(key, of: element).flatMap { document.string($0.value) }
      }
      guard let file = text("file"), let print = text("fingerprint") else { return nil }
      let count = document.member("count", of: element).flatMap { document.integer($0.value) } ?? 1
      let fingerprint = FindingFingerprint(text: print)
      counts[file, default: [:]][fingerprint] = max(1, count)
      rules[fingerprint] = text("rule")
    }
  }

  /// Notes the findings of a file.
  public mutating func add(_ findings: [Finding], in bytes: [UInt8], of file: String) {
    for finding in findings {
      let fingerprint = FindingFingerprint(finding, in: bytes)
      counts[Self.normalized(file), default: [:]][fingerprint, default: 0] += 1
      rules[fingerprint] = finding.rule.rawValue
    }
  }

  /// Takes in what another baseline knows of other files.
  public mutating func merge(_ other: FindingBaseline) {
    counts.merge(other.counts) { $1 }
    rules.merge(other.rules) { $1 }
  }

  /// The findings of a file that are not known, each known one taken as often as it was noted.
  public func new(_ findings: [Finding], in bytes: [UInt8], of file: String) -> [Finding] {
    guard var left = counts[Self.normalized(file)] else { return findings }
    return findings.filter { finding in
      let fingerprint = FindingFingerprint(finding, in: bytes)
      guard let count = left[fingerprint], count > 0 else { return true }
      left[fingerprint] = count - 1
      return false
    }
  }

  /// The baseline as it is kept in a file.
  public var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", Self.format)
      json.array("findings") { json in
        for (file, prints) in counts.sorted(by: { $0.key < $1.key }) {
          for (fingerprint, count) in prints.sorted(by: { $0.key.text < $1.key.text }) {
            json.object(style: .compact) { json in
              json.member("file", file)
              json.member("rule", rules[fingerprint] ?? "")
              json.member("fingerprint", fingerprint.text)
              if count > 1 { json.member("count", count) }
            }
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func normalized(_ file: String) -> String {
    file.hasPrefix("./") ? String(file.dropFirst(2)) : file
  }
}
