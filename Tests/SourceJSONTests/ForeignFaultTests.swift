import Testing

/// What other languages and formats write where JSON writes something else.
struct ForeignFaultTests {
  private static let literals = [
    FaultCase(
      "[True, None, NaN, False]", "1:2 1..<5 unknownLiteral", "1:8 7..<11 unknownLiteral",
      "1:14 13..<16 unknownLiteral", "1:19 18..<23 unknownLiteral",
      values: "[!true, !null, !null, !false]"),
    FaultCase(
      "[undefined, Infinity, -Infinity, nil]", "1:2 1..<10 unknownLiteral",
      "1:13 12..<20 unknownLiteral", "1:23 22..<31 badNumber", "1:34 33..<36 unknownLiteral",
      values: "[!null, !null, !-Infinity, !null]"),
    FaultCase(
      #"{"a": yes, "b": no}"#, "1:7 6..<9 unknownLiteral", "1:17 16..<18 unknownLiteral",
      values: #"{"a": !true, "b": !false}"#),
    FaultCase("tru", "1:1 0..<3 unknownLiteral", values: "!true"),
    FaultCase("[nul]", "1:2 1..<4 unknownLiteral", values: "[!null]"),
    FaultCase("[TRUE]", "1:2 1..<5 unknownLiteral", values: "[!true]"),
    FaultCase("[true, truefalse]", "1:8 7..<16 unquotedString", values: #"[true, !"truefalse"]"#),
    FaultCase("[nullx]", "1:2 1..<6 unquotedString", values: #"[!"nullx"]"#),
  ]

  @Test(arguments: literals)
  func `a word of another language is one fault, and means what it means there`(_ test: FaultCase) {
    test.check()
  }

  private static let numbers = [
    FaultCase("[01]", "1:2 1..<3 badNumber", values: "[!01]"),
    FaultCase("[-]", "1:2 1..<2 badNumber", values: "[!-]"),
    FaultCase("[+1]", "1:2 1..<3 badNumber", values: "[!+1]"),
    FaultCase("[.5]", "1:2 1..<3 badNumber", values: "[!.5]"),
    FaultCase("[1.]", "1:2 1..<3 badNumber", values: "[!1.]"),
    FaultCase("[1e]", "1:2 1..<3 badNumber", values: "[!1e]"),
    FaultCase("[1e+]", "1:2 1..<4 badNumber", values: "[!1e+]"),
    FaultCase("[0x1F]", "1:2 1..<5 badNumber", values: "[!0x1F]"),
    FaultCase("[-01]", "1:2 1..<4 badNumber", values: "[!-01]"),
    FaultCase("[1_000]", "1:2 1..<6 badNumber", values: "[!1_000]"),
    FaultCase("[1.5.2]", "1:2 1..<6 badNumber", values: "[!1.5.2]"),
    FaultCase("[--1]", "1:2 1..<4 badNumber", values: "[!--1]"),
    FaultCase("[1.e5]", "1:2 1..<5 badNumber", values: "[!1.e5]"),
    FaultCase("[00]", "1:2 1..<3 badNumber", values: "[!00]"),
    FaultCase("[-.5]", "1:2 1..<4 badNumber", values: "[!-.5]"),
    FaultCase("[2e]", "1:2 1..<3 badNumber", values: "[!2e]"),
    FaultCase(#"{"a": 47,5}"#, "1:7 6..<10 decimalComma", values: #"{"a": !47,5}"#),
    FaultCase(#"{"a": 2024-09-01}"#, "1:7 6..<16 badNumber", values: #"{"a": !2024-09-01}"#),
    FaultCase("-", "1:1 0..<1 badNumber", values: "!-"),
    FaultCase("[1a]", "1:2 1..<3 badNumber", values: "[!1a]"),
    FaultCase("[- 1]", "1:2 1..<4 badNumber", values: "[!- 1]"),
    FaultCase(#"{"a": 47,5, "b": 1}"#, "1:7 6..<10 decimalComma", values: #"{"a": !47,5, "b": 1}"#),
    FaultCase("[1e5e5]", "1:2 1..<6 badNumber", values: "[!1e5e5]"),
  ]

  @Test(arguments: numbers)
  func `a number that JSON writes otherwise is one fault`(_ test: FaultCase) {
    test.check()
  }

  private static let comments = [
    FaultCase(
      #"// note\#n{"a": 1} /* end */"#, "1:1 0..<7 comment", "2:10 17..<26 comment",
      values: #"{"a": 1}"#),
    FaultCase(
      #"{"a": 1 /* x */, "b": /* y */ 2}"#, "1:9 8..<15 comment", "1:23 22..<29 comment",
      values: #"{"a": 1, "b": 2}"#),
    FaultCase("[1] // done", "1:5 4..<11 comment", values: "[1]"),
    FaultCase("# yaml\n[1]", "1:1 0..<6 comment", values: "[1]"),
    FaultCase("[1, // one\n 2]", "1:5 4..<10 comment", values: "[1, 2]"),
    FaultCase(#"{/* no end\#n "a": 1}"#, "1:2 1..<10 comment", values: #"{"a": 1}"#),
    FaultCase("[/**/]", "1:2 1..<5 comment", values: "[]"),
    FaultCase(
      "[1 /", "1:4 3..<4 unexpectedByte", "1:5 4..<4 unclosedArray(openedAt: 0)", values: "[1]"),
  ]

  @Test(arguments: comments)
  func `a comment is one fault`(_ test: FaultCase) {
    test.check()
  }

  private static let conflicts = [
    FaultCase(
      #"{\#n<<<<<<< HEAD\#n"a": 1\#n=======\#n"a": 2\#n>>>>>>> other\#n}"#,
      "2:1 2..<14 conflictMarker(ours)", "4:1 22..<29 conflictMarker(theirs)",
      "6:1 37..<50 conflictMarker(end)", values: #"{"a": 1}"#),
    FaultCase(
      #"{\#n<<<<<<< HEAD\#n"a": 1\#n||||||| base\#n"a": 0\#n=======\#n"a": 2\#n>>>>>>> other\#n}"#,
      "2:1 2..<14 conflictMarker(ours)", "4:1 22..<34 conflictMarker(base)",
      "6:1 42..<49 conflictMarker(theirs)", "8:1 57..<70 conflictMarker(end)",
      values: #"{"a": 1}"#),
    FaultCase(
      #"{\#n<<<<<<< HEAD\#r\#n"a": 1,\#r\#n=======\#r\#n>>>>>>> x\#r\#n"b": 3\#r\#n}"#,
      "2:1 2..<14 conflictMarker(ours)", "4:1 25..<32 conflictMarker(theirs)",
      "5:1 34..<43 conflictMarker(end)", values: #"{"a": 1, "b": 3}"#),
    FaultCase(
      "<<<<<<< HEAD\n[1]\n=======\n[2]\n>>>>>>> other\n", "1:1 0..<12 conflictMarker(ours)",
      "3:1 17..<24 conflictMarker(theirs)", "5:1 29..<42 conflictMarker(end)", values: "[1]"),
    FaultCase(
      "[\n<<<<<<< HEAD\n1\n", "2:1 2..<14 conflictMarker(ours)",
      "3:2 16..<16 unclosedArray(openedAt: 0)", values: "[1]"),
    FaultCase("[\n=======\n1\n]", "2:1 2..<9 conflictMarker(theirs)", values: "[1]"),
    FaultCase(
      "[\n=======\n1,\n<<<<<<< a\n2\n=======\n3\n>>>>>>> b\n]", "2:1 2..<9 conflictMarker(theirs)",
      "4:1 13..<22 conflictMarker(ours)", "6:1 25..<32 conflictMarker(theirs)",
      "8:1 35..<44 conflictMarker(end)", values: "[1, 2]"),
    FaultCase(#"["<<<<<<< HEAD"]"#, values: #"["<<<<<<< HEAD"]"#),
  ]

  @Test(arguments: conflicts)
  func `the lines of a failed merge are named, and our side is read`(_ test: FaultCase) {
    test.check()
  }
}
