import RoadmapRendering
import Testing

struct TextFormatTests {
  private static let document: ReportDocument = {
    var document = ReportDocument([
      .heading(level: 1, "Наставничество"),
      .paragraph(StyledText("МБОУ «Школа № 4». На 28 февраля 2024 г.: прошло 49 % срока.", .muted)),
      .heading(level: 2, StyledText("Просрочено: 2", .bad)),
      .table(
        ReportTable(
          columns: [
            ReportColumn("№"),
            ReportColumn("Мероприятие", width: .flexible(minimum: 16, weight: 3)),
            ReportColumn("Срок"), ReportColumn("Дней", alignment: .trailing),
            ReportColumn("Ответственные", width: .flexible(minimum: 12, weight: 2)),
          ],
          rows: [
            ReportRow([
              "1.1", "Издание приказа об организации наставничества", "28.05.2023",
              .text(StyledText("276", .bad)), "Миусов В.А.",
            ]),
            ReportRow(["4.4.1", "Отбор пар", "01.02.2024", "27", .empty]),
          ])),
    ])
    document.append(
      .facts([
        ReportFact("Срок", "Ежегодно до 28 мая"),
        ReportFact("Ответственные", "Миусов В.А., Спиридонова А.В., рабочая группа"),
      ]))
    document.append(
      .items(["Приказ № 370", "Реестр наставников и наставляемых на 2023/24 учебный год"]))
    document.append(.hint(StyledText("Дальше: roadmap show 1.1", .muted)))
    return document
  }()

  private static let wide = """
    Наставничество
    МБОУ «Школа № 4». На 28 февраля 2024 г.: прошло 49 % срока.

    Просрочено: 2
    №      Мероприятие                               Срок        Дней  Ответственные
    1.1    Издание приказа об организации            28.05.2023   276  Миусов В.А.
           наставничества
    4.4.1  Отбор пар                                 01.02.2024    27

    Срок:           Ежегодно до 28 мая
    Ответственные:  Миусов В.А., Спиридонова А.В., рабочая группа

    • Приказ № 370
    • Реестр наставников и наставляемых на 2023/24 учебный год

    Дальше: roadmap show 1.1

    """

  private static let middle = """
    Наставничество
    МБОУ «Школа № 4». На 28 февраля 2024 г.: прошло 49 % срока.

    Просрочено: 2
    №      Мероприятие           Срок        Дней  Ответственные
    1.1    Издание приказа об    28.05.2023   276  Миусов В.А.
           организации
           наставничества
    4.4.1  Отбор пар             01.02.2024    27

    Срок:           Ежегодно до 28 мая
    Ответственные:  Миусов В.А., Спиридонова А.В., рабочая
                    группа

    • Приказ № 370
    • Реестр наставников и наставляемых на 2023/24 учебный год

    Дальше: roadmap show 1.1

    """

  private static let narrow = """
    Наставничество
    МБОУ «Школа № 4». На 28 февраля 2024 г.:
    прошло 49 % срока.

    Просрочено: 2
    1.1
      Мероприятие: Издание приказа об
      организации наставничества
      Срок: 28.05.2023
      Дней: 276
      Ответственные: Миусов В.А.
    4.4.1
      Мероприятие: Отбор пар
      Срок: 01.02.2024
      Дней: 27

    Срок:           Ежегодно до 28 мая
    Ответственные:  Миусов В.А., Спиридонова
                    А.В., рабочая группа

    • Приказ № 370
    • Реестр наставников и наставляемых на
      2023/24 учебный год

    Дальше: roadmap show 1.1

    """

  @Test(arguments: [(80, wide), (60, middle), (40, narrow)])
  func `lays a page out for its width`(width: Int, expected: String) {
    #expect(TextFormat.render(Self.document, TextStyle(width: width)) == expected)
  }

  @Test(arguments: Array(20...100) + [0, 1, 2, 3, 5, 8, 13])
  func `no line is wider than the page and none ends with a space`(width: Int) {
    let rendered = TextFormat.render(Self.document, TextStyle(width: width))
    #expect(rendered.hasSuffix("\n"))
    for line in rendered.split(separator: "\n") {
      // A page narrower than a bullet and a letter has to give way.
      #expect(DisplayWidth.of(line) <= max(3, width), "\(line)")
      #expect(!line.hasSuffix(" "))
    }
  }

  @Test func `colours say nothing that the words do not`() {
    let colored = TextFormat.render(Self.document, TextStyle(usesColor: true))
    #expect(colored.contains("\u{1B}[31m276\u{1B}[0m"))
    #expect(colored.contains("\u{1B}[1mНаставничество\u{1B}[0m\n"))
    let plain = colored.split(separator: "\u{1B}[").map { part -> Substring in
      guard let end = part.firstIndex(of: "m"), part.first?.isNumber == true else { return part }
      return part[part.index(after: end)...]
    }
    .joined()
    #expect(plain == Self.wide)
  }

  @Test func `aligns columns by what is seen, not by letters`() {
    let table = ReportTable(
      columns: [ReportColumn("Имя"), ReportColumn("Итог")],
      rows: [
        ReportRow(["学校", "а"]), ReportRow(["Бои\u{306}ко", "б"]), ReportRow(["👩‍🏫 e", "в"]),
        ReportRow(["a\u{200B}b", "г"]),
      ])
    #expect(
      TextFormat.render(ReportDocument([.table(table)]), TextStyle()) == """
        Имя    Итог
        学校   а
        Бои\u{306}ко  б
        👩‍🏫 e   в
        a\u{200B}b     г

        """)
  }

  @Test func `escape sequences of a file are shown in every block`() {
    let evil = StyledText("\u{1B}[2Jу\nх")
    let document = ReportDocument([
      .heading(level: 1, evil), .paragraph(evil), .facts([ReportFact("\u{1B}c", evil)]),
      .items([evil]), .hint(evil),
      .table(ReportTable(columns: [ReportColumn("\u{1B}t")], rows: [ReportRow([.text(evil)])])),
    ])
    let rendered = TextFormat.render(document, TextStyle())
    #expect(!rendered.contains("\u{1B}"))
    #expect(
      rendered == """
        ␛[2Jу х
        ␛[2Jу х

        ␛c:  ␛[2Jу х

        • ␛[2Jу х

        ␛[2Jу х

        ␛t
        ␛[2Jу х

        """)
  }

  @Test func `columns without a word and blocks without content take no room`() {
    let table = ReportTable(
      columns: [ReportColumn("№"), ReportColumn(""), ReportColumn("Срок")],
      rows: [ReportRow(["1", .empty, "май"]), ReportRow(["2", ""])])
    let document = ReportDocument([
      .paragraph(""), .items([]), .facts([]), .hint(""),
      .table(ReportTable(columns: [ReportColumn("№")])), .table(table),
    ])
    #expect(
      TextFormat.render(document, TextStyle()) == """
        №  Срок
        1  май
        2

        """)
    #expect(TextFormat.render(ReportDocument(), TextStyle()).isEmpty)
  }

  @Test func `a table without its header begins with its rows`() {
    let table = ReportTable(
      columns: [ReportColumn("a"), ReportColumn("b", alignment: .trailing)],
      rows: [ReportRow(["Подготовка", "1 из 2"]), ReportRow(["Отбор", "10 из 20"])],
      showsHeader: false)
    #expect(
      TextFormat.render(ReportDocument([.table(table)]), TextStyle()) == """
        Подготовка    1 из 2
        Отбор       10 из 20

        """)
  }
}
