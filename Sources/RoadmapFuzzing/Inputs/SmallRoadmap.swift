/// Small roadmaps that use all that the format has.
enum SmallRoadmap {
  /// All of them.
  static let all: [[UInt8]] = [Array(school.utf8), oneLine, Array(flat.utf8)]

  private static let school = """
    {
      "format": 1,
      "title": "Наставничество",
      "organization": "Школа № 1",
      "period": { "start": "2023-09-01", "end": "2025-08-31" },
      "yearKind": "school",
      "language": "ru",
      "curator": "Иванова И.И.",
      "approval": { "by": "директор", "date": "2023-08-30", "order": "№ 87" },
      "team": [
        { "name": "Иванова И.И.", "kind": "person", "aliases": ["куратор"], "duties": ["сводит"] },
        { "name": "Рабочая группа", "kind": "body", "vacant": true }
      ],
      "stages": [
        {
          "id": "1", "title": "Подготовка", "deadline": "до 15.03.2024", "focus": ["приказ"],
          "substages": [
            {
              "id": "1.1", "title": "Документы",
              "activities": [
                { "id": "1.1.1", "title": "Приказ", "documents": ["приказ № 87"] },
                { "id": "1.1.2", "title": "Положение", "number": "2", "notes": "см. 1.1.1" }
              ]
            }
          ],
          "activities": [
            {
              "id": "1.2", "title": "Анкеты", "responsible": ["куратор", "Рабочая группа"],
              "progress": [
                { "on": "2024-02-01", "state": "started", "percent": 40 },
                { "on": "2024-02-12", "state": "done", "evidence": ["214 анкет"], "by": "куратор" }
              ]
            },
            {
              "id": "1.3", "title": "Отчёт", "deadline": "октябрь 2023, март 2024, май 2024",
              "progress": [
                { "on": "2023-10-20", "state": "done", "for": "2023-10-31" },
                { "on": "2024-02-02", "state": "postponed", "until": "2024-04-30" },
                { "on": "2024-02-03", "state": "cancelled", "for": "2024-05-31" },
                { "on": "2024-02-04", "state": "reopened", "for": "2024-05-31", "note": "снова" }
              ]
            }
          ]
        }
      ],
      "targets": [
        {
          "id": "students", "title": "Охват", "unit": "%", "atLeast": { "2024": 50, "2024/25": 70 },
          "measurements": [
            { "on": "2023-12-15", "value": 47.5 },
            { "on": "2024-02-25", "count": 540, "of": 760, "source": "реестр" }
          ]
        }
      ],
      "lint": { "ignore": ["stage-order"], "strict": ["deadline-missing"] }
    }

    """

  /// All of it on one line.
  static let oneLine = Array(
    (#"{"format":1,"title":"T","organization":"O","period":{"start":"2023-09-01","#
      + #""end":"2024-08-31"},"activities":[{"id":"1","title":"A","deadline":{"text":"месяц","#
      + #""after":"2","within":{"months":1}}},{"id":"2","title":"B","deadline":"ежегодно"},"#
      + #"{"id":"3","title":"C","progress":[]}],"x-own":[1.50,1e2,null,true]}"#)
      .utf8)

  private static let flat =
    "{\r\n\t\"format\": 1,\r\n\t\"title\": \"План\",\r\n\t\"organization\": \"Колледж\",\r\n"
    + "\t\"period\": {\"start\": \"2024-01-01\", \"end\": \"2024-12-31\"},\r\n"
    + "\t\"yearKind\": \"calendar\",\r\n\t\"activities\": [\r\n"
    + "\t\t{\"id\": \"1\", \"title\": \"Встреча\", \"deadline\": \"1 раз в квартал\"},\r\n"
    + "\t\t{\"id\": \"2\", \"title\": \"Сайт\", \"deadline\": \"постоянно\", \"progress\": [\r\n"
    + "\t\t\t{\"on\": \"2024-02-01\", \"state\": \"progress\", \"percent\": 5}\r\n\t\t]},\r\n"
    + "\t\t{\"id\": \"3\", \"title\": \"Праздник\", \"activities\": [\r\n"
    + "\t\t\t{\"id\": \"3.1\", \"title\": \"Зал\", \"deadline\": \"до 28 мая\"}\r\n\t\t]}\r\n\t]\r\n}"
}
