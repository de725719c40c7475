internal import WeeklyText

/// All that is said of a file, in order.
package struct FileDiagnostics: Sendable {
    /// The file's, as messages show it; empty where what is said is of none.
    let path: String
    /// What is said, sorted.
    let said: CountedDiagnostics

    /// - Parameters:
    ///   - parts: what is said of the file, in any order.
    ///   - severities: how grave the site has it.
    package init(
        of path: String, _ parts: [CountedDiagnostics], severities: SeverityOverrides = SeverityOverrides()
    ) {
        self.path = path
        let parts = parts.filter { !$0.isEmpty }
        if parts.isEmpty {
            said = CountedDiagnostics()
            return
        }
        said = CountedDiagnostics(severities.applied(to: parts.map(\.counts).reduce(DiagnosticCounts(), +))) {
            severities.applied(to: parts.flatMap(\.all).sorted())
        }
    }

    /// - Parameter sorted: all of one file.
    init(_ sorted: [Diagnostic]) {
        path = sorted.first?.path ?? ""
        said = CountedDiagnostics(sorted)
    }

    var counts: DiagnosticCounts { said.counts }
    var all: [Diagnostic] { said.all }

    /// Whether nothing is said of the file.
    package var isEmpty: Bool { said.isEmpty }

    func isOfFile(of other: FileDiagnostics) -> Bool { path.hasBytes(of: other.path) }
}

extension FileDiagnostics: Equatable {
    /// Whether both say the same of the same file.
    package static func == (left: FileDiagnostics, right: FileDiagnostics) -> Bool {
        left.said == right.said && left.isOfFile(of: right)
    }
}

extension [Diagnostic] {
    /// Parts that follow one another, each of one file.
    var rowsOfFiles: [FileDiagnostics] {
        var rows: [FileDiagnostics] = []
        var rest = self[...]
        while let first = rest.first {
            let row = rest.prefix { ($0.path ?? "").hasBytes(of: first.path ?? "") }
            rows.append(FileDiagnostics(Array(row)))
            rest = rest[row.endIndex...]
        }
        return rows
    }
}
