import Testing

struct ReadingTypesTests {
  private static let cases = [
    ReadingCase(
      "a list where an object is needed",
      members: #""activities": [ [ ] ]"#,
      culprits: ["[ ]"],
      english: [
        "3:19 wrong-type: expected an object { … }, found an array [ … ]"
      ],
      russian: [
        "3:19 wrong-type: здесь нужно: объект { … }, а записано: список [ … ]"
      ]),
    ReadingCase(
      "an object where a list is needed",
      members: #""activities": { }"#,
      culprits: ["{ }"],
      english: [
        "3:17 wrong-type: expected an array [ … ], found an object { … }"
      ],
      russian: [
        "3:17 wrong-type: здесь нужно: список [ … ], а записано: объект { … }"
      ]),
    ReadingCase(
      "a number where a text is needed",
      members: #""activities": [ { "id": 1, "title": null } ]"#,
      culprits: ["1", "null"],
      english: [
        "3:27 wrong-type: expected a text in quotes, found a number",
        "3:39 wrong-type: expected a text in quotes, found null",
      ],
      russian: [
        "3:27 wrong-type: здесь нужно: текст в кавычках, а записано: число",
        "3:39 wrong-type: здесь нужно: текст в кавычках, а записано: null",
      ]),
    ReadingCase(
      "a text where a list is needed",
      members: #""activities": [ { "id": "1", "title": "Приказ", "responsible": "Миусов" } ]"#,
      culprits: [#""Миусов""#],
      english: [
        "3:66 wrong-type: expected an array [ … ], found a text in quotes",
        #"- write ["Миусов"]"#,
      ],
      russian: [
        "3:66 wrong-type: здесь нужно: список [ … ], а записано: текст в кавычках",
        #"- напишите ["Миусов"]"#,
      ]),
    ReadingCase(
      "a wrong element among right ones",
      members: """
        "activities": [ { "id": "1", "title": "Приказ", "documents": [ "приказ", 5, true, \
        "" ] } ]
        """,
      culprits: ["5", "true", #""""#],
      english: [
        "3:76 wrong-type: expected a text in quotes, found a number",
        "3:79 wrong-type: expected a text in quotes, found true or false",
        "3:85 empty-text: the text is empty; leave the key out if nothing is known",
      ],
      russian: [
        "3:76 wrong-type: здесь нужно: текст в кавычках, а записано: число",
        "3:79 wrong-type: здесь нужно: текст в кавычках, а записано: true или false",
        "3:85 empty-text: текст пуст; если сказать нечего, уберите ключ целиком",
      ]),
    ReadingCase(
      "a text where a flag is needed",
      members: #""activities": [], "team": [ { "name": "Миусов", "vacant": "да" } ]"#,
      culprits: [#""да""#],
      english: [
        "3:61 wrong-type: expected true or false, found a text in quotes"
      ],
      russian: [
        "3:61 wrong-type: здесь нужно: true или false, а записано: текст в кавычках"
      ]),
    ReadingCase(
      "a word that is none of the allowed",
      members: """
        "activities": [], "yearKind": "shcool", "language": "de", "team": [ { "name": "А", \
        "kind": "человек" } ]
        """,
      culprits: [#""shcool""#, #""de""#, #""человек""#],
      english: [
        "3:33 wrong-type: “shcool” is not one of: school, calendar",
        "- did you mean “school”?",
        "3:55 wrong-type: “de” is not one of: en, ru",
        "3:94 wrong-type: “человек” is not one of: person, role, body, organization",
      ],
      russian: [
        "3:33 wrong-type: «shcool» — здесь такого значения нет; можно написать: school, calendar",
        "- возможно, вы имели в виду «school»?",
        "3:55 wrong-type: «de» — здесь такого значения нет; можно написать: en, ru",
        "3:94 wrong-type: «человек» — здесь такого значения нет; можно написать: person, role, body, organization",
      ]),
    ReadingCase(
      "a state that is none of the allowed",
      members: """
        "activities": [ { "id": "1", "title": "Приказ", "progress": [ { "on": "2023-09-01", \
        "state": "ready" } ] } ]
        """,
      culprits: [#""ready""#],
      english: [
        """
        3:96 wrong-type: “ready” is not one of: started, progress, done, cancelled, \
        postponed, reopened
        """
      ],
      russian: [
        """
        3:96 wrong-type: «ready» — здесь такого значения нет; можно написать: started, progress, done, \
        cancelled, postponed, reopened
        """
      ]),
    ReadingCase(
      "an empty text",
      members:
        #""activities": [ { "id": "1", "title": "Приказ", "notes": "", "keyResult": " \n\t" } ]"#,
      culprits: [#""""#, #"" \n\t""#],
      english: [
        "3:60 empty-text: the text is empty; leave the key out if nothing is known",
        "3:77 empty-text: the text is empty; leave the key out if nothing is known",
      ],
      russian: [
        "3:60 empty-text: текст пуст; если сказать нечего, уберите ключ целиком",
        "3:77 empty-text: текст пуст; если сказать нечего, уберите ключ целиком",
      ]),
    ReadingCase(
      "an approval of a wrong type",
      members: #""activities": [], "approval": "приказ № 370""#,
      culprits: [#""приказ № 370""#],
      english: [
        "3:33 wrong-type: expected an object { … }, found a text in quotes"
      ],
      russian: [
        "3:33 wrong-type: здесь нужно: объект { … }, а записано: текст в кавычках"
      ]),
  ]

  @Test(arguments: cases)
  func `reports values that are not what their key needs`(_ reading: ReadingCase) {
    reading.expectFindings()
  }
}
