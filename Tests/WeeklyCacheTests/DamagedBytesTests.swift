import TestTraits
import Testing
import WeeklyCache
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

/// Whatever stands in a cache file: an error, or a value that is as sound as one that was read.
@Suite("Damaged bytes")
struct DamagedBytesTests {
    /// The parts of an issue that are read one without the other.
    enum Part: CaseIterable, Sendable {
        case head, diagnostics, body

        var whole: [UInt8] {
            let stored = StoredIssue(of: IndexedIssue(Sample.issue), Sample.diagnostics)
            switch self {
            case .head: return stored.head
            case .diagnostics: return Array(StoredDiagnostics(CountedDiagnostics(Sample.diagnostics)).bytes)
            case .body: return stored.body
            }
        }
    }

    @Test("A beginning of the bytes is an error, and so is a byte too many", arguments: Part.allCases)
    func truncated(part: Part) {
        let whole = part.whole
        for length in 0..<whole.count {
            #expect(throws: DamagedCache()) { try read(Array(whole.prefix(length)), part) }
        }
        for byte: UInt8 in [0, 1, 0xFF] { #expect(throws: DamagedCache()) { try read(whole + [byte], part) } }
    }

    @Test(
        "Any one byte may be any other", arguments: Part.allCases, [0x00, 0x01, 0x7F, 0x80, 0xFF] as [UInt8])
    func everyByte(part: Part, byte: UInt8) {
        let whole = part.whole
        for index in whole.indices {
            var bytes = whole
            bytes[index] = byte
            lookAt(bytes, part)
        }
    }

    @Test("Bits, bytes and pieces may be elsewhere than they were", arguments: Part.allCases, 0..<20)
    func mutated(part: Part, seed: UInt64) {
        let whole = part.whole
        var numbers = SeededNumbers(state: seed)
        var survivors = 0
        for _ in 0..<500 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &numbers) { mutate(&bytes, &numbers) }
            if lookAt(bytes, part) { survivors += 1 }
        }
        #expect(survivors > 0, "nothing that is read was looked at")
    }

    @Test("Bytes that nobody wrote are an error", arguments: 100..<110)
    func random(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        for _ in 0..<500 {
            let count = Int.random(in: 0..<200, using: &numbers)
            let bytes = (0..<count).map { _ in
                UInt8.random(in: 0...(Bool.random(using: &numbers) ? 3 : 255), using: &numbers)
            }
            for part in Part.allCases { lookAt(bytes, part) }
        }
    }

    /// In front of the diagnostics of a file that is no issue: no head, no index, no digests.
    private static let nothing: [UInt8] = [0, 0, 0]

    @Test("Counts and lengths beyond the end are errors before any room is made for them")
    func bombs() {
        let most: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
        let endless = [UInt8](repeating: 0xFF, count: 9) + [0x01]
        for count in [most, endless, [0x80], [0x03], [0x80, 0x00]] {
            #expect(throws: DamagedCache()) { try read(Self.nothing + count) }
            #expect(throws: DamagedCache()) { try read(Self.nothing + [1] + count) }
            #expect(throws: DamagedCache()) { try read(Self.nothing + [0] + count) }
            #expect(throws: DamagedCache()) { try read(count, .diagnostics) }
            #expect(throws: DamagedCache()) { try read([1] + count, .diagnostics) }
            #expect(throws: DamagedCache()) { try read(count, .body) }
        }
        #expect(throws: DamagedCache()) { try read(Self.nothing + endless + [0]) }
        #expect(throws: DamagedCache()) { try read(Self.nothing + [UInt8](repeating: 0xFF, count: 40)) }
    }

    @Test("Messages within messages end somewhere")
    func nested() {
        let id: [UInt8] = [2, 0x61, 0, 0, 0]
        let level: [UInt8] = [0, 1, 1]
        for depth in [100_000, 1_000_000] {
            #expect(throws: DamagedCache()) { try read([1] + id + (0..<depth).flatMap { _ in level }, .diagnostics) }
        }
    }

    @Test(
        "Text that is no UTF-8 is an error",
        arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xBD]] as [[UInt8]])
    func encoding(bytes: [UInt8]) {
        #expect(throws: DamagedCache()) { try readID(bytes) }
        #expect(throws: DamagedCache()) { try readID([UInt8](repeating: 0x61, count: 30) + bytes) }
        #expect(throws: Never.self) { try readID([0xE4, 0xBD, 0xA0]) }
    }

    /// A diagnostic whose id has a name of these bytes.
    private func readID(_ name: [UInt8]) throws {
        try read([1, UInt8(name.count << 1)] + name + [0, 0, 0, 0, 0, 0, 0, 0, 0], .diagnostics)
    }

    @Test("Whole numbers and choices have one form each")
    func forms() {
        #expect(throws: Never.self) { try read(Self.nothing + [0, 0]) }
        for bytes: [UInt8] in [
            [2, 0, 0, 0, 0], [0, 2, 0, 0, 0], [0, 0, 2, 0, 0], [1], [0, 0, 0, 0x80, 0x00, 0], [0xFF, 0, 0, 0, 0],
        ] {
            #expect(throws: DamagedCache()) { try read(bytes) }
        }
    }

    @Test("Diagnostics are told to be there where there are any, and none is counted that is not there")
    func counts() throws {
        let count: [UInt8] = [1, 2, 0x61, 0, 0, 0, 1]
        for bytes: [UInt8] in [count + [0], [0, 1, 0], Array(count.dropLast()) + [0, 1, 0]] {
            #expect(throws: DamagedCache()) { try read(Self.nothing + bytes) }
        }
        let damage = CacheDamage()
        let kept = try StoredIssue.read((Self.nothing + count + [1, 0])[...], damage) { Sample.issue.body }
        #expect(kept.said.counts[.note] == 1 && !damage.isFound)
        #expect(kept.said.all.isEmpty && damage.isFound)
    }

    private func read(_ bytes: [UInt8], _ part: Part = .head) throws {
        switch part {
        case .head: _ = try StoredIssue.read(bytes[...]) { Sample.issue.body }
        case .diagnostics: _ = try StoredDiagnostics.read(bytes[...])
        case .body: _ = try StoredIssue.body(bytes[...])
        }
    }

    /// Reads bytes, and does with what comes of it what a build does.
    ///
    /// - Returns: whether anything came of it.
    @discardableResult
    private func lookAt(_ bytes: [UInt8], _ part: Part) -> Bool {
        switch part {
        case .head:
            guard let kept = try? StoredIssue.read(bytes[...], body: { Sample.issue.body }) else { return false }
            lookAt(kept)
        case .diagnostics:
            guard let diagnostics = try? StoredDiagnostics.read(bytes[...]) else { return false }
            for diagnostic in diagnostics.sorted() { show(diagnostic) }
        case .body:
            guard let body = try? StoredIssue.body(bytes[...]) else { return false }
            lookAt(body)
        }
        return true
    }

    private func lookAt(_ kept: KeptIssue) {
        let again = StoredIssue(of: entry(of: kept), kept.said)
        #expect(throws: Never.self) {
            let second = try StoredIssue.read(again.head[...]) { Sample.issue.body }
            #expect(StoredIssue(of: entry(of: second), second.said) == again)
        }
        for diagnostic in kept.said.all.sorted() { show(diagnostic) }
        guard let entry = entry(of: kept) else { return }
        let newsletter = Newsletter(ChunkedRow([entry]))
        for path in newsletter.items.lists.joined() { _ = newsletter.item(at: path) }
        _ = (newsletter.projects, newsletter.years, newsletter.schedule(after: nil).count)
    }

    private func entry(of kept: KeptIssue) -> IndexedIssue? {
        kept.issue.flatMap { issue in kept.index.map { IndexedIssue(issue, $0, digest: nil, parts: kept.parts) } }
    }

    private func lookAt(_ body: IssueBody) {
        let issue = WeeklyModel.Issue(
            frontMatter: Sample.frontMatter, slug: "a", sourcePath: "a.md", sections: body.sections,
            addresses: body.addresses)
        let again = StoredIssue(of: IndexedIssue(issue), [])
        #expect(throws: Never.self) { try #expect(StoredIssue.body(again.body[...]) == body) }
        show(issue)
    }

    private func show(_ diagnostic: Diagnostic) {
        _ = diagnostic.wording.text(in: .chinese)
        for location in [diagnostic.location] + diagnostic.notes.map(\.location) { _ = location?.excerpt.text }
        for edit in diagnostic.fixes.flatMap(\.edits) { _ = Sample.file.slice(edit.range) }
    }

    private func show(_ issue: WeeklyModel.Issue) {
        _ = IssueOutline.text(issue)
        _ = IndexedIssue(issue)
        for fragment in issue.sections.flatMap(\.passages).flatMap(\.fragments) {
            for mark in fragment.marks { _ = fragment.text(at: mark) }
            _ = fragment.replacingIDs { _ in "other" }
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
        let index = Int.random(in: 0..<bytes.count, using: &numbers)
        let end = min(bytes.count, index + Int.random(in: 1...8, using: &numbers))
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
        case 1: bytes[index] = UInt8.random(in: 0...255, using: &numbers)
        case 2: bytes[index] &+= Bool.random(using: &numbers) ? 1 : 255
        case 3: bytes.swapAt(index, Int.random(in: 0..<bytes.count, using: &numbers))
        default: bytes.replaceSubrange(index..<end, with: bytes[index..<end].reversed())
        }
    }
}
