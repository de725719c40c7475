internal import WeeklyText

/// The search for a pattern's places in one text.
///
/// Where a rest of the pattern did not match from a place in the text, it is not tried there again, so that the time grows with the
/// length of text and pattern and not with the number of ways in which one can be laid over the other. A place that stands in the
/// pattern twice must have the same text twice: what failed under one text of it may match under another, and is forgotten.
struct PatternSearch {
    /// What is tried before the search is given up; a pattern whose places stand there once never comes so far.
    private static let mostSteps = 1_000_000

    private let pieces: [TextPattern.Piece]
    private let text: [UInt8]
    /// For every place in the text where the next slash is, or the end.
    private let partEnds: [Int]
    private let repeated: Set<TextPattern.Placeholder>
    private var found: [TextPattern.Placeholder: Range<Int>] = [:]
    /// From where in the text which piece and those behind it do not match, as one number.
    private var failed: Set<Int> = []
    private var steps = 0

    init(_ pieces: [TextPattern.Piece], in text: [UInt8]) {
        self.pieces = pieces
        self.text = text
        var ends = [text.count]
        for (index, byte) in text.enumerated().reversed() { ends.append(byte == .slash ? index : ends[ends.count - 1]) }
        partEnds = ends.reversed()
        let all = pieces.compactMap(\.placeholder)
        repeated = Set(all.filter { place in all.count { $0 == place } > 1 })
    }

    /// What stands at the places; nil where the text has another form.
    mutating func run() -> [TextPattern.Placeholder: String]? {
        guard matches(0, from: 0) else { return nil }
        return found.mapValues { String(decoding: text[$0], as: UTF8.self) }
    }

    private mutating func matches(_ piece: Int, from start: Int) -> Bool {
        guard piece < pieces.count else { return start == text.count }
        steps += 1
        guard steps <= Self.mostSteps, !failed.contains(number(of: piece, start)) else { return false }
        switch pieces[piece] {
        case .text(let literal):
            return text[start...].starts(with: literal) && matches(piece + 1, from: start + literal.count)
        case .any: return matchesAny(piece, start, to: partEnds[start])
        case .anyDeep: return matchesAny(piece, start, to: text.count)
        case .placeholder(let place): return matches(place, piece, from: start)
        }
    }

    private mutating func matchesAny(_ piece: Int, _ start: Int, to end: Int) -> Bool {
        for next in start...end where matches(piece + 1, from: next) { return true }
        for next in start...end { failed.insert(number(of: piece, next)) }
        return false
    }

    private mutating func matches(_ place: TextPattern.Placeholder, _ piece: Int, from start: Int) -> Bool {
        if let known = found[place] {
            let end = start + known.count
            steps += known.count
            return end <= text.count && text[start..<end] == text[known] && matches(piece + 1, from: end)
        }
        let isRepeated = repeated.contains(place)
        let outer = isRepeated ? failed : []
        for end in ends(of: place, from: start).reversed() {
            found[place] = start..<end
            if isRepeated { failed = [] }
            if matches(piece + 1, from: end) { return true }
        }
        found[place] = nil
        if isRepeated { failed = outer }
        noteFailure(of: place, piece, from: start)
        return false
    }

    /// What a word cannot begin with here, it cannot begin with further on in the same part of a path either.
    private mutating func noteFailure(of place: TextPattern.Placeholder, _ piece: Int, from start: Int) {
        let isWord = place.digits == nil && !repeated.contains(place)
        let end = isWord ? max(start, partEnds[start] - 1) : start
        for next in start...end { failed.insert(number(of: piece, next)) }
    }

    /// Where the text of a place may end.
    private func ends(of place: TextPattern.Placeholder, from start: Int) -> Range<Int> {
        guard let digits = place.digits else { return start + 1..<max(start, partEnds[start]) + 1 }
        let most = text[start...].prefix(digits.upperBound).prefix(while: \.isASCIIDigit).count
        return start + digits.lowerBound..<max(digits.lowerBound, most + 1) + start
    }

    private func number(of piece: Int, _ start: Int) -> Int { piece * (text.count + 1) + start }
}

extension TextPattern.Piece {
    fileprivate var placeholder: TextPattern.Placeholder? {
        if case .placeholder(let place) = self { place } else { nil }
    }
}
