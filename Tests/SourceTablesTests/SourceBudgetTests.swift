import Testing

@testable import SourceTables

/// Texts that want more than a document may take.
struct SourceBudgetTests {
  private static let small = [
    SourceExcess.Resource.columns: 5, .cells: 20, .text: 400, .markup: 100,
  ]

  private func excess(_ read: (SourceBudget) throws(SourceExcess) -> SourceDocument)
    -> SourceExcess.Resource?
  {
    do throws(SourceExcess) {
      _ = try read(SourceBudget(Self.small))
      return nil
    } catch {
      return error.resource
    }
  }

  @Test(
    arguments: [
      ("a;b\nc;d\n", nil), ("1;2;3;4;5;6\n1;2;3;4;5;6\n", .columns),
      (String(repeating: "a;b\n", count: 11), .cells), (String(repeating: "я", count: 201), .text),
    ] as [(String, SourceExcess.Resource?)])
  func `values separated by commas are counted`(text: String, resource: SourceExcess.Resource?) {
    #expect(
      excess { (budget) throws(SourceExcess) in
        try DelimitedText.document(text, budget: budget)
      } == resource)
  }

  @Test(
    arguments: [
      ("| a | b |\n|---|---|\n| 1 | 2 |", nil), ("|1|2|3|4|5|6|", .columns),
      (String(repeating: "line\n", count: 21), .cells),
    ] as [(String, SourceExcess.Resource?)])
  func `Markdown is counted`(text: String, resource: SourceExcess.Resource?) {
    #expect(
      excess { (budget) throws(SourceExcess) in
        try MarkdownText.document(text, budget: budget)
      } == resource)
  }

  @Test(
    arguments: [
      ("<table><tr><td>a<td>b</table>", nil),
      ("<table><tr><td colspan=99999999999999999999>a</table>", .columns),
      (
        "<table><tr><td rowspan=99999999999999999999>a" + String(repeating: "<tr><td>", count: 12),
        .cells
      ),
      (String(repeating: "<b>", count: 101), .markup),
    ] as [(String, SourceExcess.Resource?)])
  func `a page is counted, with what its spans make`(
    page: String, resource: SourceExcess.Resource?
  ) {
    #expect(
      excess { (budget) throws(SourceExcess) in
        try HTMLText.document(page, budget: budget)
      } == resource)
  }

  @Test
  func `nothing that can be asked for overflows`() {
    let budget = SourceBudget()
    #expect(throws: SourceExcess(resource: .cells, limit: 300_000)) {
      try budget.take(cells: .max)
    }
    #expect(throws: Never.self) { try budget.take(cells: 300_000) }
    #expect(throws: SourceExcess.self) { try budget.take(cells: 1) }
  }
}
