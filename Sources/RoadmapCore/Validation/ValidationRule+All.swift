extension ValidationRule {
  /// Every rule, family by family.
  public static let all: [ValidationRule] = [
    // Text.
    .unreadableFile, .jsonSyntax, .invalidUTF8, .duplicateKey, .conflictMarkers, .nestingTooDeep,
    .trailingData,
    // Shape.
    .missingKey, .unknownKey, .wrongType, .badDate, .badNumber, .unknownFormatVersion, .emptyText,
    .unknownRule,
    // Numbers.
    .duplicateID, .idOutsideParent, .idGap, .numberOdd,
    // Deadlines.
    .deadlineMissing, .deadlineNotUnderstood, .deadlineOutsidePeriod, .deadlineYearInferred,
    .deadlineAmbiguous, .deadlineAfterParent, .deadlineEventUnknown, .deadlineEventCycle,
    .deadlineEventUndated, .deadlineWeekend,
    // The school's calendar.
    .calendarUnreadable, .calendarOrder, .calendarOutsidePeriod, .calendarNameUnclear,
    .calendarUsual,
    // Responsible.
    .responsibleMissing, .responsibleUnknown, .responsibleNearDuplicate, .responsibleJoined,
    .roleVacant,
    // Progress.
    .progressOrder, .progressInFuture, .progressAfterEnd, .progressUnknownOccurrence,
    .evidenceMissing, .progressOnGroup,
    // Targets.
    .targetBound, .targetRange, .targetMeasure, .targetFalls, .targetYearOutsidePeriod,
    .measurementInFuture,
    .measurementMissing, .duplicateTarget,
    // Structure.
    .emptyStage, .stageOrder, .duplicateTitle, .periodBackwards,
    // Words.
    .notNormalized, .controlCharacter, .mixedAlphabet, .leftoverMarkup, .unbalancedQuotes,
  ]
}
