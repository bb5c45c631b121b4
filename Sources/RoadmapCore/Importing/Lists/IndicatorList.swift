/// The indicators of a list below «Показатели эффективности:».
enum IndicatorList {
  /// The goals of the lines; what names none in figures is asked about.
  static func targets(in text: inout Surroundings, _ doubts: inout [ImportDoubt]) -> [DraftTarget] {
    var targets: [DraftTarget] = []
    /// The heading that the lines stand below.
    var heading: Int?
    for index in text.lines.indices {
      let line = text.lines[index]
      let mark = PartMark(line.text)
      if line.isUsed {
        // Goals of several years are read by themselves.
        if mark == nil { heading = nil }
        continue
      }
      let label = PartLabel(line.text)
      if label?.part == .indicators, label?.rest.isEmpty == true {
        heading = index
        continue
      }
      if mark == nil, line.level != nil || line.text.hasSuffix(":") || line.followsGap {
        heading = nil
      }
      guard let above = heading else { continue }
      let found = IndicatorText.targets(in: LabelledLine.trimmed((mark?.rest ?? line.text)[...]))
      if !found.isEmpty {
        targets += found
        text.use(above..<above + 1)
        text.use(index..<index + 1)
      } else if mark != nil {
        doubts.append(ImportDoubt(place: text.place(index), question: .cellLeftOver))
      }
    }
    return targets
  }
}
