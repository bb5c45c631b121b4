import SourceJSON

extension JSONSyntaxError.Reason {
  /// What is wrong and what to write, in the words of somebody who knows no JSON.
  var message: LocalizedText {
    switch self {
    case .unexpectedByte:
      LocalizedText(en: "this does not belong here", ru: "этому здесь не место")
    case .unterminatedString:
      LocalizedText(
        en: "the text does not end on its line; write \" at its end, and \\n for a line break",
        ru: "текст не закончен на своей строке; поставьте \" в конце, а перенос пишите как \\n")
    case .unescapedQuote:
      LocalizedText(
        en: "a quotation mark inside a text is written \\\", or use “ ”",
        ru: "кавычка внутри текста пишется \\\"; проще поставить « »")
    case .wrongQuotes:
      LocalizedText(
        en: "a text stands in straight double quotes: \"…\"",
        ru: "текст заключают в прямые двойные кавычки: \"…\"")
    case .unquotedString:
      LocalizedText(en: "a text needs quotes: \"…\"", ru: "тексту нужны кавычки: \"…\"")
    case .unquotedKey:
      LocalizedText(en: "a key needs quotes: \"…\"", ru: "ключу нужны кавычки: \"…\"")
    case .badEscape:
      LocalizedText(
        en: "no such escape; a backslash itself is written \\\\",
        ru: "после обратной черты здесь не может быть такого знака; сама черта пишется \\\\")
    case .loneSurrogate:
      LocalizedText(
        en: "half a character: \\uD800…\\uDFFF stand in pairs",
        ru: "половина знака: \\uD800…\\uDFFF пишутся парами")
    case .controlCharacterInString:
      LocalizedText(
        en: "an invisible control character; delete it, or write \\n or \\t",
        ru: "невидимый управляющий знак; удалите его или напишите \\n, \\t")
    case .badNumber:
      LocalizedText(
        en: "not a number; write 5, -5 or 47.5", ru: "это не число; пишите 5, -5 или 47.5")
    case .decimalComma:
      LocalizedText(
        en: "a number has a decimal point: 47.5", ru: "дробную часть отделяют точкой: 47.5")
    case .unknownLiteral:
      LocalizedText(
        en: "only true, false and null stand without quotes",
        ru: "без кавычек пишут только true, false и null")
    case .trailingComma:
      LocalizedText(
        en: "a comma behind the last one; delete it",
        ru: "лишняя запятая в конце; удалите её")
    case .extraComma:
      LocalizedText(en: "one comma too many; delete it", ru: "лишняя запятая; удалите её")
    case .missingComma:
      LocalizedText(en: "a comma is missing here", ru: "здесь не хватает запятой")
    case .missingColon:
      LocalizedText(en: "a colon is missing after the key", ru: "после ключа не хватает двоеточия")
    case .missingValue:
      LocalizedText(en: "a value is missing after the colon", ru: "после двоеточия нет значения")
    case .missingKey:
      LocalizedText(
        en: "a key is missing: \"key\": value", ru: "не хватает ключа: \"ключ\": значение")
    case .comment:
      LocalizedText(
        en: "JSON has no comments; write notes under a key such as \"notes\" or \"x-note\"",
        ru: "комментариев в JSON нет; заметки пишите под ключом \"notes\" или \"x-note\"")
    case .mismatchedClose:
      LocalizedText(
        en: "this bracket does not match the one that is open",
        ru: "эта скобка не подходит к открытой")
    case .unclosedArray:
      LocalizedText(en: "the list is not closed with ]", ru: "список не закрыт скобкой ]")
    case .unclosedObject:
      LocalizedText(en: "the object is not closed with }", ru: "объект не закрыт скобкой }")
    case .trailingData:
      LocalizedText(
        en: "the roadmap ended before this; delete what follows",
        ru: "карта закончилась выше; удалите лишнее")
    case .emptyDocument:
      LocalizedText(en: "the file is empty", ru: "файл пуст")
    case .invalidUTF8:
      LocalizedText(
        en: "this is not UTF-8; save the file in the encoding UTF-8",
        ru: "это не UTF-8; сохраните файл в кодировке UTF-8")
    case .utf16:
      LocalizedText(
        en: "the file is in UTF-16; save it in the encoding UTF-8",
        ru: "файл в кодировке UTF-16; сохраните его в UTF-8")
    case .nestingTooDeep(let limit):
      LocalizedText(
        en: "brackets stand in each other more than \(limit) deep",
        ru: "скобки вложены друг в друга глубже чем на \(limit)")
    case .conflictMarker(let marker):
      marker.message
    case .tooLarge(let limit):
      LocalizedText(
        en: "the file is larger than \(limit) bytes", ru: "файл больше \(limit) байт")
    case .tooManyFaults(let limit):
      LocalizedText(
        en: "more than \(limit) mistakes; the rest of the file was not looked at",
        ru: "ошибок больше \(limit); остаток файла не проверен")
    }
  }
}

extension JSONSyntaxError.ConflictMarker {
  fileprivate var message: LocalizedText {
    switch self {
    case .ours:
      LocalizedText(
        en: "an unresolved git conflict: our side begins here",
        ru: "неразрешённый конфликт git: здесь начинается наша сторона")
    case .base:
      LocalizedText(
        en: "what both sides came from begins here", ru: "здесь начинается общий предок")
    case .theirs:
      LocalizedText(en: "their side begins here", ru: "здесь начинается другая сторона")
    case .end:
      LocalizedText(en: "the conflict ends here", ru: "здесь конфликт кончается")
    }
  }
}
