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

    @Test("Each is found by its path and its digest")
    func found() throws {
        let paths = ["content/issues/a.md", "content/issues/b.md", "content/issues/caf\u{E9}.md"]
        let shard = try #require(IssueShard(bytes(paths), for: owner))
        #expect(shard.count == 3)
        for path in paths {
            let kept = try #require(shard.issue(at: path, StableHash(of: path), CacheDamage()))
            #expect(kept.issue == nil)
            #expect(kept.diagnostics.map(\.message) == ["what is wrong with \(path)"])
        }
    }

    @Test(
        "A file that is another now, and one that was not there, are not found; nor is one whose name is spelled otherwise"
    )
    func notFound() throws {
        let path = "content/issues/caf\u{E9}.md"
        let shard = try #require(IssueShard(bytes([path]), for: owner))
        #expect(shard.issue(at: path, StableHash(of: "another"), CacheDamage()) == nil)
        #expect(shard.issue(at: "content/issues/b.md", StableHash(of: path), CacheDamage()) == nil)
        #expect(shard.issue(at: "content/issues/cafe\u{301}.md", StableHash(of: path), CacheDamage()) == nil)
    }

    @Test("A record is taken over as it stands")
    func records() throws {
        let path = "content/issues/a.md"
        let shard = try #require(IssueShard(bytes([path]), for: owner))
        let record = try #require(shard.record(of: path, StableHash(of: path)))
        #expect(IssueShard.bytes([record], for: owner) == bytes([path]))
    }

    @Test("A body that is sealed, and cannot be read back, is noted when it is asked for")
    func damagedBody() throws {
        let path = "content/issues/a.md"
        let stored = StoredIssue(of: IndexedIssue(Sample.issue), [])
        for (body, isDamaged) in [(stored.body, false), (stored.body + [0], true), ([], true)] {
            let record = IssueShard.Record(path, StableHash(of: path), StoredIssue(head: stored.head, body: body))
            let shard = try #require(IssueShard(IssueShard.bytes([record], for: owner), for: owner))
            let damage = CacheDamage()
            let kept = shard.issue(at: path, StableHash(of: path), damage)
            let issue = try #require(kept?.issue)
            #expect(issue.title == Sample.issue.title && !damage.isFound)
            #expect(issue.sections == (isDamaged ? [] : Sample.issue.sections))
            #expect(damage.isFound == isDamaged)
        }
    }

    @Test("Cut anywhere, with any byte changed, or with another owner, it has nothing")
    func damaged() {
        let bytes = bytes(["content/issues/a.md"])
        for length in bytes.indices { #expect(IssueShard(Array(bytes.prefix(length)), for: owner) == nil) }
        for index in bytes.indices {
            var changed = bytes
            changed[index] &+= 1
            #expect(IssueShard(changed, for: owner) == nil)
        }
        #expect(IssueShard(bytes, for: StableHash(of: "other rules")) == nil)
    }

    @Test(
        "Bytes that are sealed, and are no records, have nothing",
        arguments: [[0], [UInt8](repeating: 0xFF, count: 40)])
    func noRecords(payload: [UInt8]) {
        #expect(IssueShard(SealedBytes.seal(payload, for: owner), for: owner) == nil)
    }
}
