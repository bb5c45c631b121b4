/// What says that something goes by a plan, and what may stand beside that.
private let naming = LexemeSet(.through, .accordingTo, .condition)
private let leading = LexemeSet(.at, .from, .filler)
private let following = LexemeSet(.comma, .bracket, .colon, .until, .not)

extension DeadlineForm {
  /// «(сентябрь) по графику», «(в течение года) согласно плану работы», "(monthly) as per the plan": the
  /// days stand in another document.
  static let elsewhere = DeadlineForm(
    startingWith: LexemeSet(.at, .through, .accordingTo, .condition)
  ) { cursor, meaning in
    cursor.attempt { cursor in
      var names = false
      while true {
        if naming.contains(cursor.current) {
          names = true
        } else if !leading.contains(cursor.current) {
          break
        }
        cursor.position += 1
      }
      // «по отдельному плану», «по утверждённому учебному плану»
      for _ in 0..<2 where cursor.current == .unknown || cursor.current == .school {
        cursor.position += 1
      }
      guard names, cursor.take(.schedule) else { return false }
      cursor.skip(.dash, .schedule, .work, .realization, .unknown, .school, .of, .filler)
      guard cursor.isAtEnd || following.contains(cursor.current) else { return false }
      meaning.isDatedElsewhere = true
      return true
    }
  }
}
