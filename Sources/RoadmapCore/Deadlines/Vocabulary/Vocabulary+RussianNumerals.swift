extension Vocabulary {
  /// Numerals in words, in every case and gender.
  static let russianNumerals: [Entry] =
    stems.map { number, stem in
      Entry(hardEndings.map { stem + $0 }.joined(separator: " "), .ordinal(number))
    } + [
      Entry(
        softEndings.map { "трет" + $0 }.joined(separator: " "), .ordinal(3)),
      Entry(
        """
        последний последнего последнему последним последнем последняя последней последнюю \
        последнее последние последних последними посл
        """, .ordinal(-1)),
      Entry("один одного одному одним одном одна одной одну одно", .cardinal(1)),
      Entry("два двух двум двумя две двое", .cardinal(2)),
      Entry("три трех трем тремя трое", .cardinal(3)),
      Entry("четыре четырех четырем четырьмя", .cardinal(4)),
      Entry("пять пяти пятью", .cardinal(5)),
      Entry("шесть шести шестью", .cardinal(6)),
      Entry("семь семи семью", .cardinal(7)),
      Entry("восемь восьми восемью", .cardinal(8)),
      Entry("девять девяти девятью", .cardinal(9)),
      Entry("десять десяти десятью", .cardinal(10)),
      Entry("одиннадцать одиннадцати", .cardinal(11)),
      Entry("двенадцать двенадцати", .cardinal(12)),
      Entry("четырнадцать четырнадцати", .cardinal(14)),
      Entry("пятнадцать пятнадцати", .cardinal(15)),
      Entry("двадцать двадцати", .cardinal(20)),
      Entry("тридцать тридцати", .cardinal(30)),
      Entry("дважды двукратно", .often(2)),
      Entry("трижды трехкратно", .often(3)),
      Entry("однократно единожды", .often(1)),
      Entry("раз раза разу р", .times),
      Entry("го й я ю е му ое ая ый ой ого ому ом ую ые ых ти ми х ух ех м", .suffix),
    ]

  private static let hardEndings = [
    "ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми",
  ]
  private static let softEndings = [
    "ий", "ьего", "ьему", "ьим", "ьем", "ья", "ьей", "ью", "ье", "ьи", "ьих", "ьими",
  ]
  private static let stems: [(Int8, String)] = [
    (1, "перв"), (2, "втор"), (4, "четверт"), (5, "пят"), (6, "шест"), (7, "седьм"), (8, "восьм"),
    (9, "девят"), (10, "десят"), (11, "одиннадцат"), (12, "двенадцат"), (13, "тринадцат"),
    (14, "четырнадцат"), (15, "пятнадцат"), (16, "шестнадцат"), (17, "семнадцат"),
    (18, "восемнадцат"), (19, "девятнадцат"), (20, "двадцат"), (30, "тридцат"),
  ]
}
