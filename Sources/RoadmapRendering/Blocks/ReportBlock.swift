/// One part of a document.
package enum ReportBlock: Sendable, Hashable {
  /// A title: level 1 is the document's, level 2 a part's.
  case heading(level: Int, StyledText)
  /// Running text, wrapped at the page's width.
  case paragraph(StyledText)
  /// Short labels with their values, the values aligned.
  case facts([ReportFact])
  /// Rows under columns; one without rows prints nothing.
  case table(ReportTable)
  /// A bulleted list.
  case items([StyledText])
  /// A picture of windows along the days; formats without pictures leave it out.
  case timeline(ReportTimeline)
  /// A picture of bars and goals; formats without pictures leave it out.
  case chart(ReportChart)
  /// Lines to sign on.
  case signatures([ReportSignature])
  /// The last line: what to type next.
  case hint(StyledText)

  /// Whether it is a picture of what stands in tables too.
  var isPicture: Bool {
    switch self {
    case .timeline, .chart: true
    default: false
    }
  }
}
