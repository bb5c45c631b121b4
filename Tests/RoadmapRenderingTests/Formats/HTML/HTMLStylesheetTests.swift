import RoadmapTestSupport
import Testing

@testable import RoadmapRendering

struct HTMLStylesheetTests {
  private let text = "\(HTMLStylesheet.text)"

  @Test func `asks for nothing outside of the page`() {
    for word in ["url(", "@import", "http", "</", "expression"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
  }

  @Test func `cuts no row on paper and repeats the heads of tables`() {
    #expect(text.contains("thead { display: table-header-group; }"))
    #expect(text.contains("size: A4"))
    let rule = text.split(separator: "\n").first {
      $0.contains("tr,") && $0.contains("break-inside")
    }
    #expect(rule != nil)
  }

  /// The contrasts that WCAG 2.1 asks for at level AA: 4.5 for text, 3 for pictures.
  @Test(arguments: [0, 1], ["ink", "muted", "accent", "good", "warning", "bad"])
  func `has enough contrast in light and in dark`(scheme: Int, name: String) throws {
    let color = try color(name, scheme)
    #expect(contrast(color, try self.color("paper", scheme)) >= 4.5)
    #expect(contrast(color, try self.color("soft", scheme)) >= 3)
  }

  /// The relative luminance of the colour that a scheme gives a variable.
  private func color(_ name: String, _ scheme: Int) throws -> Double {
    let all = text.ranges(of: "--\(name): #")
    try #require(all.count == 2, "one colour in light, one in dark")
    let digits = text[all[scheme].upperBound...].prefix(6)
    let value = try #require(Int(digits, radix: 16))
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The number to the power of 2.4, which is its square times its fifth root squared.
  private func power(_ number: Double) -> Double {
    var root = 1.0
    // Newton's method for the fifth root; on 0…1 it settles long before.
    for _ in 0..<60 {
      root -= (root * root * root * root * root - number) / (5 * root * root * root * root)
    }
    return number * number * root * root
  }
}
