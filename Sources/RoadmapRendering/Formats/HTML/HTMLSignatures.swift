extension HTMLWriter {
  /// Writes lines to sign on, with a line for the date.
  mutating func write(_ signatures: [ReportSignature], _ words: HTMLWords) {
    guard !signatures.isEmpty else { return }
    markup("<div class=\"signatures\">\n")
    for signature in signatures {
      markup("<div class=\"signature\"><p>")
      text(signature.position)
      markup("</p><p class=\"line\"><span></span><small>")
      text(words.signature)
      markup("</small></p><p class=\"line\"><span>")
      text(signature.name)
      markup("</span><small>")
      text(words.fullName)
      markup("</small></p></div>\n")
    }
    markup("<p class=\"date\">")
    text(words.date)
    markup("</p>\n</div>\n")
  }
}
