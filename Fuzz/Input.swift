import WeeklyDiagnostics

/// What libFuzzer made up.
struct Input {
    let bytes: [UInt8]

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = Array(bytes)
    }

    /// As the program reads files: what is no UTF-8, or has a NUL byte, is refused before, so it is repaired here.
    var text: String { String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self) }

    /// The text taken apart at lines of `%%`.
    var parts: [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .split(separator: Array("%%".utf8)[...], omittingEmptySubsequences: false)
            .map { String(decoding: Array($0.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self) }
    }

    var file: SourceFile { SourceFile(path: "fuzz.md", text: text) }
}
