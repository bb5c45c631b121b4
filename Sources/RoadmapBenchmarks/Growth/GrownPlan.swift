/// A roadmap with many of one thing, as text.
struct GrownPlan {
  var period = ("2023-09-01", "2024-08-31")
  /// What stands before the activities, such as `"team": […]`.
  var members: [String] = []
  /// The activities, each without its braces.
  var activities: [String] = []

  var text: String {
    let head = [
      "\"format\": 1", "\"title\": \"План\"", "\"organization\": \"Школа\"",
      "\"period\": { \"start\": \"\(period.0)\", \"end\": \"\(period.1)\" }",
      "\"language\": \"ru\"",
    ]
    let list = activities.map { "    { \($0) }" }.joined(separator: ",\n")
    return "{\n  " + (head + members).joined(separator: ",\n  ")
      + ",\n  \"activities\": [\n\(list)\n  ]\n}\n"
  }

  /// A roadmap of some activities, each with more keys.
  static func text(_ count: Int, _ more: (Int) -> String = { _ in "" }) -> String {
    GrownPlan(activities: (1...count).map { activity($0, more($0)) }).text
  }

  /// One activity without its braces; `more` begins with a comma where it is not empty.
  static func activity(_ number: Int, title: String? = nil, _ more: String = "") -> String {
    "\"id\": \"\(number)\", \"title\": \"\(title ?? "Мероприятие \(number)")\"\(more)"
  }

  /// Words that differ in every letter, for names that must not look alike.
  static func word(_ number: Int) -> String {
    let syllables = ["ба", "ве", "гу", "до", "жи", "за", "ко", "лу", "мы", "не", "по", "ра", "со"]
    var rest = number
    var word = ""
    repeat {
      word += syllables[rest % syllables.count]
      rest /= syllables.count
    } while rest > 0
    return word.prefix(1).uppercased() + word.dropFirst() + "нов"
  }
}
