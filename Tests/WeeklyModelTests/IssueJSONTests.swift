import Testing
import WeeklyModel

@Suite struct IssueJSONTests {
    @Test("An issue's fields come in the contract's order, with null where nothing is known")
    func front() {
        let json = IssueJSON.text(Self.issue([]))
        #expect(
            json == #"{"schemaVersion":2,"slug":"one","sourcePath":"issues/one.md","title":"One","#
                + #""date":"2020-05-13T19:00:00+08:00","author":null,"summary":null,"categories":["C"],"tags":["T"],"#
                + #""cover":null,"draft":false,"sections":[]}"#)
    }

    @Test("A section without a heading has an empty one")
    func section() {
        let prose = Item(line: 3, anchor: nil, content: .prose(RichText(html: "<p>a</p>\n", text: "a \"b\"")))
        let json = Self.sections([
            Section(kind: .masthead, heading: nil, line: 3, passages: [Passage(html: "", items: [prose])])
        ])
        #expect(
            json
                == #"[{"kind":"masthead","heading":"","line":3,"items":[{"type":"prose","line":3,"text":"a \"b\"","html":"\u003cp>a\u003c/p>\n"}]}]"#
        )
    }

    @Test("Every kind of item is written in its form", arguments: forms)
    func item(content: Item.Content, json: String) {
        let item = Item(line: 7, anchor: "x", content: content)
        let section = Section(kind: .other, heading: nil, line: 7, passages: [Passage(html: "", items: [item])])
        #expect(Self.sections([section]) == #"[{"kind":"other","heading":"","line":7,"items":[\#(json)]}]"#)
    }

    @Test("There is a form here for every kind but prose, whose form stands above")
    func everyKind() {
        #expect(Set(Self.forms.map(\.0.kind)) == Set(ItemKind.allCases).subtracting([.prose]))
    }

    private static let forms: [(Item.Content, String)] = [
        (
            .event(Event(headline: "H", people: [Person(handle: "u")], project: NamedLink(name: "P"), html: "h")),
            #"{"type":"event","line":7,"anchor":"x","headline":"H","people":[{"name":null,"handle":"u","url":null,"bio":null}],"project":{"name":"P","url":null},"html":"h"}"#
        ),
        (
            .question(
                Question(
                    number: "1", asker: "u", githubIssue: 602, lead: .empty,
                    turns: [.init(.asker, RichText(html: "h", text: "t"))], project: nil)),
            #"{"type":"question","line":7,"anchor":"x","number":"1","asker":"u","githubIssue":602,"turns":[{"speaker":"asker","text":"t","html":"h"}],"project":null,"url":null}"#
        ),
        (
            .release(
                Release(
                    project: NamedLink(name: "P"), versions: ["v1"],
                    changes: [.init(RichText(html: "h", text: "t"), group: "G")], url: "https://example.org")),
            #"{"type":"release","line":7,"anchor":"x","project":{"name":"P","url":null},"versions":["v1"],"changes":[{"text":"t","html":"h","group":"G"}],"url":"https://example.org"}"#
        ),
        (
            .scheduleEntry(
                ScheduleEntry(kind: .meeting, title: "T", start: day.map(DayOrDateTime.day), isReview: true)),
            #"{"type":"scheduleEntry","line":7,"anchor":"x","kind":"meeting","title":"T","start":"2020-05-13","end":null,"speakers":[],"location":null,"url":null,"isReview":true,"organiser":null,"group":null}"#
        ),
        (
            .article(Article(title: "T", url: "/a")),
            #"{"type":"article","line":7,"anchor":"x","title":"T","url":"/a","image":null,"text":"","group":null,"tags":[],"by":[]}"#
        ),
        (
            .task(StarterTask(level: .easy, text: "t")),
            #"{"type":"task","line":7,"anchor":"x","project":null,"level":"Easy","text":"t","url":null,"group":null}"#
        ),
        (
            .entry(
                Entry(
                    kindName: "tools", title: "T", url: "/a", text: "t", group: "G", tags: ["video"],
                    by: [Person(handle: "u")])),
            #"{"type":"entry","line":7,"anchor":"x","kind":"tools","title":"T","url":"/a","text":"t","group":"G","tags":["video"],"by":[{"name":null,"handle":"u","url":null,"bio":null}],"image":null}"#
        ),
        (
            .quote(Quote(text: "t", by: "B", url: "/b")),
            #"{"type":"quote","line":7,"anchor":"x","text":"t","by":"B","url":"/b"}"#
        ),
        (
            .contributors(Contributors(people: [], html: "h")),
            #"{"type":"contributors","line":7,"anchor":"x","people":[],"html":"h"}"#
        ),
    ]

    private static let day = Day(year: 2020, month: 5, day: 13)

    private static func issue(_ sections: [Section]) -> WeeklyModel.Issue {
        let date = DateTime(
            day: day ?? Day(daysSinceEpoch: 0), time: TimeOfDay(hour: 19, minute: 0) ?? .midnight, offset: 28_800)
        let front = FrontMatter(title: "One", date: date, categories: ["C"], tags: ["T"])
        return WeeklyModel.Issue(frontMatter: front, slug: "one", sourcePath: "issues/one.md", sections: sections)
    }

    /// The value of the last key.
    private static func sections(_ sections: [Section]) -> Substring {
        let json = IssueJSON.text(issue(sections))
        return json.split(separator: #""sections":"#, maxSplits: 1).last.map { $0.dropLast() } ?? ""
    }
}
