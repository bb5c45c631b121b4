import SourceJSON

/// Values that mean something in a roadmap file.
enum RoadmapWords {
  /// Whole values, as JSON writes them.
  static let values: [[UInt8]] =
    (texts + DeadlineWords.phrases).map { Array(JSONWriter.quoted($0).utf8) }
    + others.map { Array($0.utf8) }

  private static let texts = [
    "", " ", "1", "1.1", "1.2", "1.1.1", "2", "10", "4.4.1.", "IV", "students", "%", "встреч",
    "2023-09-01", "2024-02-29", "2024-02-30", "2023-13-01", "0001-01-01", "9999-12-31",
    "2100-01-01",
    "done", "started", "progress", "cancelled", "postponed", "reopened", "person", "role", "body",
    "organization", "school", "calendar", "ru", "en", "куратор", "Куратор", "Иванова И.И.",
    "Иванова И. И.", "Иванов И.И. Петров П.П.", "Иванова И.И., завуч", "директор и завуч",
    "Школа № 1",
    "**Встреча**", "&nbsp;", "&laquo;пар&raquo;", "<b>а</b>", "пapы", "Две  встречи", "а\nб",
    "3)План",
    "МР-42/б2", "«Приказ", "и\u{306}од", "за\u{301}мок", "1\u{AD}", "\u{202E}abc", "\u{1B}[31m",
    "::error::x", "=1+1", "stage-order", "id-gap", "deadline-missing", "leftover-markup", "2023/24",
    "2024", "[bookmark: x", "№ P-145", "75ЧПК", "\u{FEFF}", "😀", "е\u{308}", "Предъявите т. е. 1",
  ]

  private static let others = [
    "0", "1", "-1", "100", "101", "47.5", "1e400", "-0.0", "1e2", "9223372036854775807",
    "18446744073709551616", "0.1", "true", "false", "null", "[]", "{}", "[[]]", #"[""]"#,
    #"["1.1","1.2"]"#, #"{"2023":50,"2024":70}"#, #"{"2023/24":1}"#, #"{"2024-05-01":1}"#,
    #"{"start":"2023-09-01","end":"2024-08-31"}"#, #"{"start":"2024-09-01","end":"2023-08-31"}"#,
    #"{"on":"2024-02-01","state":"done"}"#, #"{"on":"2024-02-01","state":"started","percent":40}"#,
    #"{"on":"2024-02-01","state":"postponed","until":"2024-06-01","for":"2024-05-31"}"#,
    #"{"on":"2024-02-01","value":5}"#, #"{"on":"2024-02-01","count":1,"of":0}"#,
    #"{"id":"7","title":"Т"}"#, #"{"id":"1","title":"Т","activities":[]}"#,
    #"{"text":"т","by":"2024-05-28"}"#, #"{"text":"т","from":"2024-05-01","to":"2024-05-28"}"#,
    #"{"text":"т","after":"1.2","within":{"days":10}}"#, #"{"text":"т","every":"quarter"}"#,
    #"{"text":"т","every":{"months":1},"by":"2024-05-28"}"#, #"{"name":"И","aliases":["1"]}"#,
    #"{"ignore":["id-gap"],"strict":["id-gap"]}"#,
    #"{"id":"t","title":"О","unit":"%","atLeast":50}"#,
    #"{"id":"t","title":"О","unit":"%","atMost":{"2023":5},"measurements":[]}"#,
  ]
}
