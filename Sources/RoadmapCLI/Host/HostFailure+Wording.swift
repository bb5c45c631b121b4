import RoadmapCore

extension HostFailure {
  /// The sentence that the user reads, without a full stop.
  func wording(in language: Language) -> String {
    "\(opening[language]): \(kind.reason(of: action)[language])"
  }

  private var opening: LocalizedText {
    switch (action, subject) {
    case (.read, .path(let path)):
      LocalizedText(en: "cannot read “\(path)”", ru: "не удалось прочитать «\(path)»")
    case (.write, .path(let path)):
      LocalizedText(en: "cannot write “\(path)”", ru: "не удалось записать «\(path)»")
    case (.lock, .path(let path)):
      LocalizedText(en: "cannot change “\(path)”", ru: "не удалось изменить «\(path)»")
    case (_, .program(let name)):
      LocalizedText(
        en: "cannot run the program “\(name)”", ru: "не удалось выполнить программу «\(name)»")
    case (.run, .path(let path)):
      LocalizedText(en: "cannot use “\(path)”", ru: "не удалось воспользоваться «\(path)»")
    case (_, .arguments):
      LocalizedText(
        en: "cannot read what was typed after the program’s name",
        ru: "не удалось узнать, что набрано после имени программы")
    case (_, .standardInput):
      LocalizedText(en: "cannot read standard input", ru: "не удалось прочитать стандартный ввод")
    case (_, .standardOutput):
      LocalizedText(
        en: "cannot write to standard output", ru: "не удалось записать в стандартный вывод")
    case (_, .standardError):
      LocalizedText(
        en: "cannot write to standard error", ru: "не удалось записать в поток сообщений")
    }
  }
}

extension HostFailure.Kind {
  /// Why something did not go that was being done.
  func reason(of action: HostFailure.Action) -> LocalizedText {
    switch self {
    case .notFound:
      switch action {
      case .read: LocalizedText(en: "there is no such file", ru: "такого файла нет")
      case .write, .lock: LocalizedText(en: "there is no such folder", ru: "такой папки нет")
      case .run: LocalizedText(en: "it is not installed", ru: "она не установлена")
      }
    case .alreadyThere:
      LocalizedText(
        en: "it is there already; nothing was written", ru: "он уже есть; ничего не записано")
    case .isLink:
      LocalizedText(
        en: "a symbolic link stands there, which is not followed",
        ru: "на этом месте символическая ссылка, по ней программа не идёт")
    case .isFolder:
      LocalizedText(en: "it is a folder, not a file", ru: "это папка, а не файл")
    case .notFolder:
      LocalizedText(
        en: "a part of the path is a file, not a folder",
        ru: "часть пути — файл, а не папка")
    case .noPermission:
      LocalizedText(en: "you have no permission", ru: "нет прав доступа")
    case .notRegular:
      LocalizedText(
        en: "it is not an ordinary file (for standard input, type -)",
        ru: "это не обычный файл (чтобы читать стандартный ввод, укажите -)")
    case .tooLarge:
      LocalizedText(
        en: "it is larger than \(HostLimit.fileSize >> 20) MiB",
        ru: "он больше \(HostLimit.fileSize >> 20) МиБ")
    case .diskFull:
      LocalizedText(en: "no space is left on the disk", ru: "на диске не осталось места")
    case .readOnly:
      LocalizedText(en: "the disk is read-only", ru: "диск доступен только для чтения")
    case .brokenPipe:
      LocalizedText(en: "nobody reads the other end", ru: "на другом конце никто не читает")
    case .closed:
      LocalizedText(en: "the stream is closed", ru: "поток закрыт")
    case .endless:
      LocalizedText(
        en: "it is a device that never ends", ru: "это устройство, данные в нём не кончаются")
    case .noArguments:
      LocalizedText(
        en: "/proc is not mounted here; nothing was done, mount it and try again",
        ru: "здесь не подключён /proc; ничего не сделано, подключите его и повторите")
    case .deviceFault:
      LocalizedText(en: "the device reports a fault", ru: "ошибка устройства")
    case .sizeLimit:
      LocalizedText(
        en: "the limit on the size of a file is reached; the old file is whole",
        ru: "достигнут предел размера файла; прежний файл цел")
    case .mountPoint:
      LocalizedText(
        en: "the file is mounted by itself and cannot be replaced safely; mount its folder instead",
        ru: "файл подключён отдельно от папки, безопасно заменить его нельзя; подключите всю папку")
    case .busy(let seconds):
      LocalizedText(
        en: """
          another program has kept its folder locked for \(seconds) seconds; nothing was changed, \
          try again
          """,
        ru: """
          другая программа уже \(seconds) с держит блокировку её папки; ничего не изменено, \
          повторите позже
          """)
    case .noLocks:
      LocalizedText(
        en: "its file system knows no locks; nothing was changed, move the roadmap to another disk",
        ru: """
          файловая система не поддерживает блокировки; ничего не изменено, перенесите дорожную \
          карту на другой диск
          """)
    case .changedMeanwhile:
      LocalizedText(
        en: """
          somebody edited the file at this very moment; nothing was overwritten, give the \
          command again
          """,
        ru: """
          файл только что изменил кто-то другой; ничего не перезаписано, повторите команду
          """)
    case .tooSlow(let seconds):
      LocalizedText(
        en: "it did not end within \(seconds) seconds",
        ru: "за \(seconds) с она не закончила работу")
    case .tooMuch(let bytes):
      LocalizedText(
        en: "it gave more than \(bytes >> 20) MiB", ru: "она выдала больше \(bytes >> 20) МиБ")
    case .crashed:
      LocalizedText(en: "it ended by a fault of its own", ru: "она завершилась аварийно")
    case .interrupted:
      LocalizedText(en: "it was interrupted", ru: "работа прервана")
    case .other(let number):
      LocalizedText(en: "system error \(number)", ru: "системная ошибка \(number)")
    }
  }
}
