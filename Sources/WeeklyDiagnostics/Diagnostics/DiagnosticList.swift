package import WeeklyText

/// Diagnostics in their order, in rows of one file each.
///
/// A preview makes such a list at every save: rows of files that did not change are taken over as they are, however many diagnostics
/// stand in them.
package struct DiagnosticList: Sendable {
    /// None of them empty, in the order of the files.
    private let rows: ChunkedRow<[Diagnostic]>
    /// The same of others, of which some may be of files that have a row.
    private let others: [[Diagnostic]]

    /// A list of rows.
    ///
    /// - Parameters:
    ///   - rows: each sorted and of one file, in the order of the files; none of them empty.
    ///   - others: of any files, in any order.
    package init(_ rows: ChunkedRow<[Diagnostic]> = ChunkedRow(), and others: [Diagnostic] = []) {
        self.rows = rows
        self.others = others.sorted().rowsOfFiles
    }

    /// The same with further ones.
    ///
    /// - Parameter others: of any files, in any order.
    package func adding(_ others: [Diagnostic]) -> DiagnosticList {
        others.isEmpty ? self : DiagnosticList(rows, and: self.others.joined() + others)
    }

    /// Whether there are none.
    package var isEmpty: Bool { rows.isEmpty && others.isEmpty }

    /// Whether any of them keeps the site from being written.
    package var hasErrors: Bool { rows.contains(where: \.hasErrors) || others.contains(where: \.hasErrors) }

    /// How many of them are just so grave.
    package func count(of severity: Diagnostic.Severity) -> Int {
        rows.reduce(0) { $0 + $1.count(of: severity) } + others.reduce(0) { $0 + $1.count(of: severity) }
    }
}

extension DiagnosticList: Sequence {
    /// From the first to the last.
    package func makeIterator() -> FlattenSequence<Files>.Iterator { files.joined().makeIterator() }

    private var files: Files { Files(rows: rows.makeIterator(), others: others[...]) }

    /// All that is said of a file, from file to file.
    package struct Files: Sequence, IteratorProtocol {
        private var rows: ChunkedRow<[Diagnostic]>.Iterator
        private var row: [Diagnostic]?
        private var others: ArraySlice<[Diagnostic]>

        fileprivate init(rows: ChunkedRow<[Diagnostic]>.Iterator, others: ArraySlice<[Diagnostic]>) {
            self.rows = rows
            self.others = others
            row = self.rows.next()
        }

        package mutating func next() -> [Diagnostic]? {
            guard let other = others.first else { return nextRow() }
            guard let row, !other[0].file.precedes(row[0].file) else { return others.popFirst() }
            guard row[0].isOfFile(of: other[0]) else { return nextRow() }
            others.removeFirst()
            self.row = rows.next()
            return (row + other).sorted()
        }

        private mutating func nextRow() -> [Diagnostic]? {
            defer { row = rows.next() }
            return row
        }
    }
}

extension DiagnosticList: Equatable {
    /// Whether both say the same in the same order. Rows that one was made of for the other cost next to nothing.
    package static func == (left: DiagnosticList, right: DiagnosticList) -> Bool {
        left.rows == right.rows && left.others == right.others || left.files.elementsEqual(right.files)
    }
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
