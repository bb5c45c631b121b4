import Testing

@testable import RoadmapCore

/// Which persons a text names.
struct PersonNameTests {
  @Test(arguments: [
    ("Миусов В.А.", ["Миусов В.А."]), ("В.А. Миусов", ["Миусов В.А."]),
    ("Миусов В. А.", ["Миусов В.А."]), ("Тиунов Р.К", ["Тиунов Р.К."]),
    ("Лисин А,Б.", ["Лисин А.Б."]), ("ИВАНОВ И.И., Петров П.П.", ["ИВАНОВ И.И.", "Петров П.П."]),
    ("Сент-Экзюпери А.Б.", ["Сент-Экзюпери А.Б."]), ("КИМ А.А.", ["КИМ А.А."]),
    ("Галкина М.В. Биктенева Д.С.", ["Галкина М.В.", "Биктенева Д.С."]),
    ("М.В. Галкина Д.С. Биктенева", ["Галкина М.В.", "Биктенева Д.С."]),
    ("Директор Р.Ф. Сенина", ["Сенина Р.Ф."]), ("директор И.И. Сидоров", ["Сидоров И.И."]),
    ("Мастеров А.Б.", ["Мастеров А.Б."]), ("Отчёт М. В. Галкиной", ["Галкиной М.В."]),
    ("Smith J.K.", ["Smith J.K."]), ("Фёдорова К. Д", ["Фёдорова К.Д."]),
    ("Фёдорова К. Д, завуч", ["Фёдорова К.Д."]), ("Отчёт Ивановой К. А также", ["Ивановой К."]),
    ("Мамедов Эльдар Рустам-оглы", ["Мамедов Эльдар Рустам-оглы"]),
    ("Dr. Jane Smith", ["Dr. Jane Smith"]), ("Mr Brown", ["Mr Brown"]),
    ("Mrs. A. B. Jones", ["Mrs. A. B. Jones"]),
    ("Петрова Анна Александровна", ["Петрова Анна Александровна"]),
    ("Анна Александровна Петрова", ["Анна Александровна Петрова"]),
    ("Назначить Иванова Ивана Ивановича психологом", ["Иванова Ивана Ивановича"]),
    ("беседа с Анной Андреевной", ["Анной Андреевной"]),
    ("Петров Сергей Лукич", ["Петров Сергей Лукич"]),
    ("Мамедов Али Гасан оглы", ["Мамедов Али Гасан оглы"]),
    ("Петров Сергей", ["Петров Сергей"]), ("опыт Сергея Петрова", ["Сергея Петрова"]),
    ("отчёт Петровой_А.А..docx", ["Петровой А.А."]),
    ("Калачева\nЕ. А.", ["Калачева Е.А."]), ("ИвановИ.И.", ["Иванов И.И."]),
    ("Иванов И.,И.", ["Иванов И.И."]), ("Иванов,И.И.", ["Иванов И.И."]),
    ("Иванов И., П. Петров", ["Иванов И.", "Петров П."]),
    ("Ондар А-Х.Д.", ["Ондар А-Х.Д."]), ("Гусейнова П.Ш.-Э.", ["Гусейнова П.Ш.-Э."]),
  ])
  func `are found in a text`(text: String, names: [String]) {
    #expect(PersonName.all(in: Array(text.unicodeScalars)).map(\.spelling) == names)
  }

  @Test(arguments: [
    "Куратор", "Классные руководители", "Зам. директора", "ГБОУ СОШ № 4", "Совет родителей",
    "Зав.каф.", "", ".", "Школа № 4.", "План А. Подготовка", "Министерство Просвещения",
    "Красная Поляна", "школа имени А.С. Пушкина", "гимназия им. Ю.А. Гагарина",
    "Этап со всеми судьбами",
    "Точка Роста", "Директор гимназии", "МБОУ СОШ", "Рабочая группа",
  ])
  func `are not seen where there are none`(text: String) {
    #expect(PersonName.all(in: Array(text.unicodeScalars)).map(\.spelling) == [])
  }

  @Test(arguments: [
    ("Ким Чен", ["Ким Чен"]), ("Anna Smith", ["Anna Smith"]), ("Смирнов", ["Смирнов"]),
    ("John O'Neil", ["John O'Neil"]),
    ("Smith J.", ["Smith J."]), ("Müller K.", ["Müller K."]), ("иванов и.и.", ["Иванов И.И."]),
    ("Иванов ИИ", ["Иванов И.И."]), ("Директор Орлова", ["Орлова"]),
    ("директор Дома Пионеров", []), ("вопросов т.п.", []), ("План ОУ", []),
    ("School Board", []), ("Завхоз", []), ("Куратор", []), ("Класс Б", []),
  ])
  func `are taken more easily in a list of parties`(text: String, names: [String]) {
    #expect(PersonName.all(in: text, ofParties: true).map(\.spelling) == names)
  }

  @Test(arguments: [
    ("Галкиной", "Галкина", true), ("Петровым", "Петров", true), ("Петровым", "Петрова", false),
    ("Белого", "Белый", true), ("Белую", "Белая", true), ("Достоевскому", "Достоевский", true),
    ("Марии", "Мария", true), ("Сергея", "Сергей", true), ("Павлу", "Павел", true),
    ("Игорем", "Игорь", true), ("Ивановича", "Иванович", true), ("Шевченко", "Шевченко", true),
    ("Ивановой-Петровой", "Иванова-Петрова", true), ("Петренко", "Петров", false),
    ("Кима", "Ким", true), ("Цоем", "Цой", true), ("психологу", "психолог", true),
    ("Кузнецова", "Кузнец", false), ("Льва", "Лев", true), ("Зайцем", "Заяц", true),
    ("Соловьёву", "Соловей", false), ("Соловью", "Соловей", true), ("Орлом", "Орёл", true),
  ])
  func `have cases`(word: String, name: String, isForm: Bool) {
    let (word, name) = (
      FoldedWords.letters(of: word.unicodeScalars), FoldedWords.letters(of: name.unicodeScalars)
    )
    #expect(CaseForms.isForm(word, of: name) == isForm)
  }

  /// Each initial asked the next one, until the stack was full.
  @Test(arguments: ["А.,", "А..", "А.\n", "А.-"])
  func `initials without end end`(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    #expect(PersonName.all(in: text, ofParties: false).isEmpty)
    #expect(PersonName.all(in: text, ofParties: true).isEmpty)
  }

  /// Twenty parts have more cases than a memory has bytes, were each declined by itself.
  @Test func `names of many parts have few forms`() {
    let name = Array(repeating: "абов", count: 20).joined(separator: "-")
    #expect(CaseForms.forms(of: Array(name.unicodeScalars)).count < 100)
  }
}
