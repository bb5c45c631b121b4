import OfficeFiles
import SourceTables

/// Reads a document with the help of programs of others.
struct HelpedReading {
  private let helper: ImportHelper
  private let bytes: [UInt8]
  private let host: any Host

  init(_ helper: ImportHelper, _ bytes: [UInt8], on host: any Host) {
    self.helper = helper
    self.bytes = bytes
    self.host = host
  }

  func document() throws(ImportFailure) -> ImportedDocument {
    if let target = helper.target {
      do {
        return ImportedDocument(try OfficeReader.document(try converted(to: target)))
      } catch let error as OfficeError {
        throw .office(error)
      } catch let error as ImportFailure {
        throw error
      } catch {
        throw .helped(.damaged(helper))
      }
    }
    return try printed()
  }

  // MARK: - LibreOffice

  /// What LibreOffice saves the file as.
  ///
  /// It has a profile of its own, so that nothing of the user's is changed and no window has to be
  /// closed; macros are not run, and what the document refers to elsewhere is not fetched.
  private func converted(to target: String) throws(ImportFailure) -> [UInt8] {
    let name = "document.\(helper.endings[0])"
    var call = ProgramCall(
      helper.programs[0],
      [
        "-env:UserInstallation=file://$TMPDIR/profile", "--headless", "--norestore",
        "--nolockcheck",
        "--convert-to", target, "--outdir", "made", name,
      ],
      in: .ownFolder([
        name: bytes, "profile/user/registrymodifications.xcu": Array(Self.profile.utf8),
      ]),
      limits: ProgramCall.Limits(seconds: 60, answerSize: 64 << 20))
    call.answerFile = "made/document.\(target)"
    let answer = try run(call)
    guard !answer.bytes.isEmpty else { throw .helped(.damaged(helper)) }
    return answer.bytes
  }

  private static let profile = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
    <item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
    </oor:items>
    """

  // MARK: - Poppler

  /// The words and lines of a printed document.
  private func printed() throws(ImportFailure) -> ImportedDocument {
    let words = try poppler("pdftotext", ["-bbox-layout", "-enc", "UTF-8"])
    // A scan is a large drawing that need not be made.
    guard words.contains(text: "<word ") else { throw .helped(.scan) }
    let drawing = try poppler("pdftocairo", ["-svg"])
    let printed: PrintedDocument
    do {
      printed = try PrintedDocument(words: words, drawing: drawing)
    } catch {
      throw .excess(error)
    }
    guard printed.hasWords else { throw .helped(.scan) }
    guard !printed.isUnreadable else { throw .helped(.unknownLetters) }
    var document = ImportedDocument(printed.document)
    if !printed.hasTables { document.failureWithoutPlan = .helped(.noTables) }
    return document
  }

  private func poppler(
    _ program: String, _ options: [String]
  ) throws(ImportFailure) -> [UInt8] {
    let call = ProgramCall(
      program, options + ["document.pdf", "-"], in: .ownFolder(["document.pdf": bytes]),
      limits: ProgramCall.Limits(seconds: 30, answerSize: 128 << 20))
    let answer = try run(call)
    guard answer.code != 0 else { return answer.bytes }
    if answer.messages.contains("Incorrect password") { throw .helped(.protected) }
    // What poppler ends with where a document does not permit it (pdftotext(1), EXIT CODES).
    throw .helped(answer.code == 3 ? .copyingForbidden : .damaged(helper))
  }

  private func run(_ call: ProgramCall) throws(ImportFailure) -> ProgramAnswer {
    do {
      return try host.run(call)
    } catch {
      throw .helped(error.kind == .notFound ? .notInstalled(helper) : .failed(helper, error))
    }
  }
}

extension [UInt8] {
  /// Whether some ASCII text stands in the bytes.
  fileprivate func contains(text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return true }
    var index = startIndex
    while let found = self[index...].firstIndex(of: first) {
      if self[found...].starts(with: wanted) { return true }
      index = found + 1
    }
    return false
  }
}
