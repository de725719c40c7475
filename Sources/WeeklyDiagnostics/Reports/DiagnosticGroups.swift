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
    private struct Key: Hashable {
        let id: DiagnosticID
        let severity: Diagnostic.Severity
        /// Nil for what is told of all files together.
        let path: ExactText?
    }

    private struct Group {
        /// Where its first stands among those that are told.
        let index: Int
        var more = 0
        var places: [String] = []
    }

    private var counts: [Key: Int] = [:]
    private var files: [Key: Int] = [:]
    private var groups: [Key: Group] = [:]
    private var told: [Diagnostic] = []

    /// The diagnostics to tell, in their order; those that stand for others have a note that says for how many, and where.
    ///
    /// - Parameter hint: where all are listed.
    package static func joined(_ diagnostics: [Diagnostic], hint: Message) -> [Diagnostic] {
        var groups = DiagnosticGroups()
        for diagnostic in diagnostics { groups.count(diagnostic) }
        for diagnostic in diagnostics { groups.tell(diagnostic) }
        return groups.withNotes(hint)
    }

    private mutating func count(_ diagnostic: Diagnostic) {
        let key = Self.key(of: diagnostic)
        counts[key, default: 0] += 1
        if counts[key] == 1 { files[Self.key(ofAllLike: diagnostic), default: 0] += 1 }
    }

    private mutating func tell(_ diagnostic: Diagnostic) {
        guard let key = group(of: diagnostic) else { return told.append(diagnostic) }
        guard var group = groups[key] else {
            groups[key] = Group(index: told.count)
            return told.append(diagnostic)
        }
        group.more += 1
        if group.places.count < Self.places - 1 { group.places.append(diagnostic.place) }
        groups[key] = group
    }

    /// Nil for what is told by itself.
    private func group(of diagnostic: Diagnostic) -> Key? {
        let all = Self.key(ofAllLike: diagnostic)
        if files[all, default: 0] > Self.mostFiles { return all }
        let key = Self.key(of: diagnostic)
        return counts[key, default: 0] > Self.mostInFile ? key : nil
    }

    private func withNotes(_ hint: Message) -> [Diagnostic] {
        var told = told
        for (key, group) in groups where group.more > 0 {
            let reach: Message = key.path == nil ? "\(files[key, default: 0]) files" : "this file"
            let places = group.places.joined(separator: ", ")
            let note: Message = "\(group.more) more of \(key.id.name) in \(reach), such as \(places); \(hint)"
            told[group.index] = told[group.index].adding(.init(note))
        }
        return told
    }

    private static func key(of diagnostic: Diagnostic) -> Key {
        Key(id: diagnostic.id, severity: diagnostic.severity, path: ExactText(diagnostic.path ?? ""))
    }

    private static func key(ofAllLike diagnostic: Diagnostic) -> Key {
        Key(id: diagnostic.id, severity: diagnostic.severity, path: nil)
    }
}

extension Diagnostic {
    /// As terminals open it.
    fileprivate var place: String {
        location.map { "\($0.path):\($0.line):\($0.column)" } ?? path ?? ""
    }
}
