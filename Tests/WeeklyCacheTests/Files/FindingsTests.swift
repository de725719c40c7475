import Testing
import WeeklyDiagnostics
import WeeklyText

@testable import WeeklyCache

@Suite("What was said, kept by keys")
struct FindingsTests {
    private static let owner = StableHash(value: 7)
    private static let findings = Findings([
        StableHash(value: 1): said,
        StableHash(value: .max): Finding(CountedDiagnostics(), questions: [StableHash(value: 0)]),
        StableHash(value: 2): Finding(CountedDiagnostics(), questions: []),
    ])
    private static let said = Finding(
        CountedDiagnostics(Sample.diagnostics),
        questions: [StableHash(value: .max), StableHash(value: 3), StableHash(value: 3)])

    @Test("It is read back the same, of things, too, of which nothing was said")
    func same() throws {
        let read = try #require(Findings(Self.findings.bytes(for: Self.owner), for: Self.owner))
        #expect(read.count == 3)
        #expect(read[StableHash(value: 1)] == Self.said)
        #expect(read[StableHash(value: .max)] == Finding(CountedDiagnostics(), questions: [StableHash(value: 0)]))
        #expect(read[StableHash(value: 3)] == nil)
        #expect(read.bytes(for: Self.owner) == Self.findings.bytes(for: Self.owner))
    }

    @Test("Those of another owner, and bytes that are damaged, are none")
    func damaged() {
        let bytes = Self.findings.bytes(for: Self.owner)
        #expect(Findings(bytes, for: StableHash(value: 8)) == nil)
        for index in stride(from: 0, to: bytes.count, by: 3) {
            var other = bytes
            other[index] ^= 0x10
            #expect(Findings(other, for: Self.owner) == nil)
            #expect(Findings(Array(bytes[..<index]), for: Self.owner) == nil)
        }
    }
}
