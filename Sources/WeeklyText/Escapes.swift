/// Which bytes of a text are written otherwise than they are, and how. All of them are ASCII or all bytes of a character, so that
/// no character is ever cut.
///
/// A class, though it never changes: it is asked for with every text that is written.
package final class Escapes: Sendable {
    /// One for each of the 256 bytes: nothing for those that stand for themselves.
    private let replacements: [[UInt8]]
    private let escaped: ByteTable

    /// - Parameter replacement: what is written for a byte; an empty text for the byte itself.
    package init(_ replacement: (UInt8) -> String) {
        let replacements = (UInt8.min...UInt8.max).map { Array(replacement($0).utf8) }
        self.replacements = replacements
        escaped = ByteTable { !replacements[Int($0)].isEmpty }
    }

    /// Appends a text, copying whole runs between the bytes that are escaped.
    package func append(_ text: String, to output: inout [UInt8]) {
        text.withBytes { append($0, to: &output) }
    }

    /// The same for bytes of UTF-8.
    package func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        while let index = escaped.first(in: bytes, start..<bytes.count) {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            output.append(contentsOf: replacements[Int(bytes[index])])
            start = index + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    /// A text with its bytes escaped.
    package func escaped(_ text: some StringProtocol) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        append(String(text), to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
