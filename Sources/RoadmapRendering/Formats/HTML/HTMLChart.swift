/// Bars beside their labels and values, each with the mark of its goal.
struct HTMLChart {
  private let chart: ReportChart
  private let words: HTMLWords

  init(_ chart: ReportChart, _ words: HTMLWords) {
    self.chart = chart
    self.words = words
  }

  func write(to writer: inout HTMLWriter) {
    let groups = chart.groups.filter { !$0.bars.isEmpty }
    guard !groups.isEmpty else { return }
    if groups.contains(where: { $0.bars.contains { $0.goal != nil } }) {
      writer.markup("<ul class=\"legend\">\n<li><svg class=\"swatch\" aria-hidden=\"true\">")
      writer.markup("<line class=\"mark\" x1=\"12\" x2=\"12\" y1=\"0\" y2=\"100%\"/></svg>")
      writer.text(chart.goalLabel)
      writer.markup("</li>\n</ul>\n")
    }
    // Years are short; the names of districts and stages need room.
    let areNames = groups.contains { group in group.bars.contains { $0.label.count > 10 } }
    writer.markup(areNames ? "<table class=\"chart names\">" : "<table class=\"chart\">")
    writer.markup("\n<caption>")
    writer.text(chart.title)
    writer.markup("</caption>\n")
    for group in groups {
      writer.markup("<tbody>\n")
      if !group.label.isEmpty {
        writer.markup("<tr class=\"stage\"><th scope=\"rowgroup\" colspan=\"3\">")
        writer.text(group.label)
        writer.markup("</th></tr>\n")
      }
      for bar in group.bars { write(bar, to: &writer) }
      writer.markup("</tbody>\n")
    }
    writer.markup("</table>\n")
  }

  private func write(_ bar: ReportChart.Bar, to writer: inout HTMLWriter) {
    writer.markup("<tr><th scope=\"row\">")
    writer.text(bar.label)
    writer.markup("</th><td class=\"strip\"><svg class=\"bar\" role=\"img\"><title>")
    writer.plainText(bar.text)
    writer.markup("</title>")
    if let value = bar.value {
      writer.markup("<rect class=\"track\" width=\"100%\" height=\"100%\"/><rect class=\"share ")
      writer.markup(bar.tone.htmlClass ?? "plain")
      writer.markup("\" height=\"100%\" width=\"")
      writer.place(place(of: value))
      writer.markup("\"/>")
    } else {
      writer.markup("<rect class=\"unknown\" width=\"100%\" height=\"100%\"/>")
    }
    if let goal = bar.goal { writer.writeLine("mark", at: place(of: goal)) }
    writer.markup("</svg></td><td>")
    writer.text(StyledText(bar.text, bar.tone))
    writer.markup("</td></tr>\n")
  }

  /// Where a value ends; at the edges where it lies outside of the picture.
  private func place(of value: Double) -> HTMLPlace {
    HTMLPlace(fraction: chart.maximum > 0 ? value / chart.maximum : 0)
  }
}
