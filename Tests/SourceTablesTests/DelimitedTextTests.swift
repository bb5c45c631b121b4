import Testing

@testable import SourceTables

struct DelimitedTextTests {
  @Test(arguments: [
    ("№;Дело;Срок\n1;Приказ;\"май, июнь, июль, август, сентябрь, октябрь, ноябрь\"", ";"),
    ("a;b;c\n1;2;3", ";"), ("a\tb\n1\t2", "\t"), ("a,b,c\n\"x, y\",2,3", ","), ("a|b\n1|2", "|"),
  ])
  func `the separator is the one that cuts lines evenly`(text: String, separator: String) throws {
    #expect(String(try DelimitedText.separator(of: text)) == separator)
  }

  @Test
  func `a quoted value holds separators, line breaks and quotes`() throws {
    let records = try DelimitedText.records(
      of: "\"a;\n\"\"b\"\"\";c\n", separatedBy: ";", SourceBudget())
    #expect(records == [["a;\n\"b\"", "c"]])
  }

  @Test
  func `lines with one value before the table are paragraphs`() throws {
    let document = try DelimitedText.document("План;;\nна год;;\nA;B;C\n1;2;3\n")
    #expect(document.blocks.count == 3)
    #expect(document.blocks.first == .paragraph("План"))
  }
}
