/// What a value of the file has to be, in words of JSON Schema (draft 2020-12).
indirect enum ValueSchema: Sendable {
  /// A string that is not blank.
  case text
  /// A day that exists, `YYYY-MM-DD`.
  case date
  /// An ISO 8601 duration without a time.
  case duration
  /// `true` or `false`.
  case flag
  /// Any number.
  case number
  /// A number from 0 to 100.
  case percent
  /// A whole number.
  case count(minimum: Int)
  /// This number.
  case constant(Int)
  /// One of these strings.
  case word([String])
  /// An object with a number for each year, school year or day.
  case goalsByYear
  /// An array of such values.
  case list(ValueSchema)
  /// An object of a name that is described once; asked for late, as objects hold their own sort.
  case object(String, @Sendable () -> FieldSet)
  /// One of several sorts of value.
  case oneOf([ValueSchema])
}
