internal import WeeklyText

/// Diagnostics in their order, in rows of one file each.
///
/// A preview makes such a list at every save: rows of files that did not change are taken over as they are, however many diagnostics
/// stand in them.
package struct DiagnosticList: Sendable {
    private let rows: [[Diagnostic]]

    /// A list of rows.
    ///
    /// - Parameters:
    ///   - rows: each sorted and of one file, in the order of the files; any of them may be empty.
    ///   - others: of any files, in any order.
    package init(_ rows: [[Diagnostic]], and others: [Diagnostic] = []) {
        var merged: [[Diagnostic]] = []
        var rest = rows.filter { !$0.isEmpty }[...]
        merged.reserveCapacity(rest.count)
        for added in others.sorted().rowsOfFiles {
            let place = rest.partitioningIndex { !$0[0].file.precedes(added[0].file) }
            merged += rest[..<place]
            rest = rest[place...]
            let isOfRow = rest.first.map { $0[0].isOfFile(of: added[0]) } ?? false
            merged.append(isOfRow ? (rest.removeFirst() + added).sorted() : added)
        }
        self.rows = merged + rest
    }

    /// The same with further ones.
    ///
    /// - Parameter others: of any files, in any order.
    package func adding(_ others: [Diagnostic]) -> DiagnosticList {
        others.isEmpty ? self : DiagnosticList(rows, and: others)
    }

    /// Whether there are none.
    package var isEmpty: Bool { rows.isEmpty }

    /// Whether any of them keeps the site from being written.
    package var hasErrors: Bool { rows.contains(where: \.hasErrors) }

    /// How many of them are just so grave.
    package func count(of severity: Diagnostic.Severity) -> Int { rows.reduce(0) { $0 + $1.count(of: severity) } }
}

extension DiagnosticList: Sequence {
    /// From the first to the last.
    package func makeIterator() -> FlattenSequence<[[Diagnostic]]>.Iterator { rows.joined().makeIterator() }
}

extension DiagnosticList: Equatable {
    /// Whether both say the same in the same order. Rows that one was made of for the other cost next to nothing.
    package static func == (left: DiagnosticList, right: DiagnosticList) -> Bool { left.rows == right.rows }
}

extension [Diagnostic] {
    /// Parts of a sorted row, each of one file.
    fileprivate var rowsOfFiles: [[Diagnostic]] {
        var rows: [[Diagnostic]] = []
        var rest = self[...]
        while let first = rest.first {
            let row = rest.prefix { $0.isOfFile(of: first) }
            rows.append(Array(row))
            rest = rest[row.endIndex...]
        }
        return rows
    }
}

extension Diagnostic {
    fileprivate var file: String { path ?? "" }

    fileprivate func isOfFile(of other: Diagnostic) -> Bool { file.hasBytes(of: other.file) }
}
