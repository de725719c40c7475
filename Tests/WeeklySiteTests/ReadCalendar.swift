import Testing

/// An iCalendar file read back: lines unfolded, properties by name, events apart.
struct ReadCalendar {
    var properties: [String: String] = [:]
    var events: [[String: String]] = []
    /// The lines as they stand in the file, without their ends.
    let lines: [[UInt8]]

    init(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        try #require(text.hasSuffix("\r\n"))
        // A line feed stands only where a line ends; as bytes, since Swift takes CR LF for one character.
        lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast().map { line in
            #expect(line.last == UInt8(ascii: "\r"))
            return Array(line.dropLast())
        }
        var open: [String] = []
        for line in Self.unfolded(lines) {
            let colon = try #require(line.firstIndex(of: ":"), "\(line)")
            let (name, value) = (String(line[..<colon]), String(line[line.index(after: colon)...]))
            switch name {
            case "BEGIN":
                open.append(value)
                if value == "VEVENT" { events.append([:]) }
            case "END":
                #expect(open.popLast() == value)
            default:
                if open.last == "VEVENT" { events[events.count - 1][name] = value } else { properties[name] = value }
            }
        }
        #expect(open.isEmpty)
    }

    static func unescaped(_ text: String) -> String {
        text.replacing("\\n", with: "\n").replacing("\\,", with: ",").replacing("\\;", with: ";")
            .replacing("\\\\", with: "\\")
    }

    private static func unfolded(_ lines: [[UInt8]]) -> [String] {
        var whole: [[UInt8]] = []
        for line in lines {
            if line.first == UInt8(ascii: " "), !whole.isEmpty {
                whole[whole.count - 1] += line.dropFirst()
            } else {
                whole.append(line)
            }
        }
        return whole.map { String(decoding: $0, as: UTF8.self) }
    }
}
