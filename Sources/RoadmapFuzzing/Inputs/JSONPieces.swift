/// Pieces of JSON, and of what people and other programs take for it.
enum JSONPieces {
  /// Small texts.
  static let texts: [[UInt8]] =
    [
      "", "{}", "[]", "null", "\"a\"", "-0.5e+1", "[1,2,[3]]", "{\"a\":{\"b\":[true,false,null]}}",
      "{'a': 'b'}", "{a: 1, /* c */ b: +.5,}", "\u{FEFF}{\"a\": 01}", "{\"a\" \"b\"; \"c\" = NaN}",
      "<<<<<<< x\n{}\n=======\n[]\n>>>>>>> y\n", "\"\\ud83d\\ude00 \\ud83d\"", "{“a”: «b»}",
      "{\"a\": \"b \"c\" d\"}\r\n", "\"\\u0000\\/\\b\\x\"", "[1,5, 0x1F, 1.]", "{]", "[}", "# a\n1",
    ].map { Array($0.utf8) }

  /// Marks, words and bytes.
  static let words: [[UInt8]] =
    [
      "{", "}", "[", "]", ":", ",", "\"", "'", "“", "”", "«", "»", "\\", "\\u", "\\ud83d",
      "\\udc00",
      "//", "/*", "*/", "#", "\n", "\r", "\r\n", " ", "\t", "        ", "0", "1", "-", "+", ".",
      "e",
      "E", "true", "false", "null", "True", "None", "NaN", "nil", "a", "ж", "и\u{306}", "😀",
      "\"a\"",
      "\"a\":", "=", ";", "\0", "\u{FEFF}", "\u{A0}", "\u{2028}", "\n<<<<<<< x\n", "\n|||||||\n",
      "\n=======\n", "\n>>>>>>> y\n", "@", "(", ")", "[[[[", "{\"a\":{\"a\":", "]]]]", "}}",
      "\u{1F}", "\u{7F}", "\\\"", "\\\\", "1e400", "-0", "\"\"", "\"\":", "0x", "12345678",
    ].map { Array($0.utf8) }
    + [
      [0xFF], [0xD0], [0xE2, 0x80], [0xF0, 0x9F], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF, 0xFE],
    ]
    + [[0xF4, 0x90, 0x80, 0x80], [0, 0x7B, 0, 0x7D]]
    + [0x22, 0x5B, 0x7B, 0x20, 0x2C, 0x5C].map { Array(repeating: $0, count: 40) }
}
