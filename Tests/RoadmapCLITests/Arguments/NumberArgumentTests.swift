import RoadmapCore
import Testing

@testable import RoadmapCLI

struct NumberArgumentTests {
  @Test(arguments: [
    ("0", 0), ("40", 40), ("47.5", 47.5), ("47,5", 47.5), ("47,5%", 47.5), ("47,5 %", 47.5),
    ("100%", 100), ("-5", -5), ("007", 7), ("49.96", 49.96),
  ])
  func `reads numbers with a point or a comma, with a percent sign or without`(
    text: String, value: Double
  ) {
    #expect(NumberArgument.read(text) == value)
  }

  @Test(arguments: [
    "", "%", "-", ".", ",5", "5,", "1,2,3", "1.2.3", "nan", "inf", "0x10", "1e9", "--5", "5-", "５",
    "сорок", "40 000", "4%0", String(repeating: "9", count: 400),
  ])
  func `reads nothing else`(text: String) {
    #expect(NumberArgument.read(text) == nil)
  }

  @Test(arguments: [
    ("12 пар", Measurement.Amount.value(12), "пар"), ("35 процентов", .value(35), "процентов"),
    ("540 / 760", .count(540, of: 760), ""), ("540 из 760 чел.", .count(540, of: 760), "чел."),
    ("540 чел. из 760", .count(540, of: 760), "чел."), ("0,47%", .value(0.47), "%"),
    ("47,5", .value(47.5), ""),
  ])
  func `reads a value with its unit`(
    text: String, amount: Measurement.Amount, unit: String
  ) {
    let measured = NumberArgument.measured(text)
    #expect(measured?.amount == amount)
    #expect((measured?.unit ?? "") == unit)
    #expect(NumberArgument.measured("охват \(text)") == nil)
  }

  @Test(arguments: [
    ("540/760", Measurement.Amount.count(540, of: 760)), ("0/1", .count(0, of: 1)),
    ("10/0", .count(10, of: 0)), ("-1/5", .count(-1, of: 5)), ("47,5", .value(47.5)),
  ])
  func `reads a value or a count of a total`(text: String, amount: Measurement.Amount) {
    #expect(NumberArgument.amount(text) == amount)
  }

  @Test(arguments: ["", "/", "1/", "/1", "1/2/3", "1.5/2", "a/b", "99999999999999999999/1"])
  func `reads nothing else as a measurement`(text: String) {
    #expect(NumberArgument.amount(text) == nil)
  }
}
