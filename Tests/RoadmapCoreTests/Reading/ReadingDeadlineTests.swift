import Testing

struct ReadingDeadlineTests {
  private static func activity(_ deadline: String) -> String {
    #""activities": [ { "id": "1", "title": "Встреча", "deadline": \#(deadline) } ]"#
  }

  private static let wrongValues = [
    ReadingCase(
      "a deadline that is a number", members: activity("2023"), culprits: ["2023"],
      english: [
        """
        3:64 wrong-type: expected the words of a deadline in quotes, or an object with “text” \
        and dates
        """
      ],
      russian: [
        "3:64 wrong-type: здесь нужны слова о сроке в кавычках или объект с «text» и датами"
      ]),
    ReadingCase(
      "a duration that is none",
      members: activity(#"{ "text": "май", "after": "2", "within": "месяц" }"#),
      culprits: [#""месяц""#],
      english: [
        """
        3:105 bad-date: “месяц” is not a stretch of time; write P10D (days), P2W (weeks), P1M \
        (months) or P1Y
        """
      ],
      russian: [
        """
        3:105 bad-date: «месяц» — не отрезок времени; напишите P10D (дни), P2W (недели), P1M \
        (месяцы) или P1Y
        """
      ]),
    ReadingCase(
      "a repeat with a slip",
      members: activity(#"{ "text": "май", "due": "2023-05-28", "repeat": "yerly" }"#),
      culprits: [#""yerly""#],
      english: [
        """
        3:112 bad-date: “yerly” does not say how often; write yearly, quarterly, monthly, weekly, \
        or a stretch of time such as P2W
        """, "- did you mean “yearly”?",
      ],
      russian: [
        """
        3:112 bad-date: «yerly» не говорит, как часто; напишите yearly, quarterly, monthly, \
        weekly или отрезок времени, например P2W
        """, "- возможно, вы имели в виду «yearly»?",
      ]),
    ReadingCase(
      "an end before the beginning",
      members: activity(#"{ "text": "май", "from": "2023-05-28", "due": "2023-05-01" }"#),
      culprits: [#""2023-05-01""#],
      english: ["3:110 period-backwards: “due” comes before “from”"],
      russian: ["3:110 period-backwards: «due» (срок) раньше, чем «from» (начало)"]),
    ReadingCase(
      "a day that does not exist", members: activity(#"{ "text": "июнь", "due": "2023-06-31" }"#),
      culprits: [#""2023-06-31""#],
      english: [
        """
        3:89 bad-date: “2023-06-31” is not a date; write an existing day as YYYY-MM-DD, such as \
        2024-05-28
        """
      ],
      russian: [
        """
        3:89 bad-date: «2023-06-31» — не дата; укажите существующий день как ГГГГ-ММ-ДД, \
        например 2024-05-28
        """
      ]),
  ]

  private static let wrongKeys = [
    ReadingCase(
      "a key with a slip", members: activity(#"{ "text": "май", "deu": "2023-05-28" }"#),
      culprits: ["{", #""deu""#],
      english: [
        "3:64 missing-key: the key “due” is missing",
        "- nothing here says when; write “due”, “from”, or “after” and “within”",
        "3:81 unknown-key: unknown key “deu”", "- did you mean “due”?",
      ],
      russian: [
        "3:64 missing-key: не хватает ключа «due»",
        "- здесь не сказано, когда; напишите «due», «from» или «after» вместе с «within»",
        "3:81 unknown-key: неизвестный ключ «deu»", "- возможно, вы имели в виду «due»?",
      ]),
    ReadingCase(
      "within without after", members: activity(#"{ "text": "май", "within": "P1M" }"#),
      culprits: ["{"],
      english: [
        "3:64 missing-key: the key “after” is missing",
        "- “within” counts from an item that is done; say which one in “after”",
      ],
      russian: [
        "3:64 missing-key: не хватает ключа «after»",
        "- «within» отсчитывают от выполнения другого пункта; укажите его номер в «after»",
      ]),
    ReadingCase(
      "after without within", members: activity(#"{ "text": "май", "after": "2" }"#),
      culprits: ["{"],
      english: [
        "3:64 missing-key: the key “within” is missing",
        "- say in “within” how long after that it is due, such as P1M",
      ],
      russian: [
        "3:64 missing-key: не хватает ключа «within»",
        "- укажите в «within», через сколько после него наступает срок, например P1M",
      ]),
    ReadingCase(
      "an event and dates",
      members: activity(#"{ "text": "май", "due": "2023-05-28", "after": "2", "within": "P1M" }"#),
      culprits: [#"{ "text": "май", "due": "2023-05-28", "after": "2", "within": "P1M" }"#],
      english: ["3:64 wrong-type: a deadline has either “after” and “within”, or dates; not both"],
      russian: [
        "3:64 wrong-type: у срока либо «after» и «within», либо даты, но не всё сразу"
      ]),
    ReadingCase(
      "repeat without due", members: activity(#"{ "text": "май", "repeat": "yearly" }"#),
      culprits: ["{"],
      english: [
        "3:64 missing-key: the key “due” is missing",
        "- “repeat” needs “due”, the day of the first time",
      ],
      russian: [
        "3:64 missing-key: не хватает ключа «due»",
        "- для «repeat» нужен «due» — день первого раза",
      ]),
    ReadingCase(
      "no words", members: activity(#"{ "due": "2023-05-28" }"#), culprits: ["{"],
      english: ["3:64 missing-key: the key “text” is missing"],
      russian: ["3:64 missing-key: не хватает ключа «text»"]),
  ]

  @Test(arguments: wrongValues + wrongKeys)
  func `a deadline that is wrong is reported at its place`(_ fault: ReadingCase) {
    fault.expectFindings()
  }
}
