enum OtherJSON { static func isRecognized(in bytes: [UInt8]) -> Bool { false } }
