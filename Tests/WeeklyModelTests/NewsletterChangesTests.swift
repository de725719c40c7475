import Testing
import WeeklyModel
import WeeklyText

@Suite("A newsletter made of the one before")
struct NewsletterChangesTests {
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 31)
        }

        mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &self) ?? "" }

        /// Few days and names, so that issues share them.
        mutating func issue() -> IndexedIssue {
            let link = NamedLink(name: pick(["MOSN", "Mosn", "SOFA-RPC", "SOFARPC"]), url: pick(["u1", "u2"]))
            let contents: [Item.Content] = [
                .question(Question(lead: .empty, turns: [], project: link)),
                .release(Release(project: link, versions: ["v1"])),
                .scheduleEntry(ScheduleEntry(kind: .livestream, title: pick(["MOSN", "x"]), start: start())),
                .article(Article(title: pick(["MOSN", "x"]), url: pick(["/1", "/2", "/3"]))),
            ]
            let items = contents.shuffled(using: &self).prefix(2).map { Item(line: 1, anchor: nil, content: $0) }
            let passages = items.map { Passage(html: "", items: [$0]) }
            let front = FrontMatter(
                title: "t", date: DateTime(day: day(), time: .midnight, offset: 0), tags: [pick(["a", "b", "c"])],
                extra: [.init(pick(["k", "l"]), .null)])
            let slug = pick(["p", "q", "r", "s"])
            return IndexedIssue(
                Issue(
                    frontMatter: front, slug: slug, sourcePath: "\(state)",
                    sections: [Section(kind: .other, heading: nil, line: 1, passages: passages)]))
        }

        private mutating func day() -> Day { Day(daysSinceEpoch: 20_000 + Int.random(in: 0...3, using: &self) * 200) }

        private mutating func start() -> DayOrDateTime? { Bool.random(using: &self) ? .day(day()) : nil }
    }

    /// All that a newsletter answers.
    private static func answers(_ newsletter: Newsletter) -> [String] {
        [
            "\(newsletter.issues.map(\.sourcePath))", "\(newsletter.items)", "\(newsletter.projects)",
            "\(newsletter.projectOutlines)", "\(newsletter.outlinesByCount)", "\(newsletter.years)",
            "\(newsletter.yearNumbers)", "\(newsletter.scheduleMonths)", "\(newsletter.extraKeys)",
            "\(newsletter.tags.map { ($0, newsletter.issues(tagged: $0)) })",
            "\(ItemKind.allCases.map { (newsletter.count(of: $0), newsletter.newest(2, of: $0)) })",
            "\(ItemKind.allCases.map { (newsletter.count(ofThings: $0), newsletter.newestThings(2, of: $0)) })",
            "\(newsletter.projectOutlines.map { newsletter.count(ofThings: .article, in: $0) })",
            "\(newsletter.schedule(after: nil).map(\.path))",
            "\(newsletter.schedule(after: 1_750_000_000).map(\.path))",
        ]
    }

    @Test("After any changes it answers as one that is made anew", arguments: 1...20)
    func changes(seed: UInt64) {
        var random = Numbers(state: seed)
        var issues = (0..<5).map { _ in random.issue() }
        var newsletter = Newsletter(ChunkedRow(issues))
        for _ in 0..<12 {
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let index = Int.random(in: 0...issues.count, using: &random)
                if index < issues.count, Bool.random(using: &random) { issues.remove(at: index) }
                issues.insert(random.issue(), at: min(index, issues.count))
                if issues.count > 6 { issues.removeFirst(2) }
            }
            newsletter = Newsletter(ChunkedRow(issues), after: newsletter)
            #expect(Self.answers(newsletter) == Self.answers(Newsletter(ChunkedRow(issues))))
            #expect(
                issues.allSatisfy { issue in newsletter.index(of: issue).map { newsletter.indexedIssues[$0] } === issue
                })
            #expect(newsletter.index(of: random.issue()) == nil)
        }
    }

    @Test("What makes one row of another is told in the order of the rows")
    func identityChange() {
        var random = Numbers(state: 1)
        let issues = (0..<6).map { _ in random.issue() }
        let change = IdentityChange(from: Array(issues[0...4]), to: [issues[0], issues[5], issues[2], issues[4]])
        #expect(change.removed.map(\.issue.sourcePath) == [issues[1], issues[3]].map(\.issue.sourcePath))
        #expect(change.added.map(\.issue.sourcePath) == [issues[5].issue.sourcePath])
        #expect(IdentityChange(from: issues, to: issues).isEmpty && !IdentityChange(from: [], to: issues).isEmpty)
    }

    @Test("A row in order takes what came to its place, also among equals, and some of it as well as all")
    func identityChangeInOrder() {
        final class Thing: Sendable {
            let number: Int
            init(_ number: Int) { self.number = number }
        }
        let things = [1, 2, 2, 2, 3].map(Thing.init)
        let (low, equal, high) = (Thing(0), Thing(2), Thing(4))
        let change = IdentityChange(from: things, to: [things[0], things[1], things[3], high, equal, low])
        let row = change.applied(to: ChunkedRow(things)) { $0.number < $1.number }
        #expect(row.map(\.number) == [0, 1, 2, 2, 2, 4])
        #expect(
            !row.contains { $0 === things[2] } && row.contains { $0 === things[1] } && row.contains { $0 === equal })
        let even = change.among { $0.number % 2 == 0 }
        let evenRow = even.applied(to: ChunkedRow(Array(things[1...3]))) { $0.number < $1.number }
        #expect(evenRow.map(\.number) == [0, 2, 2, 2, 4])
    }
}
