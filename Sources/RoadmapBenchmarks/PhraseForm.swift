/// One way in which documents write a deadline, as a function from a number to a phrase.
struct PhraseForm: Sendable {
  /// How many different phrases there are.
  let capacity: Int
  /// The phrase of a number below the capacity; another number, another phrase.
  let phrase: @Sendable (Int) -> String

  /// Makes a form of parts that vary by themselves.
  init(_ sizes: Int..., phrase: @escaping @Sendable ([Int]) -> String) {
    capacity = sizes.reduce(1, *)
    self.phrase = { number in
      var rest = number
      return phrase(
        sizes.map { size in
          defer { rest /= size }
          return rest % size
        })
    }
  }
}

extension PhraseForm {
  /// The forms of the five real documents, each in the spellings that people use.
  static let all = [
    PhraseForm(28, 12, 3, 5, 4) { part in
      by[part[3]] + padded(part[0] + 1) + "." + padded(part[1] + 1) + ".\(2021 + part[2])"
        + year[part[4]]
    },
    PhraseForm(28, 12, 3, 2, 4) { part in
      let day = part[3] == 0 ? "\(part[0] + 1)" : "«\(part[0] + 1)»"
      return "\(day) \(genitive[part[1]]) \(2021 + part[2])\(year[part[4]])"
    },
    PhraseForm(12, 12, 3, 4, 4) { part in
      "\(nominative[part[0]]) \(2021 + part[2])\(dash[part[3]])\(nominative[part[1]])"
        + " \(2022 + part[2])\(year[part[4]])"
    },
    PhraseForm(28, 12, 28, 12, 3) { part in
      "с \(part[0] + 1) \(genitive[part[1]]) \(2021 + part[4]) г. по \(part[2] + 1)"
        + " \(genitive[part[3]]) \(2022 + part[4]) г."
    },
    PhraseForm(28, 12, 28, 12, 3) { part in
      "\(part[0] + 1) \(genitive[part[1]]) \(2021 + part[4]), \(part[2] + 1)"
        + " \(genitive[part[3]]) \(2022 + part[4])"
    },
    PhraseForm(28, 12, 3, 5, 4) { part in
      "\(by[part[3]])\(part[0] + 1) \(genitive[part[1]]) \(2021 + part[2]), далее"
        + dash[part[4]] + "ежегодно"
    },
    PhraseForm(14, 14, 12, 3, 4) { part in
      "\(part[0] + 1)–\(part[1] + 15) \(genitive[part[2]]) \(2021 + part[3])\(year[part[4]])"
    },
    PhraseForm(28, 12, 2, 2) { part in
      (part[2] == 0 ? "Ежегодно" : "ежегодно") + (part[3] == 0 ? " до " : ", не позднее ")
        + "\(part[0] + 1) \(genitive[part[1]])"
    },
    PhraseForm(28, 12, 28, 12, 3) { part in
      "\(2021 + part[4])-\(padded(part[1] + 1))-\(padded(part[0] + 1))/\(2022 + part[4])-"
        + "\(padded(part[3] + 1))-\(padded(part[2] + 1))"
    },
  ]

  private static let by = ["до ", "До ", "не позднее ", "в срок до ", "к "]
  private static let year = ["", " г.", "г.", " года"]
  private static let dash = [" - ", " – ", " — ", "- "]
  private static let nominative = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
  ]
  private static let genitive = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
