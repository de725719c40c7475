internal import WeeklyDiagnostics
internal import WeeklyText

/// Where values stand in a configuration, found once for all that are asked for: a file may have thousands.
struct WrittenValues {
    private let bytes: [UInt8]
    /// Where pieces begin that stand behind what may open a value, by their bytes up to what may open or end one.
    private var starts: [ArraySlice<UInt8>: [Int]] = [:]

    init(in file: SourceFile) {
        bytes = Array(file.text.utf8)
        var start = 0
        while start < bytes.count {
            let end = Self.endOfPiece(in: bytes[start...])
            if start < end, start == 0 || Self.opensValue(bytes[start - 1]) {
                starts[bytes[start..<end], default: []].append(start)
            }
            start = end + 1
        }
    }

    /// Where a text stands as a value of its own, byte for byte: `/a` is no part of `/about/`.
    func ranges(of text: String) -> [SourceRange] {
        let text = Array(text.utf8)
        let piece = text[..<Self.endOfPiece(in: text[...])]
        return (starts[piece] ?? []).filter { holds(text, at: $0) }.map { SourceRange($0, $0 + text.count) }
    }

    private func holds(_ text: [UInt8], at start: Int) -> Bool {
        let end = start + text.count
        guard end <= bytes.count, bytes[start..<end].elementsEqual(text) else { return false }
        return end == bytes.count || Self.endsValue(bytes[end])
    }

    private static func endOfPiece(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.firstIndex { opensValue($0) || endsValue($0) } ?? bytes.endIndex
    }

    /// Whether a value may begin behind a byte: white space, a quote, or what opens a list on one line.
    private static func opensValue(_ byte: UInt8) -> Bool { partsValues(byte) || byte == .leftBracket }

    /// Whether a value may end before a byte: white space, a quote, or what ends one in a list or a mapping on one line.
    private static func endsValue(_ byte: UInt8) -> Bool {
        partsValues(byte) || byte == .comma || byte == .rightBracket || byte == .rightBrace
    }

    private static func partsValues(_ byte: UInt8) -> Bool {
        byte <= .space || byte == .quotationMark || byte == .apostrophe
    }
}
