internal import WeeklyModel
internal import WeeklyText

/// What an issue's title, name and text say of the issue itself: its number and its day.
struct IssueMarks: Sendable {
    /// Nil where the issues have none.
    var number: Int?
    var day: Day
}

/// A text of an issue with gaps where its own number and its day stand. Two issues whose texts differ in these alone have equal pieces.
struct GappedText: Sendable {
    /// A character, or a gap.
    enum Piece: Sendable {
        case scalar(Unicode.Scalar)
        case day(WrittenDay)
        /// The year of the issue, by itself.
        case year
        /// - digits: how many there are where it begins with a zero, else 0.
        case number(digits: Int)
    }

    private(set) var pieces: [Piece] = []
    let marks: IssueMarks

    /// - Parameter nearness: how many days a day may be from the issue's, to be its own.
    init(_ text: String, of marks: IssueMarks, nearness: Int = 0) {
        self.marks = marks
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let before = index == 0 ? UInt8.space : bytes[index - 1]
            if let (gap, length) = Self.gap(bytes[index...], behind: before, marks, nearness) {
                pieces.append(gap)
                index += length
            } else {
                index += appendScalar(bytes[index...])
            }
        }
    }

    private static func gap(
        _ text: ArraySlice<UInt8>, behind before: UInt8, _ marks: IssueMarks, _ nearness: Int
    ) -> (Piece, length: Int)? {
        guard let first = text.first, first.isASCIIAlphanumeric else { return nil }
        guard first.isASCIIDigit ? !before.isASCIIDigit : !before.isASCIILetter else { return nil }
        if let (day, length) = WrittenDay.leading(text), text.dropFirst(length).first.map({ !$0.isASCIIDigit }) ?? true,
            abs(day.day.daysSinceEpoch - marks.day.daysSinceEpoch) <= nearness
        {
            return (.day(day), length)
        }
        let digits = text.prefix(7).prefix(while: \.isASCIIDigit)
        guard (1...6).contains(digits.count), let value = Int(String(decoding: digits, as: UTF8.self)) else {
            return nil
        }
        if value == marks.number { return (.number(digits: first == 0x30 ? digits.count : 0), digits.count) }
        return value == marks.day.year && digits.count == 4 ? (.year, 4) : nil
    }

    private mutating func appendScalar(_ text: ArraySlice<UInt8>) -> Int {
        var decoder = UTF8()
        var bytes = text.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return 1 }
        pieces.append(.scalar(scalar))
        return UTF8.width(scalar)
    }

    /// The same text for another issue.
    static func text(_ pieces: some Sequence<Piece>, for marks: IssueMarks) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .scalar(let scalar): text.unicodeScalars.append(scalar)
            case .day(let written): text += written.text(of: marks.day)
            case .year: text += "\(marks.day.year)"
            case .number(let digits): text += paddedNumber(marks.number ?? 1, digits)
            }
        }
        return text
    }

    private static func paddedNumber(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}

extension GappedText.Piece: Hashable {
    /// Whether both are the same character, in capital or small letters, or gaps for the same thing in whatever form: editors write
    /// either way, and the newest issue shows which one counts.
    static func == (left: GappedText.Piece, right: GappedText.Piece) -> Bool {
        switch (left, right) {
        case (.scalar(let left), .scalar(let right)): Self.small(left) == Self.small(right)
        case (.day, .day), (.year, .year), (.number, .number): true
        default: false
        }
    }

    func hash(into hasher: inout Hasher) {
        switch self {
        case .scalar(let scalar): hasher.combine(Self.small(scalar))
        case .day: hasher.combine(0)
        case .year: hasher.combine(1)
        case .number: hasher.combine(2)
        }
    }

    private static func small(_ scalar: Unicode.Scalar) -> UInt32 {
        ("A"..."Z").contains(scalar) ? scalar.value | 0x20 : scalar.value
    }

    var isGap: Bool { if case .scalar = self { false } else { true } }
}
