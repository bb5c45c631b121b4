/// A small roadmap whose activities stand in every state that an edit can meet.
enum EditSample {
  /// The day on which all edits of the sample are made.
  static let today = "2024-02-20"

  /// The keys with which a sample of the tests begins.
  static let opening = """
    "format": 1,
      "title": "Наставничество",
      "organization": "Школа № 4",
      "period": { "start": "2023-09-01", "end": "2024-08-31" }
    """

  /// Two indicators, one with measurements.
  static let targets = """
    "targets": [
        { "id": "students", "title": "Охват", "unit": "%", "atLeast": { "2023": 50, "2024": 70 } },
        {
          "id": "meetings",
          "title": "Встречи",
          "unit": "встреч",
          "atLeast": 5,
          "measurements": [
            { "on": "2023-10-01", "value": 1 },
            { "on": "2024-01-10", "value": 3, "source": "журнал" }
          ]
        }
      ]
    """

  static let text = """
    {
      \(opening),
      "team": [{ "name": "Иванова И.И.", "aliases": ["куратор"] }],
      "stages": [
        {
          "id": "1",
          "title": "Подготовка",
          "deadline": "до 15.03.2024",
          "activities": [
            { "id": "1.1", "title": "Приказ", "notes": "№ 87" },
            {
              "id": "1.2",
              "title": "Анкеты",
              "progress": [
                { "on": "2024-02-01", "state": "started", "percent": 40 },
                { "on": "2024-02-12", "state": "done", "evidence": ["214 анкет"] }
              ]
            },
            {
              "id": "1.3",
              "title": "Договор",
              "progress": [
                { "on": "2024-02-05", "state": "cancelled" }
              ]
            },
            {
              "id": "1.4",
              "title": "Сайт",
              "progress": [
                { "on": "2024-02-10", "state": "started", "percent": 40 }
              ]
            }
          ]
        },
        {
          "id": "2",
          "title": "Работа пар",
          "activities": [
            {
              "id": "2.1",
              "title": "Отчёт",
              "deadline": "октябрь 2023, март 2024, май 2024",
              "responsible": ["Иванова И.И."],
              "progress": [
                { "on": "2023-10-20", "state": "done" }
              ]
            },
            { "id": "2.2", "title": "Консультации", "deadline": "постоянно" },
            { "id": "2.3", "title": "Праздник" }
          ]
        },
        { "id": "3", "title": "Итоги", "deadline": "май 2024" }
      ],
      \(targets)
    }

    """
}
