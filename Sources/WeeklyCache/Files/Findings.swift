package import WeeklyDiagnostics
package import WeeklyText

/// What was said of a thing.
package struct Finding: Sendable, Hashable {
    package let diagnostics: StoredDiagnostics
    /// Stand for what was asked to know it.
    package let questions: [StableHash]

    /// - Parameter questions: stand for what was asked to know it.
    package init(_ diagnostics: CountedDiagnostics, questions: [StableHash]) {
        self.diagnostics = StoredDiagnostics(diagnostics)
        self.questions = questions
    }
}

/// What was said of some things, each known by a key, in one file.
package struct Findings: Sendable {
    /// Nothing was said of most.
    private let all: [StableHash: Finding]

    package init(_ all: [StableHash: Finding]) {
        self.all = all
    }

    /// Nil where the bytes are not those of the owner's findings.
    package init?(_ file: [UInt8], for owner: StableHash) {
        guard let known: Findings = SealedBytes.value(of: file, for: owner) else { return nil }
        self = known
    }

    /// How many things it knows.
    package var count: Int { all.count }

    /// What was said of a thing; nil of one that is not known.
    package subscript(key: StableHash) -> Finding? { all[key] }

    /// The whole file, the same for the same findings.
    ///
    /// - Parameter owner: who alone shall believe it.
    package func bytes(for owner: StableHash) -> [UInt8] { SealedBytes.seal(self, for: owner) }
}

extension Finding: Storable {
    /// About as many as are stored of it, rather more: with its key, its questions, and what stands for a few kinds.
    fileprivate var mostBytes: Int { diagnostics.bytes.count + 8 * questions.count + 200 }

    func store(in writer: inout CacheWriter) {
        writer.append(diagnostics)
        writer.append(questions)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        diagnostics = try reader.value()
        questions = try reader.value()
    }
}

extension Findings: Storable {
    func store(in writer: inout CacheWriter) {
        let sorted = all.sorted { $0.key.value < $1.key.value }
        writer.reserve(sorted.reduce(0) { $0 + $1.value.mostBytes })
        writer.append(position: sorted.count)
        for (key, finding) in sorted {
            writer.append(key)
            writer.append(finding)
        }
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        var all: [StableHash: Finding] = [:]
        for _ in 0..<(try reader.count()) {
            let key: StableHash = try reader.value()
            all[key] = try Finding(readBy: &reader)
        }
        self.init(all)
    }
}
