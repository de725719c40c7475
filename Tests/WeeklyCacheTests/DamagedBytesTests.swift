import TestTraits
import Testing
import WeeklyCache
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

/// Whatever stands in a cache file: an error, or a value that is as sound as one that was read.
@Suite("Damaged bytes")
struct DamagedBytesTests {
    private static let whole = StoredIssue.bytes(of: Sample.issue, Sample.diagnostics)

    @Test("A beginning of the bytes is an error, and so is a byte too many")
    func truncated() {
        for length in 0..<Self.whole.count {
            #expect(throws: DamagedCache()) { try read(Array(Self.whole.prefix(length))) }
        }
        for byte: UInt8 in [0, 1, 0xFF] { #expect(throws: DamagedCache()) { try read(Self.whole + [byte]) } }
    }

    @Test("Any one byte may be any other", arguments: [0x00, 0x01, 0x7F, 0x80, 0xFF] as [UInt8])
    func everyByte(byte: UInt8) {
        for index in Self.whole.indices {
            var bytes = Self.whole
            bytes[index] = byte
            lookAt(bytes)
        }
    }

    @Test("Bits, bytes and pieces may be elsewhere than they were", arguments: 0..<20)
    func mutated(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        var survivors = 0
        for _ in 0..<500 {
            var bytes = Self.whole
            for _ in 0..<Int.random(in: 1...4, using: &numbers) { mutate(&bytes, &numbers) }
            if lookAt(bytes) { survivors += 1 }
        }
        #expect(survivors > 0, "nothing that is read was looked at")
    }

    @Test("Bytes that nobody wrote are an error", arguments: 100..<110)
    func random(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        for _ in 0..<500 {
            let count = Int.random(in: 0..<200, using: &numbers)
            lookAt(
                (0..<count).map { _ in UInt8.random(in: 0...(Bool.random(using: &numbers) ? 3 : 255), using: &numbers) }
            )
        }
    }

    @Test("Counts and lengths beyond the end are errors before any room is made for them")
    func bombs() {
        let most: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
        let endless = [UInt8](repeating: 0xFF, count: 9) + [0x01]
        for count in [most, endless, [0x80], [0x03], [0x80, 0x00]] {
            #expect(throws: DamagedCache()) { try read([0] + count) }
            #expect(throws: DamagedCache()) { try read([0, 1] + count) }
        }
        #expect(throws: DamagedCache()) { try read([0] + endless + [0]) }
        #expect(throws: DamagedCache()) { try read([0] + [UInt8](repeating: 0xFF, count: 40)) }
    }

    @Test("Messages within messages end somewhere")
    func nested() {
        let id: [UInt8] = [2, 0x61, 0, 0, 0]
        let level: [UInt8] = [0, 1, 1]
        for depth in [100_000, 1_000_000] {
            #expect(throws: DamagedCache()) { try read([0, 1] + id + (0..<depth).flatMap { _ in level }) }
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
        try read([0, 1, UInt8(name.count << 1)] + name + [0, 0, 0, 0, 0, 0, 0, 0, 0])
    }

    @Test("Whole numbers and choices have one form each")
    func forms() {
        #expect(throws: Never.self) { try read([0, 0x00]) }
        for bytes: [UInt8] in [[2, 0], [1], [0, 0x80, 0x00], [0xFF, 0]] {
            #expect(throws: DamagedCache()) { try read(bytes) }
        }
    }

    private func read(_ bytes: [UInt8]) throws {
        _ = try StoredIssue.read(bytes.span.bytes)
    }

    /// Reads bytes, and does with what comes of it what a build does.
    ///
    /// - Returns: whether anything came of it.
    @discardableResult
    private func lookAt(_ bytes: [UInt8]) -> Bool {
        guard let (issue, diagnostics) = try? StoredIssue.read(bytes.span.bytes) else { return false }
        let again = StoredIssue.bytes(of: issue, diagnostics)
        #expect(throws: Never.self) {
            let (second, others) = try StoredIssue.read(again.span.bytes)
            #expect(StoredIssue.bytes(of: second, others) == again)
        }
        for diagnostic in diagnostics.sorted() { show(diagnostic) }
        if let issue { show(issue) }
        return true
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
