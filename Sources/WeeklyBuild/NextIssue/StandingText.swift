internal import WeeklyModel
internal import WeeklyText

/// The text that most of the newest issues share: the headings of their sections, and blocks that are equal but for number and day of the
/// issue, in their order.
struct StandingText {
    /// A block for the next issue.
    struct Part {
        let text: String
        /// Of the heading of a section.
        let kind: Section.Kind?
    }

    private(set) var parts: [Part] = []

    /// - Parameter marks: of the next issue.
    init(of past: PastIssues, for marks: IssueMarks) {
        let rows = StandingRows(past)
        for key in rows.merged {
            guard let newest = rows.newest(key) else { continue }
            let text = GappedText(newest.block.text, of: newest.marks)
            parts.append(Part(text: GappedText.text(text.pieces, for: marks), kind: newest.block.kind))
        }
    }

    /// The same with a block below the first heading of sections that hold such things; at the end where there is none.
    mutating func insert(_ text: String, belowHeadingOf holding: Holding) {
        let part = Part(text: text, kind: nil)
        if let heading = parts.firstIndex(where: { $0.kind?.holding == holding }) {
            parts.insert(part, at: heading + 1)
        } else {
            parts.append(part)
        }
    }

    /// The same without the heading that is the issue's title, which is written of itself.
    mutating func dropTitle(_ titles: [String]) {
        parts.removeAll { part in
            guard let heading = part.text.without(start: "# ") else { return false }
            return titles.contains { OneLine.of($0).hasBytes(of: OneLine.of(String(heading))) }
        }
    }
}

/// The blocks of the newest issues, with what tells which of them are the same.
private struct StandingRows {
    /// What is the same in several issues.
    enum Key: Hashable {
        case heading([GappedText.Piece], count: Int)
        /// Of sections whose headings differ.
        case kind(ExactText)
        case text([GappedText.Piece], count: Int)
    }

    struct Row {
        let key: Key
        let block: BodyBlock
        let marks: IssueMarks
        /// The heading that it stands below; nil in front of the first one, and for headings.
        let heading: Key?
    }

    /// The rows that stand in most issues, issue by issue, the newest last.
    private var rows: [[Row]]

    init(_ past: PastIssues) {
        rows = past.recent.map(Self.rows)
        let headings = Self.frequent(rows.map { $0.filter(\.block.isHeading) })
        gatherKinds(besides: headings)
        let all = headings.union(Self.frequent(rows.map { $0.filter(\.block.isHeading) }))
        let texts = Self.standing(rows.map { $0.filter { !$0.block.isHeading } })
        let feet = Self.frequent(rows.map { row in row.reversed().prefix { texts.contains($0.key) } })
        rows = rows.map { row in
            row.filter { entry in
                if entry.block.isHeading { return all.contains(entry.key) }
                let isInPlace = entry.heading.map(all.contains) ?? true
                return texts.contains(entry.key) && (isInPlace || feet.contains(entry.key))
            }
        }
    }

    /// The newest block of a key.
    func newest(_ key: Key) -> Row? {
        rows.last { $0.contains { $0.key == key } }?.first { $0.key == key }
    }

    /// All keys, in the order of the newest issue; those that it lacks stand in front of what follows them in others.
    var merged: [Key] {
        var merged: [Key] = []
        for row in rows.reversed() {
            let keys = row.map(\.key)
            for (index, key) in keys.enumerated() where !merged.contains(key) {
                let next = keys[(index + 1)...].lazy.compactMap { merged.firstIndex(of: $0) }.first
                merged.insert(key, at: next ?? merged.count)
            }
        }
        return merged
    }

    // MARK: Keys

    private static func rows(of issue: PastIssue) -> [Row] {
        var rows: [Row] = []
        var heading: Key?
        var counts: [[GappedText.Piece]: Int] = [:]
        for block in BodyBlock.all(of: issue) {
            let pieces = GappedText(block.text, of: issue.marks).pieces
            if block.isHeading {
                let words = words(pieces)
                counts[words, default: 0] += 1
                let key = Key.heading(words, count: counts[words] ?? 1)
                heading = key
                rows.append(Row(key: key, block: block, marks: issue.marks, heading: nil))
            } else if !isBareNumber(block.text) {
                counts[pieces, default: 0] += 1
                let key = Key.text(pieces, count: counts[pieces] ?? 1)
                rows.append(Row(key: key, block: block, marks: issue.marks, heading: heading))
            }
        }
        return rows
    }

    /// `1、`: what stood behind it was an issue's own.
    private static func isBareNumber(_ text: String) -> Bool {
        WrittenNumber.leading(text)?.rest.utf8.allSatisfy(\.isASCIISpace) ?? false
    }

    /// Without marks and spaces, in small letters: `## Tools` and `**TOOLS**` are one heading.
    private static func words(_ pieces: [GappedText.Piece]) -> [GappedText.Piece] {
        let words = pieces.flatMap { piece -> [GappedText.Piece] in
            guard case .scalar(let scalar) = piece else { return [piece] }
            guard !scalar.isWhiteSpace, !"#*_".unicodeScalars.contains(scalar) else { return [] }
            return scalar.properties.lowercaseMapping.unicodeScalars.map { .scalar($0) }
        }
        return words.isEmpty ? pieces : words
    }

    /// The keys that more than half of the issues have.
    private static func frequent(_ rows: [[Row]]) -> Set<Key> {
        var counts: [Key: Int] = [:]
        for row in rows { for key in Set(row.map(\.key)) { counts[key, default: 0] += 1 } }
        return Set(counts.filter { $0.value * 2 > rows.count }.keys)
    }

    /// The keys of texts that stand in most issues and have not vanished from the newest three, and of those that are new in each of
    /// these. All of a single issue is its own.
    private static func standing(_ rows: [[Row]]) -> Set<Key> {
        guard rows.count > 1 else { return [] }
        let frequent = frequent(rows)
        guard rows.count > 3 else { return frequent }
        let newest = rows.suffix(3).map { Set($0.map(\.key)) }
        let common = newest.dropFirst().reduce(newest[0]) { $0.intersection($1) }
        return frequent.filter { key in newest.contains { $0.contains(key) } }.union(common)
    }

    // MARK: Kinds

    /// Gives the first headings of a kind one key, where no heading of the kind stands in most issues.
    private mutating func gatherKinds(besides headings: Set<Key>) {
        let known = Set(rows.joined().filter { headings.contains($0.key) }.compactMap(\.block.kind))
        for index in rows.indices {
            var met = known
            rows[index] = rows[index].map { row in
                guard let kind = row.block.kind, kind.isTyped, met.insert(kind).inserted else { return row }
                return Row(key: .kind(ExactText(kind.name)), block: row.block, marks: row.marks, heading: nil)
            }
        }
    }
}

extension Section.Kind {
    /// Whether its sections hold items of a kind, so that headings of other words tell the same.
    fileprivate var isTyped: Bool { self != .other && self != .masthead && self != .events }
}
