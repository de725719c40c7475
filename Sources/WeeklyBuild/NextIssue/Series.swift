internal import WeeklyModel
internal import WeeklyText

/// What the same text of several issues has in common: of titles, of names of files, of values of a key. More than half of them must
/// share it.
struct Series: Sendable {
    typealias Piece = GappedText.Piece

    /// What they begin with, up to the end of a word.
    let head: [Piece]
    /// What they end with, behind what differs; empty where nothing does.
    let tail: [Piece]
    /// Whether the head is all of the text.
    let isWhole: Bool
    /// The weekday of the days named, where these are not the issues' own: an issue of Thursday tells of the week that ended on Sunday.
    private let namedWeekday: Weekday?

    /// - Parameter texts: of the newest issues, the newest last.
    init(_ texts: [GappedText]) {
        let (all, isWhole) = Self.shared(texts.map(\.pieces), of: texts.count)
        let head = isWhole ? all : Self.cut(all)
        let rests = texts.map { $0.pieces.starts(with: head) ? Array($0.pieces.dropFirst(head.count).reversed()) : [] }
        let end = isWhole ? [] : Self.shared(rests, of: texts.count).pieces
        tail = Self.cutEnd(end).reversed()
        self.head = head
        self.isWhole = isWhole
        namedWeekday = Self.namedWeekday(in: texts)
    }

    /// Whether number or day of an issue stand in it.
    var hasGap: Bool { (head + tail).contains(where: \.isGap) }

    /// Whether the day of an issue stands in it.
    var hasDay: Bool { (head + tail).contains { if case .day = $0 { true } else { false } } }

    /// Head and tail for another issue.
    func texts(for marks: IssueMarks) -> (head: String, tail: String) {
        var marks = marks
        if let namedWeekday {
            let back = (marks.day.weekday.rawValue - namedWeekday.rawValue + 7) % 7
            marks.day = marks.day.adding(days: -back)
        }
        return (GappedText.text(head, for: marks), GappedText.text(tail, for: marks))
    }

    // MARK: What is shared

    /// The pieces that more than half of the rows begin with, and whether these are all of them.
    private static func shared(_ rows: [[Piece]], of count: Int) -> (pieces: [Piece], isWhole: Bool) {
        var agreeing = rows
        var pieces: [Piece] = []
        while true {
            let index = pieces.count
            let next = agreeing.map { index < $0.count ? $0[index] : nil }
            guard let most = mostFrequent(next), most.count * 2 > count else { return (pieces, false) }
            guard let piece = most.value else { return (pieces, true) }
            agreeing = zip(agreeing, next).filter { $1 == piece }.map(\.0)
            pieces.append(representative(of: agreeing.map { $0[index] }) ?? piece)
        }
    }

    /// The value that there is most often; of several the one that was there last.
    private static func mostFrequent(_ values: [Piece?]) -> (value: Piece?, count: Int)? {
        var counts: [Piece?: Int] = [:]
        for value in values { counts[value, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        return values.last { counts[$0] == most }.map { ($0, most) }
    }

    /// The newest; of a day's form one whose numbers are not padded, which tells more than one that has two digits anyway.
    private static func representative(of pieces: [Piece]) -> Piece? {
        guard case .day(let newest)? = pieces.last else { return pieces.last }
        return pieces.last { piece in
            if case .day(let written) = piece { written.form == newest.form && !written.isPadded } else { false }
        } ?? pieces.last
    }

    /// Up to the end of a word: behind the last mark; where number or day stand behind it, all behind these that is no Latin word.
    private static func cut(_ pieces: [Piece]) -> [Piece] {
        let mark = pieces.lastIndex { !$0.isGap && !$0.isInWord } ?? -1
        guard let gap = pieces.lastIndex(where: \.isGap), gap > mark else { return Array(pieces.prefix(mark + 1)) }
        let isLatin = pieces[(gap + 1)...].contains(where: \.isASCII)
        return isLatin ? Array(pieces.prefix(gap + 1)) : pieces
    }

    /// The same read backwards.
    private static func cutEnd(_ pieces: [Piece]) -> [Piece] {
        let mark = pieces.lastIndex { !$0.isInWord } ?? -1
        return Array(pieces.prefix(mark + 1))
    }

    // MARK: Days

    private static func namedWeekday(in texts: [GappedText]) -> Weekday? {
        let named = texts.compactMap { text in
            text.pieces.lazy.compactMap { piece -> (own: Day, named: Day)? in
                if case .day(let written) = piece { (text.marks.day, written.day) } else { nil }
            }.first
        }
        let others = named.filter { $0.own != $0.named }
        guard others.count * 2 > named.count, let last = others.last?.named.weekday else { return nil }
        return others.filter { $0.named.weekday == last }.count * 2 > named.count ? last : nil
    }
}

extension GappedText.Piece {
    /// Whether it is a letter or a digit.
    fileprivate var isInWord: Bool {
        guard case .scalar(let scalar) = self else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    fileprivate var isASCII: Bool {
        if case .scalar(let scalar) = self { scalar.isASCII } else { false }
    }
}
