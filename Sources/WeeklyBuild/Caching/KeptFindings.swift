internal import WeeklyCache
internal import WeeklyCheck
internal import WeeklyText

/// What the last build said of the addresses of issues.
struct KeptFindings: Sendable {
    private static let name = "addresses"

    private let cache: BuildCache
    private let findings: Findings?

    init(_ cache: BuildCache) {
        self.cache = cache
        findings = cache.read(Self.name).flatMap { Findings($0, for: cache.seed.finished) }
    }

    /// What was said of an issue, and what was asked of the site to know it; nil where that is not known.
    ///
    /// - Parameter key: stands for the issue and for all that its addresses were held against.
    func answer(of key: StableHash) -> AddressAnswer? {
        findings?[key].map { AddressAnswer($0.diagnostics.diagnostics(cache.damage), PlaceQuestions($0.questions)) }
    }

    /// Keeps these findings and no others.
    func keep(_ entries: [(key: StableHash, answer: AddressAnswer)]) {
        let isSame = findings.map { findings in
            findings.count == entries.count && entries.allSatisfy { findings[$0.key] != nil }
        }
        if isSame ?? entries.isEmpty { return }
        let new = Findings(Dictionary(entries.map { ($0.key, finding($0.key, $0.answer)) }) { first, _ in first })
        cache.write(new.bytes(for: cache.seed.finished), as: Self.name)
    }

    /// What is known is kept as it stands.
    private func finding(_ key: StableHash, _ answer: AddressAnswer) -> Finding {
        findings?[key] ?? Finding(answer.said, questions: answer.questions.hashes)
    }
}
