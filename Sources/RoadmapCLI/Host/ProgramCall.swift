/// Another program that is to be run to its end, without a shell: no word is read as a command.
package struct ProgramCall: Hashable, Sendable {
  /// Where the program runs.
  package enum Place: Hashable, Sendable {
    /// In a folder that is there; it may be changed.
    case folder(String)
    /// In a folder of its own, which holds these files and goes away with the call; names may lead into
    /// folders inside of it.
    case ownFolder([String: [UInt8]])
  }

  /// How much is waited for and taken in.
  package struct Limits: Hashable, Sendable {
    /// How long it may run, in seconds.
    package var seconds: Int
    /// The most bytes of its answer.
    package var answerSize: Int

    /// Sets the limits.
    package init(seconds: Int, answerSize: Int = HostLimit.fileSize) {
      self.seconds = seconds
      self.answerSize = answerSize
    }
  }

  /// The program's name, which is looked for in the folders of `PATH`.
  package let program: String
  /// The words behind the name, handed over as they are.
  package var arguments: [String]
  /// Where it runs.
  package var place: Place
  /// The file of its own folder that holds the answer; nil where that is its standard output.
  package var answerFile: String?
  /// Variables of its environment that are not as they are here; its language is always English.
  package var variables: [String: String] = [:]
  /// How much is waited for and taken in.
  package var limits: Limits

  /// Describes a run of a program.
  package init(
    _ program: String, _ arguments: [String], in place: Place, limits: Limits
  ) {
    self.program = program
    self.arguments = arguments
    self.place = place
    self.limits = limits
  }
}

/// What a program gave that ended by itself.
package struct ProgramAnswer: Hashable, Sendable {
  /// The code with which it ended; 0 where it had nothing to complain of.
  package var code: Int32
  /// What it wrote to its standard output, or into the file for the answer.
  package var bytes: [UInt8]
  /// The beginning of what it wrote to its standard error.
  package var messages: String

  /// Makes an answer.
  package init(code: Int32 = 0, bytes: [UInt8], messages: String = "") {
    self.code = code
    self.bytes = bytes
    self.messages = messages
  }
}
