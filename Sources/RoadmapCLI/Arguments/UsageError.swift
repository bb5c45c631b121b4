import RoadmapCore

/// A wrong request, without wording.
struct UsageError: Error, Sendable {
  /// What is wrong with it; options are spelled as the user spelled them.
  enum Fault: Sendable {
    /// Options, but no command.
    case missingCommand
    /// A word in the command's place that is no command, and the names of those that it may mean.
    case unknownCommand(String, meant: [String])
    /// An option that the command does not have, and the nearest that it has.
    case unknownOption(String, nearest: String?)
    /// An option without its value.
    case missingValue(String, OptionDeclaration)
    /// A word of a hint that stands there for a value, and was typed as it stands.
    case placeholder(String)
    /// A flag with a value.
    case unwantedValue(String, String)
    /// An option with a value that it does not take.
    case badValue(String, String, OptionDeclaration)
    /// An option that was given before and may be given once.
    case repeatedOption(String)
    /// A day without its year, where no roadmap can say it: the option, what was typed, and the day
    /// in the year that it is now.
    case missingYear(String, String, CalendarDate)
    /// A day that no year of the roadmap's period has: the option and what was typed.
    case notInPeriod(String, String)
    /// A time that can be several days: the option, what was typed, and the days, earliest first.
    case severalDays(String, String, [CalendarDate])
    /// A word that can be the number of an item as well as a day, and the option for the day.
    case numberOrDay(String, String)
    /// What can be meant in more than one way, with the lines to type.
    case unclear(LocalizedText)
    /// A day among the numbers of items, and the option that it is the value of.
    case dayAmongItems(String, OptionDeclaration)
    /// Words that are no operand, and the option that they can be the value of.
    case valueAmongOperands(String, OptionDeclaration)
    /// Words in the place of a file or a name that are none, and what to type for what they may mean.
    case looseWords(String, LooseWords.Place, String)
    /// A path that is there in the place of a name.
    case fileAmongNames(String)
    /// No format, where there is no standard one, and the endings of the files that can be written.
    case missingFormat([String])
    /// An option that the command cannot do without.
    case missingOption(OptionDeclaration)
    /// An activity that is to be added nowhere, and the stages that there are.
    case missingStage([String])
    /// Fewer operands than a command needs, and how many are given.
    case missingOperand(of: Command, given: Int)
    /// The first operand that is too many.
    case unexpectedOperand(String)
    /// An operand that is not what has to stand there, and what that is, in words that follow a colon.
    case badOperand(String, expected: LocalizedText)
    /// A changing command that was given standard input for its roadmap.
    case unchangeableInput
    /// A command that asks, where nobody can be asked.
    case needsTerminal
    /// An item that is carried out through its parts, which are named.
    case itemWithParts(String, [String], stage: String?)
    /// A set of due dates or items in which nothing is open.
    case nothingOpen
    /// Items with nothing open but due dates that are ahead: their numbers, each with how many.
    case datesAhead([String])
    /// A number that names no one item of the plan.
    case item(ItemQuestion)
    /// A text of several words without its quotes.
    case missingQuotes(UnquotedText)
    /// A file in the command's place, and the command line that it is meant for.
    case looseFile(String, String)
    /// A format that the ending of the output's name contradicts: the format, the file, the ending
    /// that such files have.
    case formatAgainstEnding(String, String, String)
    /// A name for the output that ends like a format that the command does not write, and the endings
    /// of those that it does.
    case unwrittenEnding(String, [String])
    /// A name that no party of the roadmap has, and those nearest to it.
    case unknownParty(String, nearest: [String])
    /// A key of the owner's own that no roadmap has, and those that there are.
    case unknownKey(String, own: [String])
    /// An option that has a meaning in one format only.
    case optionOfFormat(String, format: String)
    /// Two options that exclude each other, such as a year and days.
    case conflictingOptions(String, String)
    /// An option that means nothing without another one.
    case missingCompanion(String, needs: String)
    /// An option that changes nothing unless another one is given.
    case idleOption(String, without: String)
    /// A roadmap that has no next year, and why.
    case noNextYear(LocalizedText)
    /// Several roadmaps whose last years differ, for a report on one time; an option that says which.
    case differentYears(option: String, such: String)
    /// A first day that lies after the last, both as the answer writes days.
    case backwardsDays(CalendarDate, CalendarDate)
    /// A comparison that does not say with what.
    case nothingToCompareWith
    /// A word that is no day and names no revision of git, and the file whose revisions were looked for.
    case unknownRevision(String, file: String)
    /// A word that is a day and names a revision of git too, with the day.
    case dayOrRevision(String, CalendarDate)
    /// A revision of git, and a file that it does not hold.
    case notInRevision(String, file: String)
    /// A word that is no day, and why git cannot say what revision it names.
    case noGit(String, LocalizedText)
    /// A format that is of no use on a terminal.
    case formatForFile(String)
    /// An answer that would be written over the roadmap that it is about.
    case outputOverRoadmap(String)
    /// A command about one roadmap that was given several.
    case severalRoadmaps(Int)
  }

  /// What is wrong.
  let fault: Fault
  /// The name of the command that was asked for, or nil where none is known.
  let command: String?

  /// Makes an error about a command.
  init(_ fault: Fault, of command: Command?) {
    self.fault = fault
    self.command = command?.name
  }
}

extension UsageError.Fault {
  /// Two options that exclude each other.
  static func conflicting<One, Other>(_ one: Option<One>, _ other: Option<Other>) -> Self {
    .conflictingOptions(one.declaration.spelling, other.declaration.spelling)
  }

  /// An option that changes nothing unless another one is given.
  static func idle<One, Other>(_ option: Option<One>, without needed: Option<Other>) -> Self {
    .idleOption(option.declaration.spelling, without: needed.declaration.spelling)
  }
}
