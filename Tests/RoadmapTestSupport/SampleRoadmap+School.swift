package import RoadmapCore
package import Testing

extension SampleRoadmap {
  /// The day on which tests look at the school's roadmap.
  package static let schoolDay = "2024-05-20"

  /// A school's roadmap with a little of everything: done, late, due soon, going on, undecided.
  package static func school(
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Roadmap {
    try read(schoolMembers, sourceLocation: sourceLocation)
  }

  /// The same roadmap without a Cyrillic letter, to see which of them a report adds itself.
  package static func latinSchool(
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Roadmap {
    let letters = text(schoolMembers).unicodeScalars.map { scalar in
      (0x400..<0x530) ~= scalar.value ? "x" : Character(scalar)
    }
    return try #require(file(String(letters)).roadmap, sourceLocation: sourceLocation)
  }

  private static let schoolMembers = """
    "team": [
      { "name": "Миусов В.А.", "kind": "person", "position": "завуч", "aliases": [ "Мюсов В.А." ] },
      { "name": "Иванова А.П." } ],
    "stages": [
      { "id": "1", "title": "Подготовка", "responsible": [ "Миусов В.А." ], "activities": [
        { "id": "1.1", "title": "Издание приказа", "deadline": "2023-09-15",
          "documents": [ "Приказ № 370" ], "keyResult": "Пакет документов", "progress": [
          { "on": "2023-09-20", "state": "done", "by": "Миусов В.А.", "evidence": [ "№ 370" ] } ] },
        { "id": "1.2", "title": "Отчёт", "deadline": "Ежегодно до 28 мая", "progress": [
          { "on": "2022-05-20", "state": "done" } ] },
        { "id": "1.3", "title": "Страница на сайте", "deadline": "постоянно",
          "responsible": [ "Иванова А.П." ] } ] },
      { "id": "2", "number": "II", "title": "Отбор пар", "focus": [ "Добровольность" ],
        "targets": [ { "id": "meetings", "title": "Встречи пар", "unit": "встреч", "atLeast": 12 } ],
        "activities": [
        { "id": "2.1", "title": "Анкетирование", "deadline": "2024-05-25", "notes": "в бумажном виде",
          "responsible": [ "Мюсов В.А.", "Иванова А.П." ], "progress": [
          { "on": "2024-05-06", "state": "started", "percent": 40 } ] },
        { "id": "2.2", "title": "Встреча" },
        { "id": "2.3", "title": "Итоги", "deadline": "как получится" } ] } ],
    "activities": [ { "id": "9", "title": "Консультации", "deadline": "по запросу" } ],
    "targets": [
      { "id": "students", "title": "Охват обучающихся",
        "atLeast": { "2022": 30, "2023": 50, "2024": 70 },
        "measurements": [
          { "on": "2023-12-15", "count": 540, "of": 1200, "source": "реестр" },
          { "on": "2024-05-10", "value": 47.5 } ] } ]
    """
}
