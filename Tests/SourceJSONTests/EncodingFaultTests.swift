import Testing

/// Bytes that are not UTF-8, one at a time or all of them.
struct EncodingFaultTests {
  private static let encoding = [
    FaultCase(latin1: "[\"\u{FF}\"]", "1:3 2..<3 invalidUTF8", values: #"[!"�"]"#),
    FaultCase(
      latin1: "[\"\u{FF}\u{FE}\u{FD} a \u{FF}\"]", "1:3 2..<5 invalidUTF8", "1:9 8..<9 invalidUTF8",
      values: #"[!"��� a �"]"#),
    FaultCase(latin1: "[\"\u{C0}\u{80}\"]", "1:3 2..<4 invalidUTF8", values: #"[!"��"]"#),
    FaultCase(latin1: "[\"\u{C1}\u{BF}\"]", "1:3 2..<4 invalidUTF8", values: #"[!"��"]"#),
    FaultCase(latin1: "[\"\u{E0}\u{80}\u{80}\"]", "1:3 2..<5 invalidUTF8", values: #"[!"���"]"#),
    FaultCase(latin1: "[\"\u{ED}\u{A0}\u{80}\"]", "1:3 2..<5 invalidUTF8", values: #"[!"���"]"#),
    FaultCase(
      latin1: "[\"\u{F0}\u{80}\u{80}\u{80}\"]", "1:3 2..<6 invalidUTF8", values: #"[!"����"]"#),
    FaultCase(
      latin1: "[\"\u{F4}\u{90}\u{80}\u{80}\"]", "1:3 2..<6 invalidUTF8", values: #"[!"����"]"#),
    FaultCase(
      latin1: "[\"\u{F8}\u{88}\u{80}\u{80}\u{80}\"]", "1:3 2..<7 invalidUTF8",
      values: #"[!"�����"]"#),
    FaultCase(latin1: "[\"\u{D0}\"]", "1:3 2..<3 invalidUTF8", values: #"[!"�"]"#),
    FaultCase(latin1: "[\"\u{E2}\u{82}\"]", "1:3 2..<4 invalidUTF8", values: #"[!"�"]"#),
    FaultCase(latin1: "[\"\u{F0}\u{9F}\u{98}\"]", "1:3 2..<5 invalidUTF8", values: #"[!"�"]"#),
    FaultCase(latin1: "[\"\u{80}\"]", "1:3 2..<3 invalidUTF8", values: #"[!"�"]"#),
    FaultCase(latin1: "[\"\u{D0}\u{B6}\u{D0}\"]", "1:4 4..<5 invalidUTF8", values: #"[!"ж�"]"#),
    FaultCase(
      latin1: "[\"\u{CF}\u{F0}\u{E8}\u{E2}\u{E5}\u{F2}\"]", "1:3 2..<8 invalidUTF8",
      values: #"[!"������"]"#),
    FaultCase(latin1: "{\"\u{FF}\": 1}", "1:3 2..<3 invalidUTF8", values: #"{!"�": 1}"#),
    FaultCase(latin1: "[\u{FF}]", "1:2 1..<2 invalidUTF8", values: #"[!"�"]"#),
    FaultCase(latin1: "\u{FF}", "1:1 0..<1 invalidUTF8", values: #"!"�""#),
    FaultCase(
      latin1: "[\"", "1:2 1..<2 unterminatedString", "1:3 2..<2 unclosedArray(openedAt: 0)",
      values: #"[!""]"#),
    FaultCase(
      latin1: "[\"\u{D0}", "1:2 1..<3 unterminatedString", "1:3 2..<3 invalidUTF8",
      "1:4 3..<3 unclosedArray(openedAt: 0)", values: #"[!"�"]"#),
    FaultCase(latin1: "[1] \u{FF}", "1:5 4..<5 trailingData", values: "[1]"),
    FaultCase(latin1: "[\"1234567\u{D0}\"]", "1:10 9..<10 invalidUTF8", values: #"[!"1234567�"]"#),
    FaultCase(
      latin1: "[\"1234567\u{D0}\u{B6}\u{FF}1234567\u{D0}\u{B6}\"]", "1:11 11..<12 invalidUTF8",
      values: #"[!"1234567ж�1234567ж"]"#),
    FaultCase(latin1: "[\u{D0}\u{FF}]", "1:2 1..<3 invalidUTF8", values: #"[!"��"]"#),
    FaultCase(latin1: "['\u{FF}']", "1:2 1..<4 wrongQuotes", values: #"[!"�"]"#),
    FaultCase(
      latin1: "[\"\u{FF} ok \u{FE}\", \"\u{D0}\u{B6}\"]", "1:3 2..<3 invalidUTF8",
      "1:8 7..<8 invalidUTF8", values: #"[!"� ok �", "ж"]"#),
  ]

  @Test(arguments: encoding)
  func `bytes that are not UTF-8 are one fault a run`(_ test: FaultCase) {
    test.check()
  }

  private static let codePages = [
    FaultCase(
      latin1: "{\"\u{CD}\u{E0}\u{E7}\u{E2}\u{E0}\u{ED}\u{E8}\u{E5}\": \"\u{D8}\u{EA}"
        + "\u{EE}\u{EB}\u{E0} \u{AB}\u{D0}\u{E0}\u{E4}\u{F3}\u{E3}\u{E0}\u{BB} "
        + "\u{B9} 4\", \"\u{F1}\u{F0}\u{EE}\u{EA}\": [\"\u{E4}\u{EE} 15 \u{F1}\u{E5}"
        + "\u{ED}\u{F2}\u{FF}\u{E1}\u{F0}\u{FF}\", 5,]}", "1:3 2..<10 invalidUTF8",
      "1:63 63..<64 trailingComma",
      values: #"{!"��������": !"����� ������� � 4", !"����": [!"�� 15 ��������", 5]}"#),
    FaultCase(
      latin1: "[\"\u{F0}\u{D2}\u{C9}\u{D7}\u{C5}\u{D4}\", \u{ED}\u{C9}\u{D2}]",
      "1:3 2..<8 invalidUTF8", values: #"[!"������", !"���"]"#),
  ]

  @Test(arguments: codePages)
  func `a text in a code page is one fault`(_ test: FaultCase) {
    test.check()
  }

  private static let utf16 = [
    FaultCase(latin1: "\u{FF}\u{FE}[\u{00}]\u{00}", "1:1 0..<2 utf16", values: "nothing"),
    FaultCase(latin1: "\u{FE}\u{FF}\u{00}[\u{00}]", "1:1 0..<2 utf16", values: "nothing"),
    FaultCase(latin1: "[\u{00}]\u{00}", "1:1 0..<2 utf16", values: "nothing"),
    FaultCase(latin1: "\u{00}[\u{00}]", "1:1 0..<2 utf16", values: "nothing"),
    FaultCase(latin1: "\u{FF}\u{FE}", "1:1 0..<2 utf16", values: "nothing"),
  ]

  @Test(arguments: utf16)
  func `UTF-16 is named`(_ test: FaultCase) {
    test.check()
  }
}
