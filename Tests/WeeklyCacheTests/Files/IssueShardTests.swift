import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@testable import WeeklyCache

@Suite("Issues in a file of the cache")
struct IssueShardTests {
    private let owner = StableHash(of: "this program and these rules")

    private func record(_ path: String, _ message: Message) -> IssueShard.Record {
        let issue = StoredIssue(of: nil, [Diagnostic(.wrongType, message, path: path)])
        return IssueShard.Record(path, StableHash(of: path), issue)
    }

    private func bytes(_ paths: [String]) -> [UInt8] {
        IssueShard.bytes(paths.map { record($0, "what is wrong with \($0)") }, for: owner)
    }

    private func shard(_ file: [UInt8], for owner: StableHash? = nil) -> IssueShard? {
        IssueShard(for: owner ?? self.owner) { range in
            range.upperBound <= file.count ? Array(file[range]) : nil
        }
    }

    @Test("Each is found by its path and its digest")
    func found() throws {
        let paths = ["content/issues/a.md", "content/issues/b.md", "content/issues/caf\u{E9}.md"]
        let shard = try #require(self.shard(bytes(paths)))
        #expect(shard.count == 3)
        for path in paths {
            let kept = try #require(shard.issue(at: path, StableHash(of: path), CacheDamage()))
            #expect(kept.issue == nil)
            #expect(kept.said.all.map(\.message) == ["what is wrong with \(path)"])
        }
    }

    @Test(
        "A file that is another now, and one that was not there, are not found; nor is one whose name is spelled otherwise"
    )
    func notFound() throws {
        let path = "content/issues/caf\u{E9}.md"
        let shard = try #require(self.shard(bytes([path])))
        #expect(shard.issue(at: path, StableHash(of: "another"), CacheDamage()) == nil)
        #expect(shard.issue(at: "content/issues/b.md", StableHash(of: path), CacheDamage()) == nil)
        #expect(shard.issue(at: "content/issues/cafe\u{301}.md", StableHash(of: path), CacheDamage()) == nil)
    }

    @Test("A record is taken over as it stands")
    func records() throws {
        let path = "content/issues/a.md"
        let shard = try #require(self.shard(bytes([path])))
        let record = try #require(shard.record(of: path, StableHash(of: path)))
        #expect(IssueShard.bytes([record], for: owner) == bytes([path]))
    }

    @Test("A body that is sealed, and cannot be read back, is noted when it is asked for")
    func damagedBody() throws {
        let path = "content/issues/a.md"
        let stored = StoredIssue(of: IndexedIssue(Sample.issue), [])
        for (body, isDamaged) in [(stored.body, false), (stored.body + [0], true), ([], true)] {
            let record = IssueShard.Record(path, StableHash(of: path), StoredIssue(head: stored.head, body: body))
            let shard = try #require(self.shard(IssueShard.bytes([record], for: owner)))
            let damage = CacheDamage()
            let kept = shard.issue(at: path, StableHash(of: path), damage)
            let issue = try #require(kept?.issue)
            #expect(issue.title == Sample.issue.title && !damage.isFound)
            #expect(issue.sections == (isDamaged ? [] : Sample.issue.sections))
            #expect(damage.isFound == isDamaged)
        }
    }

    @Test("So is a body of which any byte is another than was written, or the last one missing")
    func changedBody() throws {
        let path = "content/issues/a.md"
        let stored = StoredIssue(of: IndexedIssue(Sample.issue), [])
        let file = IssueShard.bytes([IssueShard.Record(path, StableHash(of: path), stored)], for: owner)
        let kept = try #require(self.shard(file)).issue(at: path, StableHash(of: path), CacheDamage(), isChecked: true)
        #expect(kept?.issue == Sample.issue)
        var changes = (1...stored.body.count).map { offset in
            var changed = file
            changed[file.count - offset] ^= 1
            return changed
        }
        changes.append(file.dropLast())
        for changed in changes {
            let shard = try #require(self.shard(changed))
            let damage = CacheDamage()
            #expect(shard.record(of: path, StableHash(of: path)) == nil)
            #expect(shard.issue(at: path, StableHash(of: path), damage, isChecked: true) == nil && !damage.isFound)
            #expect(shard.issue(at: path, StableHash(of: path), damage)?.issue?.sections == [] && damage.isFound)
        }
    }

    @Test("Cut anywhere, with any byte changed, or with another owner, it has nothing")
    func damaged() {
        let bytes = bytes(["content/issues/a.md"])
        for length in bytes.indices { #expect(shard(Array(bytes.prefix(length))) == nil) }
        for index in bytes.indices {
            var changed = bytes
            changed[index] &+= 1
            #expect(shard(changed) == nil)
        }
        #expect(shard(bytes, for: StableHash(of: "other rules")) == nil)
    }

    @Test(
        "Bytes that are sealed, and are no records, have nothing",
        arguments: [[0], [UInt8](repeating: 0xFF, count: 40)])
    func noRecords(payload: [UInt8]) {
        let index = SealedBytes.seal(payload, for: owner)
        #expect(shard(UInt64(index.count).littleEndianBytes + index) == nil)
    }
}
