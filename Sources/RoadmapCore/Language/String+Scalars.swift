extension String {
  /// Makes a text of characters; much faster than to append them to a view all at once.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    // Of Russian and English text few characters take more.
    bytes.reserveCapacity(2 * scalars.underestimatedCount)
    for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
