import RoadmapCore

extension Command {
  /// `roadmap` alone: the first three things to type.
  ///
  /// It has no name and is in no list.
  static let orientation = Command(
    name: "",
    russianName: "",
    group: .help,
    summary: LocalizedText(en: "what to type first", ru: "с чего начать"),
    examples: [],
    run: { (invocation) throws(CommandError) in
      .page(
        OrientationHelp.document(of: invocation.commands, in: invocation.language()), invocation)
    })
}
