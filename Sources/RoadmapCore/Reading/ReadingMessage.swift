import SourceJSON

/// The wording of what the reader reports.
enum ReadingMessage {
  /// A sort of JSON value, as people call it.
  enum Expected {
    case object
    case array
    case string
    case number
    case flag
    case null

    init(_ kind: JSONKind) {
      switch kind {
      case .object: self = .object
      case .array: self = .array
      case .string: self = .string
      case .number: self = .number
      case .true, .false: self = .flag
      case .null: self = .null
      }
    }

    var name: LocalizedText {
      switch self {
      case .object: LocalizedText(en: "an object { … }", ru: "объект { … }")
      case .array: LocalizedText(en: "an array [ … ]", ru: "список [ … ]")
      case .string: LocalizedText(en: "a text in quotes", ru: "текст в кавычках")
      case .number: LocalizedText(en: "a number", ru: "число")
      case .flag: LocalizedText(en: "true or false", ru: "true или false")
      case .null: LocalizedText(en: "null", ru: "null")
      }
    }
  }

  static func wrongType(expected: Expected, found: Expected) -> LocalizedText {
    LocalizedText(
      en: "expected \(expected.name[.english]), found \(found.name[.english])",
      ru: "здесь нужно: \(expected.name[.russian]), а записано: \(found.name[.russian])")
  }

  static let emptyText = LocalizedText(
    en: "the text is empty; leave the key out if nothing is known",
    ru: "текст пуст; если сказать нечего, уберите ключ целиком")

  static func badDate(_ text: String) -> LocalizedText {
    // 31 June is written as a date should be; it only does not exist.
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let hasForm =
      parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    guard hasForm else {
      return LocalizedText(
        en: "“\(text)”: a date is written YYYY-MM-DD, such as 2024-05-28",
        ru: "«\(text)»: дату пишут как ГГГГ-ММ-ДД, например 2024-05-28")
    }
    return LocalizedText(
      en: "“\(text)” is not a date; write an existing day as YYYY-MM-DD, such as 2024-05-28",
      ru: "«\(text)» — не дата; укажите существующий день как ГГГГ-ММ-ДД, например 2024-05-28")
  }

  static func write(_ text: String) -> LocalizedText {
    LocalizedText(en: "write \(text)", ru: "напишите \(text)")
  }

  static let numberTooLarge = LocalizedText(
    en: "the number is too large", ru: "слишком большое число")

  static let percentOutOfRange = LocalizedText(
    en: "a percentage lies between 0 and 100", ru: "процент бывает от 0 до 100")

  static let notACount = LocalizedText(
    en: "a count is a whole number, 0 or more", ru: "количество — целое число, 0 или больше")

  static func notAChoice(_ text: String, choices: [String]) -> LocalizedText {
    let listed = choices.joined(separator: ", ")
    return LocalizedText(
      en: "“\(text)” is not one of: \(listed)",
      ru: "«\(text)» — здесь такого значения нет; можно написать: \(listed)")
  }

  static func duplicateKey(_ key: String) -> LocalizedText {
    LocalizedText(
      en: "the key “\(key)” stands twice in this object",
      ru: "ключ «\(key)» записан в этом объекте дважды")
  }

  static let firstIsHere = LocalizedText(en: "the first is here", ru: "впервые записано здесь")

  static func unknownKey(_ key: String) -> LocalizedText {
    LocalizedText(en: "unknown key “\(key)”", ru: "неизвестный ключ «\(key)»")
  }

  static func knownKeys(_ keys: [String]) -> LocalizedText {
    let listed = keys.joined(separator: ", ")
    return LocalizedText(
      en: "known here: \(listed); keys of your own begin with x-",
      ru: "здесь бывают ключи: \(listed); свои ключи начинайте с x-")
  }

  static func missingKey(_ key: String) -> LocalizedText {
    LocalizedText(en: "the key “\(key)” is missing", ru: "не хватает ключа «\(key)»")
  }

  static func didYouMean(_ text: String, among known: [String]) -> LocalizedText? {
    guard let nearest = NearestWord.to(text, among: known) else { return nil }
    return LocalizedText(
      en: "did you mean “\(nearest)”?", ru: "возможно, вы имели в виду «\(nearest)»?")
  }

  static func duplicateID(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "the id “\(id)” stands twice; every line of the plan needs its own",
      ru: "номер «\(id)» записан дважды; у каждого пункта он должен быть свой")
  }

  static func duplicateTarget(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "the target “\(id)” stands twice; every target needs its own id",
      ru: "показатель «\(id)» записан дважды; у каждого должно быть своё имя")
  }

  static let periodBackwards = LocalizedText(
    en: "the period ends before it begins", ru: "период кончается раньше, чем начинается")

  static let formatVersion = LocalizedText(
    en: "this program reads format 1; a newer file needs a newer program",
    ru: "эта программа читает формат 1; для нового файла нужна новая версия программы")

  static let stagesOrActivities = LocalizedText(
    en: "a roadmap needs “stages” or “activities”",
    ru: "в дорожной карте нужны этапы («stages») или мероприятия («activities»)")

  static let progressOnGroup = LocalizedText(
    en: "progress is marked on the parts of this item, so its own entries do not count",
    ru: "у этого пункта есть подпункты: выполнение отмечают у них, записи здесь не считаются")

  static let postponedNeedsUntil = LocalizedText(
    en: "a postponed entry needs “until”, the new due date",
    ru: "записи о переносе нужен ключ «until» — новый срок")

  static let exactlyOneBound = LocalizedText(
    en: "a target has exactly one of “atLeast” and “atMost”",
    ru: "у показателя должно быть ровно одно из двух: «atLeast» (не менее) или «atMost» (не более)")

  static let goalKey = LocalizedText(
    en: "a goal is set for a year “2023”, a school year “2023/24” or a day “2023-12-31”",
    ru: "цель задают на год «2023», учебный год «2023/24» или день «2023-12-31»")

  static let computedIsPercentage = LocalizedText(
    en: "what “measure” names is a share, so the unit is %",
    ru: "«measure» — это доля, и единица у неё — %")

  static let computedIsMeasured = LocalizedText(
    en: "the program measures this target itself; leave out the measurements, or “measure”",
    ru: "этот показатель считает программа: уберите замеры или «measure»")

  static let goalOutOfRange = LocalizedText(
    en: "a goal in percent lies between 0 and 100", ru: "цель в процентах бывает от 0 до 100")

  static let goalIsNumberOrYears = LocalizedText(
    en: "expected a number, or an object with a number for each year",
    ru: "здесь нужно число или объект с числом на каждый год")

  static let valueOrCount = LocalizedText(
    en: "a measurement has either “value”, or “count” and “of”",
    ru: "у измерения должно быть либо «value», либо «count» и «of»")

  static let ofIsZero = LocalizedText(
    en: "“of” is 0: there is nobody to take a share of",
    ru: "«of» равно 0: долю считать не от кого")

  static let countOverTotal = LocalizedText(
    en: "“count” is greater than “of”: the share would be over 100 %",
    ru: "«count» больше «of»: доля вышла бы больше 100 %")

  static let valueOutOfRange = LocalizedText(
    en: "a value in percent lies between 0 and 100", ru: "значение в процентах бывает от 0 до 100")
}
