internal import WeeklyText

/// Why a text says no form of dates.
package enum DateFormatFault: Error, Hashable {
    /// Letters that stand for nothing.
    case unknown(letters: String)
    /// An apostrophe begins text, and none ends it.
    case openQuote
}

extension DateFormat {
    /// A form as a site writes it, `d MMM yyyy`: letters `a` to `z` and `A` to `Z` are fields, all else stands for itself; letters
    /// between apostrophes do, too, and two apostrophes are one (Unicode TR35, part 4, Date Format Patterns).
    package init(name: String, pattern: String) throws(DateFormatFault) {
        var pieces: [Piece] = []
        var rest = Array(pattern.utf8)[...]
        while let byte = rest.first {
            if byte == .apostrophe {
                pieces.append(.text(try Self.quoted(&rest)))
            } else if byte.isASCIILetter {
                let letters = rest.prefix { $0 == byte }
                rest = rest.dropFirst(letters.count)
                pieces.append(.field(try Self.field(byte, letters.count)))
            } else {
                let text = rest.prefix { $0 != .apostrophe && !$0.isASCIILetter }
                rest = rest.dropFirst(text.count)
                pieces.append(.text(String(decoding: text, as: UTF8.self)))
            }
        }
        self.init(name: name, pieces: pieces)
    }

    /// The text that an apostrophe begins; two apostrophes, there or alone, are one.
    private static func quoted(_ rest: inout ArraySlice<UInt8>) throws(DateFormatFault) -> String {
        rest = rest.dropFirst()
        if rest.first == .apostrophe {
            rest = rest.dropFirst()
            return "'"
        }
        var text: [UInt8] = []
        while let byte = rest.popFirst() {
            guard byte == .apostrophe else {
                text.append(byte)
                continue
            }
            guard rest.first == .apostrophe else { return String(decoding: text, as: UTF8.self) }
            text.append(byte)
            rest = rest.dropFirst()
        }
        throw .openQuote
    }

    private static func field(_ letter: UInt8, _ count: Int) throws(DateFormatFault) -> Field {
        switch (UnicodeScalar(letter), count) {
        case ("y", 1), ("y", 2), ("y", 4): .year(digits: count)
        case ("M", 1), ("M", 2): .month(digits: count)
        case ("M", 3): .shortMonth
        case ("M", 4): .longMonth
        case ("d", 1), ("d", 2): .day(digits: count)
        case ("E", 1...3): .shortWeekday
        case ("E", 4): .longWeekday
        case ("Y", 1), ("Y", 4): .weekYear
        case ("w", 1), ("w", 2): .week(digits: count)
        case ("H", 1), ("H", 2): .hour(digits: count)
        case ("h", 1), ("h", 2): .hourOfTwelve(digits: count)
        case ("a", 1): .dayPeriod
        case ("m", 1), ("m", 2): .minute(digits: count)
        case ("s", 1), ("s", 2): .second(digits: count)
        case ("x", 3): .offset
        default: throw .unknown(letters: String(repeating: Character(UnicodeScalar(letter)), count: count))
        }
    }
}
