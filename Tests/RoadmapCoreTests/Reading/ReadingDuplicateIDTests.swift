import Testing

struct ReadingDuplicateIDTests {
  private static let cases = [
    ReadingCase(
      "an id twice in different stages",
      members: """
        "stages": [ { "id": "1", "title": "А", "substages": [ { "id": "1.1", "title": "Б" } \
        ] }, { "id": "2", "title": "В", "activities": [ { "id": "1.1", "title": "Г" } ] } ]
        """,
      culprits: [#""1.1""#],
      english: [
        "3:143 duplicate-id: the id “1.1” stands twice; every line of the plan needs its own",
        "- 3:65 the first is here",
      ],
      russian: [
        "3:143 duplicate-id: номер «1.1» записан дважды; у каждого пункта он должен быть свой",
        "- 3:65 впервые записано здесь",
      ]),
    ReadingCase(
      "an id three times",
      members: """
        "activities": [ { "id": "1", "title": "А" }, { "id": "1", "title": "Б" }, { "id": \
        "1", "title": "В" } ]
        """,
      culprits: [#""1""#, #""1""#],
      english: [
        "3:56 duplicate-id: the id “1” stands twice; every line of the plan needs its own",
        "- 3:27 the first is here",
        "3:85 duplicate-id: the id “1” stands twice; every line of the plan needs its own",
        "- 3:27 the first is here",
      ],
      russian: [
        "3:56 duplicate-id: номер «1» записан дважды; у каждого пункта он должен быть свой",
        "- 3:27 впервые записано здесь",
        "3:85 duplicate-id: номер «1» записан дважды; у каждого пункта он должен быть свой",
        "- 3:27 впервые записано здесь",
      ]),
    ReadingCase(
      "an id of a part like that of the whole",
      members: """
        "activities": [ { "id": "1", "title": "А", "activities": [ { "id": "1", "title": \
        "Б" } ] } ]
        """,
      culprits: [#""1""#],
      english: [
        "3:70 duplicate-id: the id “1” stands twice; every line of the plan needs its own",
        "- 3:27 the first is here",
      ],
      russian: [
        "3:70 duplicate-id: номер «1» записан дважды; у каждого пункта он должен быть свой",
        "- 3:27 впервые записано здесь",
      ]),
    ReadingCase(
      "missing ids are not twice the same",
      members: #""activities": [ { "title": "А" }, { "title": "Б" } ]"#,
      culprits: ["{", "{"],
      english: [
        "3:19 missing-key: the key “id” is missing",
        "3:37 missing-key: the key “id” is missing",
      ],
      russian: [
        "3:19 missing-key: не хватает ключа «id»",
        "3:37 missing-key: не хватает ключа «id»",
      ]),
  ]

  @Test(arguments: cases)
  func `reports ids that stand twice, with the place of the first`(_ reading: ReadingCase) {
    reading.expectFindings()
  }
}
