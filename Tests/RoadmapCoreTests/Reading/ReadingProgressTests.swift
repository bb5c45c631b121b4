import Testing

struct ReadingProgressTests {
  private static let cases = [
    ReadingCase(
      "a day that does not exist",
      members: """
        "activities": [ { "id": "1", "title": "Приказ", "progress": [ { "on": "2023-02-29", \
        "state": "done" } ] } ]
        """,
      culprits: [#""2023-02-29""#],
      english: [
        """
        3:73 bad-date: “2023-02-29” is not a date; write an existing day as YYYY-MM-DD, \
        such as 2024-05-28
        """
      ],
      russian: [
        """
        3:73 bad-date: «2023-02-29» — не дата; укажите существующий день как ГГГГ-ММ-ДД, \
        например 2024-05-28
        """
      ]),
    ReadingCase(
      "a day written otherwise",
      members: """
        "activities": [ { "id": "1", "title": "Приказ", "progress": [ { "on": "01.09.2023", \
        "state": "done" }, { "on": 2023, "state": "done" } ] } ]
        """,
      culprits: [#""01.09.2023""#, "2023"],
      english: [
        """
        3:73 bad-date: “01.09.2023”: a date is written YYYY-MM-DD, such as 2024-05-28
        """,
        #"- write "2023-09-01""#,
        "3:114 wrong-type: expected a text in quotes, found a number",
      ],
      russian: [
        """
        3:73 bad-date: «01.09.2023»: дату пишут как ГГГГ-ММ-ДД, например 2024-05-28
        """,
        #"- напишите "2023-09-01""#,
        "3:114 wrong-type: здесь нужно: текст в кавычках, а записано: число",
      ]),
    ReadingCase(
      "an entry without its day and state",
      members: #""activities": [ { "id": "1", "title": "Приказ", "progress": [ { } ] } ]"#,
      culprits: ["{", "{"],
      english: [
        "3:65 missing-key: the key “on” is missing",
        "3:65 missing-key: the key “state” is missing",
      ],
      russian: [
        "3:65 missing-key: не хватает ключа «on»",
        "3:65 missing-key: не хватает ключа «state»",
      ]),
    ReadingCase(
      "a postponed entry without a new date",
      members: """
        "activities": [ { "id": "1", "title": "Приказ", "progress": [ { "on": "2023-09-01", \
        "state": "postponed" } ] } ]
        """,
      culprits: ["{"],
      english: [
        "3:65 missing-key: a postponed entry needs “until”, the new due date"
      ],
      russian: [
        "3:65 missing-key: записи о переносе нужен ключ «until» — новый срок"
      ]),
    ReadingCase(
      "a postponed entry with a wrong new date",
      members: """
        "activities": [ { "id": "1", "title": "Приказ", "progress": [ { "on": "2023-09-01", \
        "state": "postponed", "until": "2023-06-31" } ] } ]
        """,
      culprits: [#""2023-06-31""#],
      english: [
        """
        3:118 bad-date: “2023-06-31” is not a date; write an existing day as YYYY-MM-DD, \
        such as 2024-05-28
        """
      ],
      russian: [
        """
        3:118 bad-date: «2023-06-31» — не дата; укажите существующий день как ГГГГ-ММ-ДД, \
        например 2024-05-28
        """
      ]),
    ReadingCase(
      "a percentage out of range",
      members: """
        "activities": [ { "id": "1", "title": "Приказ", "progress": [ { "on": "2023-09-01", \
        "state": "started", "percent": 101 }, { "on": "2023-09-01", "state": "progress", \
        "percent": -0.5 } ] } ]
        """,
      culprits: ["101", "-0.5"],
      english: [
        "3:118 bad-number: a percentage lies between 0 and 100",
        "3:179 bad-number: a percentage lies between 0 and 100",
      ],
      russian: [
        "3:118 bad-number: процент бывает от 0 до 100",
        "3:179 bad-number: процент бывает от 0 до 100",
      ]),
    ReadingCase(
      "entries of a group",
      members: """
        "stages": [ { "id": "1", "title": "Этап", "activities": [ { "id": "1.1", "title": \
        "Приказ" } ], "progress": [ { "on": "2023-09-01", "state": "done" } ] } ]
        """,
      culprits: [#"[ { "on": "2023-09-01", "state": "done" } ]"#],
      english: [
        """
        3:111 progress-on-group: progress is marked on the parts of this item, so its own \
        entries do not count
        """
      ],
      russian: [
        """
        3:111 progress-on-group: у этого пункта есть подпункты: выполнение отмечают у \
        них, записи здесь не считаются
        """
      ]),
  ]

  @Test(arguments: cases)
  func `reports what is wrong with the history of an item`(_ reading: ReadingCase) {
    reading.expectFindings()
  }
}
