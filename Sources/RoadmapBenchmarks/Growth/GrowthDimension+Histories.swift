/// Roadmaps with a long history, and commands that change them.
extension GrowthDimension {
  static let histories: [GrowthDimension] = [
    plan("marks of one activity", 4_000, ["status"]) { history($0) },
    plan("marks of one activity", 4_000, ["log"]) { history($0) },
    plan("marks of one activity", 4_000, ["validate"]) { history($0) },
    plan("measurements", 4_000, ["coverage"]) { count in
      var plan = GrownPlan(activities: [GrownPlan.activity(1)])
      let list = (0..<count).map { "{ \"on\": \"\(day($0))\", \"value\": \($0 % 100) }" }
      plan.members = [
        "\"targets\": [{ \"id\": \"a\", \"title\": \"Охват\", \"atLeast\": { \"2024\": 50 }, "
          + "\"measurements\": [\(list.joined(separator: ",\n"))] }]"
      ]
      return plan.text
    },
    plan("targets", 1_000, ["coverage"]) { count in
      var plan = GrownPlan(activities: [GrownPlan.activity(1)])
      let list = (1...count).map {
        "{ \"id\": \"t\($0)\", \"title\": \"Охват \($0)\", \"atLeast\": { \"2024\": 50 } }"
      }
      plan.members = ["\"targets\": [\(list.joined(separator: ",\n"))]"]
      return plan.text
    },
    plan("activities", 4_000, ["done", "7", "--dry-run"]) { GrownPlan.text($0, dated) },
    plan(
      "activities of a stage", 1_000, ["done", "--stage", "s", "--by", "Куратор", "--dry-run"],
      isInShortForm: true
    ) { stage(of: (1...$0).map { GrownPlan.activity($0, dated($0)) }) },
    plan(
      "repeated deadlines", 50, ["done", "--stage", "s", "--by", "Куратор", "--dry-run"],
      isInShortForm: true
    ) { stage(of: (1...$0).map { GrownPlan.activity($0, deadline("ежемесячно")) }) },
    plan(
      "activities of one party", 1_000,
      ["assign", "--replace", "Куратор", "Методист", "--open", "--dry-run"], isInShortForm: true
    ) { GrownPlan.text($0, dated) },
    GrowthDimension(
      name: "init --next: activities", size: 1_000,
      arguments: ["init", "--next", "old.json", "--dry-run"]
    ) { count in
      ["old.json": Array(GrownPlan.text(count, dated).utf8)]
    },
    GrowthDimension(
      name: "init --next --carry-undone: activities", size: 1_000, isInShortForm: true,
      arguments: ["init", "--next", "old.json", "--carry-undone", "--dry-run"]
    ) { count in
      ["old.json": Array(GrownPlan.text(count, dated).utf8)]
    },
    plan("what can be mended", 1_000, ["validate", "--fix", "--dry-run"], isInShortForm: true) {
      count in
      GrownPlan(
        activities: (1...count).map { GrownPlan.activity($0, title: "Дело  номер \($0) .") }
      ).text
    },
  ]

  /// A roadmap whose activities belong to one stage, `s`.
  private static func stage(of activities: [String]) -> String {
    let head = "\"stages\": [{ \"id\": \"s\", \"title\": \"Этап\", \"activities\": ["
    return GrownPlan(activities: activities).text
      .replacing("\"activities\": [", with: head).replacing("\n  ]\n", with: "\n  ]}]\n")
  }

  private static func history(_ count: Int) -> String {
    let marks = (0..<count).map {
      "{ \"on\": \"\(day($0))\", \"state\": \"\($0 % 2 == 0 ? "started" : "done")\" }"
    }
    return GrownPlan.text(1) { _ in
      deadline("ежедневно") + ", \"progress\": [\(marks.joined(separator: ",\n"))]"
    }
  }

  private static func day(_ number: Int) -> String {
    let (month, day) = (number / 28 % 12 + 1, number % 28 + 1)
    return "2024-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
