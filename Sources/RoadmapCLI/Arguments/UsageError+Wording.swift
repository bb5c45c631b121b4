import RoadmapCore
import SourceTables

extension UsageError {
  /// The lines that the user reads: what is wrong, and where to look.
  func wording(in language: Language) -> [String] {
    sentence[language].split(separator: "\n").map(String.init) + [hint[language]]
  }

  private var sentence: LocalizedText {
    switch fault {
    case .missingCommand:
      LocalizedText(en: "no command is given.", ru: "не указана команда.")
    case .unknownCommand(let word, let meant):
      LocalizedText(en: "there is no command “\(word)”.", ru: "нет такой команды: «\(word)».")
        .suggesting(meant)
    case .unknownOption(let spelling, let nearest):
      unknownOption(spelling).suggesting(nearest)
    case .missingValue(let spelling, let option):
      LocalizedText(
        en: "“\(spelling)” needs a value: \(option.expectation[.english]).",
        ru: "после «\(spelling)» нужно значение: \(option.expectation[.russian]).")
    case .placeholder(let word):
      LocalizedText(
        en: "“\(word)” only says what has to stand there; type that instead of the word.",
        ru: "«\(word)» только показывает, что здесь должно стоять; впишите это вместо слова.")
    case .unwantedValue(let spelling, let value):
      LocalizedText(
        en: "“\(spelling)” takes no value, but “\(value)” is given.",
        ru: "у «\(spelling)» нет значения, а указано «\(value)».")
    case .badValue(let spelling, let value, let option)
    where option.expected.isTime && TypedTime.isImpossible(value):
      LocalizedText(
        en: "“\(spelling)”: the calendar has no “\(value)”.",
        ru: "«\(spelling)»: в календаре нет дня «\(value)».")
    case .badValue(let spelling, let value, let option)
    where option.expected.isTime && OutsideNumber.whole(value, in: 1...31) != nil:
      bareNumber(spelling, value, option)
    case .badValue(let spelling, let value, let option)
    where option.expected.isTime && TypedTime(value)?.ends != nil:
      twoEnds(spelling, value)
    case .badValue(let spelling, let value, let option):
      LocalizedText(
        en: "“\(spelling)” cannot be “\(value)”; expected: \(option.expectation[.english]).",
        ru: "«\(spelling)» не может быть «\(value)»; ожидается: \(option.expectation[.russian])."
      )
      .suggesting(option.nearestWord(to: value))
    case .repeatedOption(let spelling):
      LocalizedText(
        en: "“\(spelling)” may be given only once.",
        ru: "«\(spelling)» можно указать только один раз.")
    case .missingYear(let spelling, let text, let day): missingYear(spelling, text, day)
    case .notInPeriod(let spelling, let text):
      LocalizedText(
        en:
          "“\(spelling)”: the roadmap's period has no “\(text)”; if another year is meant, add it.",
        ru: "«\(spelling)»: в периоде дорожной карты нет дня «\(text)»; если нужен другой год, "
          + "добавьте его.")
    case .severalDays(let spelling, let text, let days): severalDays(spelling, text, days)
    case .numberOrDay(let word, let option):
      LocalizedText(
        en: "the new due date is missing; if “\(word)” is one, say so: \(option) \(word)",
        ru: "не указан новый срок; если «\(word)» — это он, так и напишите: \(option) \(word)")
    case .unclear(let text): text
    case .dayAmongItems(let text, let option):
      LocalizedText(
        en: """
          “\(text)” is no number of an item; if it is the day, say so: \
          \(option.spelling) \(ShellWord.quoted(text))
          """,
        ru: """
          «\(text)» — не номер пункта; если это день, так и напишите: \
          \(option.spelling) \(ShellWord.quoted(text))
          """)
    case .valueAmongOperands(let text, let option):
      LocalizedText(
        en: """
          “\(text)” does not fit here; perhaps you mean: \(option.spelling) \(ShellWord.quoted(text))
          """,
        ru: """
          «\(text)» здесь не подходит; возможно, нужно так: \
          \(option.spelling) \(ShellWord.quoted(text))
          """)
    case .looseWords(let text, let place, let line):
      LocalizedText(
        en: "“\(text)” is no \(place == .file ? "file" : "name"); perhaps you mean: \(line)",
        ru: "«\(text)» — не \(place == .file ? "файл" : "имя"); возможно, нужно так: \(line)")
    case .fileAmongNames(let path):
      LocalizedText(
        en: "“\(path)” is a file or a folder, and nobody is called so; perhaps you mean: "
          + "-f \(ShellWord.quoted(path))",
        ru: "«\(path)» — файл или папка, ответственного с таким именем нет; возможно, нужно так: "
          + "-f \(ShellWord.quoted(path))")
    case .missingFormat(let endings):
      LocalizedText(
        en: "the format is missing: name the file, as in -o plan.docx; it can end in"
          + " \(Self.list(endings, " or ")).",
        ru: "не указано, в каком виде: назовите файл, например -o план.docx; имя может оканчиваться"
          + " на \(Self.list(endings, " или ")).")
    case .missingOption(let option):
      LocalizedText(
        en: "\(option.spelling) is missing: \(option.help[.english]).",
        ru: "не указано: \(option.spelling) — \(option.help[.russian]).")
    case .missingStage(let ids):
      LocalizedText(
        en: "say where the activity belongs; the stages: \(ids.joined(separator: ", ")).",
        ru: "укажите, куда добавить мероприятие; этапы: \(ids.joined(separator: ", ")).")
    case .missingOperand(let command, let given):
      command.operands.missing(after: given, example: command.examples.first?.arguments)
    case .unexpectedOperand(let word):
      LocalizedText(en: "“\(word)” is one word too many.", ru: "лишнее слово: «\(word)».")
    case .badOperand(let word, let expected):
      LocalizedText(
        en: "“\(word)” does not fit here; expected: \(expected[.english]).",
        ru: "«\(word)» здесь не подходит; ожидается: \(expected[.russian]).")
    case .unchangeableInput:
      LocalizedText(
        en: "standard input cannot be changed; name the roadmap's file: -f FILE",
        ru: "стандартный ввод изменить нельзя; укажите файл дорожной карты: -f ФАЙЛ")
    case .needsTerminal:
      LocalizedText(
        en: """
          this command asks questions and needs a terminal; in a script, use done, progress and \
          postpone.
          """,
        ru: """
          эта команда задаёт вопросы, ей нужен терминал; в сценариях пользуйтесь done, progress и \
          postpone.
          """)
    case .itemWithParts(let id, let parts, let stage):
      EditRefusal.group(id, parts: parts, stage: stage).reason
    case .nothingOpen:
      LocalizedText(
        en: "nothing there is open, so there is nothing to mark.",
        ru: "там нет ничего незавершённого, отмечать нечего.")
    case .datesAhead(let lines): Self.datesAhead(lines)
    case .item(let question): question.message
    case .missingQuotes(let text): missingQuotes(text)
    case .looseFile(let file, let line):
      LocalizedText(
        en: "“\(file)” is a file, not a command; perhaps you mean:\n\(line)",
        ru: "«\(file)» — файл, а не команда; возможно, нужно так:\n\(line)")
    case .formatAgainstEnding(let format, let file, let ending):
      LocalizedText(
        en: "--format \(format) and -o “\(file)” contradict each other: such a file ends in"
          + " .\(ending). Leave --format out, or name the file so.",
        ru: "--format \(format) и -o «\(file)» противоречат друг другу: имя такого файла"
          + " оканчивается на .\(ending). Уберите --format или назовите файл так.")
    case .unwrittenEnding(let file, let endings):
      LocalizedText(
        en:
          "this command cannot write “\(file)”; it writes files that end in \(Self.list(endings, " or ")).",
        ru:
          "файл «\(file)» эта команда записать не может; она пишет \(Self.list(endings, " или ")).")
    case .nothingToCompareWith, .unknownRevision, .dayOrRevision, .notInRevision, .noGit:
      comparison
    case .unknownParty(let typed, let nearest):
      LocalizedText(
        en: "nobody here is called “\(typed)”"
          + (nearest.isEmpty
            ? "; the roadmap names nobody."
            : ". There is \(nearest.map { "“\($0)”" }.joined(separator: ", ")). Everybody:"
              + " roadmap who"),
        ru: "«\(typed)»: такого ответственного нет"
          + (nearest.isEmpty
            ? "; в дорожной карте никто не назван."
            : ". Есть \(nearest.map { "«\($0)»" }.joined(separator: ", ")). Все: roadmap who"))
    case .unknownKey(let key, let own):
      LocalizedText(
        en: "no roadmap has the key “\(key)”; there are: "
          + (RoadmapKey.names(in: .english) + own).joined(separator: ", ") + ".",
        ru: "ключа «\(key)» нет ни в одной карте; есть: "
          + (RoadmapKey.names(in: .russian) + own).joined(separator: ", ") + ".")
    case .optionOfFormat(let option, let format):
      LocalizedText(
        en: "“\(option)” belongs to the format \(format): --format \(format)",
        ru: "«\(option)» бывает только у формата \(format): --format \(format)")
    case .conflictingOptions(let one, let other):
      LocalizedText(
        en: "“\(one)” and “\(other)” exclude each other: give one of them.",
        ru: "«\(one)» и «\(other)» исключают друг друга: укажите что-то одно.")
    case .idleOption(let spelling, let needed):
      LocalizedText(
        en: "“\(spelling)” means something only with “\(needed)”.",
        ru: "«\(spelling)» имеет смысл только вместе с «\(needed)».")
    case .missingCompanion(let spelling, let needed):
      LocalizedText(
        en: "“\(spelling)” needs “\(needed)” too: the report is about the days between them.",
        ru: "к «\(spelling)» нужно и «\(needed)»: отчёт строится по дням между ними.")
    case .noNextYear(let reason): reason
    case .differentYears(let option, let year):
      LocalizedText(
        en: "the last years of these roadmaps differ; say which one to report on, such as"
          + " \(option) \(year)",
        ru: "последние годы у этих дорожных карт разные; укажите, за какой нужен отчёт, например"
          + " \(option) \(year)")
    case .formatForFile(let format):
      LocalizedText(
        en: "\(format) is not for reading on a terminal; name a file:"
          + " -o report.\(format)",
        ru: "\(format) на экране не читают; укажите файл: -o отчёт.\(format)")
    case .backwardsDays(let first, let last):
      LocalizedText(
        en: "\(DateWording(.english).shortDay(first)) lies after"
          + " \(DateWording(.english).shortDay(last)): exchange the days.",
        ru: "день \(DateWording(.russian).shortDay(first)) позже дня"
          + " \(DateWording(.russian).shortDay(last)): поменяйте их местами.")
    case .outputOverRoadmap(let file):
      LocalizedText(
        en: "the answer would be written over the roadmap “\(file)”; name another file.",
        ru: "ответ стёр бы саму дорожную карту «\(file)»; укажите другой файл.")
    case .severalRoadmaps(let count):
      LocalizedText(
        en: "this command is about one roadmap, but \(count) are given.",
        ru: "эта команда работает с одной дорожной картой, а указано: \(count).")
    }
  }

  private static func list(_ endings: [String], _ last: String) -> String {
    endings.once().map { "." + $0 }.joined(separator: ", ", last: last)
  }

  private func missingQuotes(_ text: UnquotedText) -> LocalizedText {
    let what =
      text.endsInDue
      ? LocalizedText(
        en: "the due date and the text before it are told apart like this:",
        ru: "чтобы срок не слился с текстом перед ним, пишут так:")
      : LocalizedText(
        en: "a text of several words stands in quotes:",
        ru: "текст из нескольких слов берут в кавычки:")
    return LocalizedText(
      en: "\(what[.english])\n\(text.sentence)"
        + (text.otherwise.map { "\n\($0[.english])" } ?? ""),
      ru: "\(what[.russian])\n\(text.sentence)"
        + (text.otherwise.map { "\n\($0[.russian])" } ?? ""))
  }

  private func unknownOption(_ spelling: String) -> LocalizedText {
    guard let command else {
      return LocalizedText(
        en: "there is no option “\(spelling)”.", ru: "нет параметра «\(spelling)».")
    }
    return LocalizedText(
      en: "“\(command)” has no option “\(spelling)”.",
      ru: "у команды roadmap \(command) нет параметра «\(spelling)».")
  }

  private var hint: LocalizedText {
    guard let command else {
      return LocalizedText(
        en: "The list of commands: roadmap help", ru: "Список команд: roadmap help")
    }
    return LocalizedText(
      en: "How to use it: roadmap help \(command)", ru: "Справка: roadmap help \(command)")
  }
}

extension UsageError {
  /// That due dates which are ahead are not marked with what has come.
  static func datesAhead(_ lines: [String]) -> LocalizedText {
    let list = EditRefusal.listed(lines)
    return LocalizedText(
      en: "due dates still ahead are not marked: \(list); to mark these too: --rest",
      ru: "сроки, которые ещё впереди, не отмечены: \(list); отметить и их: --rest")
  }
}

extension LocalizedText {
  fileprivate func suggesting(_ nearest: String?) -> LocalizedText {
    suggesting([nearest].compactMap { $0 })
  }

  fileprivate func suggesting(_ words: [String]) -> LocalizedText {
    guard !words.isEmpty else { return self }
    let english = words.map { "“\($0)”" }.joined(separator: ", ", last: " or ")
    let russian = words.map { "«\($0)»" }.joined(separator: ", ", last: " или ")
    return LocalizedText(
      en: "\(self[.english]) Did you mean \(english)?",
      ru: "\(self[.russian]) Может быть, \(russian)?")
  }
}

extension OptionDeclaration {
  /// The words of a list as a Russian reader may type them.
  private func russianWords(_ words: [String]) -> String {
    (russianNames ?? words).joined(separator: ", ", last: " или ")
  }

  /// The word of its list that a mistyped one may mean; nil where none is near.
  fileprivate func nearestWord(to value: String) -> String? {
    // «не выполнено» is not «выполнено».
    guard !["не ", "not "].contains(where: value.lowercased().hasPrefix) else { return nil }
    return switch expected {
    case .rules: ValidationRule.nearestName(to: value)
    case .oneOf(let words), .someOf(let words):
      NearestWord.to(
        value.split(separator: ",").map(String.init).first { !accepts($0) } ?? value,
        among: (russianNames ?? []) + words)
    default: nil
    }
  }

  /// What a value has to be, in words that follow a colon.
  fileprivate var expectation: LocalizedText {
    switch expected {
    case .text: placeholder ?? LocalizedText(en: "", ru: "")
    case .time(let sense): sense.expectation
    case .period:
      LocalizedText(
        en: "two days in order with their years, such as 2023-09-01..2024-08-31",
        ru: "два дня по порядку, с годами, например 01.09.2023..31.08.2024")
    case .year:
      LocalizedText(
        en: "a year such as 2023, or a school year such as 2023/24",
        ru: "год, например 2023, или учебный год, например 2023/24")
    case .timeBefore:
      LocalizedText(
        en: "days or weeks, such as 7d or 2w", ru: "дни или недели, например 7d или 2w")
    case .number(let range):
      LocalizedText(
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)",
        ru: "целое число от \(range.lowerBound) до \(range.upperBound)")
    case .oneOf(let words):
      LocalizedText(
        en: words.joined(separator: ", ", last: " or "),
        ru: russianWords(words))
    case .rules:
      LocalizedText(
        en: "the name of a rule, such as id-gap; findings show it in brackets",
        ru: "имя правила, например id-gap; в замечаниях оно стоит в скобках")
    case .someOf(let words):
      LocalizedText(
        en: "some of \(words.joined(separator: ", ")), separated by commas",
        ru: "\(russianWords(words)); несколько — через запятую")
    }
  }
}
