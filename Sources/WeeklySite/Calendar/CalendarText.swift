internal import WeeklyModel
internal import WeeklyText

/// Writes the content lines of iCalendar (RFC 5545, section 3.1).
struct CalendarText {
    /// How many octets a line may have, its end not counted.
    static let longestLine = 75

    private(set) var bytes: [UInt8] = []

    /// A property whose value is no TEXT: it is written as it is, but for characters that no line may hold.
    mutating func line(_ name: String, _ value: String) {
        appendFolded("\(name):" + Self.permitted(value))
    }

    /// A property whose value is TEXT (section 3.3.11); nothing where there is none.
    mutating func text(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        line(name, Self.escaped(value))
    }

    /// A point in time in UTC, form 2 of DATE-TIME (section 3.3.5).
    mutating func time(_ name: String, _ time: DateTime) {
        line(name, Self.text(of: time))
    }

    /// DATE (section 3.3.4).
    mutating func day(_ name: String, _ day: Day) {
        line("\(name);VALUE=DATE", Self.digits(day.text))
    }

    /// `20200513T110000Z`
    static func text(of time: DateTime) -> String {
        digits(DateTime(secondsSinceEpoch: time.secondsSinceEpoch, offset: 0).text)
    }

    /// `20200513`
    static func digits(_ text: String) -> String {
        String(decoding: text.utf8.filter { $0 != .hyphen && $0 != .colon }, as: UTF8.self)
    }

    /// Breaks a line between characters only: what follows begins with a space, which counts.
    private mutating func appendFolded(_ line: String) {
        var width = 0
        for scalar in line.unicodeScalars {
            let character = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            if width + character.count > Self.longestLine {
                bytes += "\r\n ".utf8
                width = 1
            }
            bytes += character
            width += character.count
        }
        bytes += "\r\n".utf8
    }

    private static func escaped(_ text: String) -> String {
        var escaped: [UInt8] = []
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            // One line ends there.
            case "\n" where last == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n".utf8
            case "\\", ";", ",": escaped += "\\\(scalar)".utf8
            default: escaped.append(contentsOf: scalar.utf8)
            }
            last = scalar
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// The text without controls; a tab may stay (section 3.1, CONTROL).
    private static func permitted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar != "\t" && (scalar.value < 0x20 || scalar.value == 0x7F)
    }
}
