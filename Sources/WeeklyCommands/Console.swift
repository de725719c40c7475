#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Standard output and standard error. A reader that has gone away ends nothing.
enum Console {
    enum Stream: Int32 {
        case output = 1
        case error = 2
    }

    static func write(_ text: String, to stream: Stream) {
        var text = text
        text.withUTF8 { bytes in
            var written = 0
            while written < bytes.count {
                let count = systemWrite(
                    stream.rawValue, bytes.baseAddress?.advanced(by: written), bytes.count - written)
                if count < 0 && errno != EINTR { return }
                written += max(count, 0)
            }
        }
    }

    static func isTerminal(_ stream: Stream) -> Bool {
        isatty(stream.rawValue) == 1
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Darwin)
            Darwin.write(descriptor, bytes, count)
        #else
            Glibc.write(descriptor, bytes, count)
        #endif
    }
}
