internal import WeeklyModel
internal import WeeklyText

/// Writes the content lines of iCalendar (RFC 5545, section 3.1).
struct CalendarText {
    /// How many octets a line may have, its end not counted.
    static let longestLine = 75

    private(set) var bytes: [UInt8] = []

    /// A property whose value is no TEXT: it is written as it is, but for characters that no line may hold.
    mutating func line(_ name: StaticString, _ value: String) {
        let start = bytes.count
        append(name)
        bytes.append(.colon)
        bytes += Self.permitted(value).utf8
        foldLine(from: start)
        append("\r\n")
    }

    /// A property whose value is TEXT (section 3.3.11); nothing where there is none.
    mutating func text(_ name: StaticString, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        line(name, Self.escaped(value))
    }

    /// A point in time in UTC, form 2 of DATE-TIME (section 3.3.5).
    mutating func time(_ name: StaticString, _ time: DateTime) {
        line(name, Self.text(of: time))
    }

    /// DATE (section 3.3.4).
    ///
    /// - Parameter name: with the parameter that tells that it is one.
    mutating func day(_ name: StaticString, _ day: Day) {
        line(name, Self.digits(day.text))
    }

    /// `20200513T110000Z`
    static func text(of time: DateTime) -> String {
        digits(DateTime(secondsSinceEpoch: time.secondsSinceEpoch, offset: 0).text)
    }

    /// `20200513`
    static func digits(_ text: String) -> String {
        String(decoding: text.utf8.filter { $0 != .hyphen && $0 != .colon }, as: UTF8.self)
    }

    private mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Breaks the last line between characters only: what follows begins with a space, which counts.
    private mutating func foldLine(from start: Int) {
        guard bytes.count - start > Self.longestLine else { return }
        let line = Array(bytes[start...])
        bytes.removeLast(line.count)
        var (start, room) = (0, Self.longestLine)
        while line.count - start > room {
            var end = start + room
            while UTF8.isContinuation(line[end]) { end -= 1 }
            bytes += line[start..<end]
            append("\r\n ")
            (start, room) = (end, Self.longestLine - 1)
        }
        bytes += line[start...]
    }

    private static func escaped(_ text: String) -> String {
        var text = text
        return text.withUTF8 { text in
            var escaped: [UInt8] = []
            escaped.reserveCapacity(text.count + 16)
            var index = 0
            while index < text.count {
                let ending = lengthOfLineEnd(text, index)
                let byte = ending > 0 ? UInt8(ascii: "n") : text[index]
                if ending > 0 || byte == .backslash || byte == .semicolon || byte == .comma {
                    escaped.append(.backslash)
                }
                escaped.append(byte)
                index += max(1, ending)
            }
            return String(decoding: escaped, as: UTF8.self)
        }
    }

    /// How many bytes the line end has that begins at an index: CRLF is one, and so are U+0085, U+2028 and U+2029. 0 for all else.
    private static func lengthOfLineEnd(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        switch text[index] {
        case .lineFeed: return 1
        case .carriageReturn: return index + 1 < text.count && text[index + 1] == .lineFeed ? 2 : 1
        case 0xC2: return text[index + 1] == 0x85 ? 2 : 0
        case 0xE2: return text[index + 1] == 0x80 && (0xA8...0xA9).contains(text[index + 2]) ? 3 : 0
        default: return 0
        }
    }

    /// The text without controls; a tab may stay (section 3.1, CONTROL).
    private static func permitted(_ text: String) -> String {
        guard text.withBytes({ controls.first(in: $0, 0..<$0.count) }) != nil else { return text }
        return String(decoding: text.utf8.filter { !isControl($0) }, as: UTF8.self)
    }

    private static let controls = ByteTable(where: isControl)

    private static func isControl(_ byte: UInt8) -> Bool { byte != .tab && (byte < 0x20 || byte == 0x7F) }
}
