import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader
import WeeklySite

@testable import WeeklyBuild

@Suite("Reading the issues of a folder")
struct IssueLoadingTests {
    let folder: TemporaryFolder
    private let reader = IssueReader(ReadingRules())

    init() throws {
        folder = try TemporaryFolder()
    }

    private func load(jobs: Int = 1) -> [LoadedIssue] {
        let found = SiteFolder.discover(folder.path)
        return IssueLoading.load(found.issues, in: folder.path, reader: reader, jobs: jobs)
    }

    private func write(_ name: String, _ frontMatter: String = "", text: String = "正文。") throws {
        try folder.write(
            "---\ntitle: \(name)\ndate: 2026-01-02\n\(frontMatter)---\n\n\(text)\n", to: "content/issues/\(name).md")
    }

    @Test("There is one result for each file, in order, however many threads read", arguments: [1, 2, 8])
    func order(jobs: Int) throws {
        for number in 100..<150 { try write("n\(number)") }
        try folder.write("no front matter", to: "content/issues/n125.md")
        let loaded = load(jobs: jobs)
        #expect(loaded.map(\.file.name) == (100..<150).map { "n\($0)" })
        #expect(loaded.map { $0.issue?.slug } == (100..<150).map { $0 == 125 ? nil : "n\($0)" })
        #expect(loaded.filter { !$0.diagnostics.isEmpty }.map(\.file.name) == ["n125"])
    }

    @Test("More text than is read together is read in several runs, and none is lost")
    func runs() throws {
        let long = String(repeating: "很长的一段文字。\n\n", count: IssueReader.mostBytesAtOnce / 60)
        for number in 1...4 { try write("n\(number)", text: long) }
        #expect(load().map { $0.issue?.title } == ["n1", "n2", "n3", "n4"])
    }

    @Test("A run is full when it holds as much as is read together")
    func full() throws {
        try write("small")
        try write("large", text: String(repeating: "a", count: IssueReader.mostBytesAtOnce))
        let files = SiteFolder.discover(folder.path).issues
        var run = TextRun(in: folder.path, rules: reader.rules)
        for file in files.reversed() {
            #expect(!run.isFull)
            run.append(file)
        }
        #expect(!run.isFull || run.loaded(by: reader).count == 2)
    }

    @Test("A file that cannot be read keeps its place among the others")
    func unreadable() throws {
        try write("a")
        try write("c")
        let files = ["a", "b", "c"].map {
            SiteFolder.IssueFile(name: $0, path: "content/issues/\($0).md", bundle: [], bundleFolder: nil)
        }
        let loaded = IssueLoading.load(files, in: folder.path, reader: reader, jobs: 1)
        #expect(loaded.map { $0.issue?.title } == ["a", nil, "c"])
        #expect(loaded[1].diagnostics.map(\.id) == [.unreadableFile])
        #expect(loaded[1].diagnostics.map(\.path) == ["content/issues/b.md"])
    }

    @Test(
        "A name that cannot be part of an address is an error, unless front matter gives another",
        arguments: ["a b", "a#b", "100%"])
    func unusableNames(name: String) throws {
        try write(name)
        #expect(load().first?.diagnostics.map(\.id) == [.invalidValue])
        try write(name, "slug: usable\n")
        #expect(load().first?.diagnostics.isEmpty == true)
        #expect(load().first?.issue?.slug == "usable")
    }

    @Test("What lies beside an issue changes without reading it again")
    func beside() throws {
        try write("a/index")
        let first = try #require(load().first)
        #expect(first.published?.files.isEmpty == true)
        #expect(first.beside(first.file, in: folder.path) === first)
        try folder.write("", to: "content/issues/a/p.png")
        let file = try #require(SiteFolder.discover(folder.path).issues.first)
        let second = first.beside(file, in: folder.path)
        #expect(second.published?.files.count == 1)
        #expect(second.issue?.title == first.issue?.title)
    }

    // MARK: Publication

    @Test(
        "Drafts and what is dated after the build are held back, unless they are asked for",
        arguments: [
            (false, -1, nil), (false, 0, nil), (false, 1, "future"), (true, -1, "draft"), (true, 1, "draft"),
        ] as [(Bool, Int, String?)])
    func heldBack(isDraft: Bool, after: Int, reason: String?) throws {
        try write("a", isDraft ? "draft: true\n" : "")
        let loaded = try #require(load().first)
        let now = loaded.time - after
        func word(_ publication: Publication) -> String? {
            switch publication.reason(toHoldBack: loaded) {
            case .draft: "draft"
            case .future(let date): date == loaded.issue?.date ? "future" : "another date"
            case nil: nil
            }
        }
        #expect(word(Publication(now: now)) == reason)
        #expect(word(Publication(now: now, includesDrafts: true)) == (after > 0 ? "future" : nil))
        #expect(word(Publication(now: now, includesFuture: true)) == (isDraft ? "draft" : nil))
        #expect(word(Publication(now: now, includesDrafts: true, includesFuture: true)) == nil)
    }
}
