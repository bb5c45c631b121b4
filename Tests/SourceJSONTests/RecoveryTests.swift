import Testing

/// Several faults in one text: each is told once, and what is right is read.
struct RecoveryTests {
  private static let texts = [
    FaultCase(
      #"{\#n  'id': "1",\#n  "a": "Школа "Радуга"",\#n  "b": True,\#n  "c": 47,5,\#n  "d": [1,],\#n}\#n"#,
      "2:3 4..<8 wrongQuotes", "3:15 34..<35 unescapedQuote", "3:22 47..<48 unescapedQuote",
      "4:8 58..<62 unknownLiteral", "5:8 71..<75 decimalComma", "6:10 86..<87 trailingComma",
      "6:12 88..<89 trailingComma",
      values: #"{!"id": "1", "a": !"Школа \"Радуга\"", "b": !true, "c": !47,5, "d": [1]}"#),
    FaultCase(
      #"// карта\#n{\#n  "a": "\q",\#n  "b" 2,\#n  c: 03\#n  "d": [1 2],\#n  "e": \#n}\#n# конец\#n"#,
      "1:1 0..<13 comment", "3:9 24..<26 badEscape", "4:6 34..<34 missingColon",
      "5:3 40..<41 unquotedKey", "5:6 43..<45 badNumber", "5:8 45..<45 missingComma",
      "6:10 55..<55 missingComma", "7:7 66..<66 missingValue", "9:1 70..<82 comment",
      values: #"{"a": !"�", "b": 2, !"c": !03, "d": [1, 2], "e": ?null}"#),
    FaultCase(
      #"{"a": [1, {"b": tru, "c": "\ud800"}, .5], "d": nil,}"#, "1:17 16..<19 unknownLiteral",
      "1:28 27..<33 loneSurrogate", "1:38 37..<39 badNumber", "1:48 47..<50 unknownLiteral",
      "1:51 50..<51 trailingComma",
      values: #"{"a": [1, {"b": !true, "c": !"�"}, !.5], "d": !null}"#),
    FaultCase(
      #"[\#n  {"a": "x},\#n  {"a": "y"}\#n  {"a": "z",},\#n]]"#, "2:9 10..<12 unterminatedString",
      "3:13 27..<27 missingComma", "4:12 39..<40 trailingComma", "4:14 41..<42 trailingComma",
      "5:2 44..<45 trailingData", values: #"[{"a": !"x"}, {"a": "y"}, {"a": "z"}]"#),
    FaultCase(
      #"\#u{FEFF}{\#r\#n  "a": 1,\#r\#n  "a": 01\#r\#n}\#r\#n"#, "3:8 24..<26 badNumber",
      values: #"{"a": 1, "a": !01}"#),
  ]

  @Test(arguments: texts)
  func `all faults of a text are found in one go`(_ test: FaultCase) {
    test.check()
  }

  private static let clean = [
    FaultCase(
      "{\"//\": \"# no\", \"a\": \"/* none */\", \"b\": \"True\"}",
      values: "{\"//\": \"# no\", \"a\": \"/* none */\", \"b\": \"True\"}"),
    FaultCase(#"["01", "NaN", "it's"]"#, values: #"["01", "NaN", "it's"]"#),
    FaultCase("\u{FEFF}[]", values: "[]"),
    FaultCase(#"{"a": 1, "a": 2}"#, values: #"{"a": 1, "a": 2}"#),
    FaultCase(#"["«x» ‘y’"]"#, values: #"["«x» ‘y’"]"#),
    FaultCase("[\"\u{2028}\u{2029}\u{7F}\"]", values: #"["\u2028\u2029\u007f"]"#),
  ]

  @Test(arguments: clean)
  func `what is right has no fault`(_ test: FaultCase) {
    test.check()
  }
}
