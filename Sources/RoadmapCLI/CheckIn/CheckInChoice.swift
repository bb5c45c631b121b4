import RoadmapCore

/// What one key answers; its letter is the first of the word that the user reads.
enum CheckInChoice: CaseIterable, Sendable {
  case done
  case doneEarlier
  case inProgress
  case postpone
  case cancel
  case back
  case skip
  case quit

  /// The word, its letter in brackets.
  var label: LocalizedText {
    switch self {
    case .done: LocalizedText(en: "[d]one", ru: "[г]отово")
    case .doneEarlier:
      LocalizedText(en: "done [e]arlier, or proven", ru: "готово [р]анее, с документом")
    case .cancel: LocalizedText(en: "[c]ancel", ru: "[о]тменить")
    case .back: LocalizedText(en: "[b]ack", ru: "[н]азад")
    case .inProgress: LocalizedText(en: "[w]ork goes on", ru: "[в] работе")
    case .postpone: LocalizedText(en: "[p]ostpone", ru: "[п]еренести")
    case .skip: LocalizedText(en: "[s]kip", ru: "[с]ледующее")
    case .quit: LocalizedText(en: "[q]uit", ru: "[з]акончить")
    }
  }
}
