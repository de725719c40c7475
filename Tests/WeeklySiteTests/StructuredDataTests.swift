import Foundation
import Testing
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

@Suite("Structured data")
struct StructuredDataTests {
    private typealias Node = [String: Any]
    private static let url = "https://weekly.example.org/news/issues/a/"

    private static func nodes(_ sections: [Section], _ configure: (inout Configuration) -> Void = { _ in }) throws
        -> [Node]
    {
        var configuration = SampleNewsletter.configuration()
        configure(&configuration)
        let pages = SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, sections: sections)], configuration)
        let text = StructuredData.json(of: pages.edition.issue(at: 0), pages.edition).text
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Node)
        #expect(object["@context"] as? String == "https://schema.org")
        return try #require(object["@graph"] as? [Node])
    }

    private static func node(_ type: String, _ sections: [Section]) throws -> Node {
        try #require(try nodes(sections).first { $0["@type"] as? String == type })
    }

    private static func question(_ turns: Question.Turn...) -> Section {
        let question = Question(lead: SampleNewsletter.text("提问"), turns: turns)
        return Section(
            kind: .questions, heading: nil, line: 1,
            passages: [Passage(html: "", items: [Item(line: 1, anchor: "q", content: .question(question))])])
    }

    @Test("An issue is a news article of its author and publisher")
    func article() throws {
        let article = try Self.node("NewsArticle", [SampleNewsletter.questions])
        #expect(article["headline"] as? String == "第 1 期 <预览>" && article["inLanguage"] as? String == "zh-CN")
        #expect(article["url"] as? String == Self.url && article["mainEntityOfPage"] as? String == Self.url)
        #expect(article["datePublished"] as? String == "2024-10-05T00:00:00+08:00")
        #expect(article["image"] as? String == "https://weekly.example.org/news/cover.png")
        #expect((article["author"] as? Node)?["name"] as? String == "小满")
        #expect((article["publisher"] as? Node)?["name"] as? String == "编辑部")
        #expect((article["hasPart"] as? [Node])?.map { $0["@id"] as? String } == [Self.url + "#q-gateway"])
    }

    @Test("A question has its text and the answers that are printed, the first of them accepted")
    func questions() throws {
        let text = SampleNewsletter.text
        let node = try Self.node(
            "Question",
            [
                Self.question(
                    .init(.asker, text("怎么重启？")), .init(.asker, text("急。")), .init(.answerer, text("先停再起。")),
                    .init(.asker, text("停不了呢？")), .init(.answerer, text("再等等。")))
            ])
        #expect(node["name"] as? String == "怎么重启？" && node["text"] as? String == "怎么重启？\n急。")
        #expect(node["answerCount"] as? Int == 2 && node["url"] as? String == Self.url + "#q")
        let accepted = try #require(node["acceptedAnswer"] as? Node)
        #expect(accepted["@type"] as? String == "Answer" && accepted["text"] as? String == "先停再起。")
        #expect((node["suggestedAnswer"] as? [Node])?.map { $0["text"] as? String } == ["再等等。"])
    }

    @Test("A question that nobody answers is not told")
    func unanswered() throws {
        let nodes = try Self.nodes([Self.question(.init(.asker, SampleNewsletter.text("怎么重启？")))])
        #expect(nodes.map { $0["@type"] as? String } == ["NewsArticle"])
    }

    @Test("A release is an application with its version and where its notes are")
    func releases() throws {
        let nodes = try Self.nodes([SampleNewsletter.releases]).dropFirst()
        #expect(nodes.allSatisfy { $0["@type"] as? String == "SoftwareApplication" })
        #expect(nodes.map { $0["name"] as? String } == ["网关", "缓存", "总线"])
        let first = try #require(nodes.first)
        #expect(first["softwareVersion"] as? String == "v1.2.0")
        #expect(first["releaseNotes"] as? String == "https://weekly.example.org/news/releases/%E7%BD%91%E5%85%B3")
        #expect(nodes.dropFirst().first?["softwareVersion"] as? [String] == ["2.0.0", "1.9.9"])
    }

    @Test("An event is at a place or online, and has its performers")
    func events() throws {
        let place = try Self.node("Event", [SampleNewsletter.schedule()])
        #expect(place["startDate"] as? String == "2024-10-13T19:00:00+08:00")
        #expect(place["endDate"] as? String == "2024-10-13T20:30:00+08:00")
        #expect((place["location"] as? Node)?["@type"] as? String == "Place")
        #expect((place["performer"] as? [Node])?.map { $0["name"] as? String } == ["小满", "lin"])
        #expect((place["eventAttendanceMode"] as? String)?.hasSuffix("OfflineEventAttendanceMode") == true)

        let entry = ScheduleEntry(kind: .livestream, title: "t", start: SampleNewsletter.livestream.start)
        let online = try Self.node("Event", [SampleNewsletter.schedule([entry])])
        let location = try #require(online["location"] as? Node)
        #expect(location["@type"] as? String == "VirtualLocation" && location["url"] as? String == Self.url + "#c-0-t")
        #expect((online["eventAttendanceMode"] as? String)?.hasSuffix("OnlineEventAttendanceMode") == true)
    }

    @Test("An entry without a date is no event")
    func noDate() throws {
        let nodes = try Self.nodes([SampleNewsletter.schedule([ScheduleEntry(kind: .meeting, title: "待定")])])
        #expect(nodes.count == 1)
    }

    @Test("The text cannot end the element it stands in")
    func hostileText() throws {
        let hostile = "</script><script>alert(1)</script><!--"
        let section = Self.question(
            .init(.asker, SampleNewsletter.text(hostile)), .init(.answerer, SampleNewsletter.text(hostile)))
        let pages = SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, sections: [section])])
        #expect(!StructuredData.json(of: pages.edition.issue(at: 0), pages.edition).text.contains("<"))
        #expect(try Self.node("Question", [section])["text"] as? String == hostile)
    }
}
