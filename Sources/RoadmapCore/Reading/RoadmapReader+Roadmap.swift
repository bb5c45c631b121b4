import SourceJSON

enum RoadmapField {
  static let format = Field("format", .number, isRequired: true)
  static let title = Field("title", .text, isRequired: true)
  static let organization = Field("organization", .text, isRequired: true)
  static let period = Field("period", .period, isRequired: true)
  static let yearKind = Field<YearKind>("yearKind", .choice)
  static let language = Field<Language>("language", .choice)
  static let curator = Field("curator", .text)
  static let approval = Field("approval", .approval)
  static let purpose = Field("purpose", .text)
  static let tasks = Field("tasks", Shape<String>.text.list)
  static let expectedResults = Field("expectedResults", Shape<String>.text.list)
  static let basis = Field("basis", Shape<String>.text.list)
  static let team = Field("team", Shape.member.list)
  static let stages = Field("stages", Shape.stage.list)
  static let activities = Field("activities", Shape.activity.list)
  static let targets = Field("targets", Shape.target.list)
  static let lint = Field("lint", .lint)

  static let all = FieldSet(
    format.key, title.key, organization.key, period.key, yearKind.key, language.key, curator.key,
    approval.key, purpose.key, tasks.key, expectedResults.key, basis.key, team.key, stages.key,
    activities.key, targets.key, lint.key)
}

extension RoadmapReader {
  /// Reads the top-level object; reports what is wrong and keeps the rest.
  mutating func roadmap(from node: JSONNode) -> Roadmap? {
    guard let values = values(of: node, RoadmapField.all) else { return nil }
    checkFormat(values)
    let period = read(RoadmapField.period, of: values)
    let yearKind = read(RoadmapField.yearKind, of: values) ?? .school
    // Every deadline and goal is placed by these two, wherever they stand in the file.
    deadlineContext = DeadlineContext(period: period ?? deadlineContext.period, yearKind: yearKind)
    if self.node(RoadmapField.stages, of: values) == nil,
      self.node(RoadmapField.activities, of: values) == nil
    {
      reportMissing(ReadingMessage.stagesOrActivities, in: node)
    }
    return Roadmap(
      title: read(RoadmapField.title, of: values) ?? "",
      organization: read(RoadmapField.organization, of: values) ?? "",
      period: deadlineContext.period,
      yearKind: yearKind,
      language: read(RoadmapField.language, of: values),
      curator: read(RoadmapField.curator, of: values),
      approval: read(RoadmapField.approval, of: values),
      purpose: read(RoadmapField.purpose, of: values),
      tasks: read(RoadmapField.tasks, of: values) ?? [],
      expectedResults: read(RoadmapField.expectedResults, of: values) ?? [],
      basis: read(RoadmapField.basis, of: values) ?? [],
      team: read(RoadmapField.team, of: values) ?? [],
      stages: read(RoadmapField.stages, of: values) ?? [],
      activities: read(RoadmapField.activities, of: values) ?? [],
      targets: read(RoadmapField.targets, of: values) ?? [],
      lint: read(RoadmapField.lint, of: values) ?? LintSettings(),
      node: node)
  }

  /// The opening brace of an object, where something that is missing is reported.
  func firstByte(of node: JSONNode) -> Range<Int> {
    let start = document.range(of: node).lowerBound
    return start..<min(start + 1, document.bytes.count)
  }

  private mutating func checkFormat(_ values: FieldValues) {
    guard let node = node(RoadmapField.format, of: values),
      let version = read(RoadmapField.format, of: values), version != 1
    else { return }
    report(.unknownFormatVersion, at: node, ReadingMessage.formatVersion)
  }
}

extension Shape where Value == DateSpan {
  /// `{ "start": date, "end": date }`, both days included.
  fileprivate static let period: Shape<DateSpan> = Shape { node, reader in
    let start = Field("start", .date, isRequired: true)
    let end = Field("end", .date, isRequired: true)
    guard let values = reader.values(of: node, FieldSet(start.key, end.key)) else { return nil }
    let first = reader.read(start, of: values)
    let last = reader.read(end, of: values)
    guard let first, let last else { return nil }
    guard let period = DateSpan(first, last) else {
      reader.report(.periodBackwards, at: node, ReadingMessage.periodBackwards)
      return nil
    }
    return period
  }
}

extension Shape where Value == Approval {
  fileprivate static let approval: Shape<Approval> = Shape { node, reader in
    let by = Field("by", .text)
    let date = Field("date", .date)
    let order = Field("order", .text)
    guard let values = reader.values(of: node, FieldSet(by.key, date.key, order.key))
    else { return nil }
    return Approval(
      by: reader.read(by, of: values), date: reader.read(date, of: values),
      order: reader.read(order, of: values))
  }
}

extension Shape where Value == LintSettings {
  fileprivate static let lint: Shape<LintSettings> = Shape { node, reader in
    let ignore = Field("ignore", Shape<String>.text.list)
    let strict = Field("strict", Shape<String>.text.list)
    guard let values = reader.values(of: node, FieldSet(ignore.key, strict.key))
    else { return nil }
    return LintSettings(
      ignore: reader.read(ignore, of: values) ?? [], strict: reader.read(strict, of: values) ?? [])
  }
}
