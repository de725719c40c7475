package import WeeklyText

/// Diagnostics in rows of one file each, counted chunk by chunk.
package struct DiagnosticRows: Sendable {
    private let counted: ChunkSummaries<FileDiagnostics, Summary>

    /// What is known of the files of a chunk.
    struct Summary: Sendable {
        let severities: SeverityCounts
        let kinds: DiagnosticTally

        init(of files: [FileDiagnostics]) {
            severities = SeverityCounts(of: files)
            kinds = DiagnosticTally(of: files)
        }
    }

    /// - Parameters:
    ///   - rows: each of one file, in the order of the files; none of them empty.
    ///   - previous: rows whose counts are taken over as far as they are the same.
    package init(_ rows: ChunkedRow<FileDiagnostics> = ChunkedRow(), after previous: DiagnosticRows? = nil) {
        counted = ChunkSummaries(of: rows, after: previous?.counted, Summary.init(of:))
    }

    /// The rows.
    package var all: ChunkedRow<FileDiagnostics> { counted.row }

    var counts: SeverityCounts { counted.summaries.lazy.map(\.severities).reduce(SeverityCounts(of: []), +) }

    /// The files of each chunk that has any, with what is known of them.
    var chunks: [(files: [FileDiagnostics], kinds: DiagnosticTally)] {
        counted.all.filter { !$0.elements.isEmpty }.map { ($0.elements, $0.summary.kinds) }
    }

    /// Those of the first rows that are just so grave, until there are enough; what stands where there are none is not looked at.
    func first(_ count: Int, of severity: Diagnostic.Severity) -> [FileDiagnostics] {
        var (found, total) = ([FileDiagnostics](), 0)
        for rows in counted.chunks(where: { $0.severities[severity] > 0 }) {
            for row in rows where total < count && row.counts[severity] > 0 {
                found.append(FileDiagnostics(row.all.filter { $0.severity == severity }))
                total += row.counts[severity]
            }
            if total >= count { break }
        }
        return found
    }
}

/// How many diagnostics there are of each severity.
struct SeverityCounts: Sendable, Equatable {
    private var notes = 0
    private var warnings = 0
    private var errors = 0

    init(of files: [FileDiagnostics]) {
        for file in files { for count in file.counts.all { self[count.kind.severity] += count.number } }
    }

    subscript(severity: Diagnostic.Severity) -> Int {
        get {
            switch severity {
            case .note: notes
            case .warning: warnings
            case .error: errors
            }
        }
        set {
            switch severity {
            case .note: notes = newValue
            case .warning: warnings = newValue
            case .error: errors = newValue
            }
        }
    }

    static func + (left: SeverityCounts, right: SeverityCounts) -> SeverityCounts {
        var sum = left
        sum.notes += right.notes
        sum.warnings += right.warnings
        sum.errors += right.errors
        return sum
    }
}
