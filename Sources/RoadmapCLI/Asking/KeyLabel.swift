import Letters
import RoadmapCore

/// A choice of one key is a word with that letter in brackets: «[з]аписать».
///
/// The letter counts in either keyboard layout: who reads «[г]отово» and types with Latin letters
/// presses the same key and sends «u».
extension LocalizedText {
  /// Whether a key is that of the letter in brackets, in whichever layout it was typed.
  func isChosen(by key: Character, in language: Language) -> Bool {
    guard let letter = self[language].split(separator: "]").first?.last else { return false }
    return Keyboard.english(String(key)) == Keyboard.english(String(letter))
  }

  /// The word without the brackets.
  func word(in language: Language) -> String {
    self[language].filter { $0 != "[" && $0 != "]" }
  }
}
