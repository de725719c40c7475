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
        joined(list.files, from: least, hint: hint)
    }

    /// The same of diagnostics in any order of their files, those of one file in a row.
    package static func joined(_ diagnostics: [Diagnostic], hint: Message) -> [Diagnostic] {
        joined(diagnostics.rowsOfFiles, from: .note, hint: hint)
    }

    private static func joined(
        _ files: some Sequence<FileDiagnostics>, from least: Diagnostic.Severity, hint: Message
    ) -> [Diagnostic] {
        var groups = DiagnosticGroups()
        let files = files.compactMap { file in
            File(file, from: least) { groups.number(of: $0) }
        }
        for file in files { groups.tell(file) }
        return groups.withNotes(hint)
    }

    /// A file with how many there are of each kind, by its number.
    private struct File {
        let counts: [(kind: Int, number: Int)]
        private let file: FileDiagnostics
        private let least: Diagnostic.Severity

        /// Nil where nothing is so grave.
        init?(
            _ file: FileDiagnostics, from least: Diagnostic.Severity, number: (DiagnosticCounts.Kind) -> Int
        ) {
            counts = file.counts.all.compactMap { $0.kind.severity < least ? nil : (number($0.kind), $0.number) }
            if counts.isEmpty { return nil }
            (self.file, self.least) = (file, least)
        }

        var diagnostics: [Diagnostic] { file.all.filter { $0.severity >= least } }
    }

    /// Asked once for each file that a kind is in.
    private mutating func number(of kind: DiagnosticCounts.Kind) -> Int {
        let number = numbers[kind] ?? kinds.count
        if number == kinds.count {
            numbers[kind] = number
            kinds.append(Kind(name: kind.id.name))
        }
        kinds[number].files += 1
        return number
    }

    private mutating func tell(_ file: File) {
        if file.counts.allSatisfy({ kinds[$0.kind].isInMany && kinds[$0.kind].group?.isFull ?? false }) {
            for (kind, number) in file.counts { kinds[kind].group?.more += number }
            return
        }
        var own: [Int: Group] = [:]
        for diagnostic in file.diagnostics {
            guard let kind = numbers[DiagnosticCounts.Kind(diagnostic.id, diagnostic.severity)] else { continue }
            let isAlone = file.counts.contains { $0.kind == kind && $0.number <= Self.mostInFile }
            if kinds[kind].isInMany {
                kinds[kind].group = group(kinds[kind].group, with: diagnostic)
            } else if isAlone {
                told.append(diagnostic)
            } else {
                own[kind] = group(own[kind], with: diagnostic)
            }
        }
        groups += own.map { ($1, kinds[$0].name, "this file") }
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
