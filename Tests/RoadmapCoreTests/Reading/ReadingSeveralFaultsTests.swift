import Testing

struct ReadingSeveralFaultsTests {
  private static let cases = [
    ReadingCase(
      "an entry with several faults",
      members: """
        "activities": [ { "id": "1", "title": "Приказ", "progress": [ { "on": "1.9.23", \
        "state": "ready", "percent": 500, "until": "x", "evidence": [ 5 ], "note": "" } ] } \
        ]
        """,
      culprits: [#""1.9.23""#, #""ready""#, "500", #""x""#, "5", #""""#],
      english: [
        """
        3:73 bad-date: “1.9.23”: a date is written YYYY-MM-DD, such as 2024-05-28
        """,
        #"- write "2023-09-01""#,
        """
        3:92 wrong-type: “ready” is not one of: started, progress, done, cancelled, \
        postponed, reopened
        """,
        "3:112 bad-number: a percentage lies between 0 and 100",
        """
        3:126 bad-date: “x”: a date is written YYYY-MM-DD, such as 2024-05-28
        """,
        "3:145 wrong-type: expected a text in quotes, found a number",
        "3:158 empty-text: the text is empty; leave the key out if nothing is known",
      ],
      russian: [
        """
        3:73 bad-date: «1.9.23»: дату пишут как ГГГГ-ММ-ДД, например 2024-05-28
        """,
        #"- напишите "2023-09-01""#,
        """
        3:92 wrong-type: «ready» — здесь такого значения нет; можно написать: started, progress, done, \
        cancelled, postponed, reopened
        """,
        "3:112 bad-number: процент бывает от 0 до 100",
        """
        3:126 bad-date: «x»: дату пишут как ГГГГ-ММ-ДД, например 2024-05-28
        """,
        "3:145 wrong-type: здесь нужно: текст в кавычках, а записано: число",
        "3:158 empty-text: текст пуст; если сказать нечего, уберите ключ целиком",
      ]),
    ReadingCase(
      "a measurement with several faults",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": 50, \
        "measurements": [ { "on": "15.12.2023", "count": -1, "of": 2.5, "source": "" } ] } \
        ]
        """,
      culprits: [#""15.12.2023""#, "-1", "2.5", #""""#],
      english: [
        """
        3:106 bad-date: “15.12.2023”: a date is written YYYY-MM-DD, such as 2024-05-28
        """,
        #"- write "2023-12-15""#,
        "3:129 bad-number: a count is a whole number, 0 or more",
        "3:139 bad-number: a count is a whole number, 0 or more",
        "3:154 empty-text: the text is empty; leave the key out if nothing is known",
      ],
      russian: [
        """
        3:106 bad-date: «15.12.2023»: дату пишут как ГГГГ-ММ-ДД, например 2024-05-28
        """,
        #"- напишите "2023-12-15""#,
        "3:129 bad-number: количество — целое число, 0 или больше",
        "3:139 bad-number: количество — целое число, 0 или больше",
        "3:154 empty-text: текст пуст; если сказать нечего, уберите ключ целиком",
      ]),
    ReadingCase(
      "a target with several faults",
      members: """
        "activities": [], "targets": [ { "title": "", "atLeast": 120, "atMost": { "2023": \
        -1, "2024": 101 }, "measurements": [ { "on": "2023-12-15", "value": 200 } ] } ]
        """,
      culprits: ["{", "{", #""""#, "120", "-1", "101", "200"],
      english: [
        "3:34 missing-key: the key “id” is missing",
        "3:34 target-bound: a target has exactly one of “atLeast” and “atMost”",
        "3:45 empty-text: the text is empty; leave the key out if nothing is known",
        "3:60 target-range: a goal in percent lies between 0 and 100",
        "3:85 target-range: a goal in percent lies between 0 and 100",
        "3:97 target-range: a goal in percent lies between 0 and 100",
        "3:153 target-range: a value in percent lies between 0 and 100",
      ],
      russian: [
        "3:34 missing-key: не хватает ключа «id»",
        """
        3:34 target-bound: у показателя должно быть ровно одно из двух: «atLeast» (не \
        менее) или «atMost» (не более)
        """,
        "3:45 empty-text: текст пуст; если сказать нечего, уберите ключ целиком",
        "3:60 target-range: цель в процентах бывает от 0 до 100",
        "3:85 target-range: цель в процентах бывает от 0 до 100",
        "3:97 target-range: цель в процентах бывает от 0 до 100",
        "3:153 target-range: значение в процентах бывает от 0 до 100",
      ]),
    ReadingCase(
      "a decimal comma",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": 50, \
        "measurements": [ { "on": "2023-12-15", "value": 47,5 } ] } ]
        """,
      culprits: ["47,5"],
      english: [
        "3:129 json-syntax: a number has a decimal point: 47.5"
      ],
      russian: [
        "3:129 json-syntax: дробную часть отделяют точкой: 47.5"
      ]),
    ReadingCase(
      "keys without quotes",
      members: #""activities": [ { id: "1", titel: "Приказ" } ]"#,
      culprits: ["{", "id", "titel", "titel"],
      english: [
        "3:19 missing-key: the key “title” is missing",
        #"3:21 json-syntax: a key needs quotes: "…""#,
        #"3:30 json-syntax: a key needs quotes: "…""#,
        "3:30 unknown-key: unknown key “titel”",
        "- did you mean “title”?",
      ],
      russian: [
        "3:19 missing-key: не хватает ключа «title»",
        #"3:21 json-syntax: ключу нужны кавычки: "…""#,
        #"3:30 json-syntax: ключу нужны кавычки: "…""#,
        "3:30 unknown-key: неизвестный ключ «titel»",
        "- возможно, вы имели в виду «title»?",
      ]),
    ReadingCase(
      "a key that is missing",
      members: #""activities": [ { "id": "1", "title": "Приказ", : "5" } ]"#,
      culprits: [""],
      english: [
        #"3:51 json-syntax: a key is missing: "key": value"#
      ],
      russian: [
        #"3:51 json-syntax: не хватает ключа: "ключ": значение"#
      ]),
  ]

  @Test(arguments: cases)
  func `reports every fault of an object, not just the first`(_ reading: ReadingCase) {
    reading.expectFindings()
  }
}
