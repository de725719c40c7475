import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@testable import WeeklyReader

@Suite("Anchors of headings")
struct HeadingAnchorsTests {
    private func anchors(_ texts: [String], _ rule: AnchorRule) -> [String] {
        var anchors = HeadingAnchors(rule, capacity: 4)
        return texts.map { anchors.anchor(of: $0, id: nil) }
    }

    @Test("Each rule makes its own of the words")
    func rules() {
        let texts = ["What's New, v1.2?", "新闻 & 资讯", "What's New, v1.2?", "2020 in Review", "！"]
        #expect(
            anchors(texts, .github) == ["whats-new-v12", "新闻--资讯", "whats-new-v12-1", "2020-in-review", "section"])
        #expect(anchors(texts, .kramdown) == ["whats-new-v12", "section", "whats-new-v12-1", "in-review", "section-1"])
        #expect(anchors(["听海", "听海"], .sofaweekly) == ["s-听海", "s-听海-2"])
    }

    @Test("The ids that every page has are no text's: the template's are known, and a second one becomes another")
    func idsOfPages() throws {
        let template = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../templates/base.html")
        let ids = try String(contentsOf: template, encoding: .utf8).matches(of: /\sid="([^"{]+)"/).map { String($0.1) }
        #expect(Set(ids) == Set(PageIDs.all.map(\.text)))
        #expect(anchors(["Main", "main"], .github) == ["main-1", "main-2"])
        let file = SourceFile(
            path: "a.md", text: "---\ntitle: a\ndate: 2026-01-02\n---\n## 一 {#main}\n\n一句话 {#_menu}\n\n又一句 {#own}\n")
        let (issue, diagnostics) = IssueReader(ReadingRules()).read(IssueSource(file, name: "a", path: "a.md"))
        #expect(issue?.sections.map { $0.heading?.anchor } == ["main-1"])
        #expect(issue?.sections.first?.passages.first?.html.contains("id=\"_menu-1\"") == true)
        #expect(diagnostics.map(\.id.name).filter { $0 == "duplicate-id" }.count == 2)
    }

    @Test("An id behind a heading is its anchor, and not shown")
    func ids() {
        let file = SourceFile(
            path: "a.md",
            text: "---\ntitle: a\ndate: 2026-01-02\n---\n## 一 {#first}\n\nx\n\n## 二 {not}\n\nx\n\n## 三{#a b}\n\nx\n")
        let (issue, _) = IssueReader(ReadingRules()).read(IssueSource(file, name: "a", path: "a.md"))
        #expect(issue?.sections.map { $0.heading?.anchor } == ["first", "s-二-not", "s-三-a-b"])
        #expect(issue?.sections.map { $0.heading?.content.text } == ["一", "二 {not}", "三{#a b}"])
    }
}
