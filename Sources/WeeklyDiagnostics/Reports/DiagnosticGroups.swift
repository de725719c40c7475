internal import WeeklyText

/// Says once what is said again and again: the same kind of diagnostic many times in one file, or in many files.
///
/// Nobody reads the fortieth warning of one kind, and behind it stands the one that matters; GitHub shows ten of a step.
package struct DiagnosticGroups {
    /// How many of one kind are told one by one in a file.
    private static let mostInFile = 3
    /// In how many files one kind is told for each of them.
    private static let mostFiles = 10
    /// How many places are named, that of the first one counted.
    private static let places = 3

    /// What is told together.
    private struct Kind: Hashable {
        let id: DiagnosticID
        let severity: Diagnostic.Severity
    }

    /// What is counted together: a kind in a file, which is known by where its diagnostics begin; nil for all files.
    private struct Key: Hashable {
        let kind: Int
        let file: Int?
    }

    private struct Group {
        /// Where its first stands among those that are told.
        let index: Int
        var more = 0
        var places: [String] = []

        mutating func add(_ diagnostic: Diagnostic) {
            more += 1
            if places.count < DiagnosticGroups.places - 1 { places.append(diagnostic.place) }
        }
    }

    /// Each kind has a number, and each diagnostic that of its kind: so much is counted that texts as keys would take too long.
    private let kinds: [Kind]
    private let numbers: [Int]
    /// In how many files each kind is found.
    private var files: [Int]
    private var told: [Diagnostic] = []
    private var groups: [Key: Group] = [:]

    /// The diagnostics to tell, in their order; those that stand for others have a note that says for how many, and where.
    ///
    /// - Parameters:
    ///   - diagnostics: those of one file in a row, as they are sorted.
    ///   - hint: where all are listed.
    package static func joined(_ diagnostics: [Diagnostic], hint: Message) -> [Diagnostic] {
        var groups = DiagnosticGroups(diagnostics)
        let rows = rows(of: diagnostics).map { (row: $0, counts: groups.counts(in: $0)) }
        for (_, counts) in rows { for kind in counts.keys { groups.files[kind] += 1 } }
        for (row, counts) in rows { groups.tell(diagnostics[row], counts) }
        return groups.withNotes(hint)
    }

    private init(_ diagnostics: [Diagnostic]) {
        var known: [Kind: Int] = [:]
        var kinds: [Kind] = []
        numbers = diagnostics.map { diagnostic in
            let kind = Kind(id: diagnostic.id, severity: diagnostic.severity)
            if let number = known[kind] { return number }
            known[kind] = kinds.count
            kinds.append(kind)
            return kinds.count - 1
        }
        self.kinds = kinds
        files = [Int](repeating: 0, count: kinds.count)
    }

    /// The places of those of each file.
    private static func rows(of diagnostics: [Diagnostic]) -> [Range<Int>] {
        let starts = diagnostics.indices.filter { index in
            index == 0 || !(diagnostics[index].path ?? "").hasBytes(of: diagnostics[index - 1].path ?? "")
        }
        return zip(starts, starts.dropFirst() + [diagnostics.count]).map { $0..<$1 }
    }

    private func counts(in row: Range<Int>) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        for kind in numbers[row] { counts.count(kind) }
        return counts
    }

    /// - Parameter counts: how many of each kind there are in the file.
    private mutating func tell(_ row: ArraySlice<Diagnostic>, _ counts: [Int: Int]) {
        for (index, diagnostic) in zip(row.indices, row) {
            let kind = numbers[index]
            if files[kind] > Self.mostFiles {
                tell(diagnostic, of: Key(kind: kind, file: nil))
            } else if counts[kind, default: 0] > Self.mostInFile {
                tell(diagnostic, of: Key(kind: kind, file: row.startIndex))
            } else {
                told.append(diagnostic)
            }
        }
    }

    /// Tells of the first of a group, and counts all others.
    private mutating func tell(_ diagnostic: Diagnostic, of key: Key) {
        guard groups[key]?.add(diagnostic) == nil else { return }
        groups[key] = Group(index: told.count)
        told.append(diagnostic)
    }

    private func withNotes(_ hint: Message) -> [Diagnostic] {
        var told = told
        for (key, group) in groups where group.more > 0 {
            let reach: Message = key.file == nil ? "\(files[key.kind]) files" : "this file"
            let places = group.places.joined(separator: ", ")
            let note: Message =
                "\(group.more) more of \(kinds[key.kind].id.name) in \(reach), such as \(places); \(hint)"
            told[group.index] = told[group.index].adding(.init(note))
        }
        return told
    }
}

extension Diagnostic {
    /// As terminals open it.
    fileprivate var place: String {
        location.map { "\($0.path):\($0.line):\($0.column)" } ?? path ?? ""
    }
}
