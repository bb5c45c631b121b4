import Testing

/// Commas, colons, keys and brackets that are too many, too few or wrong.
struct StructureFaultTests {
  private static let commas = [
    FaultCase(#"{"a": 1 "b": 2}"#, "1:8 7..<7 missingComma", values: #"{"a": 1, "b": 2}"#),
    FaultCase("[1 2]", "1:3 2..<2 missingComma", values: "[1, 2]"),
    FaultCase(#"["a" "b"]"#, "1:5 4..<4 missingComma", values: #"["a", "b"]"#),
    FaultCase("[{} {}]", "1:4 3..<3 missingComma", values: "[{}, {}]"),
    FaultCase(#"{"a": 1\#n "b": 2}"#, "1:8 7..<7 missingComma", values: #"{"a": 1, "b": 2}"#),
    FaultCase(#"{"a": 1,}"#, "1:8 7..<8 trailingComma", values: #"{"a": 1}"#),
    FaultCase("[1, 2,]", "1:6 5..<6 trailingComma", values: "[1, 2]"),
    FaultCase("[1,\n]", "1:3 2..<3 trailingComma", values: "[1]"),
    FaultCase("[1,,2]", "1:4 3..<4 extraComma", values: "[1, 2]"),
    FaultCase(#"{"a": 1,, "b": 2}"#, "1:9 8..<9 extraComma", values: #"{"a": 1, "b": 2}"#),
    FaultCase("[,1]", "1:2 1..<2 extraComma", values: "[1]"),
    FaultCase(#"{,"a": 1}"#, "1:2 1..<2 extraComma", values: #"{"a": 1}"#),
    FaultCase("[1;2]", "1:3 2..<3 missingComma", values: "[1, 2]"),
    FaultCase(#"{"a": 1; "b": 2}"#, "1:8 7..<8 missingComma", values: #"{"a": 1, "b": 2}"#),
    FaultCase("[1 2 3]", "1:3 2..<2 missingComma", "1:5 4..<4 missingComma", values: "[1, 2, 3]"),
    FaultCase("[true false]", "1:6 5..<5 missingComma", values: "[true, false]"),
    FaultCase(
      #"{"a": [] "b": {} "c": null}"#, "1:9 8..<8 missingComma", "1:17 16..<16 missingComma",
      values: #"{"a": [], "b": {}, "c": null}"#),
  ]

  @Test(arguments: commas)
  func `a comma too many or too few is one fault`(_ test: FaultCase) {
    test.check()
  }

  private static let members = [
    FaultCase(#"{"a" 1}"#, "1:5 4..<4 missingColon", values: #"{"a": 1}"#),
    FaultCase(#"{"a" = 1}"#, "1:6 5..<6 missingColon", values: #"{"a": 1}"#),
    FaultCase(#"{"a" => 1}"#, "1:6 5..<7 missingColon", values: #"{"a": 1}"#),
    FaultCase(#"{"a"}"#, "1:5 4..<4 missingColon", values: #"{"a": ?null}"#),
    FaultCase(#"{"a", "b": 1}"#, "1:5 4..<4 missingColon", values: #"{"a": ?null, "b": 1}"#),
    FaultCase(#"{"a"\#n "b": 1}"#, "1:5 4..<4 missingColon", values: #"{"a": ?null, "b": 1}"#),
    FaultCase(#"{"a": }"#, "1:6 5..<5 missingValue", values: #"{"a": ?null}"#),
    FaultCase(#"{"a": , "b": 1}"#, "1:6 5..<5 missingValue", values: #"{"a": ?null, "b": 1}"#),
    FaultCase(#"{"a":\#n}"#, "1:6 5..<5 missingValue", values: #"{"a": ?null}"#),
    FaultCase("{: 1}", "1:2 1..<1 missingKey", values: #"{?"": 1}"#),
    FaultCase(
      #"{"a": {"b": 1}, {"c": 2}}"#, "1:17 16..<16 missingKey",
      values: #"{"a": {"b": 1}, ?"": {"c": 2}}"#),
    FaultCase(#"{"a": "b": 1}"#, "1:6 5..<5 missingValue", values: #"{"a": ?null, "b": 1}"#),
    FaultCase(#"{"a" : : 1}"#, "1:8 7..<8 unexpectedByte", values: #"{"a": 1}"#),
    FaultCase(#"{"a": 1: 2}"#, "1:8 7..<10 unexpectedByte", values: #"{"a": 1}"#),
    FaultCase(#"["a": 1]"#, "1:5 4..<5 unexpectedByte", values: #"["a", 1]"#),
    FaultCase(
      #"["k": 1, "l": 2, "m": 3]"#, "1:5 4..<5 unexpectedByte",
      values: #"["k", 1, "l", 2, "m", 3]"#),
    FaultCase(
      #"{"a": ["k": 1, "l": 2]}"#, "1:11 10..<11 unexpectedByte",
      values: #"{"a": ["k", 1, "l", 2]}"#),
    FaultCase(#"{"a": 1 2 3, "b": 4}"#, "1:9 8..<11 unexpectedByte", values: #"{"a": 1, "b": 4}"#),
    FaultCase(
      #"{"a" "b" "c" "d"}"#, "1:5 4..<4 missingColon", "1:9 8..<8 missingComma",
      "1:13 12..<12 missingColon", values: #"{"a": "b", "c": "d"}"#),
  ]

  @Test(arguments: members)
  func `a colon, a key or a value that is missing is one fault`(_ test: FaultCase) {
    test.check()
  }

  private static let brackets = [
    FaultCase("[}", "1:2 1..<2 mismatchedClose(openedAt: 0)", values: "[]"),
    FaultCase("[1}]", "1:3 2..<3 mismatchedClose(openedAt: 0)", values: "[1]"),
    FaultCase("[1}, 2]", "1:3 2..<3 mismatchedClose(openedAt: 0)", values: "[1, 2]"),
    FaultCase(#"{"a": 1]"#, "1:8 7..<8 mismatchedClose(openedAt: 0)", values: #"{"a": 1}"#),
    FaultCase(
      #"{"a": [1, 2}"#, "1:12 11..<11 unclosedArray(openedAt: 6)", values: #"{"a": [1, 2]}"#),
    FaultCase(
      #"{"a": [1}, "b": 2}"#, "1:9 8..<9 mismatchedClose(openedAt: 6)",
      values: #"{"a": [1], "b": 2}"#),
    FaultCase(
      #"{"a": {"b": 1], "c": 2}"#, "1:14 13..<14 mismatchedClose(openedAt: 6)",
      values: #"{"a": {"b": 1}, "c": 2}"#),
    FaultCase(#"{"a":1}}"#, "1:8 7..<8 trailingData", values: #"{"a": 1}"#),
    FaultCase("[[1]]]", "1:6 5..<6 trailingData", values: "[[1]]"),
    FaultCase("]", "1:1 0..<1 unexpectedByte", values: "nothing"),
    FaultCase("}", "1:1 0..<1 unexpectedByte", values: "nothing"),
    FaultCase(
      #"{\#n  "a": [\#n    1\#n  },\#n  "b": 2\#n}"#, "4:3 19..<20 mismatchedClose(openedAt: 9)",
      values: #"{"a": [1], "b": 2}"#),
    FaultCase(#"{"a": 1}, "b": 2}"#, "1:8 7..<8 unexpectedByte", values: #"{"a": 1, "b": 2}"#),
  ]

  @Test(arguments: brackets)
  func `a bracket of the wrong kind is one fault, and the rest is read`(_ test: FaultCase) {
    test.check()
  }

  private static let unclosed = [
    FaultCase("[", "1:2 1..<1 unclosedArray(openedAt: 0)", values: "[]"),
    FaultCase("{", "1:2 1..<1 unclosedObject(openedAt: 0)", values: "{}"),
    FaultCase("[1", "1:3 2..<2 unclosedArray(openedAt: 0)", values: "[1]"),
    FaultCase("[1,", "1:4 3..<3 unclosedArray(openedAt: 0)", values: "[1]"),
    FaultCase(
      #"{"a"#, "1:2 1..<3 unterminatedString", "1:4 3..<3 unclosedObject(openedAt: 0)",
      values: #"{!"a": ?null}"#),
    FaultCase(#"{"a""#, "1:5 4..<4 unclosedObject(openedAt: 0)", values: #"{"a": ?null}"#),
    FaultCase(#"{"a":"#, "1:6 5..<5 unclosedObject(openedAt: 0)", values: #"{"a": ?null}"#),
    FaultCase(#"{"a": 1"#, "1:8 7..<7 unclosedObject(openedAt: 0)", values: #"{"a": 1}"#),
    FaultCase(#"{"a": 1,"#, "1:9 8..<8 unclosedObject(openedAt: 0)", values: #"{"a": 1}"#),
    FaultCase(
      #"{"a": {"b": 1"#, "1:14 13..<13 unclosedObject(openedAt: 6)", values: #"{"a": {"b": 1}}"#),
    FaultCase(
      #"{"a": [1, {"b": [2"#, "1:19 18..<18 unclosedArray(openedAt: 16)",
      values: #"{"a": [1, {"b": [2]}]}"#),
    FaultCase(
      #"{\#n  "a": [\#n    "x",\#n  "b": "y",\#n  "c": [1]\#n}"#,
      "3:8 18..<18 unclosedArray(openedAt: 9)", values: #"{"a": ["x"], "b": "y", "c": [1]}"#),
    FaultCase(
      #"{\#n  "a": [\#n  "b": "y"\#n}"#, "2:9 10..<10 unclosedArray(openedAt: 9)",
      values: #"{"a": [], "b": "y"}"#),
    FaultCase(
      #"{"a": ["x", "b": 1, "c": 2}"#, "1:11 10..<10 unclosedArray(openedAt: 6)",
      values: #"{"a": ["x"], "b": 1, "c": 2}"#),
    FaultCase(
      #"{\#n  "a": {\#n    "x": 1,\#n  "b": 2\#n}"#, "5:2 33..<33 unclosedObject(openedAt: 9)",
      values: #"{"a": {"x": 1, "b": 2}}"#),
    FaultCase(
      #"{\#n  "a": {\#n    "x": 1\#n  },\#n  "b": [\#n    1\#n}\#n"#,
      "7:1 42..<42 unclosedArray(openedAt: 34)", values: #"{"a": {"x": 1}, "b": [1]}"#),
  ]

  @Test(arguments: unclosed)
  func `what is not closed is one fault, in the place that the lines tell`(_ test: FaultCase) {
    test.check()
  }

  private static let junk = [
    FaultCase("[1, @, 2]", "1:5 4..<5 unexpectedByte", values: "[1, !null, 2]"),
    FaultCase(#"{"a": @}"#, "1:7 6..<7 unexpectedByte", values: #"{"a": !null}"#),
    FaultCase("[@]", "1:2 1..<2 unexpectedByte", values: "[!null]"),
    FaultCase(
      #"{"a": 1, foo, "b": 2}"#, "1:10 9..<12 unexpectedByte", values: #"{"a": 1, "b": 2}"#),
    FaultCase("{foo}", "1:2 1..<4 unexpectedByte", values: "{}"),
    FaultCase(#"{"a": 1, (2)}"#, "1:10 9..<12 unexpectedByte", values: #"{"a": 1}"#),
    FaultCase("@", "1:1 0..<1 unexpectedByte", values: "nothing"),
    FaultCase(#"{"a": 1 @}"#, "1:9 8..<9 unexpectedByte", values: #"{"a": 1}"#),
    FaultCase("[1] @", "1:5 4..<5 trailingData", values: "[1]"),
    FaultCase("[\u{A0}1]", "1:2 1..<3 unexpectedByte", values: "[1]"),
    FaultCase(
      "[\u{200B}1,\u{FEFF}2]", "1:2 1..<4 unexpectedByte", "1:5 6..<9 unexpectedByte",
      values: "[1, 2]"),
    FaultCase("\u{C}[1]", "1:1 0..<1 unexpectedByte", values: "[1]"),
  ]

  @Test(arguments: junk)
  func `junk is one fault`(_ test: FaultCase) {
    test.check()
  }

  private static let trailing = [
    FaultCase("{} x", "1:4 3..<4 trailingData", values: "{}"),
    FaultCase("{} {}", "1:4 3..<5 trailingData", values: "{}"),
    FaultCase("1 2", "1:3 2..<3 trailingData", values: "1"),
    FaultCase(#""a" "b""#, "1:5 4..<7 trailingData", values: #""a""#),
    FaultCase(#"{"a": 1}, {"b": 2}"#, "1:9 8..<18 trailingData", values: #"{"a": 1}"#),
    FaultCase("[1]\n\n[2]\n", "3:1 5..<8 trailingData", values: "[1]"),
    FaultCase("null,", "1:5 4..<5 trailingData", values: "null"),
    FaultCase("{}#", "1:3 2..<3 comment", values: "{}"),
    FaultCase("{}/**/", "1:3 2..<6 comment", values: "{}"),
    FaultCase("true false null", "1:6 5..<15 trailingData", values: "true"),
  ]

  @Test(arguments: trailing)
  func `what follows the document is one fault`(_ test: FaultCase) {
    test.check()
  }

  private static let empty = [
    FaultCase("", "1:1 0..<0 emptyDocument", values: "nothing"),
    FaultCase(" ", "1:2 1..<1 emptyDocument", values: "nothing"),
    FaultCase("\n\n", "3:1 2..<2 emptyDocument", values: "nothing"),
    FaultCase("\t\r\n ", "2:2 4..<4 emptyDocument", values: "nothing"),
    FaultCase("\u{FEFF}", "1:1 3..<3 emptyDocument", values: "nothing"),
    FaultCase("// nothing", "1:1 0..<10 comment", "1:11 10..<10 emptyDocument", values: "nothing"),
  ]

  @Test(arguments: empty)
  func `a text without a value is one fault`(_ test: FaultCase) {
    test.check()
  }
}
