import Foundation
import Testing
import WeeklyDiagnostics

@testable import WeeklyBuild

/// A repository that lasts as long as a test.
struct MadeRepository {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try git("init", "-q", "-b", "main")
    }

    /// Runs git in a folder of the repository.
    func git(_ arguments: String..., in name: String = "") throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [
                "git", "-C", name.isEmpty ? folder.path : folder.path(name), "-c", "user.name=t", "-c",
                "user.email=t@example.org",
            ]
            + arguments
        process.environment = ["PATH": "/usr/bin:/bin:/usr/local/bin", "GIT_CONFIG_GLOBAL": "/dev/null"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "git \(arguments)")
    }

    func commit() throws {
        try git("add", "-A")
        try git("commit", "-q", "-m", "x")
    }

    /// The changed lines of a file of a folder since a revision, of the first ten; nil where it is as it was.
    func lines(_ path: String, since revision: String, in name: String = "") async throws -> [Int]? {
        let root = name.isEmpty ? folder.path : folder.path(name)
        let changes = try await GitRepository(around: root).changes(since: revision)
        let text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
        return changes.lines(of: path, holding: SourceFile(path: path, text: text)).map { lines in
            (1...10).filter { lines.touch($0...$0) }
        }
    }
}

@Suite("What changed since a revision")
struct GitRepositoryTests {
    @Test("Lines that are others or new, committed or not, and those around lines that are gone")
    func lines() async throws {
        let repository = try MadeRepository()
        let folder = repository.folder
        for name in ["changed", "added", "removed", "same"] { try folder.write("1\n2\n3\n4\n5\n", to: "\(name).md") }
        try repository.commit()
        try folder.write("1\n2\n3\nfour\n5\n", to: "changed.md")
        try repository.commit()
        try folder.write("one\n2\n3\nfour\n5\n", to: "changed.md")
        try folder.write("1\n2\nnew\n3\n4\n5\n", to: "added.md")
        try folder.write("1\n2\n5\n", to: "removed.md")
        try folder.write("1\n", to: "new.md")
        #expect(try await repository.lines("changed.md", since: "HEAD~1") == [1, 4])
        #expect(try await repository.lines("changed.md", since: "HEAD") == [1])
        #expect(try await repository.lines("added.md", since: "HEAD") == [3])
        #expect(try await repository.lines("removed.md", since: "HEAD") == [2, 3])
        #expect(try await repository.lines("new.md", since: "HEAD") == Array(1...10))
        #expect(try await repository.lines("same.md", since: "HEAD") == nil)
    }

    @Test(
        "Names with spaces, quotes and Chinese characters, and files that were renamed, also in a folder of the repository"
    )
    func names() async throws {
        let repository = try MadeRepository()
        let folder = repository.folder
        let text = (1...9).map { "line \($0)\n" }.joined()
        try folder.write(text, to: "网站/content/第 1 \"期\".md")
        try folder.write(text.replacing("line", with: "row"), to: "网站/old name.md")
        try repository.commit()
        try folder.write(text.replacing("line 3", with: "第三"), to: "网站/content/第 1 \"期\".md")
        try repository.git("mv", "网站/old name.md", "网站/新名.md")
        try folder.write(text.replacing("line", with: "row").replacing("row 5", with: "5"), to: "网站/新名.md")
        #expect(try await repository.lines("content/第 1 \"期\".md", since: "HEAD", in: "网站") == [3])
        #expect(try await repository.lines("新名.md", since: "HEAD", in: "网站") == [5])
    }

    @Test("Line ends alone are no change")
    func lineEnds() async throws {
        let repository = try MadeRepository()
        try repository.folder.write("1\n2\n", to: "a.md")
        try repository.commit()
        try repository.folder.write("1\r\ntwo\r\n", to: "a.md")
        #expect(try await repository.lines("a.md", since: "HEAD") == [2])
    }

    @Test("What others did since on the revision's side is no change of one's own")
    func branches() async throws {
        let repository = try MadeRepository()
        try repository.folder.write("1\n2\n", to: "a.md")
        try repository.folder.write("1\n2\n", to: "b.md")
        try repository.commit()
        try repository.git("checkout", "-q", "-b", "topic")
        try repository.folder.write("1\ntwo\n", to: "a.md")
        try repository.commit()
        try repository.git("checkout", "-q", "main")
        try repository.folder.write("one\n2\n", to: "b.md")
        try repository.commit()
        try repository.git("checkout", "-q", "topic")
        #expect(try await repository.lines("a.md", since: "main") == [2])
        #expect(try await repository.lines("b.md", since: "main") == nil)
    }

    @Test(
        "A revision that there is not, a folder that is in no repository and a clone without history each have their words"
    )
    func failures() async throws {
        let repository = try MadeRepository()
        try repository.folder.write("1\n", to: "site/a.md")
        try repository.commit()
        try repository.folder.write("2\n", to: "site/a.md")
        try repository.commit()
        await #expect(throws: GitFailure.unknownRevision("v9")) { try await repository.lines("site/a.md", since: "v9") }
        await #expect(throws: GitFailure.unknownRevision("--output=x")) {
            try await repository.lines("site/a.md", since: "--output=x")
        }
        try repository.git("clone", "-q", "--depth", "1", "file://\(repository.folder.path)", "clone")
        await #expect(throws: GitFailure.shallow("HEAD~1")) {
            try await repository.lines("site/a.md", since: "HEAD~1", in: "clone")
        }
        let elsewhere = try TemporaryFolder()
        await #expect(throws: GitFailure.self) { _ = try await GitRepository(around: elsewhere.path) }
        #expect(GitFailure.shallow("x").message.contains("fetch-depth: 0"))
    }
}
