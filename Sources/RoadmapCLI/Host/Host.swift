package import RoadmapCore

/// The world around a run: arguments, files, streams, environment and the day.
///
/// Two conformers: `SystemHost`, and the tests' host that lives in memory. Only `CommandRoute` holds a
/// host that it may change, so no command can write.
package protocol Host: Sendable {
  /// The words after the program's name, or nil where the system does not tell them.
  var arguments: [String]? { get }
  /// The day it is here, in the local time zone.
  var today: CalendarDate { get }
  /// The time zone that is asked for and not known here, so that the day is taken in UTC; nil where the
  /// day is that of the zone.
  var missingTimeZone: String? { get }
  /// The absolute path of the current folder, or nil where it was removed or may not be known.
  var currentFolder: String? { get }

  /// The value of an environment variable, or nil where it is not set.
  func environment(_ name: String) -> String?
  /// What is at a path, symbolic links followed, or nil where nothing is.
  func item(at path: String) throws(HostFailure) -> HostItem?
  /// What is the same for two paths exactly where both lead to one file or folder, by whatever links,
  /// or nil where nothing is or it may not be seen.
  func identity(of path: String) -> String?
  /// The absolute path of a file, every symbolic link followed.
  func realPath(_ path: String) throws(HostFailure) -> String
  /// The names in a folder, without `.` and `..`, sorted by their bytes.
  func names(inFolder path: String) throws(HostFailure) -> [String]
  /// The bytes of a regular file, at most `HostLimit.fileSize` of them.
  func read(_ path: String) throws(HostFailure) -> [UInt8]
  /// The bytes of standard input up to its end, at most `HostLimit.fileSize` of them.
  func readStandardInput() throws(HostFailure) -> [UInt8]
  /// Whether standard input is a terminal, so that somebody can be asked.
  var hasKeyboard: Bool { get }
  /// Waits for one key, which the terminal does not show.
  mutating func readKey() throws(HostFailure) -> Key
  /// Waits for a line, which the terminal shows; without its line break, or nil at the end of input and
  /// at Ctrl-C.
  mutating func readLine() throws(HostFailure) -> String?
  /// Whether a person sees the stream on a terminal.
  func isTerminal(_ stream: OutputStream) -> Bool
  /// How many columns the terminal behind standard output has, or nil where there is no terminal.
  var terminalWidth: Int? { get }
  /// How many lines the terminal behind standard output has, or nil where there is no terminal.
  var terminalHeight: Int? { get }
  /// Shows a text in another program, in which somebody reads it page by page, and waits for its end.
  ///
  /// Throws where the program cannot be started; nothing was shown then.
  mutating func page(_ bytes: [UInt8], with words: [String]) throws(HostFailure)

  /// Runs another program to its end and takes its answer.
  ///
  /// Throws `.notFound` where it is not installed; a code that is not 0 is an answer too.
  func run(_ call: ProgramCall) throws(HostFailure) -> ProgramAnswer

  /// Does some work for each index from 0 on as many cores as there are, and hands the results over in
  /// order.
  ///
  /// Each core makes one worker and hands it one index after the other, ascending: what a worker
  /// remembers is its own. No more than `ahead` results, at least 1, wait to be taken. Throws what `take`
  /// throws, once all workers have stopped.
  func streamConcurrently<Result: Sendable, Failure: Error>(
    _ count: Int, ahead: Int, worker: @escaping @Sendable () -> (Int) -> Result,
    take: (Int, Result) throws(Failure) -> Void
  ) throws(Failure)

  /// Shows on the terminal behind standard error that `done` of `total` parts of a run are done; all
  /// of them takes the line away.
  ///
  /// Nothing is shown in the first half second of the process, or where there is no terminal.
  func showProgress(_ done: Int, of total: Int)

  /// Writes all bytes to a stream.
  mutating func write(_ bytes: [UInt8], to stream: OutputStream) throws(HostFailure)
  /// Makes a file hold exactly these bytes, or leaves it as it was.
  ///
  /// A special file such as `/dev/stdout` is written directly.
  mutating func writeFile(_ bytes: [UInt8], to path: String) throws(HostFailure)

  /// Makes a file hold the bytes that are handed over piece by piece, or leaves it as it was.
  mutating func writeFile<Result>(
    to path: String,
    _ pieces: (_ take: ([UInt8]) throws(HostFailure) -> Void) throws(HostFailure) -> Result
  ) throws(HostFailure) -> Result

  /// Makes a file that was not there: of two runs at once one succeeds.
  ///
  /// Throws `.alreadyThere` where something has the name by now.
  mutating func createFile(_ bytes: [UInt8], at path: String) throws(HostFailure)
  /// How many names a file has; more than one where somebody made hard links to it.
  func nameCount(of path: String) -> Int

  /// Makes a folder and those above it, for this user alone; one that is there stays as it is.
  mutating func makeFolder(_ path: String) throws(HostFailure)
  /// Makes a folder, with the rights that are usual here; one that is there stays as it is.
  mutating func makeSharedFolder(_ path: String) throws(HostFailure)
  /// Makes a folder and those above it; the folder itself is for this user alone, whatever mode it had.
  ///
  /// Throws `.isLink` where a symbolic link stands in its place.
  mutating func makePrivateFolder(_ path: String) throws(HostFailure)
  /// The bytes of a file that is no symbolic link.
  func readPrivateFile(_ path: String) throws(HostFailure) -> [UInt8]
  /// Makes a file hold exactly these bytes, for this user alone; a symbolic link is replaced, not
  /// followed.
  mutating func writePrivateFile(_ bytes: [UInt8], to path: String) throws(HostFailure)
  /// Gives a file another name beside it, which it returns, and which nothing had.
  mutating func setAside(_ path: String) throws(HostFailure) -> String

  /// What went wrong beside works that are done, since this was asked last.
  mutating func takeWarnings() -> [HostWarning]

  /// Does something while no other run of this program changes the file; a lock that another has is
  /// waited for, but not for ever.
  ///
  /// Temporary files that killed runs left beside the file are removed first; one that holds what
  /// somebody saved is kept, and a warning.
  mutating func withLock<Result>(
    on path: String, _ body: (inout Self) throws(HostFailure) -> Result
  ) throws(HostFailure) -> Result
  /// Replaces the bytes of a file that is locked, in one step: it is the old one or the new one at any
  /// time. What a symbolic link leads to is replaced, not the link.
  ///
  /// Throws `.changedMeanwhile` where the file does not hold `old` any more.
  mutating func replaceFile(
    _ path: String, holding old: [UInt8], with new: [UInt8]
  ) throws(HostFailure)
}

/// What can be found at a path.
package enum HostItem: Sendable {
  /// A regular file.
  case file
  /// A folder.
  case folder
  /// A device, pipe or socket.
  case special
}

/// A stream that a run writes to.
package enum OutputStream: Sendable {
  /// Standard output: the answer.
  case output
  /// Standard error: the messages.
  case error
}

/// A key that somebody pressed.
package enum Key: Hashable, Sendable {
  /// A letter, digit or sign.
  case character(Character)
  /// The return or enter key.
  case enter
  /// Ctrl-C or Ctrl-D, a signal to end, or a terminal that is gone: nothing more will come.
  case end
  /// An arrow, a function key, or anything else that writes nothing.
  case other
}

/// How much of the world a run is ready to take in.
package enum HostLimit {
  /// The largest file that is read, in bytes: several times the largest roadmap that is measured.
  package static let fileSize = 256 << 20
  /// How many bytes a device may give before it counts as one that never ends.
  package static let deviceSize = 1 << 20
}

extension Host {
  /// The results of some work for each index from 0, in order, done on as many cores as there are, as
  /// `streamConcurrently` does it.
  package func mapConcurrently<Result: Sendable>(
    _ count: Int, worker: @escaping @Sendable () -> (Int) -> Result
  ) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(count)
    streamConcurrently(count, ahead: count, worker: worker) { _, result in results.append(result) }
    return results
  }
}
