/// What a run of text says beside its words.
///
/// It is a colour where there is one, so it must never be the only carrier of meaning.
package enum Tone: Sendable, CaseIterable {
  /// Ordinary text.
  case plain
  /// A heading, or a word that must be seen first.
  case strong
  /// Something that may be skipped: column titles, units, hints.
  case muted
  /// Done, reached.
  case good
  /// Soon due, behind, doubtful.
  case warning
  /// Overdue, missed, wrong.
  case bad
}
