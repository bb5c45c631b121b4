/// The indicators of a list below «Показатели эффективности:».
enum IndicatorList {
  /// The goals of the lines; what names none in figures is asked about.
  static func targets(in text: inout Surroundings, _ doubts: inout [ImportDoubt]) -> [DraftTarget] {
    var targets: [DraftTarget] = []
    var isBelow = false
    for index in text.lines.indices {
      let line = text.lines[index]
      guard !line.isUsed else {
        isBelow = false
        continue
      }
      let mark = PartMark(line.text)
      if mark == nil, line.level != nil || line.text.hasSuffix(":") {
        var label = line.text
        if label.hasSuffix(":") { label.removeLast() }
        isBelow = HeaderWords.role(of: label) == .indicators
        continue
      }
      guard isBelow, mark != nil || !line.followsGap else {
        isBelow = false
        continue
      }
      var entry = mark?.rest ?? line.text
      while let last = entry.last, ";.,".contains(last) { entry.removeLast() }
      let found = IndicatorText.targets(in: entry)
      if !found.isEmpty {
        targets += found
        text.use(index..<index + 1)
      } else if mark != nil {
        doubts.append(ImportDoubt(place: text.place(index), question: .cellLeftOver))
      }
    }
    return targets
  }
}
