internal import CZlib

/// Packs bytes as they come, so that what is packed need never be held as a whole.
///
/// A class, as whoever writes into it hands the same one on; the result does not depend on the portions
/// in which the bytes come.
final class DeflateStream {
  /// At a place of its own: zlib knows the stream by its address.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var isWhole = true
  private var checksum: uLong = 0
  private var size = 0
  private var packed: [UInt8] = []
  private var room = [UInt8](repeating: 0, count: 1 << 16)

  init() {
    stream.initialize(to: z_stream())
    isWhole = czlib_deflate_init_raw(stream, Z_DEFAULT_COMPRESSION) == Z_OK
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Packs some bytes more.
  func take(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    size += bytes.count
    checksum = bytes.withUnsafeBufferPointer { crc32_z(checksum, $0.baseAddress, $0.count) }
    pack(bytes, Z_NO_FLUSH)
  }

  /// Ends the stream: what came out, and the checksum and the number of the bytes that went in.
  func finished() throws(ZipError) -> (packed: [UInt8], checksum: UInt32, size: UInt32) {
    pack([], Z_FINISH)
    guard isWhole, let size = UInt32(exactly: size) else { throw .tooLarge }
    return (packed, UInt32(truncatingIfNeeded: checksum), size)
  }

  private func pack(_ bytes: [UInt8], _ flush: Int32) {
    guard isWhole, let count = UInt32(exactly: bytes.count) else {
      isWhole = false
      return
    }
    bytes.withUnsafeBufferPointer { input in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = count
      var result: Int32
      repeat {
        let capacity = room.count
        result = room.withUnsafeMutableBufferPointer { output in
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(truncatingIfNeeded: capacity)
          return deflate(stream, flush)
        }
        packed += room[..<(capacity - Int(stream.pointee.avail_out))]
      } while stream.pointee.avail_out == 0
      if flush == Z_FINISH { isWhole = result == Z_STREAM_END }
    }
  }
}
