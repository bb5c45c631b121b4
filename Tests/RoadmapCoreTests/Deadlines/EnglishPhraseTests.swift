import RoadmapCore
import Testing

struct EnglishPhraseTests {
  private static let cases = [
    PhraseCase("year-end", "span 2023-12-01/2023-12-31"),
    PhraseCase("by year-end", "by 2023-09-01/2023-12-31"),
    PhraseCase("by year end", "by 2023-09-01/2023-12-31"),
    PhraseCase(
      "3 meetings a year",
      "periodic 2023-09-01/2023-12-31 2024-01-01/2024-04-30 2024-05-01/2024-08-31"),
    PhraseCase(
      "Sept–Oct\n12 and 14 March",
      "list 2023-09-01/2023-10-31 2024-03-12/2024-03-12 2024-03-14/2024-03-14"),
    PhraseCase(
      "March 15; by 5 and 20 April",
      "list 2024-03-15/2024-03-15 2023-09-01/2024-04-05 2023-09-01/2024-04-20"),
    PhraseCase("by 12 Oct 2020", "by 2020-10-12/2020-10-12"),
    PhraseCase("no later than May 25, 2024", "by 2023-09-01/2024-05-25"),
    PhraseCase("November 2023 – May 2024", "span 2023-11-01/2024-05-31"),
    PhraseCase("yearly by 28 May", "yearly 2023-09-01/2024-05-28"),
    PhraseCase("every Friday", "periodic 2023-09-01/2023-09-01 … 2024-08-30/2024-08-30 (53)"),
    PhraseCase(
      "quarterly",
      "periodic 2023-09-01/2023-09-30 2023-10-01/2023-12-31 2024-01-01/2024-03-31 2024-04-01/2024-06-30"
    ),
    PhraseCase("Q3 2023", "span 2023-07-01/2023-09-30"),
    PhraseCase("Q4/2023", "span 2023-10-01/2023-12-31"),
    PhraseCase("by COB 20 November", "by 2023-09-01/2023-11-20"),
    PhraseCase("EOM November 2023", "span 2023-11-21/2023-11-30"),
    PhraseCase("by EOM November 2023", "by 2023-09-01/2023-11-30"),
    PhraseCase("on/before 24 November", "by 2023-09-01/2023-11-24"),
    PhraseCase("across the year", "whole 2023-09-01/2024-08-31"),
    PhraseCase("first half of 2022", "span 2022-01-01/2022-06-30"),
    PhraseCase("ongoing", "continuous"),
    PhraseCase("as needed", "on-request"),
    PhraseCase("on request", "on-request"),
    PhraseCase("throughout the year", "whole 2023-09-01/2024-08-31"),
    PhraseCase("within a month after the order is issued", "after-event"),
    PhraseCase("summer 2024", "span 2024-06-01/2024-08-31"),
    PhraseCase("end of May", "span 2024-05-21/2024-05-31"),
    PhraseCase("by the end of May 2024", "by 2023-09-01/2024-05-31"),
    PhraseCase("mid-May", "span 2024-05-11/2024-05-20"),
    PhraseCase("the third week of October", "span 2023-10-16/2023-10-22"),
    PhraseCase("last Friday of October", "day 2023-10-27/2023-10-27"),
    PhraseCase(
      "every last Friday of the month",
      "periodic 2023-09-29/2023-09-29 … 2024-08-30/2024-08-30 (12)"),
    PhraseCase(
      "monthly by the 25th", "periodic 2023-09-01/2023-09-25 … 2024-08-01/2024-08-25 (12)"),
    PhraseCase(
      "by the 10th of each month", "periodic 2023-09-01/2023-09-10 … 2024-08-01/2024-08-10 (12)"),
    PhraseCase("twice a year", "periodic 2023-09-01/2023-12-31 2024-01-01/2024-05-31"),
    PhraseCase("twice a month", "periodic 2023-09-01/2023-09-15 … 2024-08-16/2024-08-31 (24)"),
    PhraseCase(
      "once a quarter",
      "periodic 2023-09-01/2023-09-30 2023-10-01/2023-12-31 2024-01-01/2024-03-31 2024-04-01/2024-06-30"
    ),
    PhraseCase("every two weeks", "periodic 2023-09-01/2023-09-10 … 2024-08-12/2024-08-25 (26)"),
    PhraseCase("every other month", "periodic 2023-09-01/2023-10-31 … 2024-07-01/2024-08-31 (6)"),
    PhraseCase("annually in September", "yearly 2023-09-01/2023-09-30"),
    PhraseCase("every September", "yearly 2023-09-01/2023-09-30"),
    PhraseCase("from September 2023", "from from 2023-09-01"),
    PhraseCase("since 1 September 2023", "from from 2023-09-01"),
    PhraseCase("from 1 to 15 May 2024", "span 2024-05-01/2024-05-15"),
    PhraseCase("May 1–15, 2024", "span 2024-05-01/2024-05-15"),
    PhraseCase("between 1 May and 15 May 2024", "span 2024-05-01/2024-05-15"),
    PhraseCase("September, November 2023", "list 2023-09-01/2023-09-30 2023-11-01/2023-11-30"),
    PhraseCase("1 October and 15 March", "list 2023-10-01/2023-10-01 2024-03-15/2024-03-15"),
    PhraseCase("school year 2023-2024", "span 2023-09-01/2024-08-31"),
    PhraseCase("2023/24 academic year", "span 2023-09-01/2024-08-31"),
    PhraseCase("during the 2023-2024 school year", "span 2023-09-01/2024-08-31"),
    PhraseCase("all year", "whole 2023-09-01/2024-08-31"),
    PhraseCase("for the whole period", "whole 2023-09-01/2024-08-31"),
    PhraseCase("upon request", "on-request"),
    PhraseCase("continuously", "continuous"),
    PhraseCase(
      "weekly on Mondays and Thursdays",
      "periodic 2023-09-04/2023-09-04 … 2024-08-29/2024-08-29 (104)"),
    PhraseCase("Saturday, 16 September 2023", "day 2023-09-16/2023-09-16"),
    PhraseCase("before 1 May 2024", "by 2023-09-01/2024-04-30"),
    PhraseCase("starting September 2023", "from from 2023-09-01"),
    PhraseCase("after 1 May 2024", "from from 2024-05-02"),
    PhraseCase("early October 2023", "span 2023-10-01/2023-10-10"),
    PhraseCase("late November", "span 2023-11-21/2023-11-30"),
    PhraseCase("winter 2023-2024", "span 2023-12-01/2024-02-29"),
    PhraseCase("the 12th of October 2023", "day 2023-10-12/2023-10-12"),
    PhraseCase(
      "October 5, 12 and 19, 2023",
      "list 2023-10-05/2023-10-05 2023-10-12/2023-10-12 2023-10-19/2023-10-19"),
    PhraseCase("fall 2023", "span 2023-09-01/2023-11-30"),
    PhraseCase("deadline: 12 October 2023", "by 2023-09-01/2023-10-12"),
    PhraseCase("at least twice a year", "periodic 2023-09-01/2023-12-31 2024-01-01/2024-05-31"),
    PhraseCase(
      "every 3 months",
      "periodic 2023-09-01/2023-11-30 2023-12-01/2024-02-29 2024-03-01/2024-05-31 2024-06-01/2024-08-31"
    ),
    PhraseCase(
      "once every two months", "periodic 2023-09-01/2023-10-31 … 2024-07-01/2024-08-31 (6)"),
    PhraseCase("by May 2024", "by 2023-09-01/2024-04-30"),
    PhraseCase("until 31 May 2024", "by 2023-09-01/2024-05-31"),
    PhraseCase("at the beginning of October 2023", "span 2023-10-01/2023-10-10"),
    PhraseCase("by the beginning of October", "by 2023-09-01/2023-09-30"),
    PhraseCase("beginning October 2023", "from from 2023-10-01"),
    PhraseCase(
      "Monthly, beginning October 2023",
      "periodic 2023-10-01/2023-10-31 … 2024-08-01/2024-08-31 (11)"),
    PhraseCase("by mid-October", "by 2023-09-01/2023-10-15"),
    PhraseCase("early October", "span 2023-10-01/2023-10-10"),
    PhraseCase("upon completion", "after-event"),
    PhraseCase("beginning", "unknown: beginning"),
  ]

  @Test(arguments: cases)
  func `an English phrase is understood as its Russian one`(_ phrase: PhraseCase) {
    phrase.check()
  }
}
