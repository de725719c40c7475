internal import WeeklyText

/// Diagnostics in their order, in rows of one file each.
///
/// A preview makes such a list at every save: rows of files that did not change are taken over as they are, however many diagnostics
/// stand in them.
package struct DiagnosticList: Sendable {
    private let rows: DiagnosticRows
    /// The same of others, of which some may be of files that have a row.
    private let others: [FileDiagnostics]
    private let counts: SeverityCounts

    /// - Parameter others: of any files, in any order.
    package init(_ rows: DiagnosticRows = DiagnosticRows(), and others: [Diagnostic] = []) {
        self.rows = rows
        self.others = others.sorted().rowsOfFiles
        counts = rows.counts + SeverityCounts(of: self.others)
    }

    /// The same with further ones.
    ///
    /// - Parameter others: of any files, in any order.
    package func adding(_ others: [Diagnostic]) -> DiagnosticList {
        others.isEmpty ? self : DiagnosticList(rows, and: self.others.flatMap(\.all) + others)
    }

    /// Whether there are none.
    package var isEmpty: Bool { rows.all.isEmpty && others.isEmpty }

    /// Whether any of them keeps the site from being written.
    package var hasErrors: Bool { counts[.error] > 0 }

    /// How many of them are just so grave.
    package func count(of severity: Diagnostic.Severity) -> Int { counts[severity] }

    /// The first of those that are just so grave, at most so many.
    package func first(_ count: Int, of severity: Diagnostic.Severity) -> [Diagnostic] {
        let own = DiagnosticRows(ChunkedRow(rows.first(count, of: severity)))
        let others = others.flatMap { row in row.all.filter { $0.severity == severity } }
        return Array(DiagnosticList(own, and: others).prefix(count))
    }
}

extension DiagnosticList: Sequence {
    /// From the first to the last.
    package func makeIterator() -> Iterator { Iterator(files: files) }

    /// All that is said of a file, from file to file.
    private var files: Files<ChunkedRow<FileDiagnostics>.Iterator> {
        Files(rows: rows.all.makeIterator(), others: others[...])
    }

    /// Goes on from diagnostic to diagnostic.
    package struct Iterator: IteratorProtocol {
        fileprivate var files: Files<ChunkedRow<FileDiagnostics>.Iterator>
        private var rest: ArraySlice<Diagnostic> = []

        fileprivate init(files: Files<ChunkedRow<FileDiagnostics>.Iterator>) {
            self.files = files
        }

        package mutating func next() -> Diagnostic? {
            while rest.isEmpty {
                guard let file = files.next() else { return nil }
                rest = file.all[...]
            }
            return rest.popFirst()
        }
    }

    /// Puts what else is said between rows of files, and to those of the same files.
    struct Files<Rows: IteratorProtocol<FileDiagnostics>>: Sequence, IteratorProtocol {
        private var rows: Rows
        private var row: FileDiagnostics?
        private var others: ArraySlice<FileDiagnostics>

        init(rows: Rows, others: ArraySlice<FileDiagnostics>) {
            self.rows = rows
            self.others = others
            row = self.rows.next()
        }

        mutating func next() -> FileDiagnostics? {
            guard let other = others.first else { return nextRow() }
            guard let row, !other.path.precedes(row.path) else { return others.popFirst() }
            guard row.isOfFile(of: other) else { return nextRow() }
            others.removeFirst()
            self.row = rows.next()
            return FileDiagnostics(of: row.path, [row.said, other.said])
        }

        private mutating func nextRow() -> FileDiagnostics? {
            defer { row = rows.next() }
            return row
        }
    }
}

// MARK: Counted together

extension DiagnosticList {
    /// Some files that follow one another, with how many diagnostics of each kind are in them, which is known without a look at each.
    struct Part {
        let kinds: DiagnosticTally
        private let rows: [FileDiagnostics]
        private let others: ArraySlice<FileDiagnostics>

        /// - Parameters:
        ///   - kinds: those of the rows.
        ///   - others: what else is said, of these files and of some between them.
        init(
            _ rows: [FileDiagnostics], _ kinds: DiagnosticTally, others: ArraySlice<FileDiagnostics> = []
        ) {
            var kinds = kinds
            for other in others {
                let index = rows.partitioningIndex { !$0.path.precedes(other.path) }
                let isKnown = index < rows.count && rows[index].isOfFile(of: other)
                kinds.add(other.counts, beside: isKnown ? rows[index].counts : DiagnosticCounts())
            }
            (self.kinds, self.rows, self.others) = (kinds, rows, others)
        }

        var files: Files<IndexingIterator<[FileDiagnostics]>> {
            Files(rows: rows.makeIterator(), others: others)
        }
    }

    /// All files, in their order.
    var parts: [Part] {
        let chunks = rows.chunks
        var rest = others[...]
        let parts = chunks.indices.map { index in
            let next = chunks.indices.contains(index + 1) ? chunks[index + 1].files.first?.path : nil
            let own = next.map { next in rest.prefix { $0.path.precedes(next) } } ?? rest
            rest = rest[own.endIndex...]
            return Part(chunks[index].files, chunks[index].kinds, others: own)
        }
        return parts.isEmpty ? [Part([], DiagnosticTally(), others: rest)] : parts
    }
}

extension DiagnosticList: Equatable {
    /// Whether both say the same in the same order. Rows that one was made of for the other cost next to nothing.
    package static func == (left: DiagnosticList, right: DiagnosticList) -> Bool {
        guard left.counts == right.counts else { return false }
        let (haveSameRows, haveSameOthers) = (left.rows.all == right.rows.all, left.others == right.others)
        // What one says of a file in its row, the other may say beside it.
        return haveSameRows == haveSameOthers ? haveSameRows || left.files.elementsEqual(right.files) : false
    }
}
