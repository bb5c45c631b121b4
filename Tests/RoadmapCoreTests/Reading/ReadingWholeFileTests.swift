import Testing

struct ReadingWholeFileTests {
  private static let cases = [
    ReadingCase(
      "an empty file",
      text: "",
      culprits: [""],
      english: [
        "1:1 json-syntax: the file is empty"
      ],
      russian: [
        "1:1 json-syntax: файл пуст"
      ]),
    ReadingCase(
      "only spaces",
      text: " \n\t\n",
      culprits: [""],
      english: [
        "3:1 json-syntax: the file is empty"
      ],
      russian: [
        "3:1 json-syntax: файл пуст"
      ]),
    ReadingCase(
      "only a byte order mark",
      text: "\u{FEFF}",
      culprits: [""],
      english: [
        "1:1 json-syntax: the file is empty"
      ],
      russian: [
        "1:1 json-syntax: файл пуст"
      ]),
    ReadingCase(
      "a list",
      text: "[ ]",
      culprits: ["[ ]"],
      english: [
        "1:1 wrong-type: expected an object { … }, found an array [ … ]"
      ],
      russian: [
        "1:1 wrong-type: здесь нужно: объект { … }, а записано: список [ … ]"
      ]),
    ReadingCase(
      "a text",
      text: #""карта""#,
      culprits: [#""карта""#],
      english: [
        "1:1 wrong-type: expected an object { … }, found a text in quotes"
      ],
      russian: [
        "1:1 wrong-type: здесь нужно: объект { … }, а записано: текст в кавычках"
      ]),
    ReadingCase(
      "a number",
      text: "1",
      culprits: ["1"],
      english: [
        "1:1 wrong-type: expected an object { … }, found a number"
      ],
      russian: [
        "1:1 wrong-type: здесь нужно: объект { … }, а записано: число"
      ]),
    ReadingCase(
      "null",
      text: "null",
      culprits: ["null"],
      english: [
        "1:1 wrong-type: expected an object { … }, found null"
      ],
      russian: [
        "1:1 wrong-type: здесь нужно: объект { … }, а записано: null"
      ]),
    ReadingCase(
      "an object without anything",
      text: "{ }",
      culprits: ["{", "{", "{", "{", "{"],
      english: [
        "1:1 missing-key: the key “format” is missing",
        "1:1 missing-key: the key “title” is missing",
        "1:1 missing-key: the key “organization” is missing",
        "1:1 missing-key: the key “period” is missing",
        "1:1 missing-key: a roadmap needs “stages” or “activities”",
      ],
      russian: [
        "1:1 missing-key: не хватает ключа «format»",
        "1:1 missing-key: не хватает ключа «title»",
        "1:1 missing-key: не хватает ключа «organization»",
        "1:1 missing-key: не хватает ключа «period»",
        "1:1 missing-key: в дорожной карте нужны этапы («stages») или мероприятия («activities»)",
      ]),
    ReadingCase(
      "a file of another sort",
      text: "PK\u{3}\u{4}",
      culprits: ["PK\u{3}\u{4}"],
      english: [
        #"1:1 json-syntax: a text needs quotes: "…""#
      ],
      russian: [
        #"1:1 json-syntax: тексту нужны кавычки: "…""#
      ]),
    ReadingCase(
      "a period that runs backwards",
      text: """
        { "format": 1, "title": "К", "organization": "О", "period": { "start": \
        "2024-08-31", "end": "2023-09-01" }, "activities": [] }
        """,
      culprits: [#"{ "start": "2024-08-31", "end": "2023-09-01" }"#],
      english: [
        "1:61 period-backwards: the period ends before it begins"
      ],
      russian: [
        "1:61 period-backwards: период кончается раньше, чем начинается"
      ]),
    ReadingCase(
      "a period without its end",
      text: """
        { "format": 1, "title": "К", "organization": "О", "period": { "start": \
        "2024-08-31", "finish": "2023-09-01" }, "activities": [] }
        """,
      culprits: ["{", #""finish""#],
      english: [
        "1:61 missing-key: the key “end” is missing",
        "1:86 unknown-key: unknown key “finish”",
        "- known here: start, end; keys of your own begin with x-",
      ],
      russian: [
        "1:61 missing-key: не хватает ключа «end»",
        "1:86 unknown-key: неизвестный ключ «finish»",
        "- здесь бывают ключи: start, end; свои ключи начинайте с x-",
      ]),
    ReadingCase(
      "a newer format",
      text: """
        { "format": 2, "title": "К", "organization": "О", "period": { "start": \
        "2023-09-01", "end": "2024-08-31" }, "activities": [] }
        """,
      culprits: ["2"],
      english: [
        """
        1:13 unknown-format-version: this program reads format 1; a newer file needs a \
        newer program
        """
      ],
      russian: [
        """
        1:13 unknown-format-version: эта программа читает формат 1; для нового файла \
        нужна новая версия программы
        """
      ]),
    ReadingCase(
      "a format in quotes",
      text: """
        { "format": "1", "title": "К", "organization": "О", "period": { "start": \
        "2023-09-01", "end": "2024-08-31" }, "activities": [] }
        """,
      culprits: [#""1""#],
      english: [
        "1:13 wrong-type: expected a number, found a text in quotes", "- write 1",
      ],
      russian: [
        "1:13 wrong-type: здесь нужно: число, а записано: текст в кавычках", "- напишите 1",
      ]),
    ReadingCase(
      "a format with a fraction",
      text: """
        { "format": 1.5, "title": "К", "organization": "О", "period": { "start": \
        "2023-09-01", "end": "2024-08-31" }, "activities": [] }
        """,
      culprits: ["1.5"],
      english: [
        """
        1:13 unknown-format-version: this program reads format 1; a newer file needs a \
        newer program
        """
      ],
      russian: [
        """
        1:13 unknown-format-version: эта программа читает формат 1; для нового файла \
        нужна новая версия программы
        """
      ]),
    ReadingCase(
      "wrong types everywhere",
      text: """
        { "format": true, "title": 1, "organization": [], "period": "2023", "yearKind": 1, "language": null,
          "curator": {}, "approval": [], "purpose": 0, "tasks": "", "expectedResults": {}, "basis": 1, "team": "А",
          "stages": 1, "activities": null, "targets": "t", "lint": [] }
        """,
      culprits: [
        "true", "1", "[]", #""2023""#, "1", "null", "{}", "[]", "0", #""""#, "{}", "1", #""А""#,
        "1", "null", #""t""#, "[]",
      ],
      english: [
        "1:13 wrong-type: expected a number, found true or false",
        "1:28 wrong-type: expected a text in quotes, found a number",
        "1:47 wrong-type: expected a text in quotes, found an array [ … ]",
        "1:61 wrong-type: expected an object { … }, found a text in quotes",
        "1:81 wrong-type: expected a text in quotes, found a number",
        "1:96 wrong-type: expected a text in quotes, found null",
        "2:14 wrong-type: expected a text in quotes, found an object { … }",
        "2:30 wrong-type: expected an object { … }, found an array [ … ]",
        "2:45 wrong-type: expected a text in quotes, found a number",
        "2:57 wrong-type: expected an array [ … ], found a text in quotes",
        "2:80 wrong-type: expected an array [ … ], found an object { … }",
        "2:93 wrong-type: expected an array [ … ], found a number",
        "2:104 wrong-type: expected an array [ … ], found a text in quotes",
        "3:13 wrong-type: expected an array [ … ], found a number",
        "3:30 wrong-type: expected an array [ … ], found null",
        "3:47 wrong-type: expected an array [ … ], found a text in quotes",
        "3:60 wrong-type: expected an object { … }, found an array [ … ]",
      ],
      russian: [
        "1:13 wrong-type: здесь нужно: число, а записано: true или false",
        "1:28 wrong-type: здесь нужно: текст в кавычках, а записано: число",
        "1:47 wrong-type: здесь нужно: текст в кавычках, а записано: список [ … ]",
        "1:61 wrong-type: здесь нужно: объект { … }, а записано: текст в кавычках",
        "1:81 wrong-type: здесь нужно: текст в кавычках, а записано: число",
        "1:96 wrong-type: здесь нужно: текст в кавычках, а записано: null",
        "2:14 wrong-type: здесь нужно: текст в кавычках, а записано: объект { … }",
        "2:30 wrong-type: здесь нужно: объект { … }, а записано: список [ … ]",
        "2:45 wrong-type: здесь нужно: текст в кавычках, а записано: число",
        "2:57 wrong-type: здесь нужно: список [ … ], а записано: текст в кавычках",
        "2:80 wrong-type: здесь нужно: список [ … ], а записано: объект { … }",
        "2:93 wrong-type: здесь нужно: список [ … ], а записано: число",
        "2:104 wrong-type: здесь нужно: список [ … ], а записано: текст в кавычках",
        "3:13 wrong-type: здесь нужно: список [ … ], а записано: число",
        "3:30 wrong-type: здесь нужно: список [ … ], а записано: null",
        "3:47 wrong-type: здесь нужно: список [ … ], а записано: текст в кавычках",
        "3:60 wrong-type: здесь нужно: объект { … }, а записано: список [ … ]",
      ]),
    ReadingCase(
      "values that are missing or damaged",
      text: """
        { "format": 1, "title": , "organization": "О,
          "period": { "start": 2023-09-01, "end": "2024-08-31" }, "activities": [] }
        """,
      culprits: ["", #""О"#, "2023-09-01"],
      english: [
        "1:24 json-syntax: a value is missing after the colon",
        #"""
        1:43 json-syntax: the text does not end on its line; write " at its end, and \n \#
        for a line break
        """#,
        "2:24 json-syntax: not a number; write 5, -5 or 47.5",
      ],
      russian: [
        "1:24 json-syntax: после двоеточия нет значения",
        #"""
        1:43 json-syntax: текст не закончен на своей строке; поставьте " в конце, а \#
        перенос пишите как \n
        """#,
        "2:24 json-syntax: это не число; пишите 5, -5 или 47.5",
      ]),
  ]

  @Test(arguments: cases)
  func `reports what is wrong with the file as a whole`(_ reading: ReadingCase) {
    reading.expectFindings()
  }
}
