import Testing

/// A text that would do something, if only one format let it.
struct Attack: CustomTestStringConvertible, Sendable {
  /// What it is after, for the list of tests.
  let aim: String
  /// The text, as it stands in a title, a name or a note.
  let text: String

  var testDescription: String { aim }

  init(_ aim: String, _ text: String) {
    self.aim = aim
    self.text = text
  }

  /// A text that does nothing: what an attack must not differ from but in words.
  static let none = Attack("nothing", "Слово")

  /// Every attack, on whichever format: a format that it is not meant for has to withstand it too.
  static let all = terminal + page + sheet + runner + markup + markdown + calendar + chart + sizes

  static let terminal = [
    Attack("colours", "\u{1B}[31mред\u{1B}[0m"),
    Attack("the title of the window", "\u{1B}]0;чужое\u{7}"),
    Attack("a link of OSC 8", "\u{1B}]8;;http://example.com\u{1B}\\жми\u{1B}]8;;\u{1B}\\"),
    Attack("CSI in one character", "\u{9B}2J\u{9B}Hчисто"),
    Attack("OSC in one character", "\u{9D}0;чужое\u{9C}"),
    Attack("backspaces", "не\u{8}\u{8}выполнено\u{7F}"),
    Attack("back to the start of the line", "просрочено\rвыполнено "),
    Attack("a NUL", "до\u{0}после"),
    Attack("the direction of text", "\u{202E}gnp.exe\u{202C}"),
    Attack("isolated directions", "\u{2066}a\u{2067}б\u{2069}"),
    Attack("marks of direction", "\u{200F}a\u{200E}b\u{61C}c"),
    Attack("other line breaks", "a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f"),
  ]

  static let page = [
    Attack("a script", "<script>alert(1)</script>"),
    Attack("a picture with a script", "\"><img src=x onerror=alert(1)>"),
    Attack("a drawing with a script", "<svg/onload=alert(1)>"),
    Attack("an attribute in double quotes", "\" onmouseover=\"alert(1)"),
    Attack("an attribute in single quotes", "' autofocus onfocus='alert(1)"),
    Attack("the end of a title and a style", "</title></style><script>alert(1)</script>"),
    Attack("a comment", "<!-- --!> --><b>"),
    Attack("entities", "&lt;script&gt;&#60;b&#62;&amp"),
    Attack("a base and a page to go to", "<base href=//example.com><meta http-equiv=refresh>"),
  ]

  static let sheet = [
    Attack("a formula", "=1+1"),
    Attack("a program", "=cmd|' /C calc'!A0"),
    Attack("a link of a formula", "=HYPERLINK(\"http://example.com\",\"x\")"),
    Attack("plus", "+1+1"),
    Attack("minus", "-2+3"),
    Attack("at", "@SUM(A1)"),
    Attack("a tab before a formula", "\t=1+1"),
    Attack("a break before a formula", "\r\n=1+1"),
    Attack("a wide sign", "\u{FF1D}1+1"),
    Attack("the end of a field", "a\",\"=1+1"),
    Attack("the end of a field, with other separators", "a;=1+1\t=2+2"),
    Attack("the end of a row", "a\"\r\n=1+1,\"b"),
    Attack("escapes of Excel", "_x0009_=1+1_x000D_"),
  ]

  static let runner = [
    Attack("a command", "::error::чужое"),
    Attack("a command on its line", "а\n::error file=x,line=1::чужое\r\n::add-mask::а"),
    Attack("a command of an escaped line", "а%0A::error::чужое%0D%25"),
    Attack("the end of a property", "а,title=б,file=в::г"),
    Attack("a command of old", "##[error]чужое"),
    Attack("a command of another service", "##vso[task.complete result=Failed]"),
    Attack("the end of commands", "::stop-commands::x"),
  ]

  static let markup = [
    Attack("the end of character data", "]]>"),
    Attack("character data", "<![CDATA[</w:t>]]>"),
    Attack("an entity of a file", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;"),
    Attack("what XML has no place for", "\u{FFFE}\u{FFFF}а"),
    Attack("the end of a run", "</w:t></w:r></w:p><w:p/>"),
  ]

  static let markdown = [
    Attack("a row", "| а | б |"),
    Attack("a row after an escape", "\\| а \\"),
    Attack("a link", "[а](javascript:alert(1))"),
    Attack("a picture", "![а](http://example.com/a.png)"),
    Attack("a reference", "[а]: http://example.com"),
    Attack("a link in brackets", "<javascript:alert(1)>"),
    Attack("code", "`а` ``б``"),
    Attack("a fence", "```\nа\n```"),
    Attack("a heading", "# а"),
    Attack("a heading underlined", "а\n==="),
    Attack("a rule", "---"),
    Attack("an item", "- [x] а"),
    Attack("a numbered item", "1. а"),
    Attack("a quotation", "> а"),
    Attack("emphasis", "**а** __б__ *в* ~~г~~"),
    Attack("a formula between dollars", "$x^2$"),
    Attack("code by indentation", "    а"),
  ]

  static let calendar = [
    Attack("the end of an entry", "а\r\nEND:VTODO\r\nEND:VCALENDAR"),
    Attack("a property", "а\nATTACH:file:///etc/passwd\nRRULE:FREQ=SECONDLY"),
    Attack("a parameter", "а;ALTREP=\"http://example.com\":б"),
    Attack("escapes", "а\\nб\\;в\\,г\\\\"),
  ]

  static let chart = [
    Attack("the data of a task", "а :done, 2024-01-01, 1d"),
    Attack("a click", "а\n  click а href \"javascript:alert(1)\""),
    Attack("a setting", "%%{init: {\"securityLevel\": \"loose\"}}%%"),
    Attack("a section", "section а"),
    Attack("entity codes", "#quot;#60;script#62;"),
    Attack("braces", "{0} {{1}} %s%n ${HOME} $(id) \\(а)"),
  ]

  static let sizes = [
    Attack("two thousand letters in a row", String(repeating: "ж", count: 2_000)),
    Attack("five hundred words", String(repeating: "а ", count: 500) + "а"),
    Attack("five hundred accents on a letter", "e" + String(repeating: "\u{301}", count: 500)),
    Attack("a family of letters", "👩‍👩‍👧‍👦🏴\u{E0067}\u{E0062}\u{E007F}"),
    Attack("a way out of the folder", "../../../etc/passwd"),
  ]
}
