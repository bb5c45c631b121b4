import RoadmapCore
import RoadmapTestSupport
import SeededRandom
import SourceJSON
import SourceTables
import Testing

@testable import RoadmapCLI

/// Random roadmaps with texts that mean something to a format, exported and imported again.
struct RandomRoundTripTests {
  private static let words = [
    "Встреча | беседа", "Отчёт \\ справка", "Опрос &amp; анализ", "Тест <b>жирный</b>",
    "План «2О22»",
    "=СУММА(A1)", "=1+2", "'=апостроф", "+7 баллов", "@школа", "-5 лишних", "---", "'кавычка",
    "Приказ \"О кураторе\"", "\"В кавычках\"", "Охват 50 %", "Сбор *важных* данных",
    "Урок 1.10 в классе",
    "1.10 Урок", "007 занятие", "Список #1", "#хэштег", "> цитата", "Игра `код` _слово_",
    "Проект [ссылка](x)", "Дело ~~старое~~ новое", "Занятие – итог", "Совет; педсовет, итоги",
    "Сессия №5 100500123456789", "1) Беседа", "- дефис впереди", "• знак впереди", "а) буква",
    "III четверть: итоги", "01.09 День знаний", "Итого: встреча", "Строка\nвторая",
    "Сделать:\n- раз;\n- два", "Приказ (Директор)", "Программа $100", "Тренинг 'кавычки'",
  ]
  private static let deadlines = [
    "сентябрь 2023", "до 1 мая 2024 г.", "октябрь 2023 – март 2024", "ежегодно до 28 мая",
    "1 раз в месяц", "25.05.2024", "1.10.2023", "сентябрь 2023,\nмай 2024", "2023/24 учебный год",
  ]
  // A person stands first: behind a position it would be whose position that is.
  private static let parties = [
    "Иванова А.Б.", "Директор", "Куратор", "Педагог-психолог", "Рабочая группа",
    "Заместитель директора по УВР",
  ]

  private static let aims = [
    "Обучить наставников и закрепить пары приказом", "Охватить не менее 30 % обучающихся",
    "Создать условия: кабинет, время, методическая помощь", "Удержать молодых педагогов в школе.",
    "Провести «Школу наставника» (2 раза в год)",
  ]
  private static let acts = [
    "Приказ Минпросвещения России от 15.12.2022 № 1120 «О наставничестве»",
    "Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»",
    "Распоряжение Минпросвещения России от 25.12.2019 № Р-145",
  ]

  private struct Plan {
    var random: SplitMix64
    var count = 0

    mutating func title(_ beginning: String = "") -> String {
      count += 1
      let words = RandomRoundTripTests.words.randomElement(using: &random) ?? ""
      return beginning + words + " \(count)"
    }

    mutating func activities(of stage: String, to writer: inout JSONWriter) {
      writer.array("activities") { writer in
        for number in 1...Int.random(in: 1...4, using: &random) {
          writer.object { writer in
            writer.member("id", "\(stage).\(number)")
            writer.member("title", title())
            writer.member(
              "deadline", RandomRoundTripTests.deadlines.randomElement(using: &random) ?? "")
            writer.array("responsible") { writer in
              let some = RandomRoundTripTests.parties.filter { _ in Bool.random(using: &random) }
              for name in some.isEmpty ? ["Куратор"] : some { writer.value(name) }
            }
            if Bool.random(using: &random) {
              writer.array("documents") { writer in writer.value("Приказ \(count)") }
            }
          }
        }
      }
    }

    mutating func some(_ texts: [String]) -> [String] {
      let some = texts.filter { _ in Bool.random(using: &random) }
      return some.count > 1 ? some : []
    }

    mutating func bytes() -> [UInt8] {
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("format", 1)
        writer.member("title", "Дорожная карта наставничества школы № 1 на 2023-2024 учебный год")
        writer.member("organization", "Школа № 1")
        writer.object("period") { writer in
          writer.member("start", "2023-09-01")
          writer.member("end", "2024-08-31")
        }
        writer.member("purpose", "Помочь молодым педагогам и обучающимся")
        for (key, texts) in [
          ("tasks", RandomRoundTripTests.aims), ("expectedResults", RandomRoundTripTests.aims),
          ("basis", RandomRoundTripTests.acts),
        ] {
          let some = some(texts)
          writer.array(key) { writer in
            for text in some { writer.value(text) }
          }
        }
        writer.array("stages") { writer in
          for stage in 1...Int.random(in: 1...3, using: &random) {
            writer.object { writer in
              writer.member("id", "\(stage)")
              writer.member("title", title("Этап работы "))
              activities(of: "\(stage)", to: &writer)
            }
          }
        }
      }
      return writer.bytes
    }
  }

  /// What comes back of each line; a title is one line.
  private func lines(of bytes: [UInt8]) throws -> [String] {
    let roadmap = try #require(RoadmapFile(bytes: bytes).roadmap)
    return roadmap.stages.flatMap { stage in
      ["\(stage.item.id) \(Whitespace.collapsed(stage.item.title))"]
        + stage.activities.map { activity in
          let item = activity.item
          return [
            item.number ?? item.id, Whitespace.collapsed(item.title), item.deadline?.text ?? "",
            (item.responsible ?? []).joined(separator: ", "),
            item.documents.joined(separator: ", "),
          ].joined(separator: " | ")
        }
    }
  }

  @Test(arguments: ["md", "csv", "xlsx", "docx"], 1...25)
  func `what export writes, import reads back`(format: String, seed: UInt64) throws {
    var plan = Plan(random: SplitMix64(seed: seed))
    let original = plan.bytes()
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    host.items["/school/roadmap.json"] = .file(original)
    host.arguments = ["export", "--format", format, "-o", "plan.\(format)", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    host.arguments = ["import", "plan.\(format)", "-o", "again.json", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    guard case .file(let bytes)? = host.items["/school/again.json"] else { return }
    #expect(try lines(of: bytes) == lines(of: original))
    guard format == "docx" else { return }
    let (before, after) = (RoadmapFile(bytes: original).roadmap, RoadmapFile(bytes: bytes).roadmap)
    #expect(after?.purpose == before?.purpose)
    #expect(after?.tasks == before?.tasks)
    #expect(after?.expectedResults == before?.expectedResults)
    #expect(after?.basis == before?.basis)
  }
}
