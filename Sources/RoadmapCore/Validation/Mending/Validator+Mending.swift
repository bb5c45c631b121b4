import SourceJSON

extension Validator {
  /// Puts right what can be put right without a person: texts that are not normalized, leftovers of
  /// markup, look-alike letters, and several parties in one text.
  ///
  /// Rules that are left out are not obeyed either. A deadline that is understood keeps its meaning,
  /// or its words.
  public func mending(_ file: RoadmapFile) throws(MendingRefusal) -> RoadmapMending {
    guard file.document.faults.isEmpty else { throw .damaged }
    let unchanged = RoadmapMending(
      text: TextChange(unchanged: file.document.bytes.count), file: file, counts: [])
    guard let roadmap = file.roadmap else { return unchanged }
    let ignored = ignored.union(roadmap.lint.ignore)
    let rules = ValidationRule.all.filter { !ignored.contains($0.id.rawValue) }
    var mender = RoadmapMender(roadmap, in: file.document, by: rules)
    mender.mend()
    guard !mender.replacements.isEmpty else { return unchanged }
    let change: TextChange
    do {
      change = try file.document.change(replacing: mender.replacements)
    } catch {
      throw .damaged
    }
    guard let bytes = change.applied(to: file.document.bytes) else { throw .damaged }
    let mended = RoadmapFile(bytes: bytes, calendars: file.calendars)
    let new = newErrors(in: mended, since: file)
    guard new.isEmpty else { throw .bringsErrors(new) }
    return RoadmapMending(
      text: change, file: mended,
      counts: rules.compactMap { rule in mender.counts[rule.id].map { (rule.id, $0) } })
  }

  /// The rules that more errors break than before: two numbers may become one once their spaces go.
  private func newErrors(in mended: RoadmapFile, since file: RoadmapFile) -> [RuleID] {
    func errors(_ file: RoadmapFile) -> [RuleID: Int] {
      findings(in: file).reduce(into: [:]) { counts, finding in
        if finding.rule.severity == .error { counts[finding.rule, default: 0] += 1 }
      }
    }
    let before = errors(file)
    let after = errors(mended)
    return ValidationRule.all.map(\.id).filter { after[$0, default: 0] > before[$0, default: 0] }
  }
}
