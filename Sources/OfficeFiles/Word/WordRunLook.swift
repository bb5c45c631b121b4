/// How a run of text looks; nil where its paragraph's style says so.
struct WordRunLook {
  var isHidden: Bool?
  var isStruckOut: Bool?
}
