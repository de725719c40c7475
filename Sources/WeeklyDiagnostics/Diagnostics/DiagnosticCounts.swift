internal import WeeklyText

/// How many diagnostics there are of each kind that are equally grave.
package struct DiagnosticCounts: Hashable, Sendable {
    /// What is counted together.
    package struct Kind: Hashable, Sendable {
        /// The kind.
        package let id: DiagnosticID
        /// How grave those are that are meant.
        package let severity: Diagnostic.Severity

        /// Those of a kind that are just so grave.
        package init(_ id: DiagnosticID, _ severity: Diagnostic.Severity) {
            self.id = id
            self.severity = severity
        }

        fileprivate func precedes(_ other: Kind) -> Bool {
            id == other.id ? severity < other.severity : id.name.precedes(other.id.name)
        }
    }

    /// A kind, and how many there are of it: one at least.
    package struct Count: Hashable, Sendable {
        /// What is counted.
        package let kind: Kind
        /// How many there are.
        package fileprivate(set) var number: Int

        /// So many of a kind.
        package init(_ kind: Kind, _ number: Int) {
            self.kind = kind
            self.number = number
        }
    }

    /// Each kind once, in the order of names.
    package private(set) var all: [Count] = []

    /// There are none.
    init() {}

    /// How many of each kind there are among diagnostics.
    package init(of diagnostics: some Sequence<Diagnostic>) {
        for diagnostic in diagnostics { add(Count(Kind(diagnostic.id, diagnostic.severity), 1)) }
    }

    /// The same of counts in any order, of which several may be of one kind.
    init(_ counts: some Sequence<Count>) {
        for count in counts { add(count) }
    }

    /// The counts of another one; nil where they are in no such order.
    package init?(inOrder counts: [Count]) {
        guard zip(counts, counts.dropFirst()).allSatisfy({ $0.kind.precedes($1.kind) }) else { return nil }
        all = counts
    }

    /// Whether there are none.
    package var isEmpty: Bool { all.isEmpty }

    /// How many are just so grave.
    package subscript(severity: Diagnostic.Severity) -> Int {
        all.reduce(0) { $0 + ($1.kind.severity == severity ? $1.number : 0) }
    }

    /// There are few kinds in a file: they are looked through.
    private mutating func add(_ count: Count) {
        if let index = all.firstIndex(where: { $0.kind == count.kind }) {
            all[index].number += count.number
        } else {
            all.insert(count, at: all.firstIndex { count.kind.precedes($0.kind) } ?? all.count)
        }
    }

    static func + (left: DiagnosticCounts, right: DiagnosticCounts) -> DiagnosticCounts {
        if left.isEmpty { return right }
        var sum = left
        for count in right.all { sum.add(count) }
        return sum
    }
}

extension SeverityOverrides {
    /// How many there are as the site has them.
    func applied(to counts: DiagnosticCounts) -> DiagnosticCounts {
        if isEmpty { return counts }
        return DiagnosticCounts(
            counts.all.compactMap { count in
                let kind = count.kind
                guard let level = self[kind.id] else { return count }
                return level.severity.map { DiagnosticCounts.Count(DiagnosticCounts.Kind(kind.id, $0), count.number) }
            })
    }
}
