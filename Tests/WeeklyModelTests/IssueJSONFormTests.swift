import Foundation
import Testing
import WeeklyModel

/// The JSON form of items of every kind, with all that can be known and with nothing.
@Suite("The JSON form of an issue")
struct IssueJSONFormTests {
    /// The fields of the only item of an issue, as Foundation reads them.
    private static func item(_ content: Item.Content) throws -> [String: Any] {
        let sections = try #require(try object(Made.issue("a", content))["sections"] as? [[String: Any]])
        let items = try #require(sections.first?["items"] as? [[String: Any]])
        return try #require(items.first)
    }

    private static func object(_ issue: WeeklyModel.Issue) throws -> [String: Any] {
        let read = try JSONSerialization.jsonObject(with: Data(IssueJSON.text(issue).utf8))
        return try #require(read as? [String: Any])
    }

    @Test(
        "Every kind says what it is and has its fields, known or not",
        arguments: [
            (Made.prose("p"), "prose", ["html", "text"]),
            (Made.event("e"), "event", ["headline", "html", "people", "project"]),
            (Made.question(nil), "question", ["asker", "githubIssue", "number", "project", "turns", "url"]),
            (Made.release("Alpha"), "release", ["changes", "project", "url", "versions"]),
            (
                Made.entry("s"), "scheduleEntry",
                ["end", "group", "isReview", "kind", "location", "organiser", "speakers", "start", "title", "url"]
            ),
            (Made.article("a"), "article", ["by", "group", "image", "tags", "text", "title", "url"]),
            (Made.task(nil), "task", ["group", "level", "project", "text", "url"]),
            (
                .entry(Entry(kindName: "k", title: "t")), "entry",
                ["by", "group", "image", "kind", "tags", "text", "title", "url"]
            ),
            (.quote(Quote(text: "t")), "quote", ["by", "text", "url"]),
            (.contributors(Contributors(people: [], html: "")), "contributors", ["html", "people"]),
        ] as [(Item.Content, String, [String])])
    func fields(content: Item.Content, type: String, fields: [String]) throws {
        let item = try Self.item(content)
        #expect(item["type"] as? String == type)
        #expect(item["line"] as? Int == 5)
        #expect(item["anchor"] as? String == "0")
        #expect(Set(item.keys) == Set(fields + ["type", "line", "anchor"]))
    }

    @Test("An item says its kind by the name in the table", arguments: ItemKind.allCases)
    func types(kind: ItemKind) throws {
        #expect(try Self.item(Made.content(kind))["type"] as? String == kind.jsonName)
    }

    @Test("What is known stands in it")
    func known() throws {
        let person = Person(name: "小王", handle: "w", url: "https://e.org/w", bio: "b")
        let event = try Self.item(.event(Event(headline: "e", people: [person], html: "h")))
        let people = try #require(event["people"] as? [[String: String]])
        #expect(people == [["name": "小王", "handle": "w", "url": "https://e.org/w", "bio": "b"]])
        let question = try Self.item(
            .question(
                Question(
                    number: "1", asker: "w", githubIssue: 12, lead: .empty,
                    turns: [
                        .init(.asker, RichText(html: "<p>q</p>", text: "q")),
                        .init(.answerer, RichText(html: "<p>a</p>", text: "a")),
                    ], project: NamedLink(name: "Alpha", url: "https://e.org/a"))))
        #expect(question["githubIssue"] as? Int == 12)
        #expect(question["project"] as? [String: String] == ["name": "Alpha", "url": "https://e.org/a"])
        let turns = try #require(question["turns"] as? [[String: String]])
        #expect(
            turns == [
                ["speaker": "asker", "text": "q", "html": "<p>q</p>"],
                ["speaker": "answerer", "text": "a", "html": "<p>a</p>"],
            ])
    }

    @Test(
        "An entry says its kind, its times and its place",
        arguments: [
            (ScheduleEntry.Kind.livestream, "livestream"), (.meetup, "meetup"), (.meeting, "meeting"),
            (.deadline, "deadline"),
        ])
    func entries(kind: ScheduleEntry.Kind, name: String) throws {
        let entry = ScheduleEntry(
            kind: kind, title: "t", start: .dateTime(Made.moment("2022-03-09 19:00", offset: 28_800)),
            end: .day(Made.day("2022-03-10")), location: "l", url: "u", isReview: true)
        let item = try Self.item(.scheduleEntry(entry))
        #expect(item["kind"] as? String == name)
        #expect(item["start"] as? String == "2022-03-09T19:00:00+08:00")
        #expect(item["end"] as? String == "2022-03-10")
        #expect(item["location"] as? String == "l")
        #expect(item["url"] as? String == "u")
        #expect(item["isReview"] as? Bool == true)
    }

    @Test(
        "Levels are written as they are called", arguments: zip(StarterTask.Level.allCases, ["Easy", "Medium", "Hard"]))
    func levels(level: StarterTask.Level, name: String) throws {
        let item = try Self.item(.task(StarterTask(level: level, text: "t")))
        #expect(item["level"] as? String == name)
    }

    @Test("Sections are written as they are called", arguments: Section.Kind.known)
    func sections(kind: Section.Kind) throws {
        let heading = Heading(content: RichText(html: "<em>h</em>", text: "h"), anchor: "s", level: 2)
        let section = Section(kind: kind, heading: heading, line: 9, passages: [])
        let read = try #require(try Self.object(Made.issue("a", sections: [section]))["sections"] as? [[String: Any]])
        #expect(read.map { $0["kind"] as? String } == ["\(kind)"])
        #expect(read.map { $0["heading"] as? String } == ["h"])
        #expect(read.map { $0["line"] as? Int } == [9])
    }

    @Test(
        "Any text comes back as it was, on one line",
        arguments: [
            "", "\"", "\\", "a\nb\r\tc", "</script>", "\u{0}\u{1F}\u{7F}", "海边", "👋🏽", "\u{2028}\u{2029}", "\\u0041",
            "'", "e\u{301}",
        ])
    func texts(text: String) throws {
        let issue = Made.issue("a", tags: [text], .prose(RichText(html: text, text: text)), Made.article(text))
        #expect(!IssueJSON.text(issue).contains("\n"))
        #expect(!IssueJSON.text(issue).contains("</script"))
        let object = try Self.object(issue)
        #expect(object["tags"] as? [String] == [text])
        let item = try Self.item(.prose(RichText(html: text, text: text)))
        #expect(Array((item["html"] as? String ?? "").unicodeScalars) == Array(text.unicodeScalars))
        #expect(try Self.item(Made.article(text))["title"] as? String == text)
    }

    @Test("Front matter is written whole, but for what is only the site's")
    func front() throws {
        let front = FrontMatter(
            title: "T", date: Made.moment("2022-03-04 17:00", offset: 28_800),
            author: NamedLink(name: "A", url: "https://e.org/a"), summary: "S", categories: ["C", "D"], tags: ["t"],
            cover: "/c.png", isDraft: true, slug: "s", aliases: ["/x/"], extra: [.init("k", .boolean(true))])
        let object = try Self.object(
            WeeklyModel.Issue(frontMatter: front, slug: "s", sourcePath: "p.md", sections: []))
        #expect(object["schemaVersion"] as? Int == 2)
        #expect(object["title"] as? String == "T")
        #expect(object["slug"] as? String == "s")
        #expect(object["sourcePath"] as? String == "p.md")
        #expect(object["date"] as? String == "2022-03-04T17:00:00+08:00")
        #expect(object["author"] as? [String: String] == ["name": "A", "url": "https://e.org/a"])
        #expect(object["summary"] as? String == "S")
        #expect(object["cover"] as? String == "/c.png")
        #expect(object["categories"] as? [String] == ["C", "D"])
        #expect(object["draft"] as? Bool == true)
        #expect(Set(object.keys).isDisjoint(with: ["extra", "aliases"]))
    }
}
