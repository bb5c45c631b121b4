import SourceJSON

extension Finding {
  /// The findings for the faults of a text; the lines of one merge conflict make one finding.
  static func findings(for faults: [JSONSyntaxError]) -> [Finding] {
    var findings: [Finding] = []
    var conflict: [JSONSyntaxError] = []
    for fault in faults {
      guard case .conflictMarker(let marker) = fault.reason else {
        findings.append(Finding(fault))
        continue
      }
      if marker == .ours, !conflict.isEmpty {
        findings.append(Finding(conflict: conflict))
        conflict = []
      }
      conflict.append(fault)
    }
    if !conflict.isEmpty { findings.append(Finding(conflict: conflict)) }
    return findings
  }

  /// All findings in the order of the file, without doubles.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    let sorted = findings.stablySorted { one, other in
      (one.range.lowerBound, one.range.upperBound)
        < (other.range.lowerBound, other.range.upperBound)
    }
    var result: [Finding] = []
    result.reserveCapacity(sorted.count)
    // Doubles stand at one place, where mostly nothing else does; a set is for places with many.
    var start = 0
    var seen: Set<Finding> = []
    for finding in sorted {
      if start < result.count, result[start].range != finding.range {
        start = result.count
        seen = []
      }
      if result.count - start < 16 {
        if result[start...].contains(finding) { continue }
      } else {
        if seen.isEmpty { seen = Set(result[start...]) }
        guard seen.insert(finding).inserted else { continue }
      }
      result.append(finding)
    }
    return result
  }

  private init(conflict: [JSONSyntaxError]) {
    let first = conflict[0]
    self.init(
      .conflictMarkers, at: first.range, first.reason.message,
      help: LocalizedText(
        en:
          "keep what holds and delete the lines <<<<<<<, ======= and >>>>>>>; where git wrote them "
          + "and not roadmap merge, that joins both sides by meaning: roadmap help merge",
        ru:
          "оставьте верное и удалите строки <<<<<<<, ======= и >>>>>>>; если их написал git, а не "
          + "roadmap merge, она объединит обе стороны по смыслу: roadmap help merge"),
      related: conflict.dropFirst().map { marker in
        Related(range: marker.range, message: marker.reason.message)
      })
  }

  private init(_ fault: JSONSyntaxError) {
    var related: [Related] = []
    switch fault.reason {
    case .mismatchedClose(let openedAt), .unclosedArray(let openedAt),
      .unclosedObject(let openedAt):
      related = [
        Related(
          range: openedAt..<openedAt + 1,
          message: LocalizedText(en: "it was opened here", ru: "открыто здесь"))
      ]
    default: break
    }
    self.init(fault.reason.rule, at: fault.range, fault.reason.message, related: related)
  }
}

extension JSONSyntaxError.Reason {
  fileprivate var rule: RuleID {
    switch self {
    case .invalidUTF8, .utf16: .invalidUTF8
    case .conflictMarker: .conflictMarkers
    case .nestingTooDeep: .nestingTooDeep
    case .trailingData: .trailingData
    default: .jsonSyntax
    }
  }
}
