import SourceTables
import Testing

struct OutsideNumberTests {
  @Test(
    arguments: [
      ("7", .number(7)), ("-3", .number(-3)), ("+10", .number(10)), ("007", .number(7)),
      ("11", .absurd), ("-11", .absurd), ("9223372036854775808", .absurd),
      ("99999999999999999999999999", .absurd), ("", .other), ("-", .other), ("--1", .other),
      ("1.0", .other), ("0x1", .other), ("1e3", .other), (" 1", .other), ("٣", .other),
    ] as [(String, OutsideNumber.Reading)])
  func `a number is one inside of the limits, beyond them, or none`(
    text: String, reading: OutsideNumber.Reading
  ) {
    #expect(OutsideNumber.read(text, in: -10...10) == reading)
  }
}
