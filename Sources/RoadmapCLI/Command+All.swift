extension Command {
  /// Every command, in the order of the help; the first three are what a curator types in a usual week.
  static let all: [Command] = [
    .status,
    .overdue,
    .upcoming,
    .list,
    .show,
    .who,
    .coverage,
    .explain,
    .importDocument,
    .help,
    .version,
  ]
}
