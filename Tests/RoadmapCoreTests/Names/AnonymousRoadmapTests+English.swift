extension AnonymousRoadmapTests.Case {
  static let english = [
    AnonymousRoadmapTests.Case(
      name: "a post by which somebody is called is no name, nor is a body that approves",
      members: """
        "approval": { "by": "Governing Body", "date": "2025-07-09" },
        "team": [{ "name": "Aoife Walsh", "kind": "person", "position": "Teaching and Learning Lead",
          "aliases": ["Teaching and Learning Lead"] }],
        "activities": [
          { "id": "1", "title": "Learning walks", "deadline": "May 2022",
            "responsible": ["Teaching and Learning Lead"] },
          { "id": "2", "title": "Report to the Governing Body by Ms Walsh", "deadline": "May 2022" }]
        """,
      secrets: ["Walsh", "Aoife"],
      kept: ["Learning walks", "Governing Body", "Teaching and Learning Lead"])
  ]
}
