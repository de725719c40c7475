import Synchronization
import TestTraits
import Testing
import WeeklyCache
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@Suite("Issues as bytes")
struct StoredIssueTests {
    @Test("All of an issue and its diagnostics comes back")
    func everything() throws {
        let (issue, diagnostics) = try readBack(Sample.issue, Sample.diagnostics)
        #expect(Dump.of(issue.map(Whole.init)) == Dump.of(Whole(Sample.issue) as Whole?))
        #expect(Dump.of(diagnostics) == Dump.of(Sample.diagnostics))
        #expect(issue == Sample.issue && diagnostics == Sample.diagnostics)
    }

    @Test("Marks come back, which no comparison of markup looks at")
    func marks() throws {
        let (issue, _) = try readBack(Sample.issue, [])
        let fragments = try #require(issue?.sections.first?.passages.first?.fragments)
        #expect(fragments.map(\.marks) == [Sample.marked.marks, Sample.question.lead.markup.marks, []])
        let other = Markup(html: Sample.marked.html, marks: [Markup.Mark(.address, 12..<14)])
        let sections = [Sample.marked, other, Sample.marked].map { markup in
            Section(kind: .other, heading: nil, line: 1, passages: [Passage([markup], items: [])])
        }
        let twice = WeeklyModel.Issue(
            frontMatter: Sample.frontMatter, slug: "a", sourcePath: "a.md", sections: sections)
        let read = try readBack(twice, []).0
        #expect(read?.sections.map { $0.passages[0].fragments[0].marks.count } == [6, 1, 6])
    }

    @Test("What diagnostics say and show is the same in every language", arguments: MessageLanguage.allCases)
    func words(language: MessageLanguage) throws {
        let (_, diagnostics) = try readBack(nil, Sample.diagnostics)
        for (read, stored) in zip(diagnostics, Sample.diagnostics) {
            #expect(read.wording.text(in: language) == stored.wording.text(in: language))
            #expect(
                read.notes.map { $0.wording.text(in: language) } == stored.notes.map { $0.wording.text(in: language) })
            #expect(
                read.fixes.map { $0.wording.text(in: language) } == stored.fixes.map { $0.wording.text(in: language) })
            #expect(read.location?.excerpt.text == stored.location?.excerpt.text)
        }
        let chinese = diagnostics[0].wording.text(in: .chinese)
        #expect(chinese == "tags 应当是列表，但这里是文字" && diagnostics[0].severity == .warning)
        #expect(diagnostics[0].id.severity == .error && diagnostics[0].id.isLowerable)
    }

    @Test("Where an error kept a file from being an issue, there is none afterwards either")
    func none() throws {
        let (issue, diagnostics) = try readBack(nil, [])
        #expect(issue == nil && diagnostics.isEmpty)
        #expect(StoredIssue(of: nil, []) == StoredIssue(head: [0, 0, 0, 0, 0], body: []))
    }

    @Test("HTML that a passage and its item have in common is written once, and is one text in memory afterwards")
    func shared() throws {
        let long = String(repeating: "甲", count: 1000)
        let text = Sample.text(long)
        let items = [Item(line: 1, anchor: nil, content: .prose(text))]
        let section = Section(
            kind: .other, heading: nil, line: 1, passages: [Passage([text.markup, text.markup], items: items)])
        let issue = WeeklyModel.Issue(
            frontMatter: Sample.frontMatter, slug: "a", sourcePath: "a.md", sections: [section])
        #expect(StoredIssue(of: IndexedIssue(issue), []).body.count < 3000 * 2 + 1000)
        #expect(Dump.of(try readBack(issue, []).0.map(Whole.init)) == Dump.of(Whole(issue) as Whole?))
    }

    @Test("Numbers come back to the last one", arguments: [Int.min, -1, 0, 127, 128, 1 << 62, Int.max])
    func numbers(number: Int) throws {
        var front = Sample.frontMatter
        front.number = number
        front.extra = [ExtraValue.Entry("n", .integer(number))]
        let issue = WeeklyModel.Issue(frontMatter: front, slug: "", sourcePath: "", sections: [])
        let read = try #require(try readBack(issue, []).0)
        #expect(read.frontMatter.number == number && read.frontMatter.extra == front.extra)
    }

    @Test("Spellings of one character stay apart")
    func bytes() throws {
        var front = Sample.frontMatter
        front.title = "caf\u{E9} caf\u{E9} caf\u{E9} caf\u{E9}"
        front.summary = "cafe\u{301} cafe\u{301} cafe\u{301} cafe\u{301}"
        let issue = WeeklyModel.Issue(frontMatter: front, slug: "", sourcePath: "", sections: [])
        let read = try #require(try readBack(issue, []).0)
        #expect(read.frontMatter.title.utf8.elementsEqual(front.title.utf8))
        #expect(read.frontMatter.summary?.utf8.elementsEqual(front.summary?.utf8 ?? "".utf8) == true)
    }

    @Test("Front matter may be as deep as its readers let it be")
    func deep() throws {
        var value = ExtraValue.null
        for _ in 0..<64 { value = .list([.record([ExtraValue.Entry("k", value)])]) }
        var front = Sample.frontMatter
        front.extra = [ExtraValue.Entry("deep", value)]
        let issue = WeeklyModel.Issue(frontMatter: front, slug: "", sourcePath: "", sections: [])
        #expect(throws: DamagedCache.self) { try readBack(issue, []) }
        value = .null
        for _ in 0..<64 { value = .list([value]) }
        front.extra = [ExtraValue.Entry("deep", value)]
        let less = WeeklyModel.Issue(frontMatter: front, slug: "", sourcePath: "", sections: [])
        #expect(try readBack(less, []).0 == less)
    }

    @Test("Whoever changes the bytes gives the form another number")
    func form() {
        let parts = IssueDigests(of: Sample.issue, KeyedHash())
        let stored = StoredIssue(of: IndexedIssue(Sample.issue, parts: parts), Sample.diagnostics)
        let hash = StableHash(of: stored.head + stored.body).hexadecimal
        #expect(
            [StoredIssue.form: hash] == [5: "c29ca339cd0f5d88"], "raise StoredIssue.form and write the new hash here")
    }

    @Test("What the newsletter gathers of an issue comes back, as it was gathered by the projects that the site names")
    func index() throws {
        let projects = ProjectCatalogue([ProjectSettings("Gateway", aliases: ["sift"])])
        let entry = IndexedIssue(Sample.issue, projects: projects)
        let kept = try readBack(entry, [])
        #expect(kept.index == entry.index && entry.index.items.count > 0 && !entry.index.schedule.isEmpty)
        #expect(Dump.of(kept.index?.items) == Dump.of(entry.index.items as ItemsByKind<IssueIndex.Entry>?))
        #expect(Dump.of(kept.index?.namings) == Dump.of(entry.index.namings as ItemsByKind<IssueIndex.Naming>?))
    }

    @Test("The digests of an issue's parts come back")
    func parts() throws {
        let parts = IssueDigests(of: Sample.issue, KeyedHash())
        #expect(try readBack(IndexedIssue(Sample.issue, parts: parts), []).parts == parts)
        #expect(try readBack(IndexedIssue(Sample.issue), []).parts == nil)
    }

    @Test("The body is read when somebody asks for it, once, and not before")
    func body() throws {
        let stored = StoredIssue(of: IndexedIssue(Sample.issue), [])
        let asked = Mutex(0)
        let issue = try #require(
            try StoredIssue.read(stored.head[...]) {
                asked.withLock { $0 += 1 }
                return Sample.issue.body
            }.issue)
        #expect(issue.title == Sample.issue.title && issue.excerpt == Sample.issue.excerpt)
        #expect(asked.withLock { $0 } == 0)
        #expect(issue.sections == Sample.issue.sections && issue.addresses == Sample.issue.addresses)
        #expect(asked.withLock { $0 } == 1)
    }
}

extension StoredIssue {
    init(of entry: IndexedIssue?, _ diagnostics: [Diagnostic]) {
        self.init(of: entry, CountedDiagnostics(diagnostics))
    }

    static func read(
        _ head: ArraySlice<UInt8>, body: @escaping @Sendable () -> IssueBody
    ) throws(DamagedCache) -> KeptIssue {
        try read(head, CacheDamage(), body: body)
    }
}

/// What was stored, read back.
func readBack(_ issue: WeeklyModel.Issue?, _ diagnostics: [Diagnostic]) throws -> (WeeklyModel.Issue?, [Diagnostic]) {
    let kept = try readBack(issue.map { IndexedIssue($0) }, diagnostics)
    return (kept.issue, kept.said.all)
}

func readBack(_ entry: IndexedIssue?, _ diagnostics: [Diagnostic]) throws -> KeptIssue {
    let stored = StoredIssue(of: entry, diagnostics)
    let body = entry == nil ? IssueBody(sections: []) : try StoredIssue.body(stored.body[...])
    return try StoredIssue.read(stored.head[...]) { body }
}

/// All of an issue, read or kept.
struct Whole {
    let frontMatter: FrontMatter
    let texts: [String?]
    let body: IssueBody

    init(_ issue: WeeklyModel.Issue) {
        frontMatter = issue.frontMatter
        texts = [issue.slug, issue.sourcePath, issue.excerpt]
        body = issue.body
    }
}

/// Every field of a value, hidden ones too, whatever its type has to say of equality.
enum Dump {
    static func of(_ value: some Any) -> String {
        var text = ""
        dump(value, to: &text)
        return text
    }
}
