extension ImportDoubt {
  /// What is in doubt, and what was decided: a sentence or two for the person who knows.
  package var message: LocalizedText {
    switch question {
    case .noOrganization:
      place.text.isEmpty
        ? text(
          "The organisation is not named. Write it: roadmap edit --organization \"NAME\".",
          "Организация не названа. Запишите её: roadmap edit --organization \"НАЗВАНИЕ\".")
        : text(
          "The organisation is not named; “\(place.text)” was written. If it is another: roadmap edit"
            + " --organization \"NAME\".",
          "Организация не названа; в файле стоит «\(place.text)». Если это не она: roadmap edit"
            + " --organization \"НАЗВАНИЕ\".")
    case .severalOrganizations(let names):
      text(
        "The file holds plans of several organisations: \(names.joined(separator: "; ")). They"
          + " became one roadmap. If each is to have its own, save each plan as a file and import it.",
        "В файле планы нескольких организаций: \(names.joined(separator: "; ")). Они записаны"
          + " одной дорожной картой. Если нужны разные, сохраните каждый план отдельным файлом и"
          + " загрузите его.")
    case .noTitle:
      text(
        "No line names the plan; the first line that is left became the title, or — where there is"
          + " none. Write it: roadmap edit --title \"TITLE\".",
        "Название плана не найдено; им стала первая свободная строка, а где её нет, стоит «—»."
          + " Запишите его: roadmap edit --title \"НАЗВАНИЕ\".")
    case .periodReadAs(let span):
      text(
        "Is the period right: \(DateWording(.english).span(span))?",
        "Верно ли прочитан период: \(DateWording(.russian).span(span))?")
    case .periodBefore(let span):
      text(
        "The plan prepares for the year that is named, and when it begins and ends is not said."
          + " Is this right: \(DateWording(.english).span(span))?",
        "Назван год, к которому готовятся, а когда начинается и кончается сам план, не сказано. Верно"
          + " ли взято: \(DateWording(.russian).span(span))?")
    case .periodFromDates(let span):
      text(
        "No period is named. Is this one, by the dates, right: \(DateWording(.english).span(span))?",
        "Период не назван. Верен ли такой, по датам: \(DateWording(.russian).span(span))?")
    case .periodFromToday(let span):
      text(
        "No year is named anywhere; \(DateWording(.english).span(span)) was taken. Which year is it?",
        "Год нигде не назван; взят период \(DateWording(.russian).span(span).ended) Какой это год?")
    case .columnGuessed(let meaning):
      text(
        "The column's title does not say what it holds; by its cells: \(meaning.name[.english]).",
        "По заголовку столбца не понять, что в нём; судя по ячейкам: \(meaning.name[.russian]).")
    case .columnKeptAsNotes(let title):
      text(
        "The column \(Language.english.quoted(title)) is not known; its cells became notes.",
        "Столбец \(Language.russian.quoted(title)) незнаком; его ячейки записаны в примечания.")
    case .marksKeptAsNotes(let title):
      text(
        "The cells of \(Language.english.quoted(title)) became notes, and nothing is marked by them. What is done, mark with"
          + " roadmap done NUMBER.",
        "Ячейки столбца \(Language.russian.quoted(title)) записаны в примечания, отметок о выполнении по ним нет. Выполненное"
          + " отметьте: roadmap done НОМЕР.")
    case .startAlone(let title):
      text(
        "\(Language.english.quoted(title)) says when work begins, and no column says when it ends; its dates became the due"
          + " dates. Is that meant?",
        "\(Language.russian.quoted(title)) — это начало, а столбца с окончанием нет; сроками записаны эти даты. Верно?"
      )
    case .secondPlan(let prefix):
      text(
        "The document has another plan here; its numbers begin with “\(prefix)”.",
        "Здесь в документе ещё один план; его номера начинаются с «\(prefix)».")
    case .rowLeftOver:
      text(
        "The row fits nowhere; it is kept apart in the file.",
        "Строке не нашлось места; она сохранена в файле отдельно.")
    case .tableLeftOver:
      text(
        "The table is no plan, working group or indicators; its text is kept apart in the file.",
        "Это не план, не рабочая группа и не показатели; текст таблицы сохранён в файле отдельно.")
    case .approvalDateIncomplete:
      text(
        "The date of approval is incomplete and was left out. What day was it?",
        "Дата утверждения неполна и не записана. Какой это день?")
    case .hyphenAtLineEnd(let word):
      text(
        "A line ends within “\(word)”; the hyphen was kept. Does it belong to the word?",
        "На «\(word)» кончается строка; дефис оставлен. Он есть в самом слове?")
    case .wordAtLineEnd(let word):
      text(
        "A narrow column ends a line there; it was read as “\(word)”. Is it right?",
        "Здесь кончается строка узкого столбца; прочитано «\(word)». Так ли в документе?")
    case .mixedLetters(let word):
      text(
        "Latin letters stand in “\(word)”; they were replaced by Cyrillic ones.",
        "В слове «\(word)» латинские буквы; они заменены русскими.")
    default: detail
    }
  }

  private func text(_ english: String, _ russian: String) -> LocalizedText {
    LocalizedText(en: english, ru: russian)
  }

  /// What concerns rows, deadlines, parties and indicators.
  private var detail: LocalizedText {
    switch question {
    case .rowJoined:
      text(
        "The row was read as the rest of the one before.",
        "Строка прочитана как продолжение предыдущей.")
    case .titleFromOtherColumn:
      text(
        "The row does not say what is done; another column's text became the title.",
        "В строке не сказано, что делать; названием стал текст другого столбца.")
    case .numberTwice(let id):
      text(
        "The number stands twice, or out of order; here the number is \(id).",
        "Номер повторяется или стоит не по порядку; здесь номер \(id).")
    case .numberElsewhere(let id):
      text(
        "The number belongs to another stage; by its place the row is \(id). Is it right?",
        "Номер от другого этапа; по месту эта строка — \(id). Верно?")
    case .numberSkipped(let number):
      text(
        "Number \(number) is skipped. Is a row missing?",
        "Номер \(number) пропущен. Строка потеряна?")
    case .datesDealtOut(let dates, let activities):
      text(
        "\(PluralForm.count(dates, "date", "dates")) for \(activities) activities; dealt out in order. Which is whose?",
        "В ячейке \(PluralForm.count(dates, "срок", "срока", "сроков")) на \(PluralForm.count(activities, "мероприятие", "мероприятия", "мероприятий")); распределены по порядку. Какой к чему?"
      )
    case .datesForAll(let dates, let activities):
      text(
        "\(PluralForm.count(dates, "date", "dates")) for \(activities) activities; all of them hold for each. Which is whose?",
        "В ячейке \(PluralForm.count(dates, "срок", "срока", "сроков")) на \(PluralForm.count(activities, "мероприятие", "мероприятия", "мероприятий")); все записаны каждому. Какой к чему?"
      )
    case .paragraphsJoined(let count):
      text(
        "The \(count) paragraphs of the cell were read as one activity. Is it one?",
        "В ячейке \(PluralForm.count(count, "абзац", "абзаца", "абзацев")); всё прочитано как одно мероприятие. Оно одно?"
      )
    case .partiesDealtOut(let activities):
      text(
        "The parties were dealt out in order to \(activities) activities. Which is whose?",
        "Ответственные распределены по порядку на \(PluralForm.count(activities, "мероприятие", "мероприятия", "мероприятий")). Кто за что отвечает?"
      )
    case .partiesForAll:
      text(
        "There are as many parties as activities; all were given to each. Which is whose?",
        "Ответственных столько же, сколько мероприятий; все записаны к каждому. Кто за что отвечает?"
      )
    case .deadlineNotUnderstood(let problem):
      text("Deadline: \(problem.message[.english]).", "Срок: \(problem.message[.russian]).")
    case .deadlineUncertain(let doubt):
      text(doubt.question[.english], doubt.question[.russian])
    case .reachesDown:
      text(
        "The cells below are empty; this was written for their rows too. Is that right?",
        "Ячейки ниже пусты; то же записано и для их строк. Верно?")
    case .noDeadline:
      text(
        "No deadline is given. When is it due?", "Срок не указан. Когда это должно быть сделано?")
    case .noResponsible:
      text("Nobody is responsible. Who is?", "Ответственный не указан. Кто отвечает?")
    case .nobodyResponsible(let name):
      text(
        "The plan does not say who is responsible; this name stands above it. If it is this person:"
          + " roadmap assign NUMBERS \"\(name)\".",
        "В плане не сказано, кто отвечает, а над ним стоит это имя. Если отвечает этот человек:"
          + " roadmap assign НОМЕРА \"\(name)\".")
    case .noStage:
      text(
        "The plan has stages, and this line stands in none of them. Is that right?",
        "В плане есть этапы, а эта строка не входит ни в один. Так и должно быть?")
    case .partiesToldApart(let names):
      text(
        "Read as several parties: \(names.joined(separator: "; "))",
        "Прочитано как несколько ответственных: \(names.joined(separator: "; "))")
    case .sameParty(let name, let member):
      text(
        "“\(name)” was taken for “\(member)”. Is it the same?",
        "«\(name)» и «\(member)» записаны как одно. Это одно и то же?")
    case .positionTaken(let person, let position):
      text(
        "“\(position)” was read as the position of \(person), not as another party.",
        "«\(position)» прочитано как должность (\(person)), а не как ещё один ответственный.")
    case .cellsShifted:
      text(
        "The row has another number of cells than the table; they were placed by what is in them.",
        "В строке не столько ячеек, сколько в таблице; они расставлены по содержанию.")
    case .indicatorInWords:
      text(
        "The number of the indicator is not understood; it was taken for the expected result.",
        "Число показателя не понято; он записан как ожидаемый результат.")
    case .valueNotUnderstood:
      text(
        "The value of the indicator is no number; it is kept apart in the file.",
        "Значение показателя — не число; оно сохранено в файле отдельно.")
    case .factsLeftOver(let title):
      text(
        "The cells of \(Language.english.quoted(title)) say what was reached; they are kept apart in"
          + " the file. Write them: roadmap measure INDICATOR VALUE --on DATE.",
        "Ячейки столбца \(Language.russian.quoted(title)) — достигнутые значения; они сохранены в"
          + " файле отдельно. Внесите их: roadmap measure ПОКАЗАТЕЛЬ ЗНАЧЕНИЕ --on ДАТА.")
    case .valuesFall:
      text(
        "The values fall from year to year, so they were read as “at most”. Is that right?",
        "Значения год от года снижаются, поэтому прочитаны как «не более». Верно?")
    case .yearTwice(let year):
      text(
        "The indicator has two values for \(year); the second one is kept apart in the file.",
        "У показателя два значения за \(year) год; второе сохранено в файле отдельно.")
    case .documentsOfSeveral:
      text(
        "Results or documents of several activities stand together; they were given to the first.",
        "Результаты или документы общие для нескольких мероприятий; записаны первому из них.")
    case .deadlinesFromTitles:
      text(
        "The deadlines were taken from the titles of the columns with marks. Is that right?",
        "Сроки взяты из заголовков столбцов, под которыми стоят отметки. Верно?")
    case .totals:
      text(
        "The row holds totals; it is no activity and is kept apart in the file.",
        "Это итоговая строка, а не мероприятие; она сохранена в файле отдельно.")
    case .emptyRow:
      text(
        "The row has a number and nothing else; it is kept apart in the file.",
        "В строке только номер; она сохранена в файле отдельно.")
    case .numberWasDate(let number):
      text(
        "The spreadsheet made a date of the number; \(number) was written. Is it right?",
        "Таблица превратила номер в дату; записан номер \(number). Верно?")
    case .struckOutLeftOut:
      text(
        "The text is struck through and was left out; it is kept apart in the file.",
        "Текст зачёркнут и в план не вошёл; он сохранён в файле отдельно.")
    case .hiddenLeftOut:
      text(
        "This is hidden in the document and was left out; it is kept apart in the file.",
        "В документе это скрыто и в план не вошло; сохранено в файле отдельно.")
    case .pictureLeftOut(let page):
      text(
        "Page \(page) is a picture (a scan), and nothing of it was read. Does the plan go on there?",
        "Страница \(page) — картинка (скан), с неё ничего не прочитано. Нет ли на ней части плана?")
    case .cellLeftOver:
      text(
        "No place was found for this; it is kept apart in the file. If it is an activity: roadmap add"
          + " \"TITLE\"; if a note on one: roadmap edit ID --note \"TEXT\".",
        "Этому не нашлось места; сохранено в файле отдельно. Если это мероприятие: roadmap add"
          + " \"НАЗВАНИЕ\"; если примечание к пункту: roadmap edit НОМЕР --note \"ТЕКСТ\".")
    case .partyLeftOver:
      text(
        "Not all that the cell says of those responsible came out; it is kept apart in the file. If"
          + " somebody is missing, or a position is another party, name them all.",
        "Из ячейки с ответственными записано не всё; она сохранена в файле отдельно. Если кто-то"
          + " пропущен или должность — ещё один ответственный, назовите всех.")
    case .outsideStage(let stage, let together):
      text(
        "This comes back all the time of the roadmap, and its stage is only “\(stage)”. Is it done"
          + " outside of the stage, too?" + (together.map { " If not: “\($0)”." } ?? ""),
        "Повторяется весь период карты, а этап идёт «\(stage)». Делают ли это и вне этапа?"
          + (together.map { " Если нет, срок — «\($0)»." } ?? ""))
    default: text("", "")
    }
  }
}

extension ImportDoubt.ColumnMeaning {
  /// What a column holds, as people say it.
  package var name: LocalizedText {
    switch self {
    case .number: LocalizedText(en: "numbers", ru: "номера")
    case .stage: LocalizedText(en: "stages", ru: "этапы")
    case .activity: LocalizedText(en: "activities", ru: "мероприятия")
    case .deadline: LocalizedText(en: "deadlines", ru: "сроки")
    case .responsible: LocalizedText(en: "responsible parties", ru: "ответственные")
    case .documents: LocalizedText(en: "documents", ru: "документы")
    case .keyResult: LocalizedText(en: "results", ru: "результаты")
    case .notes: LocalizedText(en: "notes", ru: "примечания")
    }
  }
}

extension ImportPlace {
  /// The place as people name it: «таблица 2, строка 5, столбец 3»; empty for the text around.
  package func wording(in language: Language) -> String {
    let parts = [
      table.map { LocalizedText(en: "table \($0)", ru: "таблица \($0)") },
      row.map { LocalizedText(en: "row \($0)", ru: "строка \($0)") },
      column.map { LocalizedText(en: "column \($0)", ru: "столбец \($0)") },
    ]
    return parts.compactMap { $0?[language] }.joined(separator: ", ")
  }
}
