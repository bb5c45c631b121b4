import SourceJSON

extension NewRoadmap {
  /// Writes the roadmap, its keys in the order of the format.
  func write(to writer: inout JSONWriter) {
    let stages = ModelStage.all(for: kind)
    let calendar = ModelCalendar(period)
    writer.object { writer in
      writer.opening(
        title: fullTitle, organization: organization ?? kind.placeholder[language], period: period)
      writer.member(RoadmapField.yearKind, yearKind.rawValue)
      writeSchoolCalendar(to: &writer)
      writer.member(RoadmapField.language, language.rawValue)
      writer.member(RoadmapField.curator, name(ModelParty.keeper(for: kind)))
      writeTeam(of: stages, to: &writer)
      writer.objects(RoadmapField.stages, of: stages.enumerated()) { stage, writer in
        write(stage.element, id: String(stage.offset + 1), calendar, to: &writer)
      }
      writeTargets(to: &writer)
    }
  }

  /// The terms and holidays; none where the plan is no school's.
  private func writeSchoolCalendar(to writer: inout JSONWriter) {
    guard let calendar = schoolCalendar else { return }
    writer.object(RoadmapField.calendar) { writer in
      if calendar.isUsual { writer.member(CalendarField.usual, true) }
      for list in SchoolCalendar.List.allCases {
        guard let parts = calendar.parts[list] else { continue }
        writer.objects(list.field, of: parts, style: .compact) { part, writer in
          writer.member(CalendarPartField.name, part.name)
          writer.member(CalendarPartField.start, part.days.start)
          writer.member(CalendarPartField.end, part.days.end)
        }
      }
    }
  }

  private func name(_ party: ModelParty) -> String { party.name(for: kind)[language] }

  private func writeTeam(of stages: [ModelStage], to writer: inout JSONWriter) {
    let used = Set(stages.flatMap(\.steps).flatMap(\.parties))
    let parties = ModelParty.allCases.filter(used.contains)
    writer.objects(RoadmapField.team, of: parties, style: .compact) { party, writer in
      writer.member(MemberField.name, name(party))
      writer.member(MemberField.kind, party.kind.rawValue)
    }
  }

  private func write(
    _ stage: ModelStage, id: String, _ calendar: ModelCalendar, to writer: inout JSONWriter
  ) {
    writer.member(ItemField.id, id)
    writer.member(ItemField.title, stage.title[language])
    writer.member(ItemField.keyResult, stage.result[language])
    writer.objects(ItemField.activities, of: stage.steps.enumerated()) { part, writer in
      let step = part.element
      writer.member(ItemField.id, "\(id).\(part.offset + 1)")
      writer.member(ItemField.title, step.title[language])
      writer.member(ItemField.deadline, calendar.deadline(step.time, in: language))
      writer.texts(ItemField.responsible, step.parties.map(name), style: .compact)
      if let document = step.document {
        writer.texts(ItemField.documents, [document[language]], style: .compact)
      }
    }
  }

  private func writeTargets(to writer: inout JSONWriter) {
    writer.objects(RoadmapField.targets, of: ModelTarget.all(for: kind)) { target, writer in
      writer.member(TargetField.id, target.id)
      writer.member(TargetField.title, target.title[language])
      writer.member(TargetField.unit, "%")
      writer.member(TargetField.audience, target.audience[language])
      writer.object(TargetField.atLeast, style: .compact) { writer in
        for year in years { writer.member(year.key, target.goal(in: year.year)) }
      }
    }
  }
}
