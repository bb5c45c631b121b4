/// Roadmaps with many of one thing.
extension GrowthDimension {
  static let plans: [GrowthDimension] = [
    plan("activities", 4_000, ["status"]) { GrownPlan.text($0, dated) },
    plan("activities", 4_000, ["list"]) { GrownPlan.text($0, dated) },
    plan("activities", 2_000, ["overdue"]) { GrownPlan.text($0, dated) },
    plan("activities", 4_000, ["validate"]) { GrownPlan.text($0, dated) },
    plan("activities", 2_000, ["report"]) { GrownPlan.text($0, dated) },
    plan("activities", 1_000, ["report", "--format", "docx"]) { GrownPlan.text($0, dated) },
    plan("activities", 2_000, ["export", "--format", "csv"]) { GrownPlan.text($0, dated) },
    plan("activities", 1_000, ["export", "--format", "xlsx", "-o", "plan.xlsx"]) {
      GrownPlan.text($0, dated)
    },
    plan("activities", 1_000, ["export", "--format", "ics"]) { GrownPlan.text($0, dated) },
    plan("stages", 2_000, ["status"]) { count in
      var plan = GrownPlan()
      plan.members = [
        "\"stages\": ["
          + (1...count).map {
            "{ \"id\": \"e\($0)\", \"title\": \"Этап \($0)\", \"activities\": "
              + "[{ \"id\": \"e\($0).1\", \"title\": \"Дело\" }] }"
          }.joined(separator: ",\n") + "]"
      ]
      return plan.text.replacing(",\n  \"activities\": [\n\n  ]", with: "")
    },
    plan("due dates", 40, ["status"], isInShortForm: true) {
      GrownPlan.text($0) { _ in deadline("ежедневно") }
    },
    plan("due dates", 20, ["report"]) { GrownPlan.text($0) { _ in deadline("ежедневно") } },
    plan("years of the period", 25, ["status"]) { count in
      GrownPlan(
        period: ("2000-01-01", "\(2000 + count)-12-31"),
        activities: [GrownPlan.activity(1, deadline("ежедневно"))]
      ).text
    },
    plan("words of a deadline", 4_000, ["status"], isInShortForm: true) { count in
      GrownPlan.text(1) { _ in deadline(String(repeating: "1 ", count: count)) }
    },
    plan("dates of a deadline", 1_000, ["status"], isInShortForm: true) { count in
      let dates = (0..<count).map { "\($0 % 28 + 1).\($0 / 28 % 12 + 1).\(2001 + $0 / 336)" }
      return GrownPlan.text(1) { _ in deadline(dates.joined(separator: ", ")) }
    },
    plan("months of a deadline", 2_000, ["validate"]) { count in
      GrownPlan.text(1) { _ in
        deadline(Array(repeating: "январь", count: count).joined(separator: ", "))
      }
    },
    plan("letters of a title", 200_000, ["list"]) { count in
      GrownPlan(activities: [GrownPlan.activity(1, title: String(repeating: "а", count: count))])
        .text
    },
    plan("words of a title", 40_000, ["validate"]) { count in
      GrownPlan(activities: [
        GrownPlan.activity(1, title: String(repeating: "слово ", count: count))
      ]).text
    },
    plan("parties", 1_000, ["who"]) { GrownPlan.text($0, party) },
    plan(
      "parties, anonymous", 500, ["export", "--format", "csv", "--anonymous", "-q"],
      isInShortForm: true
    ) { GrownPlan.text($0, party) },
    plan("parties", 1_000, ["validate"]) { GrownPlan.text($0, party) },
    plan("parties of one activity", 2_000, ["validate"], isInShortForm: true) { count in
      let names = (1...count).map { "\"\(GrownPlan.word($0)) И. И.\"" }
      return GrownPlan.text(1) { _ in ", \"responsible\": [\(names.joined(separator: ", "))]" }
    },
    plan("parties of one activity", 2_000, ["status"]) { count in
      let names = (1...count).map { "\"\(GrownPlan.word($0)) И. И.\"" }
      return GrownPlan.text(1) { _ in
        deadline("до 01.10.2023") + ", \"responsible\": [\(names.joined(separator: ", "))]"
      }
    },
    plan("same titles", 4_000, ["validate"]) { count in
      GrownPlan(activities: (1...count).map { GrownPlan.activity($0, title: "Одно и то же") }).text
    },
    plan("same numbers", 2_000, ["validate"]) { count in
      GrownPlan(activities: (1...count).map { _ in GrownPlan.activity(1, title: "Дело") }).text
    },
    plan("unknown keys", 2_000, ["validate"]) { count in
      GrownPlan.text(1) { _ in (1...count).map { ", \"key\($0)\": 1" }.joined() }
    },
    plan("syntax errors", 2_000, ["validate"], isInShortForm: true) { count in
      "{ \"format\": 1, \"activities\": [" + String(repeating: "{,\"id\" 1}\n", count: count) + "]"
    },
    plan("errors of one line", 1_000, ["validate"], isInShortForm: true) { count in
      GrownPlan.text(count) { _ in ", \"deadline\": 5" }.replacing("\n", with: " ")
    },
    plan("commands in advice", 1_000, ["validate"], isInShortForm: true) { count in
      GrownPlan.text(count) { number in
        dated(number) + ", \"progress\": [{ \"on\": \"2024-01-15\", \"state\": \"done\" }]"
      }
    },
    plan("references to other items", 1_000, ["status"]) { count in
      GrownPlan.text(count) { deadline("после пункта \(max(1, $0 - 1))") }
    },
  ]

  @Sendable static func dated(_ number: Int) -> String {
    deadline("до \(number % 28 + 1).\(number % 12 + 1).2024")
      + ", \"responsible\": [\"Куратор\"]"
  }

  @Sendable static func party(_ number: Int) -> String {
    ", \"responsible\": [\"\(GrownPlan.word(number)) И. И.\"]"
  }

  static func deadline(_ text: String) -> String { ", \"deadline\": \"\(text)\"" }
}
