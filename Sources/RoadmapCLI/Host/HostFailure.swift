/// Something that the world refused, without wording.
package struct HostFailure: Error, Hashable, Sendable {
  /// What was being done.
  package enum Action: Sendable, CaseIterable {
    /// A file, a folder or standard input was being read.
    case read
    /// A file or a stream was being written.
    case write
    /// The right to change a file was being taken.
    case lock
    /// Another program was being run.
    case run
  }

  /// What it was being done to.
  package enum Subject: Hashable, Sendable {
    /// A path as the user gave it or as it was found.
    case path(String)
    /// Another program, by its name.
    case program(String)
    /// The words of the command line.
    case arguments
    /// Standard input.
    case standardInput
    /// Standard output.
    case standardOutput
    /// Standard error.
    case standardError
  }

  /// Why it did not go.
  package enum Kind: Hashable, Sendable {
    /// Nothing is there.
    case notFound
    /// Something is there where a new file was to be made.
    case alreadyThere
    /// A symbolic link is there, which must not be followed.
    case isLink
    /// A folder is there where a file was expected.
    case isFolder
    /// The path goes through a file as if it were a folder.
    case notFolder
    /// The user may not.
    case noPermission
    /// A device, pipe or socket is there.
    case notRegular
    /// More than `HostLimit.fileSize` bytes.
    case tooLarge
    /// No space or no quota is left.
    case diskFull
    /// The file system is mounted for reading only.
    case readOnly
    /// The reader at the other end went away.
    case brokenPipe
    /// The stream was closed before the run began.
    case closed
    /// A device gives bytes without end.
    case endless
    /// The system does not tell what was typed.
    case noArguments
    /// The device failed.
    case deviceFault
    /// A limit on the size of files was reached.
    case sizeLimit
    /// The file is mounted by itself, or its folder is on another disk than its name.
    case mountPoint
    /// Another process has had the lock for so many seconds.
    case busy(seconds: Int)
    /// The file system knows no locks, so another run could not be kept out.
    case noLocks
    /// The file is not what it was when the change to it was worked out.
    case changedMeanwhile
    /// A program ran longer than it is waited for.
    case tooSlow(seconds: Int)
    /// A program gave more than is taken in.
    case tooMuch(bytes: Int)
    /// A program was ended by a fault of its own.
    case crashed
    /// A signal came that ends this run.
    case interrupted
    /// Anything else, by the system's error number.
    case other(Int32)
  }

  /// What was being done.
  package let action: Action
  /// What it was being done to.
  package let subject: Subject
  /// Why it did not go.
  package let kind: Kind

  /// Makes a failure.
  package init(_ action: Action, _ subject: Subject, _ kind: Kind) {
    self.action = action
    self.subject = subject
    self.kind = kind
  }
}
