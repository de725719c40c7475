import Testing
import WeeklyCache
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@Suite("Digests of an issue's parts")
struct IssueDigestsTests {
    private static func issue(_ sections: [Section], _ front: FrontMatter = Sample.frontMatter) -> WeeklyModel.Issue {
        WeeklyModel.Issue(frontMatter: front, slug: "a", sourcePath: "issues/a.md", sections: sections)
    }

    private static func section(_ items: [Item]) -> Section {
        Section(kind: .other, heading: nil, line: 1, passages: items.map { Passage(html: "<p>x</p>", items: [$0]) })
    }

    private static func item(_ content: Item.Content, at line: Int = 1, anchor: String? = "i") -> Item {
        Item(line: line, range: SourceRange(at: line), anchor: anchor, content: content)
    }

    private static func digests(_ issue: WeeklyModel.Issue, _ seed: KeyedHash = KeyedHash()) -> IssueDigests {
        IssueDigests(of: issue, seed)
    }

    @Test("There is one for each item that the newsletter gathers, in the same order")
    func order() {
        let issue = Sample.issue
        let (digests, index) = (Self.digests(issue), IndexedIssue(issue).index)
        #expect(digests.items.lists.map(\.count) == index.items.lists.map(\.count) && digests.items.count > 0)
    }

    @Test("It says nothing of where the item stands, nor of what stands around it")
    func moved() {
        let prose = Self.item(.prose(Sample.text("A paragraph more")), anchor: nil)
        let one = Self.issue([Self.section([Self.item(.question(Sample.question))])])
        let moved = Self.issue([
            Self.section([prose]), Self.section([prose, Self.item(.question(Sample.question), at: 9)]),
        ])
        #expect(Self.digests(one) == Self.digests(moved))
    }

    @Test("It differs where anything of the item does, also where its HTML is the same and its marks are not")
    func contents() {
        var question = Sample.question
        var all = [Self.item(.question(question)), Self.item(.question(question), anchor: "j")]
        let html = "<a href=\"/x\">x</a>"
        for marks in [[], [Markup.Mark(.address, 9..<11)]] {
            question.closing = RichText(Markup(html: html, marks: marks), text: "x")
            all.append(Self.item(.question(question)))
        }
        question.title = nil
        all.append(Self.item(.question(question)))
        question.turns.reverse()
        all.append(Self.item(.question(question)))
        let digests = all.map { Self.digests(Self.issue([Self.section([$0])])).items[.question] }
        #expect(Set(digests).count == all.count)
    }

    @Test("That of the head differs where anything is said otherwise of the issue, and with another key all do")
    func head() {
        var front = Sample.frontMatter
        front.summary = "Another"
        let sections = [Self.section([Self.item(.question(Sample.question))])]
        let (one, other) = (Self.issue(sections), Self.issue(sections, front))
        #expect(
            Self.digests(one).head != Self.digests(other).head && Self.digests(one).items == Self.digests(other).items)
        let keyed = Self.digests(one, KeyedHash(key: (1, 2)))
        #expect(keyed.head != Self.digests(one).head && keyed.items != Self.digests(one).items)
    }
}
