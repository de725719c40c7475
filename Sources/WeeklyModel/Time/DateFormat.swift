/// How a site wants dates written: what its templates ask for by a name below a date.
package struct DateFormat: Sendable, Hashable {
    /// A part of a date, with as many letters as the site wrote of it (Unicode TR35, part 4, Date Field Symbol Table).
    package enum Field: Sendable, Hashable {
        /// `y`, `yyyy`: 2026; `yy`: 26.
        case year(digits: Int)
        /// `M`: 8, `MM`: 08.
        case month(digits: Int)
        /// `MMM`: Aug.
        case shortMonth
        /// `MMMM`: August.
        case longMonth
        /// `d`: 7, `dd`: 07.
        case day(digits: Int)
        /// `E`: Fri.
        case shortWeekday
        /// `EEEE`: Friday.
        case longWeekday
        /// `Y`: the year that the week is of (ISO 8601).
        case weekYear
        /// `w`: which week of that year, `ww` with two digits (ISO 8601).
        case week(digits: Int)
        /// `H`: 0 to 23, `HH`: 00 to 23.
        case hour(digits: Int)
        /// `h`: 1 to 12, `hh`: 01 to 12.
        case hourOfTwelve(digits: Int)
        /// `a`: AM, PM.
        case dayPeriod
        /// `m`, `mm`.
        case minute(digits: Int)
        /// `s`, `ss`.
        case second(digits: Int)
        /// `xxx`: +08:00.
        case offset

        /// Whether a day without a time has none.
        package var isOfTime: Bool {
            switch self {
            case .hour, .hourOfTwelve, .dayPeriod, .minute, .second, .offset: true
            default: false
            }
        }
    }

    /// A part of a date, or text between parts.
    package enum Piece: Sendable, Hashable {
        case field(Field)
        /// As it stands.
        case text(String)
    }

    /// What templates call it.
    package let name: String
    package let pieces: [Piece]

    package init(name: String, pieces: [Piece]) {
        self.name = name
        self.pieces = pieces
    }

    /// Whether a day without a time cannot be written so.
    package var asksForTime: Bool {
        pieces.contains { if case .field(let field) = $0 { field.isOfTime } else { false } }
    }
}
