internal import WeeklyText

/// How many diagnostics of each kind there are in some files, and in how many of these.
struct DiagnosticTally: Sendable {
    struct Entry: Sendable {
        let kind: DiagnosticCounts.Kind
        fileprivate(set) var files = 0
        fileprivate(set) var number = 0
    }

    /// Each kind once, in no order.
    private(set) var entries: [Entry] = []

    init(of files: some Sequence<FileDiagnostics> = []) {
        for file in files { add(file.counts) }
    }

    /// Adds what is said of a file.
    ///
    /// - Parameter known: what was added of the file already, which is no further file for these kinds.
    mutating func add(_ counts: DiagnosticCounts, beside known: DiagnosticCounts = DiagnosticCounts()) {
        for count in counts.all {
            let index = index(of: count.kind)
            entries[index].number += count.number
            if !known.all.contains(where: { $0.kind == count.kind }) { entries[index].files += 1 }
        }
    }

    /// There are few kinds: they are looked through.
    private mutating func index(of kind: DiagnosticCounts.Kind) -> Int {
        if let index = entries.firstIndex(where: { $0.kind == kind }) { return index }
        entries.append(Entry(kind: kind))
        return entries.count - 1
    }
}
