/// A roadmap of any size, written as people write theirs: indented, in Russian, with a history.
struct GeneratedRoadmap {
  let activityCount: Int
  /// The phrases that its deadlines are drawn from.
  var phrases = GeneratedRoadmap.usualPhrases
  /// What decides all that is drawn: with another seed comes another roadmap.
  var seed: UInt64 = 406

  /// As many phrases as a large region may use, 4 000.
  ///
  /// Documents repeat their deadlines: the five examples say 125 of them in 72 ways.
  static let usualPhrases = DistinctPhrases.first(4_000)

  /// An activity that every generated roadmap has and that nobody has begun.
  static let openID = "1.1.7"

  private static let substagesInStage = 5
  private static let activitiesInSubstage = 20

  /// Hands over the text piece by piece: a process that never held it whole can be measured against
  /// one that did.
  func write(_ emit: ([UInt8]) -> Void) {
    var activities = GeneratedActivities(phrases: phrases, seed: seed)
    emit(Array(Self.head.utf8))
    var written = 0
    var stage = 0
    while written < activityCount {
      stage += 1
      var text = stage == 1 ? "" : ",\n"
      text += """
            {
              "id": "\(stage)",
              "title": "\(activities.title())",
              "substages": [

        """
      for substage in 1...Self.substagesInStage where written < activityCount {
        let count = min(Self.activitiesInSubstage, activityCount - written)
        text += substage == 1 ? "" : ",\n"
        text += """
                  {
                    "id": "\(stage).\(substage)",
                    "title": "\(activities.title())",
                    "activities": [

          """
        text += (1...count).map { number in
          let id = "\(stage).\(substage).\(number)"
          return activities.next(id: id, isOpen: id == Self.openID)
        }.joined(separator: ",\n")
        text += "\n          ]\n        }"
        written += count
      }
      emit(Array((text + "\n      ]\n    }").utf8))
    }
    emit(Array("\n  ]\n}\n".utf8))
  }

  /// The text whole.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return bytes
  }

  private static let head = """
    {
      "format": 1,
      "title": "Дорожная карта внедрения целевой модели наставничества",
      "organization": "МБОУ «Средняя общеобразовательная школа № 4»",
      "period": { "start": "2021-01-01", "end": "2024-12-31" },
      "yearKind": "school",
      "language": "ru",
      "targets": [
        {
          "id": "students",
          "title": "Охват обучающихся",
          "atLeast": { "2022": 30, "2023": 50, "2024": 70 },
          "measurements": [
            { "on": "2022-12-23", "value": 28.4 },
            { "on": "2023-12-22", "count": 412, "of": 760, "source": "реестр наставляемых" }
          ]
        }
      ],
      "stages": [

    """
}
