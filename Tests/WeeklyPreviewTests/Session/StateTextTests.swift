import Foundation
import Testing
import WeeklyBuild
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite

@testable import WeeklyPreview

@Suite("What browsers are told of the newsletter as a whole")
struct StateTextTests {
    private let text = StateText(editor: .standard, root: "/site")
    private let file = SourceFile(path: "content/a.md", text: "一\ndate: 2026-02-30 # x\n")

    private func state(_ diagnostics: [Diagnostic]) throws -> [String: Any] {
        var snapshot = SiteSnapshot()
        snapshot.diagnostics = DiagnosticList(and: diagnostics)
        return try #require(JSONSerialization.jsonObject(with: Data(text.json(snapshot).utf8)) as? [String: Any])
    }

    private func diagnostics(_ state: [String: Any]) throws -> [[String: Any]] {
        try #require(state["diagnostics"] as? [[String: Any]])
    }

    private func made(_ severity: Diagnostic.Severity, _ message: String) -> Diagnostic {
        Diagnostic(DiagnosticID("some-name", severity), Message(verbatim: message), path: "a.md")
    }

    @Test("Errors come first, notes are left out")
    func order() throws {
        let state = try state([made(.warning, "a"), made(.note, "b"), made(.error, "c"), made(.warning, "d")])
        #expect(try diagnostics(state).map { $0["message"] as? String } == ["c", "a", "d"])
        #expect(state["more"] as? Int == 0)
    }

    @Test("Of very many only some are told, with how many more there are")
    func limit() throws {
        let state = try state((0..<250).map { made(.warning, "\($0)") } + [made(.error, "e")])
        #expect(try diagnostics(state).count == 200 && state["more"] as? Int == 51)
        #expect(try diagnostics(state).first?["message"] as? String == "e")
    }

    @Test("A place has its excerpt in three parts and a link to the editor, as a note has")
    func places() throws {
        let location = file.location(of: SourceRange(at: 4))
        let diagnostic = Diagnostic(
            DiagnosticID("some-name", .error), "m", at: SourceRange(10, 20), in: file,
            notes: [.init("n", at: location), .init("o")], fixes: [Fix("f")])
        let entry = try #require(diagnostics(state([diagnostic])).first)
        #expect(entry["excerpt"] as? [String: String] == ["before": "date: ", "marked": "2026-02-30", "after": " # x"])
        #expect(entry["editor"] as? String == "vscode://file/site/content/a.md:2:7")
        #expect(
            entry["file"] as? String == "content/a.md" && entry["line"] as? Int == 2 && entry["column"] as? Int == 7)
        let notes = try #require(entry["notes"] as? [[String: Any]])
        #expect(
            notes[0]["excerpt"] as? [String: String] == ["before": "", "marked": "", "after": "date: 2026-02-30 # x"])
        #expect(notes[0]["editor"] as? String == "vscode://file/site/content/a.md:2:1")
        #expect(notes[1]["editor"] is NSNull && notes[1]["excerpt"] is NSNull && notes[1]["file"] is NSNull)
    }

    @Test(
        "A file without a place is opened at its beginning, an absolute one where it is, and what the program carries nowhere",
        arguments: [
            ("a.md", "vscode://file/site/a.md:1:1"), ("/tmp/b.md", "vscode://file/tmp/b.md:1:1"),
            ("templates/issue.html (built in)", nil), (nil, nil),
        ] as [(String?, String?)])
    func editors(path: String?, link: String?) throws {
        let diagnostic = Diagnostic(DiagnosticID("some-name", .error), "m", path: path)
        #expect(try diagnostics(state([diagnostic])).first?["editor"] as? String == link)
    }

    @Test("Messages, the overlay's words and marks are in the language of the snapshot")
    func language() throws {
        var snapshot = SiteSnapshot()
        snapshot.language = .chinese
        let diagnostic = Diagnostic(DiagnosticID("some-name", .error), "rename the file", path: "a.md")
        snapshot.diagnostics = DiagnosticList(and: [diagnostic])
        snapshot.unpublished = [RoutePath("a/index.html"): .draft]
        let data = Data(text.json(snapshot).utf8)
        let state = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(try diagnostics(state).first?["message"] as? String == "请改文件名")
        #expect(try diagnostics(state).first?["severity"] as? String == "error")
        let words = try #require(state["words"] as? [String: String])
        #expect(Set(words.keys) == Set(OverlayWords.allCases.map(\.rawValue)))
        #expect(words["error"] == "错误：{1}" && words["more"] == "另外还有 {1} 个，见 /_sofaweekly/")
        #expect(state["marks"] as? [String: String] == ["/a/": "草稿"])
    }

    @Test("Pages that are not public yet are named with the reason")
    func marks() throws {
        var snapshot = SiteSnapshot()
        snapshot.basePath = "/w/"
        snapshot.unpublished = [RoutePath("issues/草稿/index.html"): .draft]
        let marks = #""marks":{"/w/issues/%E8%8D%89%E7%A8%BF/":"draft"},"#
        let waiting = #""waiting":["1 issue shown here is not out yet","{n} issues shown here are not out yet"]}"#
        #expect(text.json(snapshot).hasSuffix(marks + waiting))
    }
}
