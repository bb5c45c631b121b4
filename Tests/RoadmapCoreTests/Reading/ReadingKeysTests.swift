import Testing

struct ReadingKeysTests {
  private static let cases = [
    ReadingCase(
      "a missing key of an item",
      members: #""activities": [ { "title": "Приказ" }, { "id": "2" } ]"#,
      culprits: ["{", "{"],
      english: [
        "3:19 missing-key: the key “id” is missing",
        "3:42 missing-key: the key “title” is missing",
      ],
      russian: [
        "3:19 missing-key: не хватает ключа «id»",
        "3:42 missing-key: не хватает ключа «title»",
      ]),
    ReadingCase(
      "neither stages nor activities",
      members: #""targets": []"#,
      culprits: ["{"],
      english: [
        "1:1 missing-key: a roadmap needs “stages” or “activities”"
      ],
      russian: [
        "1:1 missing-key: в дорожной карте нужны этапы («stages») или мероприятия («activities»)"
      ]),
    ReadingCase(
      "an unknown key near a known one",
      members: #""activities": [ { "id": "1", "title": "Приказ", "responsable": ["Миусов"] } ]"#,
      culprits: [#""responsable""#],
      english: [
        "3:51 unknown-key: unknown key “responsable”",
        "- did you mean “responsible”?",
      ],
      russian: [
        "3:51 unknown-key: неизвестный ключ «responsable»",
        "- возможно, вы имели в виду «responsible»?",
      ]),
    ReadingCase(
      "an unknown key near none",
      members: #""activities": [], "цвет": "красный""#,
      culprits: [#""цвет""#],
      english: [
        "3:21 unknown-key: unknown key “цвет”",
        """
        - known here: $schema, format, title, organization, organizationId, period, yearKind, calendar, language, curator, \
        approval, purpose, tasks, expectedResults, basis, team, stages, activities, \
        targets, lint, changes; keys of your own begin with x-
        """,
      ],
      russian: [
        "3:21 unknown-key: неизвестный ключ «цвет»",
        """
        - здесь бывают ключи: $schema, format, title, organization, organizationId, period, yearKind, calendar, language, \
        curator, approval, purpose, tasks, expectedResults, basis, team, stages, \
        activities, targets, lint, changes; свои ключи начинайте с x-
        """,
      ]),
    ReadingCase(
      "a key of the owner",
      members: #""activities": [], "x-note": { "titel": 1 }, "x-": null"#,
      culprits: [],
      english: [],
      russian: []),
    ReadingCase(
      "a key twice",
      members: #""activities": [ { "id": "1", "title": "Приказ", "notes": "а", "notes": "б" } ]"#,
      culprits: [#""notes""#],
      english: [
        "3:65 duplicate-key: the key “notes” stands twice in this object",
        "- 3:51 the first is here",
      ],
      russian: [
        "3:65 duplicate-key: ключ «notes» записан в этом объекте дважды",
        "- 3:51 впервые записано здесь",
      ]),
    ReadingCase(
      "an unknown key twice",
      members: """
        "activities": [ { "id": "1", "title": "Приказ", "цвет": 1, "цвет": 2, "x-a": 1, \
        "x-a": 2 } ]
        """,
      culprits: [#""цвет""#, #""цвет""#, #""x-a""#],
      english: [
        "3:51 unknown-key: unknown key “цвет”",
        """
        - known here: id, number, title, deadline, responsible, keyResult, documents, \
        focus, targets, progress, notes, activities; keys of your own begin with x-
        """,
        "3:62 duplicate-key: the key “цвет” stands twice in this object",
        "- 3:51 the first is here",
        "3:83 duplicate-key: the key “x-a” stands twice in this object",
        "- 3:73 the first is here",
      ],
      russian: [
        "3:51 unknown-key: неизвестный ключ «цвет»",
        """
        - здесь бывают ключи: id, number, title, deadline, responsible, keyResult, documents, \
        focus, targets, progress, notes, activities; свои ключи начинайте с x-
        """,
        "3:62 duplicate-key: ключ «цвет» записан в этом объекте дважды",
        "- 3:51 впервые записано здесь",
        "3:83 duplicate-key: ключ «x-a» записан в этом объекте дважды",
        "- 3:73 впервые записано здесь",
      ]),
    ReadingCase(
      "a key written with escapes",
      members: #""activities": [ { "\u0069d": "1", "title": "Приказ" } ]"#,
      culprits: [],
      english: [],
      russian: []),
    ReadingCase(
      "a lint setting that is unknown",
      members: #""activities": [], "lint": { "ignore": ["id-gap"], "strikt": [] }"#,
      culprits: [#""strikt""#],
      english: [
        "3:53 unknown-key: unknown key “strikt”",
        "- did you mean “strict”?",
      ],
      russian: [
        "3:53 unknown-key: неизвестный ключ «strikt»",
        "- возможно, вы имели в виду «strict»?",
      ]),
  ]

  @Test(arguments: cases)
  func `reports keys that are missing, unknown or doubled`(_ reading: ReadingCase) {
    reading.expectFindings()
  }
}
