import Testing

@testable import WeeklyPreview

@Suite("Links to the editor")
struct EditorLinkTests {
    @Test(
        "A template is filled with path, line and column",
        arguments: [
            ("vscode://file/{path}:{line}:{column}", "vscode://file/site/a.md:3:7"),
            ("idea://open?file={path}&line={line}", "idea://open?file=/site/a.md&line=3"),
            ("x-editor:{path}", "x-editor:/site/a.md"),
        ])
    func urls(template: String, url: String) throws {
        #expect(try #require(EditorLink(template)).url(path: "/site/a.md", line: 3, column: 7) == url)
    }

    @Test("What could end the link or be taken for a part of it is encoded")
    func encoding() {
        let url = EditorLink.standard.url(path: "/第 1/a&b?\"<#.md", line: 1, column: 1)
        #expect(url == "vscode://file/%E7%AC%AC%201/a%26b%3F%22%3C%23.md:1:1")
    }

    @Test("A path may hold what stands for other places")
    func braces() {
        #expect(EditorLink.standard.url(path: "/{line}", line: 1, column: 2) == "vscode://file/%7Bline%7D:1:2")
    }

    @Test(
        "What is no link, lacks the path, or would run a script is none",
        arguments: [
            "", "{path}", "vscode", "vscode://file", "://{path}", "1x:{path}", "a b:{path}", "javascript:alert({path})",
            "JavaScript:{path}", "data:text/html,{path}", "vbscript:{path}", "blob:{path}",
        ])
    func refuses(template: String) {
        #expect(EditorLink(template) == nil)
    }
}
