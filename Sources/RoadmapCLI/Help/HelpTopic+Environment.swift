import RoadmapCore

extension HelpTopic {
  /// The variables that the program reads.
  static let environment = HelpTopic(
    name: "environment",
    russianName: "окружение",
    summary: LocalizedText(
      en: "What the environment says; an option on the command line goes first.",
      ru: "Что программа узнаёт из окружения; параметр в командной строке важнее."),
    rows: { _ in
      [
        (
          "ROADMAP_FILE",
          LocalizedText(
            en: "the roadmap, where neither -f nor an operand names one",
            ru: "дорожная карта, если её не называют ни -f, ни сама команда")
        ),
        (
          "ROADMAP_LANG",
          LocalizedText(
            en: "the language of answers and messages, ru or en",
            ru: "язык ответов и сообщений, ru или en")
        ),
        (
          "LC_ALL, LC_MESSAGES, LANG",
          LocalizedText(
            en: "the same, where they say Russian or English; the first that does counts",
            ru: "то же, если называют русский или английский; важен первый, который называет")
        ),
        (
          "TZ",
          LocalizedText(
            en: "the time zone of today; one that is not known here is said, and UTC taken",
            ru: "часовой пояс для «сегодня»; о неизвестном сообщается, тогда берётся UTC")
        ),
        (
          "NO_COLOR",
          LocalizedText(
            en: "no colours, if it is not empty", ru: "без цвета, если значение не пусто")
        ),
        (
          "CLICOLOR_FORCE",
          LocalizedText(
            en: "colours in pipes and files too, unless it is 0",
            ru: "цвет также в файлах и при передаче другой программе, если значение не 0")
        ),
        (
          "TERM",
          LocalizedText(en: "dumb: a terminal without colours", ru: "dumb: терминал без цвета")
        ),
        (
          "ROADMAP_PAGER, PAGER",
          LocalizedText(
            en: "the program in which an answer longer than the terminal is read, less if left "
              + "out; empty or cat: none. less takes its options from LESS, FRX if left out",
            ru: "программа, в которой листают ответ длиннее экрана; если не указана, less; пусто "
              + "или cat — никакой. Свои параметры less берёт из LESS, если нет — FRX")
        ),
        (
          "COLUMNS",
          LocalizedText(
            en: "how wide lines are where there is no terminal; 80 if left out",
            ru: "ширина строк, если терминала нет; если не указана, 80")
        ),
        (
          "XDG_STATE_HOME",
          LocalizedText(
            en: "where the folder lies that holds what undo needs",
            ru: "где лежит папка с тем, что нужно команде «откатить»")
        ),
        (
          "XDG_CONFIG_HOME",
          LocalizedText(
            en: "where the folder lies that holds what you set once",
            ru: "где лежит папка с тем, что задаётся один раз")
        ),
        (
          "GITHUB_WORKSPACE, CI_PROJECT_DIR",
          LocalizedText(
            en: "the top of the repository, from which validate names files for github, gitlab, "
              + "sarif and junit; else the folder that git keeps",
            ru: "верх репозитория: от него «проверить» называет файлы для github, gitlab, sarif и "
              + "junit; иначе это папка с .git")
        ),
      ]
    })

  /// The files that the program reads and keeps.
  static let files = HelpTopic(
    name: "files",
    russianName: "файлы",
    summary: LocalizedText(
      en: "Which files are read and kept.", ru: "Какие файлы читаются и хранятся."),
    rows: { _ in
      [
        (
          "roadmap.json",
          LocalizedText(
            en: "the roadmap, here or in the nearest folder above, where none is named",
            ru: "дорожная карта здесь или в ближайшей папке выше, если не названа другая")
        ),
        (
          "~/.config/roadmap/config.json",
          LocalizedText(
            en: "what you set once, by roadmap config",
            ru: "то, что задаётся один раз: roadmap настройки")
        ),
        (
          "~/.local/state/roadmap/",
          LocalizedText(
            en: "what undo needs; without it everything but undo works",
            ru: "то, что нужно команде «откатить»; без этой папки работает всё, кроме неё")
        ),
      ]
    })
}
