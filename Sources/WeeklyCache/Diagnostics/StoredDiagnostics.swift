package import WeeklyDiagnostics
internal import WeeklyText

/// Diagnostics as bytes, which are read back where somebody asks for them, and how many there are of each kind, which everybody asks.
package struct StoredDiagnostics: Hashable, Sendable {
    private let counts: DiagnosticCounts
    /// Nothing where there are none.
    package let bytes: ArraySlice<UInt8>

    /// What is to be kept of diagnostics.
    package init(_ diagnostics: CountedDiagnostics) {
        counts = diagnostics.counts
        bytes = diagnostics.isEmpty ? [] : Self.bytes(of: diagnostics.all)[...]
    }

    private static func bytes(of diagnostics: [Diagnostic]) -> [UInt8] {
        var writer = CacheWriter()
        writer.append(diagnostics)
        return writer.bytes
    }

    /// The diagnostics, read when somebody asks for them. The bytes are held, and were whole when they were read: only a mistake of the
    /// program can keep them from being read back.
    ///
    /// - Parameter damage: is told where they cannot be; there are none then.
    package func diagnostics(_ damage: CacheDamage) -> CountedDiagnostics {
        CountedDiagnostics(counts) { [counts, bytes] in
            if let read = try? Self.read(bytes), DiagnosticCounts(of: read) == counts { return read }
            damage.note()
            return []
        }
    }

    /// What was stored. Of any other bytes an error, or diagnostics that are as sound as those of a file that was read.
    package static func read(_ bytes: ArraySlice<UInt8>) throws(DamagedCache) -> [Diagnostic] {
        try CacheReader.read(bytes)
    }
}

extension StoredDiagnostics: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(counts.all)
        writer.append(counted: bytes)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        let all: [DiagnosticCounts.Count] = try reader.value()
        guard let counts = DiagnosticCounts(inOrder: all) else { throw DamagedCache() }
        self.counts = counts
        bytes = try reader.counted()
        guard counts.isEmpty == bytes.isEmpty else { throw DamagedCache() }
    }
}

extension DiagnosticCounts.Count: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(kind.id)
        writer.append(kind.severity)
        writer.append(position: number)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        let kind = DiagnosticCounts.Kind(try reader.value(), try reader.value())
        self.init(kind, try reader.position())
        guard number > 0 else { throw DamagedCache() }
    }
}
