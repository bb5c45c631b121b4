/// A count that a phrase says, in two bytes, so that meanings are small to copy; it stops at 32 767.
@propertyWrapper
struct SmallCount: Hashable {
  private var stored: Int16

  init(wrappedValue: Int) { stored = Int16(clamping: wrappedValue) }

  var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Int16(clamping: newValue) }
  }
}
