internal import WeeklyCache
internal import WeeklyCheck
internal import WeeklyText

/// What the last build said of the addresses of issues.
///
/// It lies in a few files, each finding in that which its key tells: where some changed, only their files are written again.
struct KeptFindings: Sendable {
    private static let partCount = 16

    private let cache: BuildCache
    private let parts: [Findings?]

    init(_ cache: BuildCache) {
        self.cache = cache
        parts = (0..<Self.partCount).map { number in
            cache.read(Self.name(number)).flatMap { Findings($0, for: cache.seed.finished) }
        }
    }

    /// What was said of an issue, and what was asked of the site to know it; nil where that is not known.
    ///
    /// - Parameter key: stands for the issue and for all that its addresses were held against.
    func answer(of key: StableHash) -> AddressAnswer? {
        parts[Self.part(of: key)]?[key].map {
            AddressAnswer($0.diagnostics.diagnostics(cache.damage), PlaceQuestions($0.questions))
        }
    }

    /// Keeps these findings and no others.
    func keep(_ entries: [(key: StableHash, answer: AddressAnswer)]) {
        var (counts, known) = (Array(repeating: 0, count: Self.partCount), Array(repeating: 0, count: Self.partCount))
        for (key, _) in entries {
            let part = Self.part(of: key)
            counts[part] += 1
            if parts[part]?[key] != nil { known[part] += 1 }
        }
        for part in 0..<Self.partCount where known[part] < counts[part] || counts[part] != parts[part]?.count ?? 0 {
            keep(entries.filter { Self.part(of: $0.key) == part }, inPart: part)
        }
    }

    /// What is known is kept as it stands.
    private func keep(_ entries: [(key: StableHash, answer: AddressAnswer)], inPart part: Int) {
        let findings = entries.map { key, answer in
            (key, parts[part]?[key] ?? Finding(answer.said, questions: answer.questions.hashes))
        }
        let new = Findings(Dictionary(findings) { first, _ in first })
        cache.write(new.bytes(for: cache.seed.finished), as: Self.name(part))
    }

    private static func part(of key: StableHash) -> Int { Int(key.value % UInt64(partCount)) }

    private static func name(_ part: Int) -> String { "addresses-\(part)" }
}
