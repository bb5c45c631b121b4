import Foundation
import Testing

@testable import RoadmapCLI

/// Programs of others: what they are told, what they give, and how they are ended.
struct OtherProgramTests {
  private let folder: TemporaryFolder
  private let host = SystemHost()
  private let short = ProgramCall.Limits(seconds: 20, answerSize: 1 << 16)

  init() throws {
    folder = try TemporaryFolder()
  }

  private func shell(_ script: String, in place: ProgramCall.Place? = nil) -> ProgramCall {
    ProgramCall("sh", ["-c", script], in: place ?? .folder(folder.path), limits: short)
  }

  private func failure(_ kind: HostFailure.Kind, of name: String = "sh") -> HostFailure {
    HostFailure(.run, .program(name), kind)
  }

  @Test func `words are handed over as they are, and no shell sees them`() throws {
    let words = ["%s|", "a b", "$HOME", "`date`", "; rm x", "*", "кириллица", ""]
    let call = ProgramCall("printf", words, in: .folder(folder.path), limits: short)
    let answer = try host.run(call)
    #expect(answer.code == 0)
    #expect(
      String(decoding: answer.bytes, as: UTF8.self) == "a b|$HOME|`date`|; rm x|*|кириллица||")
  }

  @Test func `a code that is not 0 is an answer, with what was said`() throws {
    let answer = try host.run(shell("echo one; echo two >&2; exit 3"))
    #expect(answer == ProgramAnswer(code: 3, bytes: Array("one\n".utf8), messages: "two\n"))
  }

  @Test func `it runs where it is told to, in English, without standard input`() throws {
    _ = try folder.write("here", to: "file")
    let answer = try host.run(shell("cat file; cat; echo $LC_ALL"))
    #expect(String(decoding: answer.bytes, as: UTF8.self) == "hereC.UTF-8\n")
  }

  @Test func `a folder of its own holds the files, gives the answer, and goes away`() throws {
    var call = shell(
      "pwd > place; cat in/one.txt >> place; mkdir deep; touch deep/x; ln -s / deep/up",
      in: .ownFolder(["in/one.txt": Array("text".utf8)]))
    call.answerFile = "place"
    let lines = String(decoding: try host.run(call).bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.last == "text")
    let place = try #require(lines.first)
    #expect(!FileManager.default.fileExists(atPath: String(place)))
    #expect(FileManager.default.fileExists(atPath: "/usr"))
  }

  @Test func `a file for the answer that is a link is not followed`() throws {
    var call = shell("ln -s /etc/passwd answer", in: .ownFolder([:]))
    call.answerFile = "answer"
    #expect(try host.run(call).bytes == [])
  }

  @Test func `what is not installed is told apart`() {
    let call = ProgramCall("no-such-program", [], in: .folder(folder.path), limits: short)
    #expect(throws: failure(.notFound, of: "no-such-program")) { try host.run(call) }
  }

  @Test func `a program that does not end is ended with what it started`() throws {
    var call = shell("sh -c 'sleep 60; touch \(folder.path)/late' & sleep 60")
    call.limits.seconds = 1
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(throws: failure(.tooSlow(seconds: 1))) { try host.run(call) }
    }
    #expect(time < .seconds(15))
  }

  @Test func `a program that leaves another one behind is not waited for`() throws {
    let start = ContinuousClock.now
    let answer = try host.run(shell("sleep 60 & echo done"))
    #expect(answer.bytes == Array("done\n".utf8))
    #expect(ContinuousClock.now - start < .seconds(15))
  }

  @Test func `an answer without end is cut off`() {
    #expect(throws: failure(.tooMuch(bytes: 1 << 16))) { try host.run(shell("yes")) }
    // A moment passes until the limit on files holds.
    var call = shell("sleep 0.2; head -c 100000 /dev/zero > big", in: .ownFolder([:]))
    call.answerFile = "big"
    let size = (try? host.run(call).bytes.count) ?? 0
    #expect(size <= 1 << 16)
  }

  @Test func `messages without end are read and thrown away`() throws {
    let answer = try host.run(shell("head -c 1000000 /dev/zero >&2; echo done"))
    #expect(answer.bytes == Array("done\n".utf8))
    #expect(answer.messages.utf8.count <= 1 << 14)
  }

  @Test func `a crash is told apart from an answer`() {
    #expect(throws: failure(.crashed)) { try host.run(shell("kill -SEGV $$")) }
  }
}
