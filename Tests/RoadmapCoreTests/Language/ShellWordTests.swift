import RoadmapCore
import Testing

struct ShellWordTests {
  @Test(arguments: [
    ("4.4.1", "4.4.1"), ("карантин", "карантин"), ("", "\"\""), ("два слова", "\"два слова\""),
    ("цена 5 $", "'цена 5 $'"), (#"он сказал "да""#, #"'он сказал "да"'"#),
    ("it's $5", #"'it'\''s $5'"#), ("`rm`", "'`rm`'"), ("a;b", "\"a;b\""), ("*", "\"*\""),
  ])
  func `a shell reads the word back as it was`(word: String, quoted: String) {
    #expect(ShellWord.quoted(word) == quoted)
  }
}
