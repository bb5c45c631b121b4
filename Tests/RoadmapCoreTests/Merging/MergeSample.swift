/// A plan with stages, sub-stages, parts, deadlines that wait for others, and a change that it remembers.
enum MergeSample {
  static let text = """
    {
      \(EditSample.opening),
      "team": [{ "name": "Иванова И.И.", "aliases": ["куратор"] }, { "name": "Кто-то" }],
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
              "id": "1.4",
              "title": "Сайт",
              "deadline": { "text": "через неделю", "after": "1.2", "within": "P7D" },
              "progress": [{ "on": "2024-02-10", "state": "started", "percent": 40 }]
            },
            {
              "id": "1.3",
              "title": "Договор",
              "activities": [
                { "id": "1.3.1", "title": "Бланк" },
                { "id": "1.3.2", "title": "Подписи", "documents": ["договор"] }
              ]
            }
          ]
        },
        {
          "id": "2",
          "title": "Работа пар",
          "substages": [
            {
              "id": "2.1",
              "title": "Осень",
              "activities": [
                {
                  "id": "2.1.1",
                  "title": "Отчёт",
                  "deadline": "октябрь 2023, март 2024, май 2024",
                  "responsible": ["Иванова И.И."],
                  "progress": [{ "on": "2023-10-20", "state": "done" }]
                },
                {
                  "id": "2.1.2",
                  "title": "Разбор",
                  "deadline": { "text": "после отчёта", "after": "1.3.1", "within": "P10D" }
                }
              ]
            },
            { "id": "2.2", "title": "Весна", "activities": [{ "id": "2.2.1", "title": "Праздник" }] }
          ]
        },
        { "id": "3", "title": "Итоги", "deadline": "май 2024" },
        { "id": "10", "title": "Архив", "activities": [{ "id": "10.1", "title": "Опись" }] }
      ],
      \(EditSample.targets),
      "changes": [{ "on": "2023-12-01", "id": "1.4", "what": "id", "from": "1.5", "to": "1.4" }]
    }

    """
}
