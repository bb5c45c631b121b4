import RoadmapCore
import SourceJSON

/// What a person has set for all roadmaps, in `$XDG_CONFIG_HOME/roadmap/config.json`, or
/// `~/.config/roadmap/config.json` where that is not set (XDG Base Directory Specification 0.8).
///
/// An option goes before the environment, the environment before a setting, a setting before what the
/// roadmap says.
struct Settings: Sendable {
  /// What the first key of the file says.
  private static let format = "roadmap-config/1"

  /// The value of each setting as it would be typed.
  private(set) var values: [SettingKey: String] = [:]
  /// What is wrong with the file; what is right in it counts all the same.
  private(set) var problems: [LocalizedText] = []
  /// Where the file lies, or nil where the environment names no folder for it.
  private(set) var path: String?

  /// Nothing is set.
  init() {}

  /// Reads the settings; a file that is not there sets nothing.
  init(on host: some Host) {
    path = Settings.folder(on: host).map { "\($0)/config.json" }
    guard let path else { return }
    do throws(HostFailure) {
      read(try host.read(path))
    } catch {
      guard error.kind != .notFound, error.kind != .notFolder else { return }
      problems = [LocalizedText { error.wording(in: $0) + "." }]
    }
  }

  /// The folder that holds the file, or nil.
  static func folder(on host: some Host) -> String? {
    // A relative path has to be ignored, as the specification says.
    if let config = host.environment("XDG_CONFIG_HOME"), config.hasPrefix("/") {
      return "\(config)/roadmap"
    }
    guard let home = host.environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.config/roadmap"
  }

  /// The value that counts: nil where nothing is set, or the environment says something else.
  func value(of key: SettingKey, on host: any Host) -> String? {
    let isOverruled = key.variables.contains { !(host.environment($0) ?? "").isEmpty }
    return isOverruled ? nil : values[key]
  }

  /// The arguments of a command, with settings in place of options that were not given.
  func completing(
    _ arguments: ParsedArguments, of command: Command, on host: some Host
  ) -> ParsedArguments {
    var arguments = arguments
    for key in SettingKey.allCases {
      guard let value = value(of: key, on: host) else { continue }
      for name in key.optionNames where arguments.given[name] == nil {
        if command.options.contains(where: { $0.name == name }) {
          arguments.given[name] = [value]
          arguments.settled.insert(name)
        }
      }
    }
    return arguments
  }

  /// The same settings with another value of one; nil takes it away.
  func setting(_ key: SettingKey, to value: String?) -> Settings {
    var settings = self
    settings.values[key] = value
    return settings
  }

  /// The settings as the file holds them.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", Self.format)
      for key in SettingKey.allCases {
        if let value = values[key] { json.member(key.rawValue, value) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private mutating func read(_ bytes: [UInt8]) {
    let document = JSONDocument(bytes: bytes)
    guard document.faults.isEmpty, let root = document.root, document.kind(of: root) == .object
    else { return complain(en: "it is not a JSON object", ru: "это не объект JSON") }
    for member in document.members(of: root) {
      let name = document.string(member.key) ?? ""
      if name == "format" { continue }
      guard let key = SettingKey(rawValue: name) else {
        complain(en: "there is no setting “\(name)”", ru: "нет настройки «\(name)»")
        continue
      }
      let value = document.string(member.value) ?? document.integer(member.value).map { "\($0)" }
      if let value, key.option.accepts(value) {
        values[key] = value
      } else {
        complain(en: "“\(name)” has no value that fits", ru: "у «\(name)» неподходящее значение")
      }
    }
  }

  private mutating func complain(en english: String, ru russian: String) {
    let path = path ?? ""
    problems.append(
      LocalizedText(
        en: "the settings in “\(path)”: \(english); set it anew: roadmap config.",
        ru: "настройки в «\(path)»: \(russian); задайте заново: roadmap настройки."))
  }
}
