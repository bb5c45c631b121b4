import RoadmapTestSupport
import SourceJSON
import Testing

@testable import RoadmapCore

/// A roadmap in which no person is named any more.
struct AnonymousRoadmapTests {
  /// A roadmap, the names that it holds, and what must not go with them.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let members: String
    let secrets: [String]
    let kept: [String]

    var testDescription: String { name }

    static let all = [
      Case(
        name: "titles and purpose, in all cases",
        members: """
          "purpose": "Передать опыт Галкиной М.В. и Сергея Петровича Лобова",
          "team": [{ "name": "Галкина М.В.", "kind": "person", "position": "методист" }],
          "activities": [
            { "id": "1", "title": "Встреча с Галкиной", "deadline": "май 2022" },
            { "id": "2", "title": "Отчёт М. В. Галкиной о Лобове С.П.", "deadline": "май 2022" },
            { "id": "3", "title": "Благодарность Галкину М.В.", "deadline": "май 2022" }]
          """,
        secrets: ["Галкин", "Лобов", "Сергея", "Петрович", "М.В.", "С.П."],
        kept: ["Передать опыт", "Встреча с", "Отчёт", "методист", "Благодарность"]),
      Case(
        name: "evidence, notes, sources",
        members: """
          "team": [{ "name": "Носов П.П.", "kind": "person" }],
          "activities": [{ "id": "1", "title": "Опрос", "deadline": "до 10.10.2021",
            "responsible": ["Носов П.П."], "notes": "спросить Носова",
            "progress": [{ "on": "2021-10-05", "state": "done", "by": "Носов П.П.",
              "evidence": ["приказ № 1 (исп. Носов П.П.)", "отчёты/Носов П.П./опрос.pdf",
                "отчет_носова.docx"], "note": "у Носова П.П. и Котовой Анны Ильиничны" }] }],
          "targets": [{ "id": "t", "title": "Охват", "atLeast": 5,
            "measurements": [{ "on": "2021-10-05", "value": 3, "source": "журнал Носова" }] }]
          """,
        secrets: ["Носов", "носов", "П.П.", "Котов", "Анн", "Ильинич"],
        kept: ["приказ № 1 (исп. ", "отчёты/", "/опрос.pdf", "отчет_", ".docx", "журнал"]),
      Case(
        name: "what an import kept, and keys of the owner's own",
        members: """
          "team": [{ "name": "Носов П.П.", "kind": "person" }],
          "activities": [{ "id": "1", "title": "Опрос", "deadline": "до 10.10.2021",
            "x-our": { "name": "Носов П.П.", "by": "вёл Носов", "deadline": "у Носова" } }],
          "x-import": { "text": ["Составила: Шевчук Р.Р., тел. 8-912-345-67-89, shev@mail.ru",
            "Исполнитель: Лапина А.А."] }
          """,
        secrets: ["Носов", "Шевчук", "Лапин", "345-67-89", "shev@"],
        kept: ["Составила:", "Исполнитель:", "вёл"]),
      Case(
        name: "persons with one position stay two",
        members: """
          "team": [
            { "name": "Петрова А.А.", "kind": "person", "position": "учитель" },
            { "name": "Сидорова Б.Б.", "kind": "person", "position": "учитель" }],
          "activities": [
            { "id": "1", "title": "А", "deadline": "май 2022", "responsible": ["Петрова А.А."] },
            { "id": "2", "title": "Б", "deadline": "май 2022", "responsible": ["СИДОРОВА Б. Б."] }]
          """,
        secrets: ["Петров", "Сидоров", "СИДОРОВ"], kept: ["учитель 1", "учитель 2"]),
      Case(
        name: "several persons in one text",
        members: """
          "activities": [{ "id": "1", "title": "А", "deadline": "май 2022",
            "responsible": ["Лисин А.Б., директор, Зуева В.Г., завуч", "Ким Чен", "Anna Smith"] }]
          """,
        secrets: ["Лисин", "Зуев", "Ким", "Чен", "Anna", "Smith"], kept: ["директор", "завуч"]),
      Case(
        name: "a full name, its short form and the surname are one person",
        members: """
          "curator": "Орлова",
          "approval": { "by": "Директор Сухов Н.Н.", "order": "12-од" },
          "team": [{ "name": "Орлова Мария Львовна", "kind": "person", "position": "завуч",
            "aliases": ["Орлова М.Л.", "куратор Орлова"] }],
          "activities": [{ "id": "1", "title": "А", "deadline": "май 2022",
            "responsible": ["Орловой М.Л.", "Орлова", "Мария Львовна", "классные руководители"] }]
          """,
        secrets: ["Орлов", "Мари", "Львовн", "Сухов", "сотрудник"],
        kept: ["завуч", "классные руководители", "12-од", "Директор"]),
      Case(
        name: "words that are no names stay",
        members: """
          "basis": ["распоряжение Минпросвещения России № Р-145"],
          "activities": [
            { "id": "1", "title": "Этап со всеми судьбами", "deadline": "до 28 мая 2022" },
            { "id": "2", "title": "Чтения в школе имени А.С. Пушкина", "deadline": "май 2022" },
            { "id": "3", "title": "План А. Подготовка в «Точке Роста»", "deadline": "май 2022",
              "responsible": ["Классные руководители", "Совет родителей"] }]
          """,
        secrets: [],
        kept: [
          "Этап со всеми судьбами", "имени А.С. Пушкина", "План А. Подготовка в «Точке Роста»",
          "Минпросвещения России № Р-145", "Совет родителей",
        ]),
      Case(
        name: "a deadline keeps its meaning",
        members: """
          "team": [{ "name": "Зорин И.И.", "kind": "person" }],
          "activities": [{ "id": "1", "title": "А", "deadline": "до 28 мая 2022 (Зорин И.И.)" }]
          """,
        secrets: ["Зорин"], kept: ["до 28 мая 2022"]),
      Case(
        name: "foreign and double names",
        members: """
          "activities": [{ "id": "1", "title": "Беседа с Мамедовым Али Гасан оглы",
            "deadline": "май 2022", "responsible": ["Мамедов А.Г.", "Сент-Клер Н.Н.", "О'Коннор Д.Д."] },
            { "id": "2", "title": "Отчёт Сент-Клер Н.Н.", "deadline": "май 2022" }]
          """,
        secrets: ["Мамедов", "Али", "Гасан", "Сент-Клер", "Коннор"], kept: ["Беседа с", "Отчёт"]),
      Case(
        name: "slips and capitals",
        members: """
          "activities": [{ "id": "1", "title": "А", "deadline": "май 2022",
            "responsible": ["Лисин А,Б.", "ЗУЕВА В.Г.", "Кротов И.И", "Ершов  Ж. З."] }]
          """,
        secrets: ["Лисин", "ЗУЕВ", "Кротов", "Ершов"], kept: ["сотрудник 4"]),
      Case(
        name: "surnames without initials and of those not in the team",
        members: """
          "team": [{ "name": "Козлова", "kind": "person" }, { "name": "Ким", "kind": "person" }],
          "activities": [{ "id": "1", "title": "Козловой и Киму: отчёт Ли А.А.",
            "deadline": "май 2022", "responsible": ["Козлова", "Смирнов"] }]
          """,
        secrets: ["Козлов", "Ким", "Ли ", "Смирнов"], kept: ["отчёт"]),
      Case(
        name: "names of files and addresses in Latin letters",
        members: """
          "team": [{ "name": "Иванова М.П.", "kind": "person", "position": "завуч" },
            { "name": "Петров И.И.", "kind": "person" },
            { "name": "Щукина-Белая Ю.Я.", "kind": "person" },
            { "name": "Васильев А.А.", "kind": "person" }],
          "activities": [{ "id": "1", "title": "А", "deadline": "май 2022",
            "responsible": ["Иванова М.П."], "notes": "писать на ivanova.mp@school4.example",
            "progress": [{ "on": "2021-10-05", "state": "done", "evidence": [
              "Ivanova_protokol.pdf", "prikaz-petrov.docx", "otchet/petrovu.docx",
              "ProtokolIvanovoy2.pdf", "shchukina-belaya.pdf", "vasiliev.docx", "vasilyeva.docx",
              "приказ № 7, Petrov"] }] }]
          """,
        secrets: ["vanov", "etrov", "shchukin", "belaya", "vasil"],
        kept: [
          "_protokol.pdf", "prikaz-", "otchet/", "Protokol[", ".docx", "@school4.example",
          "приказ № 7, [", "писать на ",
        ]),
      Case(
        name: "telephones and addresses",
        members: """
          "activities": [{ "id": "1", "title": "Опрос 5-9 классов, приказ № 89123456789",
            "deadline": "май 2022", "responsible": ["Лосева А.А. (тел. 8-912-345-67-89)"],
            "notes": "звонить +7 (912) 345-67-89 или тел. 45-67-89, masha83@mail.example" }]
          """,
        secrets: ["Лосев", "912-345", "345-67", "45-67-89", "masha"],
        kept: ["5-9 классов", "№ 89123456789", "[телефон]", "[почта]@mail.example"]),
      Case(
        name: "surnames that are adjectives, and words beside a name in the team",
        members: """
          "team": [{ "name": "Белый Игорь Львович", "kind": "person", "position": "куратор" },
            { "name": "Ван Дер Мол Питер", "kind": "person", "position": "тренер" },
            { "name": "Ткачёв Лев", "kind": "person" }],
          "activities": [{ "id": "1", "title": "Белый список сайтов", "deadline": "май 2022",
            "responsible": ["Белый Игорь Львович"],
            "notes": "Белый провёл тренинг. Питер Ван Дер Мол и Льву Ткачёву, Кириллов Ян. Белому выдать журнал" }]
          """,
        secrets: ["Белый п", "Белому", "Питер", "Дер", "Льв", "Ткач", "Ян"],
        kept: ["Белый список сайтов", "провёл тренинг", "выдать журнал"]),
      Case(
        name: "first names of persons who are known",
        members: """
          "team": [{ "name": "Галкина Мария Викторовна", "kind": "person" },
            { "name": "Котов Роман Ильич", "kind": "person" },
            { "name": "Пушкина Анна Львовна", "kind": "person" }],
          "activities": [
            { "id": "1", "title": "Роман «Война и мир»: чтения в школе им. Пушкина, ул. Пушкина",
              "deadline": "май 2022", "notes": "передать Марии Викторовне и Роману" },
            { "id": "2", "title": "Отчёт Марии, затем Анны", "deadline": "пятница" }]
          """,
        secrets: ["Мари", "Викторовн", "Роману", "Анны"],
        kept: ["Роман «Война и мир»", "им. Пушкина, ул. Пушкина", "передать", "Отчёт", "пятница"]),
      Case(
        name: "names of the east, whose first names are two words",
        members: """
          "team": [{ "name": "Ким Ен Чер", "kind": "person", "position": "методист" }],
          "activities": [{ "id": "1", "title": "Встреча с Ким Ен Чером", "deadline": "май 2022",
            "responsible": ["Ким Ен Чер", "Цой Ир Сен"], "notes": "отчёт Нгуен Тхи Лан",
            "documents": ["Kim_En_Cher.pdf", "план/Цой Ир Сен/план.docx"] }]
          """,
        secrets: ["Ким", "Ен ", "Чер", "Цой", "Ир ", "Сен", "Нгуен", "Тхи", "Kim", "Cher"],
        kept: ["Встреча с [методист]", "отчёт", "/план.docx"]),
      Case(
        name: "halves of double names, and Latin letters as people put them",
        members: """
          "team": [{ "name": "Римский-Корсаков А.Б.", "kind": "person" },
            { "name": "Мамед-заде Р.Т.", "kind": "person" },
            { "name": "Щербакова Юлия Львовна", "kind": "person" },
            { "name": "Цыганов Э.Э.", "kind": "person" }],
          "activities": [{ "id": "1", "title": "Концерт Корсакова А.Б.", "deadline": "май 2022",
            "responsible": ["Мамед-заде Р. Т."], "notes": "спросить Римского; цыганов э.э. согласен",
            "documents": ["cyganov_foto.png", "Sherbakova.pdf", "yulia_plan.docx"] }]
          """,
        secrets: [
          "Римск", "Корсаков", "Мамед", "заде", "Р. Т.", "yganov", "herbakov", "yulia", "цыганов",
        ],
        kept: ["Концерт", "спросить", "согласен", "_foto.png", "_plan.docx"]),
      Case(
        name: "first names that few lists have, and surnames that are adjectives",
        members: """
          "activities": [
            { "id": "1", "title": "А", "deadline": "май 2022", "notes": "Петров Максим" },
            { "id": "2", "title": "Б", "deadline": "май 2022", "notes": "Петров Вадим" },
            { "id": "3", "title": "В", "deadline": "май 2022", "notes": "Петров Ефим" },
            { "id": "4", "title": "Г", "deadline": "май 2022", "notes": "Сидоров Клим" },
            { "id": "5", "title": "Д", "deadline": "май 2022", "notes": "Белый Вадим" },
            { "id": "6", "title": "Е", "deadline": "май 2022",
              "notes": "при участии Вадима Белого" },
            { "id": "7", "title": "Ж", "deadline": "май 2022", "notes": "Nguyen Van An" },
            { "id": "8", "title": "З", "deadline": "май 2022", "notes": "Отчёт Синей Риммы" },
            { "id": "9", "title": "Выступил Глеб Тимошин", "deadline": "май 2022",
              "notes": "Выступила Анна Львовна Дёмина" },
            { "id": "10", "title": "Фильм «Пётр Первый», театр «Белая роза»",
              "deadline": "май 2022" }]
          """,
        secrets: [
          "Петров", "Максим", "Вадим", "Ефим", "Клим", "Сидоров", "Белый", "Белого", "Nguyen",
          "Van", "Син",
          "Римм", "Глеб", "Тимошин", "Анна", "Львовн", "Дёмин",
        ],
        kept: [
          "при участии [", "Отчёт [", "Выступил [", "Выступила [",
          "Пётр Первый», театр «Белая роза",
        ]),
      Case(
        name: "ordinary words before a name and a patronymic",
        members: """
          "basis": ["устав МБОУ «СОШ № 3 им. А.П. Чехова»"],
          "team": [{ "name": "Мороз Анна Ильинична", "kind": "person", "position": "завуч" },
            { "name": "Ткач Олег Олегович", "kind": "person", "position": "тьютор" }],
          "activities": [
            { "id": "1", "title": "Вечер по рассказам А.П. Чехова", "deadline": "май 2022",
              "notes": "Спасибо Ивану Ивановичу. Семинар Марии Петровны" },
            { "id": "2", "title": "Наградили Марию Петровну", "deadline": "май 2022",
              "notes": "Провела Мария Петровна\\nВстреча удалась" },
            { "id": "3", "title": "Приглашён Серик Абаевич", "deadline": "май 2022",
              "notes": "Дед Мороз и Мороз А.И. у Ткача Олега Олеговича" },
            { "id": "4", "title": "Мороз Анну Ильиничну поздравили", "deadline": "май 2022",
              "notes": "Гусь Мария Ивановна; встреча с Гусем Иваном Ивановичем" },
            { "id": "5", "title": "Чтения в школе имени академика Ивана Петровича Чехова",
              "deadline": "май 2022", "notes": "школа им. Вадима Чехова, Мороз и другие" }]
          """,
        secrets: ["Иванович", "Мари", "Петровн", "Серик", "Мороз А", "Ткач", "Гус", "Анн"],
        kept: [
          "СОШ № 3 им. А.П. Чехова", "Спасибо [", "Семинар [", "Наградили [", "Приглашён [",
          "Встреча удалась", "Дед Мороз и [завуч] у [тьютор]", "[завуч] поздравили",
          "имени академика Ивана Петровича Чехова", "им. Вадима Чехова, [завуч] и другие",
        ]),
      Case(
        name: "families, joined names, signs that cannot be seen",
        members: """
          "calendar": { "named": [
            { "name": "Неделя Добра", "start": "2021-11-22", "end": "2021-11-28" }] },
          "team": [{ "name": "Лапин К.К.", "kind": "person" },
            { "name": "Королёв Н.Н.", "kind": "person" },
            { "name": "O'Brien, Kate", "kind": "person" }],
          "activities": [{ "id": "1", "title": "Семья Лапиных", "deadline": "в неделю добра",
            "responsible": ["O'Brien K."],
            "notes": "Королёву сообщено; Лапин-Королёв; ждём Ла\\u00adпина; Kate O'Brien agrees" }]
          """,
        secrets: ["Лапин", "пина", "Корол", "Brien", "Kate"],
        kept: ["Неделя Добра", "в неделю добра", "Семья", "сообщено", "agrees"]),
      Case(
        name: "small letters, halves of first names, patronymics alone, accounts",
        members: """
          "team": [{ "name": "Волкова Анна Сергеевна", "kind": "person", "position": "психолог" },
            { "name": "Коваль Т.П.", "kind": "person" },
            { "name": "Lee Min Ho", "kind": "person" },
            { "name": "Jean-Luc Picard", "kind": "person" }],
          "activities": [
            { "id": "1", "title": "встреча с волковой анной сергеевной", "deadline": "май 2022",
              "notes": "у волковой, по словам Сергеевны; анна сергеевна провела занятие; у Анны сергеевны" },
            { "id": "2", "title": "Min Ho and Jean-Luc meet", "deadline": "май 2022",
              "notes": "Luc agreed; jean-luc.txt; Anna O'Brien, Siobhan O’Casey, Mary-Jane Watson-Parker" },
            { "id": "3", "title": "Анна-Мария Зорина", "deadline": "май 2022",
              "notes": "просить Анну-Марию; vk.com/kovaltp и t.me/annavolkova" },
            { "id": "4", "title": "Айгерим Сатпаева и Сатпаев Ерлан", "deadline": "май 2022",
              "notes": "Урок Речной школы посетили" }]
          """,
        secrets: [
          "волков", "анн", "сергеевн", "Сергеевн", "Min", "Ho", "Jean", "Luc", "jean", "luc",
          "Brien", "Casey", "Siobhan", "Watson", "Анн", "Зорин", "koval", "volkova", "Айгерим",
          "Сатпаев", "Ерлан",
        ],
        kept: [
          "встреча с [", "у [", "провела занятие", "and", "meet", "agreed", "vk.com/", "t.me/",
          "Урок Речной школы посетили",
        ]),
      Case(
        name: "surnames that are times, and lines that begin with them",
        members: """
          "team": [{ "name": "Май О.О.", "kind": "person", "position": "библиотекарь" },
            { "name": "Зима П.О.", "kind": "person" }],
          "activities": [
            { "id": "1", "title": "Май: итоги", "deadline": "май 2022",
              "notes": "Зимой каток; отвечают Май и Зима П.О." }]
          """,
        secrets: ["отвечают Май", "Зима П"], kept: ["Май: итоги", "Зимой каток"]),
      Case(
        name: "movements and places",
        members: """
          "activities": [{ "id": "1", "title": "Слёт", "deadline": "май 2022", "responsible": [
            "Движение Первых", "Юные Инспекторы Движения", "Орлята России", "Точка Роста"] }]
          """,
        secrets: [],
        kept: ["Движение Первых", "Юные Инспекторы Движения", "Орлята России", "Точка Роста"]),
      Case(
        name: "marks that are not seen, and prepositions with capitals",
        members: #"""
          "team": [{ "name": "Галкина М.В.", "kind": "person", "position": "методист" }],
          "activities": [{ "id": "1", "title": "Встреча с Галки\u00adной М.В.", "deadline": "май 2022",
            "notes": "Тиму\u200bров А.Б.; От А.А. Грач поступил отзыв; По И.И. Лобовой – справка",
            "keyResult": "Школа имени лётчика-космонавта Титова Г.С." }]
          """#,
        secrets: ["Галки", "Тиму", "ров А.", "Грач", "Лобов"],
        kept: ["Встреча с", "От [", "По [", "космонавта Титова Г.С."]),
      Case(
        name: "a position that names somebody",
        members: """
          "team": [{ "name": "Лосева А.А.", "kind": "person", "position": "секретарь Зотовой" },
            { "name": "Зотова Б.Б.", "kind": "person" }],
          "activities": [{ "id": "1", "title": "А", "deadline": "май 2022",
            "responsible": ["Лосева А.А.", "зотова б.б."] }]
          """,
        secrets: ["Лосев", "Зотов", "зотов"], kept: ["сотрудник 1", "сотрудник 2"]),
    ]
  }

  static func anonymous(_ members: String) throws -> (AnonymousRoadmap, text: String) {
    let file = SampleRoadmap.file(SampleRoadmap.text(members))
    let result = try #require(file.anonymous(in: .russian))
    return (result, String(decoding: result.file.document.bytes, as: UTF8.self))
  }

  @Test(arguments: Case.all + Case.english)
  func `has none of the names and all of the rest`(_ row: Case) throws {
    let (result, text) = try Self.anonymous(row.members)
    #expect(row.secrets.filter { text.contains($0) } == [], "\(text)")
    #expect(row.kept.filter { !text.contains($0) } == [], "\(text)")
    #expect(!result.file.hasErrors)
    #expect((result.names.count + result.names.contactCount > 0) == !row.secrets.isEmpty)
  }

  @Test(arguments: Case.all + Case.english)
  func `says the same of every item and deadline`(_ row: Case) throws {
    let (result, _) = try Self.anonymous(row.members)
    let after = try #require(result.file.roadmap)
    #expect(after.workItems.map(\.id) == result.original.workItems.map(\.id))
    #expect(
      after.workItems.map { $0.deadline?.reading?.occurrences }
        == result.original.workItems.map { $0.deadline?.reading?.occurrences })
  }

  @Test(arguments: Case.all + Case.english)
  func `has nothing left to hide`(_ row: Case) throws {
    let (result, text) = try Self.anonymous(row.members)
    let again = try #require(result.file.anonymous(in: .russian))
    #expect(again.names.count == 0 || row.secrets.isEmpty, "\(text)")
  }
}
