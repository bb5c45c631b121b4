internal import CZlib

/// Deflate streams without a header (RFC 1951) and the checksum that zip archives use.
enum Deflate {
  /// The CRC-32 of some bytes.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }

  /// Packs bytes; throws where there are more than zlib counts.
  static func compress(_ bytes: [UInt8]) throws(ZipError) -> [UInt8] {
    var stream = z_stream()
    guard czlib_deflate_init_raw(&stream, Z_DEFAULT_COMPRESSION) == Z_OK else { throw .tooLarge }
    defer { deflateEnd(&stream) }
    guard let inputSize = UInt32(exactly: bytes.count) else { throw .tooLarge }
    let capacity = Int(deflateBound(&stream, uLong(inputSize)))
    guard let room = UInt32(exactly: capacity) else { throw .tooLarge }
    var isWhole = false
    let packed = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = inputSize
        stream.next_out = output.baseAddress
        stream.avail_out = room
        isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = capacity - Int(stream.avail_out)
      }
    }
    guard isWhole else { throw .tooLarge }
    return packed
  }

  /// Unpacks bytes to exactly `size` of them; nil where the stream is damaged or has another length.
  static func decompress(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard let inputSize = UInt32(exactly: bytes.count), let room = UInt32(exactly: size),
      czlib_inflate_init_raw(&stream) == Z_OK
    else { return nil }
    defer { inflateEnd(&stream) }
    var isWhole = false
    // One byte more, so that a stream of another length cannot end here by chance.
    let unpacked = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = inputSize
        stream.next_out = output.baseAddress
        stream.avail_out = room + 1
        isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END
        count = Int(stream.total_out)
      }
    }
    return isWhole && unpacked.count == size ? unpacked : nil
  }
}
