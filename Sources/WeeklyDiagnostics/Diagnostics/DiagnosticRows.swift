package import WeeklyText

/// Diagnostics in rows of one file each, counted chunk by chunk.
package struct DiagnosticRows: Sendable {
    private let counted: ChunkSummaries<[Diagnostic], SeverityCounts>

    /// - Parameters:
    ///   - rows: each sorted and of one file, in the order of the files; none of them empty.
    ///   - previous: rows whose counts are taken over as far as they are the same.
    package init(_ rows: ChunkedRow<[Diagnostic]> = ChunkedRow(), after previous: DiagnosticRows? = nil) {
        counted = ChunkSummaries(of: rows, after: previous?.counted, SeverityCounts.init(of:))
    }

    /// The rows.
    package var all: ChunkedRow<[Diagnostic]> { counted.row }

    var counts: SeverityCounts { counted.summaries.reduce(SeverityCounts(of: []), +) }

    /// Those of the first rows that are just so grave, until there are enough; what stands where there are none is not looked at.
    func first(_ count: Int, of severity: Diagnostic.Severity) -> [[Diagnostic]] {
        var (found, total) = ([[Diagnostic]](), 0)
        for rows in counted.chunks(where: { $0[severity] > 0 }) {
            for row in rows where total < count {
                let own = row.filter { $0.severity == severity }
                if !own.isEmpty { found.append(own) }
                total += own.count
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

    init(of rows: [[Diagnostic]]) {
        for row in rows { for diagnostic in row { count(diagnostic.severity) } }
    }

    private mutating func count(_ severity: Diagnostic.Severity) {
        switch severity {
        case .note: notes += 1
        case .warning: warnings += 1
        case .error: errors += 1
        }
    }

    subscript(severity: Diagnostic.Severity) -> Int {
        switch severity {
        case .note: notes
        case .warning: warnings
        case .error: errors
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
