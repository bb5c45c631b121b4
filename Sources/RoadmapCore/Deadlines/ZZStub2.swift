extension Deadline { public func explanation(in l: Language) -> String { "" } }
extension DeadlineDoubt { public var question: LocalizedText { LocalizedText(en: "", ru: "") } }
