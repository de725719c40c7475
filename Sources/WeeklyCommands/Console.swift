#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

internal import WeeklyDiagnostics

/// Standard output and standard error. A reader that has gone away ends nothing.
enum Console {
    enum Stream: Int32 {
        case output = 1
        case error = 2
    }

    /// Prints a text: nothing in it steers the terminal, and in lines for people nothing is a workflow command.
    static func write(_ text: String, as form: PrintableText.Form = .lines, to stream: Stream) {
        writeAll(PrintableText.of(text, as: form), to: stream)
    }

    /// Shows a line in place of the one that the cursor stands in, without ending it; the only text that steers.
    static func replaceLine(with text: String, on stream: Stream) {
        writeAll("\r\u{1B}[K\(PrintableText.of(text))", to: stream)
    }

    private static func writeAll(_ text: String, to stream: Stream) {
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

    /// Whether somebody can type what is read.
    static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Darwin)
            Darwin.write(descriptor, bytes, count)
        #else
            Glibc.write(descriptor, bytes, count)
        #endif
    }
}
