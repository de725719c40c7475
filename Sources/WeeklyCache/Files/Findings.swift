package import WeeklyDiagnostics
package import WeeklyText

/// What was said of some things, each known by a key, in one file.
package struct Findings: Sendable {
    /// Nothing was said of most.
    private let diagnostics: [StableHash: [Diagnostic]]

    package init(_ diagnostics: [StableHash: [Diagnostic]]) {
        self.diagnostics = diagnostics
    }

    /// Nil where the bytes are not those of the owner's findings.
    package init?(_ file: [UInt8], for owner: StableHash) {
        guard let known: Findings = SealedBytes.value(of: file, for: owner) else { return nil }
        self = known
    }

    /// How many things it knows.
    package var count: Int { diagnostics.count }

    /// What was said of a thing; nil of one that is not known.
    package subscript(key: StableHash) -> [Diagnostic]? { diagnostics[key] }

    /// The whole file, the same for the same findings.
    ///
    /// - Parameter owner: who alone shall believe it.
    package func bytes(for owner: StableHash) -> [UInt8] { SealedBytes.seal(self, for: owner) }
}

extension Findings: Storable {
    func store(in writer: inout CacheWriter) {
        let keys = diagnostics.keys.sorted { $0.value < $1.value }
        writer.append(position: keys.count)
        for key in keys {
            writer.append(number: key.value)
            writer.append(diagnostics[key] ?? [])
        }
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        var diagnostics: [StableHash: [Diagnostic]] = [:]
        for _ in 0..<(try reader.count()) {
            let key = StableHash(value: try reader.number())
            // Not the optional one that a subscript takes.
            let found: [Diagnostic] = try reader.value()
            diagnostics[key] = found
        }
        self.init(diagnostics)
    }
}
