import SourceJSON

extension NewRoadmap {
  /// Writes the roadmap, its keys in the order of the format.
  func write(to writer: inout JSONWriter) {
    let stages = ModelStage.all(for: kind)
    let calendar = ModelCalendar(period)
    writer.object { writer in
      writer.member("$schema", RoadmapSchema.id)
      writer.member("format", 1)
      writer.member("title", fullTitle)
      writer.member("organization", organization ?? kind.placeholder[language])
      writer.object("period", style: .compact) { writer in
        writer.member("start", period.start)
        writer.member("end", period.end)
      }
      writer.member("yearKind", yearKind.rawValue)
      writeSchoolCalendar(to: &writer)
      writer.member("language", language.rawValue)
      writer.member("curator", name(ModelParty.keeper(for: kind)))
      writeTeam(of: stages, to: &writer)
      writer.array("stages") { writer in
        for (index, stage) in stages.enumerated() {
          write(stage, id: String(index + 1), calendar, to: &writer)
        }
      }
      writeTargets(to: &writer)
    }
  }

  /// The terms and holidays; none where the plan is no school's.
  private func writeSchoolCalendar(to writer: inout JSONWriter) {
    guard let calendar = schoolCalendar else { return }
    writer.object(RoadmapField.calendar.key.text) { writer in
      if calendar.isUsual { writer.member(CalendarField.usual.key.text, true) }
      for list in SchoolCalendar.List.allCases {
        guard let parts = calendar.parts[list] else { continue }
        writer.array(list.rawValue) { writer in
          for part in parts {
            writer.object(style: .compact) { writer in
              writer.member("name", part.name)
              writer.member("start", part.days.start)
              writer.member("end", part.days.end)
            }
          }
        }
      }
    }
  }

  private func name(_ party: ModelParty) -> String { party.name(for: kind)[language] }

  private func writeTeam(of stages: [ModelStage], to writer: inout JSONWriter) {
    let used = Set(stages.flatMap(\.steps).flatMap(\.parties))
    writer.array("team") { writer in
      for party in ModelParty.allCases where used.contains(party) {
        writer.object(style: .compact) { writer in
          writer.member("name", name(party))
          writer.member("kind", party.kind.rawValue)
        }
      }
    }
  }

  private func write(
    _ stage: ModelStage, id: String, _ calendar: ModelCalendar, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("title", stage.title[language])
      writer.member("keyResult", stage.result[language])
      writer.array("activities") { writer in
        for (index, step) in stage.steps.enumerated() {
          writer.object { writer in
            writer.member("id", "\(id).\(index + 1)")
            writer.member("title", step.title[language])
            writer.member("deadline", calendar.deadline(step.time, in: language))
            writer.array("responsible", style: .compact) { writer in
              for party in step.parties { writer.value(name(party)) }
            }
            if let document = step.document {
              writer.array("documents", style: .compact) { $0.value(document[language]) }
            }
          }
        }
      }
    }
  }

  private func writeTargets(to writer: inout JSONWriter) {
    writer.array("targets") { writer in
      for target in ModelTarget.all(for: kind) {
        writer.object { writer in
          writer.member("id", target.id)
          writer.member("title", target.title[language])
          writer.member("unit", "%")
          writer.member("audience", target.audience[language])
          writer.object("atLeast", style: .compact) { writer in
            for year in years { writer.member(year.key, target.goal(in: year.year)) }
          }
        }
      }
    }
  }
}
