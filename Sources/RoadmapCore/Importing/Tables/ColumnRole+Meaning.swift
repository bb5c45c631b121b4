extension ColumnRole {
  /// What a doubt calls the role; nil where it has no question for it.
  var meaning: ImportDoubt.ColumnMeaning? {
    switch self {
    case .number: .number
    case .stage, .substage: .stage
    case .activity, .content: .activity
    case .deadline, .deadlineAndResponsible: .deadline
    case .responsible: .responsible
    case .documents: .documents
    case .keyResult: .keyResult
    default: nil
    }
  }
}

extension ImportDoubt.ColumnMeaning {
  /// The role of a column that holds this.
  var role: ColumnRole {
    switch self {
    case .number: .number
    case .stage: .stage
    case .activity: .activity
    case .deadline: .deadline
    case .responsible: .responsible
    case .documents: .documents
    case .keyResult: .keyResult
    case .notes: .other
    }
  }
}
