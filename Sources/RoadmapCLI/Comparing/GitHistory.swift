import RoadmapCore

/// The versions of a file that git keeps; git is asked through its program.
struct GitHistory {
  /// A version of the file.
  struct Version {
    /// The day of its commit.
    let day: CalendarDate
    /// What the file held.
    let bytes: [UInt8]
  }

  private let host: any Host
  private let folder: String
  private let name: String

  /// Looks at a file where it really lies; nil for one that is no file of a folder.
  init?(of path: String, on host: any Host) {
    guard path != SelectedFile.standardInput, let real = try? host.realPath(path),
      let slash = real.lastIndex(of: "/")
    else { return nil }
    self.host = host
    folder = slash == real.startIndex ? "/" : String(real[..<slash])
    name = String(real[slash...].dropFirst())
  }

  /// Whether git knows a revision by a word; false where there is no git.
  func isRevision(_ word: String) -> Bool {
    (try? hash(of: word)) != nil
  }

  /// The file as it was in the revision that a word names; throws where git does not say.
  static func version(
    _ word: String, of path: String, for invocation: Invocation
  ) throws(CommandError) -> Version {
    guard let history = GitHistory(of: path, on: invocation.host) else {
      throw .fault(.noGit(word, GitRefusal.noFile.reason), of: invocation.command)
    }
    var day: CalendarDate?
    var bytes: [UInt8]?
    do throws(GitRefusal) {
      if let hash = try history.hash(of: word) {
        day = try history.day(of: hash)
        bytes = try history.bytes(in: hash)
      }
    } catch {
      throw .fault(.noGit(word, error.reason), of: invocation.command)
    }
    guard let day else { throw .fault(.unknownRevision(word, file: path), of: invocation.command) }
    guard let bytes else { throw .fault(.notInRevision(word, file: path), of: invocation.command) }
    return Version(day: day, bytes: bytes)
  }

  /// The commit that a word names, or nil where git knows none.
  private func hash(of word: String) throws(GitRefusal) -> String? {
    // What begins with a dash is an option to git, and no revision does.
    guard !word.hasPrefix("-") else { return nil }
    let answer = try ask(["rev-parse", "--verify", "--quiet", "\(word)^{commit}"])
    guard answer.code == 0 else {
      guard answer.code == 1 else { throw GitRefusal(answer) }
      return nil
    }
    return answer.text
  }

  /// The day of a commit, where its author was.
  private func day(of hash: String) throws(GitRefusal) -> CalendarDate? {
    let answer = try ask(["show", "--no-patch", "--format=%ci", hash])
    guard answer.code == 0 else { throw GitRefusal(answer) }
    return CalendarDate(String(answer.text.prefix(10)))
  }

  /// What the file held in a commit; nil where it was not there.
  private func bytes(in hash: String) throws(GitRefusal) -> [UInt8]? {
    let answer = try ask(["cat-file", "blob", "\(hash):./\(name)"])
    return answer.code == 0 ? answer.bytes : nil
  }

  private func ask(_ arguments: [String]) throws(GitRefusal) -> ProgramAnswer {
    do throws(HostFailure) {
      return try host.run(
        ProgramCall("git", arguments, in: .folder(folder), limits: .init(seconds: 20)))
    } catch {
      throw GitRefusal(error)
    }
  }
}

/// Why git cannot be asked.
private struct GitRefusal: Error {
  let reason: LocalizedText

  static let noFile = GitRefusal(
    reason: LocalizedText(
      en: "standard input has no versions", ru: "у стандартного ввода нет версий"))

  private init(reason: LocalizedText) {
    self.reason = reason
  }

  init(_ failure: HostFailure) {
    reason = LocalizedText { failure.wording(in: $0) }
  }

  /// What git itself complains of.
  init(_ answer: ProgramAnswer) {
    let line = answer.messages.split(separator: "\n").first.map(String.init) ?? ""
    if line.isEmpty || line.contains("not a git repository") {
      reason = LocalizedText(
        en: "the roadmap does not lie in a repository of git",
        ru: "карта лежит не в хранилище git")
    } else {
      reason = LocalizedText { $0.text(en: "git says “\(line)”", ru: "git сообщает «\(line)»") }
    }
  }
}

extension ProgramAnswer {
  /// The answer as text, without the line break at its end.
  fileprivate var text: String {
    var text = String(decoding: bytes, as: UTF8.self)
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
