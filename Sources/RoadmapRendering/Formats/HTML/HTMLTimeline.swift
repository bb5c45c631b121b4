import RoadmapCore

/// A timeline: a row for each stage and activity, its windows drawn beside its title.
///
/// Titles are text of the page, not of the picture: they wrap, are read aloud, and stay legible on a
/// phone; and on paper no row is cut and the months stand on every page.
struct HTMLTimeline {
  private let timeline: ReportTimeline
  private let scale: TimelineScale
  private let id: Int
  private let words: HTMLWords

  /// Prepares a timeline; its `id` is the number of the table on the page.
  init(_ timeline: ReportTimeline, id: Int, _ words: HTMLWords) {
    self.timeline = timeline
    scale = TimelineScale(timeline.span)
    self.id = id
    self.words = words
  }

  func write(to writer: inout HTMLWriter) {
    guard !timeline.rows.isEmpty else { return }
    writeLegend(to: &writer)
    writer.markup("<table class=\"timeline\">\n<caption>")
    writer.text(timeline.title)
    writer.markup("</caption>\n<thead><tr><th scope=\"col\">")
    writer.text(words.item)
    writer.markup("</th><th scope=\"col\" class=\"strip\">")
    writeAxis(to: &writer)
    writer.markup("</th></tr></thead>\n<tbody>\n")
    for row in timeline.rows { write(row, to: &writer) }
    writer.markup("</tbody>\n</table>\n")
  }

  private func writeLegend(to writer: inout HTMLWriter) {
    writer.markup("<ul class=\"legend\">\n")
    let windows = timeline.rows.filter { !$0.isStage }.flatMap(\.windows)
    for meaning in timeline.legend where windows.contains(where: { $0.tone == meaning.tone }) {
      writer.markup("<li><svg class=\"swatch\" aria-hidden=\"true\">")
      writer.markup("<rect x=\"2\" width=\"20\" class=\"window ")
      writer.markup(meaning.tone.htmlClass ?? "plain")
      writer.markup("\" y=\"50%\" height=\"10\"/></svg>")
      writer.text(meaning.text)
      writer.markup("</li>\n")
    }
    if windows.contains(where: { $0.doneOn != nil }) {
      writer.markup("<li><svg class=\"swatch\" aria-hidden=\"true\">")
      writer.markup("<circle class=\"done\" cx=\"12\" cy=\"50%\" r=\"4\"/></svg>")
      writer.text(words.dayDone)
      writer.markup("</li>\n")
    }
    if timeline.today != nil {
      writer.markup("<li><svg class=\"swatch\" aria-hidden=\"true\">")
      writer.markup("<line class=\"now\" x1=\"12\" x2=\"12\" y1=\"0\" y2=\"100%\"/></svg>")
      writer.text(timeline.todayLabel)
      writer.markup("</li>\n")
    }
    writer.markup("</ul>\n")
  }

  private func writeAxis(to writer: inout HTMLWriter) {
    let dates = DateWording(words.language)
    let ticks = scale.ticks(dates)
    writer.markup("<svg class=\"axis\" role=\"img\"><title>")
    writer.plainText(dates.span(timeline.span))
    writer.markup("</title><g id=\"grid")
    writer.number(id)
    writer.markup("\">")
    for tick in ticks { writer.writeLine("grid", at: tick.place) }
    writer.markup("</g>")
    for (index, tick) in ticks.enumerated() {
      for (text, line) in [(tick.month, "14" as StaticString), (tick.year, "29")]
      where !text.isEmpty {
        writer.markup("<text dx=\"4\" y=\"")
        writer.markup(line)
        writer.markup(index % 2 == 0 ? "\" x=\"" : "\" class=\"odd\" x=\"")
        writer.place(tick.place)
        writer.markup("\">")
        writer.plainText(text)
        writer.markup("</text>")
      }
    }
    if let today = timeline.today { writer.writeLine("now", at: scale.middle(of: today)) }
    writer.markup("</svg>")
  }

  private func write(_ row: ReportTimeline.Row, to writer: inout HTMLWriter) {
    writer.markup(row.isStage ? "<tr class=\"stage\">" : "<tr>")
    writer.markup("<th scope=\"row\">")
    writer.text(row.label)
    writer.markup("</th><td class=\"strip\"><svg role=\"img\"><title>")
    writer.plainText(row.windows.map(\.text).joined(separator: "; "))
    writer.markup("</title><use href=\"#grid")
    writer.number(id)
    writer.markup("\"/>")
    for window in row.windows {
      let start = scale.start(of: window.span.start)
      writer.markup("<rect class=\"window ")
      writer.markup(window.tone.htmlClass ?? "plain")
      writer.markup("\" y=\"50%\" height=\"")
      writer.number(row.isStage ? 4 : 10)
      writer.markup("\" x=\"")
      writer.place(start)
      writer.markup("\" width=\"")
      writer.place(scale.end(of: window.span.end).distance(from: start))
      writer.markup("\"/>")
    }
    for case let doneOn? in row.windows.map(\.doneOn) {
      writer.markup("<circle class=\"done\" cy=\"50%\" r=\"4\" cx=\"")
      writer.place(scale.middle(of: doneOn))
      writer.markup("\"/>")
    }
    if let today = timeline.today { writer.writeLine("now", at: scale.middle(of: today)) }
    writer.markup("</svg></td></tr>\n")
  }
}

extension HTMLWriter {
  /// Draws an upright line over the whole height.
  mutating func writeLine(_ name: StaticString, at position: HTMLPlace) {
    markup("<line class=\"")
    markup(name)
    markup("\" y1=\"0\" y2=\"100%\" x1=\"")
    place(position)
    markup("\" x2=\"")
    place(position)
    markup("\"/>")
  }
}
