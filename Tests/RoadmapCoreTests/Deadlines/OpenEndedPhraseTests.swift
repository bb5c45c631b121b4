import RoadmapCore
import Testing

struct OpenEndedPhraseTests {
  private static let cases = [
    PhraseCase("по окончании четверти", "after-event"),
    PhraseCase("не позднее 3 рабочих дней со дня получения", "after-event"),
    PhraseCase("в 10-дневный срок после издания приказа", "after-event"),
    PhraseCase("не позднее, чем за 10 дней до начала мероприятия", "after-event"),
    PhraseCase("постоянно в течение года", "continuous"),
    PhraseCase("по мере необходимости в течение года", "on-request"),
    PhraseCase("со 2 сентября 2023 года", "from from 2023-09-02"),
    PhraseCase("в течение месяца", "after-event"),
    PhraseCase("за 2 недели до начала каникул", "after-event"),
    PhraseCase("в течение 10 дней", "after-event"),
    PhraseCase("через 10 рабочих дней", "after-event"),
    PhraseCase("с начала учебного года", "from from 2023-09-01"),
    PhraseCase("в ходе реализации программы", "continuous"),
    PhraseCase("по мере поступления заявок", "on-request"),
    PhraseCase("при необходимости", "on-request"),
    PhraseCase("по необходимости", "on-request"),
    PhraseCase("при наличии вакансий", "on-request"),
    PhraseCase("по требованию", "on-request"),
    PhraseCase("в случае необходимости", "on-request"),
    PhraseCase("по согласованию", "on-request"),
    PhraseCase("по согласованию с педагогом", "on-request"),
    PhraseCase("постоянно", "continuous"),
    PhraseCase("на постоянной основе", "continuous"),
    PhraseCase("систематически", "continuous"),
    PhraseCase("регулярно", "continuous"),
    PhraseCase("регулярно в течение года", "continuous"),
    PhraseCase("в рабочем порядке", "continuous"),
    PhraseCase("в течение 3 дней с момента подписания", "after-event"),
    PhraseCase("в течение 5 рабочих дней после утверждения", "after-event"),
    PhraseCase("в недельный срок", "after-event"),
    PhraseCase("через неделю после начала работы", "after-event"),
    PhraseCase("через 2 недели после заключения договора", "after-event"),
    PhraseCase("после утверждения приказа", "after-event"),
    PhraseCase("после заключения соглашения", "after-event"),
    PhraseCase("по завершении программы", "after-event"),
    PhraseCase("по окончании проекта", "after-event"),
    PhraseCase("по итогам года", "after-event"),
    PhraseCase("по итогам реализации программы", "after-event"),
    PhraseCase("по результатам мониторинга", "after-event"),
    PhraseCase("по окончании учебного года", "after-event"),
    PhraseCase("с 2023 года", "from from 2023-01-01"),
    PhraseCase("с сентября 2023", "from from 2023-09-01"),
    PhraseCase("с 1 сентября 2023 г.", "from from 2023-09-01"),
    PhraseCase("начиная с сентября 2023 г.", "from from 2023-09-01"),
    PhraseCase("не ранее 1 сентября 2023", "from from 2023-09-01"),
    PhraseCase("с 01.09.2023", "from from 2023-09-01"),
    PhraseCase("после 1 сентября 2023", "from from 2023-09-02"),
  ]

  @Test(arguments: cases)
  func `a phrase that has no due date of its own is understood`(_ phrase: PhraseCase) {
    phrase.check()
  }
}
