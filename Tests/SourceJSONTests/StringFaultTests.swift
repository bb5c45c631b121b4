import Testing

/// Quotes, escapes and characters that may not stand in a string.
struct StringFaultTests {
  private static let unterminated = [
    FaultCase(#""abc"#, "1:1 0..<4 unterminatedString", values: #"!"abc""#),
    FaultCase(#"""#, "1:1 0..<1 unterminatedString", values: #"!"""#),
    FaultCase(
      #"["abc"#, "1:2 1..<5 unterminatedString", "1:6 5..<5 unclosedArray(openedAt: 0)",
      values: #"[!"abc"]"#),
    FaultCase(#"["abc\#n, "d"]"#, "1:2 1..<5 unterminatedString", values: #"[!"abc", "d"]"#),
    FaultCase(
      #"{"a": "x\#n "b": 1}"#, "1:7 6..<8 unterminatedString", "1:9 8..<8 missingComma",
      values: #"{"a": !"x", "b": 1}"#),
    FaultCase(
      #"{"a": "x,\#n "b": 1}"#, "1:7 6..<8 unterminatedString", values: #"{"a": !"x", "b": 1}"#),
    FaultCase(
      #"{"a": "x", "b": "y}"#, "1:17 16..<18 unterminatedString",
      values: #"{"a": "x", "b": !"y"}"#),
    FaultCase(#"{"a: 1}"#, "1:2 1..<3 unterminatedString", values: #"{!"a": 1}"#),
    FaultCase(#"{"a: "b"}"#, "1:2 1..<3 unterminatedString", values: #"{!"a": "b"}"#),
    FaultCase(
      #"{"a: 1,\#n "b": 2}"#, "1:2 1..<3 unterminatedString", values: #"{!"a": 1, "b": 2}"#),
    FaultCase(#"{"a": ["x, "y"]}"#, "1:12 11..<12 unescapedQuote", values: #"{"a": [!"x, \"y"]}"#),
    FaultCase(#"["a]"#, "1:2 1..<3 unterminatedString", values: #"[!"a"]"#),
    FaultCase(#""abc\#n"#, "1:1 0..<4 unterminatedString", values: #"!"abc""#),
    FaultCase(
      #"{\#n  "a": "x,\#n  "b": "y"\#n}"#, "2:8 9..<11 unterminatedString",
      values: #"{"a": !"x", "b": "y"}"#),
  ]

  @Test(arguments: unterminated)
  func `a string without its closing quote ends with its line`(_ test: FaultCase) {
    test.check()
  }

  private static let unescaped = [
    FaultCase(
      #"{"a": "Школа "Радуга" № 4"}"#, "1:14 18..<19 unescapedQuote", "1:21 31..<32 unescapedQuote",
      values: #"{"a": !"Школа \"Радуга\" № 4"}"#),
    FaultCase(
      #"["a"b"c"]"#, "1:4 3..<4 unescapedQuote", "1:6 5..<6 unescapedQuote",
      values: #"[!"a\"b\"c"]"#),
    FaultCase(
      #"{"t": "сказал "да", и ушёл"}"#, "1:15 20..<21 unescapedQuote",
      "1:18 25..<26 unescapedQuote", values: #"{"t": !"сказал \"да\", и ушёл"}"#),
    FaultCase(
      #"{"a": "Школа "Радуга": лучшая"}"#, "1:14 18..<19 unescapedQuote",
      "1:21 31..<32 unescapedQuote", values: #"{"a": !"Школа \"Радуга\": лучшая"}"#),
    FaultCase(#"["a "b", true]"#, "1:5 4..<5 unescapedQuote", values: #"[!"a \"b", true]"#),
    FaultCase(
      #"{"a": ""Радуга" № 4", "b": 1}"#, "1:8 7..<8 unescapedQuote", "1:15 20..<21 unescapedQuote",
      values: #"{"a": !"\"Радуга\" № 4", "b": 1}"#),
  ]

  @Test(arguments: unescaped)
  func `quotes inside a string are faults of their own`(_ test: FaultCase) {
    test.check()
  }

  private static let quotes = [
    FaultCase(
      "{'a': 'б'}", "1:2 1..<4 wrongQuotes", "1:7 6..<10 wrongQuotes", values: #"{!"a": !"б"}"#),
    FaultCase(
      "[‘x’, “y”, «z», `q`]", "1:2 1..<8 wrongQuotes", "1:7 10..<17 wrongQuotes",
      "1:12 19..<24 wrongQuotes", "1:17 26..<29 wrongQuotes", values: #"[!"x", !"y", !"z", !"q"]"#),
    FaultCase(#"[“a"]"#, "1:2 1..<6 wrongQuotes", values: #"[!"a"]"#),
    FaultCase(#"[„a“, "b"]"#, "1:2 1..<8 wrongQuotes", values: #"[!"a", "b"]"#),
    FaultCase(#"['it\'s']"#, "1:2 1..<8 wrongQuotes", values: #"[!"it�s"]"#),
    FaultCase(
      "['a", "1:2 1..<3 wrongQuotes", "1:4 3..<3 unclosedArray(openedAt: 0)", values: #"[!"a"]"#),
    FaultCase("['a, 'b']", "1:2 1..<8 wrongQuotes", values: #"[!"a, 'b"]"#),
    FaultCase(
      "{“a”: “b”}", "1:2 1..<8 wrongQuotes", "1:7 10..<17 wrongQuotes", values: #"{!"a": !"b"}"#),
  ]

  @Test(arguments: quotes)
  func `other quotes are wrong`(_ test: FaultCase) {
    test.check()
  }

  private static let bare = [
    FaultCase(
      #"{a: 1, b_c: "x", имя: 2}"#, "1:2 1..<2 unquotedKey", "1:8 7..<10 unquotedKey",
      "1:18 17..<23 unquotedKey", values: #"{!"a": 1, !"b_c": "x", !"имя": 2}"#),
    FaultCase(#"{a": 1}"#, "1:2 1..<3 unquotedKey", values: #"{!"a": 1}"#),
    FaultCase(#"{"a": b", "c": 1}"#, "1:7 6..<8 unquotedString", values: #"{"a": !"b", "c": 1}"#),
    FaultCase(
      "[a b c, d]", "1:2 1..<6 unquotedString", "1:9 8..<9 unquotedString",
      values: #"[!"a b c", !"d"]"#),
    FaultCase(
      #"{"a": до 15 сентября, "b": 1}"#, "1:7 6..<30 unquotedString",
      values: #"{"a": !"до 15 сентября", "b": 1}"#),
    FaultCase("truex", "1:1 0..<5 unquotedString", values: #"!"truex""#),
    FaultCase(#"{"a": tрue}"#, "1:7 6..<11 unquotedString", values: #"{"a": !"tрue"}"#),
    FaultCase("{1: 2}", "1:2 1..<2 unquotedKey", values: #"{!"1": 2}"#),
    FaultCase("{-a: 1}", "1:2 1..<3 unquotedKey", values: #"{!"-a": 1}"#),
    FaultCase("key: value\nother: value\n", "1:1 0..<10 unquotedString", values: #"!"key: value""#),
    FaultCase("{a = 1}", "1:2 1..<2 unquotedKey", "1:4 3..<4 missingColon", values: #"{!"a": 1}"#),
  ]

  @Test(arguments: bare)
  func `a text without quotes is one fault`(_ test: FaultCase) {
    test.check()
  }

  private static let escapes = [
    FaultCase(#"["\q"]"#, "1:3 2..<4 badEscape", values: #"[!"�"]"#),
    FaultCase(#"["\x41"]"#, "1:3 2..<4 badEscape", values: #"[!"�41"]"#),
    FaultCase(#"["\u12G4"]"#, "1:3 2..<6 badEscape", values: #"[!"�G4"]"#),
    FaultCase(#"["\u123"]"#, "1:3 2..<7 badEscape", values: #"[!"�"]"#),
    FaultCase(#"["\u"]"#, "1:3 2..<4 badEscape", values: #"[!"�"]"#),
    FaultCase(#"["\ "]"#, "1:3 2..<4 badEscape", values: #"[!"�"]"#),
    FaultCase(#"["\ж"]"#, "1:3 2..<5 badEscape", values: #"[!"�"]"#),
    FaultCase(#"["\U0041"]"#, "1:3 2..<4 badEscape", values: #"[!"�0041"]"#),
    FaultCase(#"["\'"]"#, "1:3 2..<4 badEscape", values: #"[!"�"]"#),
    FaultCase(
      #"["a\\#n"]"#, "1:4 3..<4 badEscape", "1:5 4..<5 controlCharacterInString",
      values: #"[!"a�\n"]"#),
    FaultCase(
      #"["\a\v\0"]"#, "1:3 2..<4 badEscape", "1:5 4..<6 badEscape", "1:7 6..<8 badEscape",
      values: #"[!"���"]"#),
    FaultCase(#"["C:\docs\new"]"#, "1:5 4..<6 badEscape", values: #"[!"C:�ocs\new"]"#),
    FaultCase(#""\"#, "1:1 0..<2 unterminatedString", "1:2 1..<2 badEscape", values: #"!"�""#),
    FaultCase(#""\u"#, "1:1 0..<3 unterminatedString", "1:2 1..<3 badEscape", values: #"!"�""#),
    FaultCase(#""\u12"#, "1:1 0..<5 unterminatedString", "1:2 1..<5 badEscape", values: #"!"�""#),
    FaultCase(#"{"\q": 1}"#, "1:3 2..<4 badEscape", values: #"{!"�": 1}"#),
  ]

  @Test(arguments: escapes)
  func `an escape that JSON has not is one fault`(_ test: FaultCase) {
    test.check()
  }

  private static let surrogates = [
    FaultCase(#"["\ud800"]"#, "1:3 2..<8 loneSurrogate", values: #"[!"�"]"#),
    FaultCase(#"["\udc00"]"#, "1:3 2..<8 loneSurrogate", values: #"[!"�"]"#),
    FaultCase(
      #"["\ud800\ud800"]"#, "1:3 2..<8 loneSurrogate", "1:9 8..<14 loneSurrogate",
      values: #"[!"��"]"#),
    FaultCase(#"["\ud800\u0041"]"#, "1:3 2..<8 loneSurrogate", values: #"[!"�A"]"#),
    FaultCase(#"["\uD83D\uDE00\uD83D"]"#, "1:15 14..<20 loneSurrogate", values: #"[!"😀�"]"#),
    FaultCase(
      #"["\ud83d \ude00"]"#, "1:3 2..<8 loneSurrogate", "1:10 9..<15 loneSurrogate",
      values: #"[!"� �"]"#),
    FaultCase(#"["\udbff\udfff\udfff"]"#, "1:15 14..<20 loneSurrogate", values: #"[!"􏿿�"]"#),
    FaultCase(#"["\ud800\n"]"#, "1:3 2..<8 loneSurrogate", values: #"[!"�\n"]"#),
  ]

  @Test(arguments: surrogates)
  func `half a surrogate pair is one fault`(_ test: FaultCase) {
    test.check()
  }

  private static let controls = [
    FaultCase(#"["\#t"]"#, "1:3 2..<3 controlCharacterInString", values: #"[!"\t"]"#),
    FaultCase(#"["a\#u{0}b"]"#, "1:4 3..<4 controlCharacterInString", values: #"[!"a\u0000b"]"#),
    FaultCase(
      "[\"\u{1F}\u{7F}\"]", "1:3 2..<3 controlCharacterInString", values: #"[!"\u001f\u007f"]"#),
    FaultCase(
      #"{"a": "line\#ntwo"}"#, "1:12 11..<12 controlCharacterInString",
      values: #"{"a": !"line\ntwo"}"#),
    FaultCase(#"["a\#r\#nb"]"#, "1:4 3..<5 controlCharacterInString", values: #"[!"a\r\nb"]"#),
    FaultCase(#"["a\#rb"]"#, "1:4 3..<4 controlCharacterInString", values: #"[!"a\rb"]"#),
    FaultCase(
      #"["a\#n\#n\#nb"]"#, "1:4 3..<4 controlCharacterInString",
      "2:1 4..<5 controlCharacterInString", "3:1 5..<6 controlCharacterInString",
      values: #"[!"a\n\n\nb"]"#),
    FaultCase(
      #"{"a": "x\#n   "}"#, "1:9 8..<9 controlCharacterInString", values: #"{"a": !"x\n   "}"#),
    FaultCase(
      "[\"\u{1B}[31m\"]", "1:3 2..<3 controlCharacterInString", values: #"[!"\u001b[31m"]"#),
    FaultCase(#"{"a\#tb": 1}"#, "1:4 3..<4 controlCharacterInString", values: #"{!"a\tb": 1}"#),
    FaultCase("[\u{0}]", "1:2 1..<2 unexpectedByte", values: "[!null]"),
    FaultCase("\u{0}", "1:1 0..<1 unexpectedByte", values: "nothing"),
    FaultCase(
      "\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}", "1:1 0..<8 unexpectedByte", values: "nothing"),
    FaultCase("{}\u{0}", "1:3 2..<3 trailingData", values: "{}"),
  ]

  @Test(arguments: controls)
  func `a control character is one fault`(_ test: FaultCase) {
    test.check()
  }
}
