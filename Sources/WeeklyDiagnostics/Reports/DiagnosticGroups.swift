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

    /// What stands for those of a kind, in a file or in all.
    private struct Group {
        /// Where its first stands among those that are told.
        let index: Int
        var more = 0
        var places: [String] = []

        /// Whether of further ones no more than their number is told.
        var isFull: Bool { places.count == DiagnosticGroups.places - 1 }

        mutating func add(_ diagnostic: Diagnostic) {
            more += 1
            if !isFull { places.append(diagnostic.place) }
        }
    }

    /// What is known of a kind.
    private struct Kind {
        let name: String
        /// In how many files it is found.
        var files = 0
        /// That of all files.
        var group: Group?

        var isInMany: Bool { files > DiagnosticGroups.mostFiles }
    }

    /// Each kind has a number: with texts as keys so much would take too long to count.
    private var numbers: [DiagnosticCounts.Kind: Int] = [:]
    private var kinds: [Kind] = []
    /// Those that are done, each with how far it reaches.
    private var groups: [(group: Group, name: String, reach: Message)] = []
    private var told: [Diagnostic] = []

    /// The diagnostics to tell, in their order; those that stand for others have a note that says for how many, and where.
    ///
    /// - Parameters:
    ///   - list: of what is only counted, nothing is made.
    ///   - least: what is less grave is not told.
    ///   - hint: where all are listed.
    package static func joined(
        _ list: DiagnosticList, from least: Diagnostic.Severity = .note, hint: Message
    ) -> [Diagnostic] {
        joined(list.parts, from: least, hint: hint)
    }

    /// The same of diagnostics in any order of their files, those of one file in a row.
    package static func joined(_ diagnostics: [Diagnostic], hint: Message) -> [Diagnostic] {
        let files = diagnostics.rowsOfFiles
        return joined([DiagnosticList.Part(files, DiagnosticTally(of: files))], from: .note, hint: hint)
    }

    private static func joined(
        _ parts: [DiagnosticList.Part], from least: Diagnostic.Severity, hint: Message
    ) -> [Diagnostic] {
        var groups = DiagnosticGroups()
        for entry in parts.lazy.flatMap(\.kinds.entries) where entry.kind.severity >= least {
            groups.kinds[groups.number(of: entry.kind)].files += entry.files
        }
        for part in parts { groups.tell(part, from: least) }
        return groups.withNotes(hint)
    }

    private mutating func number(of kind: DiagnosticCounts.Kind) -> Int {
        if let number = numbers[kind] { return number }
        numbers[kind] = kinds.count
        kinds.append(Kind(name: kind.id.name))
        return kinds.count - 1
    }

    private mutating func tell(_ part: DiagnosticList.Part, from least: Diagnostic.Severity) {
        let wanted = part.kinds.entries.filter { $0.kind.severity >= least }
        if count(wanted.compactMap { entry in numbers[entry.kind].map { ($0, entry.number) } }) { return }
        for file in part.files { tell(file, from: least) }
    }

    private mutating func tell(_ file: FileDiagnostics, from least: Diagnostic.Severity) {
        let wanted = file.counts.all.filter { $0.kind.severity >= least }
        let counts = wanted.compactMap { count in numbers[count.kind].map { (kind: $0, number: count.number) } }
        if count(counts) { return }
        var own: [Int: Group] = [:]
        for diagnostic in file.all where diagnostic.severity >= least {
            guard let kind = numbers[DiagnosticCounts.Kind(diagnostic.id, diagnostic.severity)] else { continue }
            if kinds[kind].isInMany {
                kinds[kind].group = group(kinds[kind].group, with: diagnostic)
            } else if counts.contains(where: { $0.kind == kind && $0.number <= Self.mostInFile }) {
                told.append(diagnostic)
            } else {
                own[kind] = group(own[kind], with: diagnostic)
            }
        }
        groups += own.map { ($1, kinds[$0].name, "this file") }
    }

    /// Counts diagnostics of which no more than their number is told.
    ///
    /// - Parameter counts: how many there are of each kind, by its number.
    /// - Returns: whether all are such.
    private mutating func count(_ counts: [(kind: Int, number: Int)]) -> Bool {
        guard counts.allSatisfy({ kinds[$0.kind].isInMany && kinds[$0.kind].group?.isFull ?? false }) else {
            return false
        }
        for (kind, number) in counts { kinds[kind].group?.more += number }
        return true
    }

    /// Tells of the first of a group, and counts all others.
    private mutating func group(_ known: Group?, with diagnostic: Diagnostic) -> Group {
        if var group = known {
            group.add(diagnostic)
            return group
        }
        told.append(diagnostic)
        return Group(index: told.count - 1)
    }

    private func withNotes(_ hint: Message) -> [Diagnostic] {
        var told = told
        let ofKinds = kinds.compactMap { kind -> (group: Group, name: String, reach: Message)? in
            kind.group.map { ($0, kind.name, "\(kind.files) files") }
        }
        for (group, name, reach) in groups + ofKinds where group.more > 0 {
            let places = group.places.joined(separator: ", ")
            let note: Message = "\(group.more) more of \(name) in \(reach), such as \(places); \(hint)"
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
