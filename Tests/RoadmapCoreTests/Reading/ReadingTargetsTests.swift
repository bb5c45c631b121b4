import Testing

struct ReadingTargetsTests {
  private static let cases = [
    ReadingCase(
      "a target without a bound",
      members: #""activities": [], "targets": [ { "id": "t", "title": "Охват", "unit": "%" } ]"#,
      culprits: ["{"],
      english: [
        "3:34 target-bound: a target has exactly one of “atLeast” and “atMost”"
      ],
      russian: [
        """
        3:34 target-bound: у показателя должно быть ровно одно из двух: «atLeast» (не \
        менее) или «atMost» (не более)
        """
      ]),
    ReadingCase(
      "a target with two bounds",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": 5, \
        "atMost": 6 } ]
        """,
      culprits: ["{"],
      english: [
        "3:34 target-bound: a target has exactly one of “atLeast” and “atMost”"
      ],
      russian: [
        """
        3:34 target-bound: у показателя должно быть ровно одно из двух: «atLeast» (не \
        менее) или «atMost» (не более)
        """
      ]),
    ReadingCase(
      "a goal that is no number",
      members:
        #""activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": "50 %" } ]"#,
      culprits: [#""50 %""#],
      english: [
        "3:76 wrong-type: expected a number, or an object with a number for each year"
      ],
      russian: [
        "3:76 wrong-type: здесь нужно число или объект с числом на каждый год"
      ]),
    ReadingCase(
      "goals under keys of every kind",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": { "2023": \
        1, "2023/24": 2, "2023-12-31": 3 } } ]
        """,
      culprits: [],
      english: [],
      russian: []),
    ReadingCase(
      "goals under keys that name no year",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": { "23": 1, \
        "2023/25": 2, "2023-02-29": 3, "0000": 4, "9999/00": 5, "год": 6, "２０２３": 7 } } ]
        """,
      culprits: [
        #""23""#, #""2023/25""#, #""2023-02-29""#, #""0000""#, #""9999/00""#, #""год""#, #""２０２３""#,
      ],
      english: [
        """
        3:78 target-bound: a goal is set for a year “2023”, a school year “2023/24” or a \
        day “2023-12-31”
        """,
        """
        3:87 target-bound: a goal is set for a year “2023”, a school year “2023/24” or a \
        day “2023-12-31”
        """,
        """
        3:101 target-bound: a goal is set for a year “2023”, a school year “2023/24” or a \
        day “2023-12-31”
        """,
        """
        3:118 target-bound: a goal is set for a year “2023”, a school year “2023/24” or a \
        day “2023-12-31”
        """,
        """
        3:129 target-bound: a goal is set for a year “2023”, a school year “2023/24” or a \
        day “2023-12-31”
        """,
        """
        3:143 target-bound: a goal is set for a year “2023”, a school year “2023/24” or a \
        day “2023-12-31”
        """,
        """
        3:153 target-bound: a goal is set for a year “2023”, a school year “2023/24” or a \
        day “2023-12-31”
        """,
      ],
      russian: [
        """
        3:78 target-bound: цель задают на год «2023», учебный год «2023/24» или день \
        «2023-12-31»
        """,
        """
        3:87 target-bound: цель задают на год «2023», учебный год «2023/24» или день \
        «2023-12-31»
        """,
        """
        3:101 target-bound: цель задают на год «2023», учебный год «2023/24» или день \
        «2023-12-31»
        """,
        """
        3:118 target-bound: цель задают на год «2023», учебный год «2023/24» или день \
        «2023-12-31»
        """,
        """
        3:129 target-bound: цель задают на год «2023», учебный год «2023/24» или день \
        «2023-12-31»
        """,
        """
        3:143 target-bound: цель задают на год «2023», учебный год «2023/24» или день \
        «2023-12-31»
        """,
        """
        3:153 target-bound: цель задают на год «2023», учебный год «2023/24» или день \
        «2023-12-31»
        """,
      ]),
    ReadingCase(
      "a goal twice",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": { "2023": \
        1, "2024": 2, "2023": 3 } } ]
        """,
      culprits: [#""2023""#],
      english: [
        "3:100 duplicate-key: the key “2023” stands twice in this object",
        "- 3:78 the first is here",
      ],
      russian: [
        "3:100 duplicate-key: ключ «2023» записан в этом объекте дважды",
        "- 3:78 впервые записано здесь",
      ]),
    ReadingCase(
      "a goal in percent out of range",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": { "2023": \
        120 } } ]
        """,
      culprits: ["120"],
      english: [
        "3:86 target-range: a goal in percent lies between 0 and 100"
      ],
      russian: [
        "3:86 target-range: цель в процентах бывает от 0 до 100"
      ]),
    ReadingCase(
      "a goal of something counted",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "unit": "встреч", \
        "atLeast": 120 } ]
        """,
      culprits: [],
      english: [],
      russian: []),
    ReadingCase(
      "a goal of a wrong type among others",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": { "2023": \
        "много", "2024": 5 } } ]
        """,
      culprits: [#""много""#],
      english: [
        "3:86 wrong-type: expected a number, found a text in quotes"
      ],
      russian: [
        "3:86 wrong-type: здесь нужно: число, а записано: текст в кавычках"
      ]),
    ReadingCase(
      "a measurement of nobody",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": 50, \
        "measurements": [ { "on": "2023-12-15", "count": 5, "of": 0 } ] } ]
        """,
      culprits: ["0"],
      english: [
        "3:138 bad-number: “of” is 0: there is nobody to take a share of"
      ],
      russian: [
        "3:138 bad-number: «of» равно 0: долю считать не от кого"
      ]),
    ReadingCase(
      "a measurement with value and count",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": 50, \
        "measurements": [ { "on": "2023-12-15", "value": 5, "count": 5, "of": 10 } ] } ]
        """,
      culprits: ["{"],
      english: [
        "3:98 missing-key: a measurement has either “value”, or “count” and “of”"
      ],
      russian: [
        "3:98 missing-key: у измерения должно быть либо «value», либо «count» и «of»"
      ]),
    ReadingCase(
      "a measurement with half a count",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": 50, \
        "measurements": [ { "on": "2023-12-15", "count": 5 }, { "on": "2023-12-15", "of": 5 \
        }, { "on": "2023-12-15" } ] } ]
        """,
      culprits: ["{", "{", "{"],
      english: [
        "3:98 missing-key: a measurement has either “value”, or “count” and “of”",
        "3:134 missing-key: a measurement has either “value”, or “count” and “of”",
        "3:167 missing-key: a measurement has either “value”, or “count” and “of”",
      ],
      russian: [
        "3:98 missing-key: у измерения должно быть либо «value», либо «count» и «of»",
        "3:134 missing-key: у измерения должно быть либо «value», либо «count» и «of»",
        "3:167 missing-key: у измерения должно быть либо «value», либо «count» и «of»",
      ]),
    ReadingCase(
      "a measurement of more than all",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": 50, \
        "measurements": [ { "on": "2023-12-15", "count": 11, "of": 10 } ] } ]
        """,
      culprits: ["11"],
      english: [
        "3:129 target-range: “count” is greater than “of”: the share would be over 100 %"
      ],
      russian: [
        "3:129 target-range: «count» больше «of»: доля вышла бы больше 100 %"
      ]),
    ReadingCase(
      "a measured percentage out of range",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": 50, \
        "measurements": [ { "on": "2023-12-15", "value": 100.5 } ] } ]
        """,
      culprits: ["100.5"],
      english: [
        "3:129 target-range: a value in percent lies between 0 and 100"
      ],
      russian: [
        "3:129 target-range: значение в процентах бывает от 0 до 100"
      ]),
    ReadingCase(
      "a count that is none",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": 50, \
        "measurements": [ { "on": "2023-12-15", "count": -1, "of": 2.5 } ] } ]
        """,
      culprits: ["-1", "2.5"],
      english: [
        "3:129 bad-number: a count is a whole number, 0 or more",
        "3:139 bad-number: a count is a whole number, 0 or more",
      ],
      russian: [
        "3:129 bad-number: количество — целое число, 0 или больше",
        "3:139 bad-number: количество — целое число, 0 или больше",
      ]),
    ReadingCase(
      "a number beyond all numbers",
      members: """
        "activities": [], "targets": [ { "id": "t", "title": "Охват", "atLeast": 50, \
        "measurements": [ { "on": "2023-12-15", "value": 1e999 } ] } ]
        """,
      culprits: ["1e999"],
      english: [
        "3:129 bad-number: the number is too large"
      ],
      russian: [
        "3:129 bad-number: слишком большое число"
      ]),
    ReadingCase(
      "a target twice",
      members: """
        "targets": [ { "id": "t", "title": "А", "atMost": 5 } ], "activities": [ { "id": \
        "1", "title": "Приказ", "targets": [ { "id": "t", "title": "Б", "atMost": 5 } ] } ]
        """,
      culprits: [#""t""#],
      english: [
        "3:129 duplicate-target: the target “t” stands twice; every target needs its own id",
        "- 3:24 the first is here",
      ],
      russian: [
        "3:129 duplicate-target: показатель «t» записан дважды; у каждого должно быть своё имя",
        "- 3:24 впервые записано здесь",
      ]),
  ]

  @Test(arguments: cases)
  func `reports what is wrong with targets, goals and measurements`(_ reading: ReadingCase) {
    reading.expectFindings()
  }
}
