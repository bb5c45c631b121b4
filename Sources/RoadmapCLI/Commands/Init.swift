import RoadmapCore

extension Command {
  /// `init`: a roadmap from the standard model, or from last year's.
  static let newRoadmap = Command(
    name: "init",
    russianName: "создать",
    synonyms: ["new", "create", "make", "начать", "новая", "новый", "составить"],
    group: .making,
    summary: LocalizedText(
      en: "begins a roadmap from the standard model, or from last year's",
      ru: "начать дорожную карту по типовой модели или по прошлогодней"),
    note: LocalizedText(
      en: """
        The standard model has seven stages, with responsible roles, deadlines in the period and \
        the goals of coverage. In a terminal a school is asked for its terms and holidays; else, \
        and with -q, the usual ones are taken and marked so. --next carries over all stages and \
        activities, numbers, team, notes and your own keys (x-…); years in deadlines and in the \
        title are moved, words without a year stay. Progress, measurements and goals of the time \
        before and the approval stay behind in the old file, which is not changed. What only you \
        can decide is asked in a terminal, else told with the command that settles it. The file is \
        roadmap.json unless -o names another; one that is there is not written over.
        """,
      ru: """
        В типовой модели семь этапов: ответственные роли, сроки внутри периода, цели по охвату. \
        В терминале школу спрашивают о четвертях и каникулах; иначе, как и с -q, берутся обычные \
        с пометкой об этом. --next переносит все этапы и мероприятия, номера, команду, примечания \
        и ваши ключи (x-…); годы в сроках и в названии сдвигаются, слова без года остаются. \
        Отметки о выполнении, замеры и цели прошлого времени и утверждение остаются в прежнем \
        файле, он не меняется. О том, что решать вам, в терминале задаются вопросы, иначе \
        называются команды. Файл — roadmap.json, если -o не называет другой; существующий не \
        перезаписывается.
        """),
    ownOptions: .options(
      .kind, .plannedPeriod, .organization, .title, .next, .carryUndone, .overwrite, .shownOnly,
      .git, .asOf),
    ownFormats: [.json],
    examples: [
      Example(
        arguments: LocalizedText(
          en: "init --organization \"School No. 1\"", ru: "создать --organization \"Школа № 1\""),
        meaning: LocalizedText(
          en: "writes roadmap.json for this school year",
          ru: "записывает roadmap.json на этот учебный год")),
      Example(
        arguments: LocalizedText(
          en: "init --kind college --period 2026-09-01..2027-08-31 --dry-run",
          ru: "создать --kind college --period 2026-09-01..2027-08-31 --dry-run"),
        meaning: LocalizedText(
          en: "shows the roadmap of a college and writes nothing",
          ru: "показывает карту колледжа и ничего не записывает")),
      Example(
        arguments: LocalizedText(
          en: "init --next roadmap.json -o next.json",
          ru: "создать --next roadmap.json -o next.json"),
        meaning: LocalizedText(
          en: "begins the next year and asks about what is open",
          ru: "начинает следующий год и спрашивает о нерешённом")),
      Example(
        arguments: LocalizedText(en: "init --git", ru: "создать --git"),
        meaning: LocalizedText(
          en: "lets git merge the roadmap that lies here",
          ru: "поручает git объединять карту, которая здесь лежит")),
    ],
    ask: { (invocation) throws(CommandError) in
      invocation[.git] ? nil : try invocation.questionsOnMaking()
    },
    run: { (invocation) throws(CommandError) in
      if invocation[.git] { return try invocation.mergedByGit() }
      try invocation.checkMaking()
      guard let last = invocation[.next] else { return try invocation.standardRoadmap() }
      return try invocation.followingYear(after: last)
    })
}
