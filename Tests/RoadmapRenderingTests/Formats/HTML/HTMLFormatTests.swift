import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapRendering

struct HTMLFormatTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x", "]]>",
    "--></style>",
    "</title></svg></table><b>", "&copy &amp;", "a\u{0}b\u{8}c\u{1B}[2J", "\u{202E}cba\u{202C}",
    "\u{2066}שלום\u{2069}", String(repeating: "Ы", count: 10_000), "",
    "{{7*7}}", "javascript:alert(1)",
  ]

  private func render(
    _ blocks: [ReportBlock], language: Language = .english, footnote: String = ""
  ) -> String {
    let page = HTMLPage(language: language, footnote: footnote)
    return String(decoding: HTMLFormat.render(ReportDocument(blocks), page), as: UTF8.self)
  }

  /// The page without its head, which is the same for all.
  private func body(_ blocks: [ReportBlock], language: Language = .english) throws -> String {
    let page = render([.heading(level: 1, "T")] + blocks, language: language)
    let start = try #require(page.ranges(of: "<body>\n").first?.upperBound)
    return String(page[start...])
  }

  /// A document with a text at every place where one can stand.
  private func everything(_ text: String) throws -> [ReportBlock] {
    let span = try #require(DateSpan(try day("2023-09-01"), try day("2024-08-31")))
    let styled = StyledText(text) + StyledText(text, .bad)
    return [
      .heading(level: 1, StyledText("Отчёт \(text)")), .facts([ReportFact(text, styled)]),
      .heading(level: 2, StyledText("1 \(text)")), .paragraph(styled), .items([styled]),
      .heading(level: 5, StyledText("2 \(text)")),
      .table(
        ReportTable(
          columns: [
            ReportColumn(text), ReportColumn(text, alignment: .trailing),
            ReportColumn(text, width: .flexible(minimum: 20, weight: 1)), ReportColumn("%"),
            ReportColumn(text, width: .flexible(minimum: 9, weight: 1)),
          ],
          rows: [
            ReportRow([
              .text(styled), .text(styled), .text(styled),
              .bar(ReportBar(done: 1, total: 3, mark: 0.5)), .empty, .text(styled),
            ]),
            ReportRow([.empty]),
          ])),
      .heading(level: 2, StyledText("3 \(text)")),
      .timeline(
        ReportTimeline(
          title: "T \(text)", span: span, today: try day("2024-02-29"), todayLabel: text,
          legend: [ReportTimeline.Meaning(tone: .good, text: text)],
          rows: [
            ReportTimeline.Row(
              label: text, isStage: true,
              windows: [.init(span: span, doneOn: nil, tone: .strong, text: "w \(text)")]),
            ReportTimeline.Row(
              label: text, isStage: false,
              windows: [
                .init(span: span, doneOn: try day("2023-10-01"), tone: .good, text: "w \(text)")
              ]),
          ])),
      .heading(level: 2, StyledText("4 \(text)")),
      .chart(
        ReportChart(
          title: "C \(text)", maximum: 100, goalLabel: text,
          groups: [
            .init(
              label: text,
              bars: [
                .init(label: text, value: 40, goal: 50, tone: .bad, text: "b \(text)"),
                .init(label: text, value: nil, goal: 50, tone: .muted, text: "b \(text)"),
              ])
          ])),
      .signatures([ReportSignature(position: text, name: text)]), .hint(styled),
    ]
  }

  @Test(arguments: hostile.indices)
  func `keeps every promise with any text at any place`(index: Int) throws {
    let text = Self.hostile[index]
    for language in Language.allCases {
      let page = render(try everything(text), language: language, footnote: "F \(text)")
      #expect(HTMLPromises.broken(by: page) == [], "\(text.prefix(30))")
    }
  }

  @Test func `breaks promises where somebody breaks them`() {
    let page = render([.heading(level: 1, "T"), .heading(level: 2, "S"), .paragraph("p")])
    #expect(HTMLPromises.broken(by: page) == [])
    for (old, new) in [
      ("<p>p", "<p>p<script>x</script>"), ("<p>p", "<p onclick=\"x\">p"), ("</p>", ""),
      ("<h2", "<h4"), ("id=\"s1\"", "id=\"s2\""), ("<p>p", "<p>a & b"), ("<p>p", "<p>a\u{0}b"),
      ("<p>p", "<p><a href=\"https://example.org\">x</a>"), ("<p>p", "<p id=\"s1\">p"),
      ("<p>p", "<p><svg role=\"img\"></svg>"),
    ] {
      #expect(HTMLPromises.broken(by: page.replacing(old, with: new)) != [], "\(new)")
    }
  }

  @Test func `allows its style by hash and nothing else`() throws {
    let page = HTMLReading(render([.heading(level: 1, "T")]))
    let policy = try #require(
      page.all("meta").first { $0["http-equiv"] == "Content-Security-Policy" }?["content"])
    let hash = Base64.encode(SHA256.digest(of: Array("\(HTMLStylesheet.text)".utf8)))
    #expect(
      policy
        == "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'")
    #expect(render([.heading(level: 1, "T")]).contains("<style>\(HTMLStylesheet.text)</style>"))
  }

  @Test func `says its language and title`() {
    let page = HTMLReading(render([.heading(level: 1, "Отчёт & итоги")], language: .russian))
    #expect(page.all("html").first?["lang"] == "ru")
    #expect(page.all("title").first?.text == "Отчёт & итоги")
    #expect(HTMLReading(render([])).all("title").first?.text == "roadmap")
  }

  @Test func `puts what precedes the first part into the header`() throws {
    #expect(
      try body([
        .facts([ReportFact("School", "No. 4")]), .heading(level: 2, "One"), .paragraph("a"),
        .heading(level: 3, "Two"), .heading(level: 2, "Three"),
      ]) == """
        <a class="skip" href="#main">Skip to the report</a>
        <header>
        <h1>T</h1>
        <dl>
        <div><dt>School</dt><dd>No. 4</dd></div>
        </dl>
        </header>
        <main id="main">
        <section aria-labelledby="s1">
        <h2 id="s1">One</h2>
        <p>a</p>
        <section aria-labelledby="s2">
        <h3 id="s2">Two</h3>
        </section>
        </section>
        <section aria-labelledby="s3">
        <h2 id="s3">Three</h2>
        </section>
        </main>
        </body>
        </html>

        """)
  }

  @Test func `lists the contents of a long document, its parts alone`() {
    let parts = ["A", "B", "C"].flatMap { name -> [ReportBlock] in
      [.heading(level: 2, StyledText(name)), .heading(level: 3, "x")]
    }
    let page = HTMLReading(render(parts))
    #expect(page.all("nav").count == 1)
    #expect(page.all("a").compactMap { $0["href"] } == ["#main", "#s1", "#s3", "#s5"])
    #expect(HTMLReading(render(Array(parts.dropLast(2)))).all("nav").isEmpty)
  }

  @Test func `writes a table with its heads, and leaves out columns without a word`() throws {
    let table = ReportTable(
      columns: [
        ReportColumn("No."), ReportColumn("What", width: .flexible(minimum: 10, weight: 1)),
        ReportColumn("Empty"), ReportColumn("Count", alignment: .trailing), ReportColumn("Share"),
      ],
      rows: [
        ReportRow(["1", "a", "", "7", .bar(ReportBar(done: 2, total: 3))]),
        ReportRow([.empty, "b"]),
      ])
    let page = try body([.heading(level: 2, "List"), .table(table)])
    #expect(
      page.contains(
        """
        <table>
        <caption id="t1">List</caption>
        <thead><tr><th scope="col">No.</th><th scope="col" class="flexible">What</th>\
        <th scope="col" class="end">Count</th><th scope="col">Share</th></tr></thead>
        <tbody>
        <tr><th scope="row" class="fitted">1</th><td>a</td><td class="end">7</td><td>\
        <svg class="bar" role="img"><title>66 %</title>\
        <rect class="track" width="100%" height="100%"/>\
        <rect class="share" height="100%" width="66.67%"/></svg></td></tr>
        <tr><th scope="row"></th><td>b</td><td class="end"></td><td></td></tr>
        </tbody>
        </table>
        """), "\(page)")
  }

  @Test func `a long word may break anywhere`() throws {
    let word = String(repeating: "a", count: 61)
    let table = ReportTable(
      columns: [ReportColumn("x")], rows: [ReportRow([.text(StyledText(word))])])
    #expect(try body([.table(table)]).contains("<th scope=\"row\" class=\"long\">aaa"))
  }

  @Test func `no data is not 0`() throws {
    let bars: [ReportChart.Bar] = [
      .init(label: "2022", value: nil, goal: 30, tone: .muted, text: "no data"),
      .init(label: "2023", value: 0, goal: nil, tone: .bad, text: "0 %"),
      .init(label: "2024", value: 150, goal: 200, tone: .good, text: "150 %"),
    ]
    let page = try body([
      .chart(
        ReportChart(
          title: "C", maximum: 100, goalLabel: "goal", groups: [.init(label: "", bars: bars)]))
    ])
    let rows = page.split(separator: "<tr>").dropFirst()
    let row = try #require(rows.first)
    #expect(row.contains("class=\"unknown\"") && !row.contains("share"))
    #expect(row.contains("class=\"mark\" y1=\"0\" y2=\"100%\" x1=\"30%\" x2=\"30%\""))
    let zero = try #require(rows.dropFirst().first)
    #expect(
      zero.contains("class=\"share bad\" height=\"100%\" width=\"0%\"") && !zero.contains("mark"))
    let most = try #require(rows.last)
    #expect(most.contains("width=\"100%\"/><line class=\"mark\" y1=\"0\" y2=\"100%\" x1=\"100%\""))
  }

  @Test func `draws windows where their days lie`() throws {
    let span = try #require(DateSpan(try day("2024-01-01"), try day("2024-04-09")))
    let window = try #require(DateSpan(try day("2024-01-11"), try day("2024-01-20")))
    let page = try body([
      .timeline(
        ReportTimeline(
          title: "T", span: span, today: try day("2024-02-20"), todayLabel: "now", legend: [],
          rows: [
            .init(
              label: "1 A", isStage: false,
              windows: [
                .init(span: window, doneOn: try day("2024-01-31"), tone: .warning, text: "late")
              ])
          ]))
    ])
    #expect(
      page.contains(
        """
        <tr><th scope="row">1 A</th><td class="strip"><svg role="img"><title>late</title>\
        <use href="#grid1"/><rect class="window warning" y="50%" height="10" x="10%" width="10%"/>\
        <circle class="done" cy="50%" r="4" cx="30.5%"/>\
        <line class="now" y1="0" y2="100%" x1="50.5%" x2="50.5%"/></svg></td></tr>
        """), "\(page)")
  }

  @Test func `leaves out what has nothing to say`() throws {
    let span = DateSpan(try day("2024-01-01"))
    let empty = try body([])
    #expect(
      try body([
        .paragraph(""), .facts([]), .items([]), .table(ReportTable(columns: [])), .hint(""),
        .heading(level: 2, ""), .signatures([]),
        .timeline(
          ReportTimeline(
            title: "", span: span, today: nil, todayLabel: "", legend: [], rows: [])),
        .chart(ReportChart(title: "", maximum: 0, goalLabel: "", groups: [])),
      ]) == empty)
  }

  @Test func `signatures have lines for the hand`() throws {
    let page = try body(
      [.signatures([ReportSignature(position: "Директор", name: "")])], language: .russian)
    #expect(
      page.contains("<p>Директор</p><p class=\"line\"><span></span><small>подпись</small></p>"))
    #expect(page.contains("расшифровка подписи"))
  }
}
