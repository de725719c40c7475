import Foundation
import TestTraits
import Testing

@testable import WeeklyDiagnostics

@Suite("SARIF by its schema")
struct SARIFSchemaTests {
    /// With a byte order mark, all ends of lines, characters of one and of two UTF-16 units, and no line end at its end.
    private static let text = "\u{FEFF}甲a\r\n😀b\n\nc\rd{e}\r\n尾"
    private static let file = SourceFile(path: "content/第 1 期:a.md", text: text)

    /// All offsets between two characters.
    private static let offsets: [Int] =
        text.unicodeScalars.indices.map {
            text.utf8.distance(from: text.startIndex, to: $0)
        } + [text.utf8.count]

    private static func log(_ diagnostics: [Diagnostic], _ language: MessageLanguage = .english) -> String {
        DiagnosticSARIF(version: "1.2.3", documentation: "https://example.org/diagnostics") { path in
            path == file.path ? file : nil
        }.text(of: diagnostics, in: language)
    }

    /// One of every range of the file, with a fix and a note there, and some about no place.
    private static var diagnostics: [Diagnostic] {
        let ranges = offsets.flatMap { lower in offsets.filter { $0 >= lower }.map { SourceRange(lower, $0) } }
        let placed = ranges.map { range in
            Diagnostic(
                .unknownKey, "what `{{name}}` or [a](b) is", at: range, in: file,
                notes: [.init("see {1}", at: file.location(of: range)), .init("no place")],
                fixes: [Fix("write {}", .guess, edits: [Edit(range, to: "{x} [a](b)")]), .init("or not")])
        }
        let elsewhere = SourceFile(path: "templates/base.html (built in)", text: "x")
        return placed + [
            Diagnostic(.noIssues, "there are none"), Diagnostic(.unreadableFile, "gone", path: "a b#c?d%.md"),
            Diagnostic(.unreadableFile, "gone", path: "/srv/站/1"),
            Diagnostic(.wrongType, "no list", at: SourceRange(0, 1), in: elsewhere),
        ]
    }

    @Test("A log has what the schema asks for and nothing that it does not know", arguments: MessageLanguage.allCases)
    func conforms(language: MessageLanguage) {
        #expect(SARIFSchema.problems(with: Self.log(Self.diagnostics, language)) == [])
        #expect(SARIFSchema.problems(with: Self.log([], language)) == [])
    }

    @Test(
        "What is not so is noticed",
        arguments: [
            ("\"version\":\"2.1.0\"", "\"version\":\"2.0\""), ("\"level\":\"note\"", "\"level\":\"hint\""),
            ("\"startLine\":1", "\"startLine\":0"), ("\"ruleIndex\":0", "\"ruleIndex\":\"0\""),
            ("a%20b", "a b"), ("{{{{", "{"), ("\"language\":\"en\"", "\"language\":\"english\""),
            ("\"name\":\"sofaweekly\",", ""), ("\"replacements\":", "\"edits\":"), ("{\"$schema\"", "\"$schema\""),
        ])
    func isNoticed(right: String, wrong: String) {
        let log = Self.log(
            Self.diagnostics + [Diagnostic(.emptySection, "nothing here", at: SourceRange(3, 6), in: Self.file)])
        #expect(log.contains(right))
        #expect(SARIFSchema.problems(with: log.replacing(right, with: wrong)) != [])
    }

    @Test("There is one run, in the language of its messages, and each result's rule is that which its number names")
    func rules() throws {
        let log = try JSONSerialization.jsonObject(with: Data(Self.log(Self.diagnostics, .chinese).utf8))
        let runs = try #require((log as? [String: Any])?["runs"] as? [[String: Any]])
        #expect(runs.count == 1 && runs[0]["language"] as? String == "zh")
        let tool = try #require(runs[0]["tool"] as? [String: [String: Any]])
        let rules = try #require(tool["driver"]?["rules"] as? [[String: Any]]).map { $0["id"] as? String }
        let results = try #require(runs[0]["results"] as? [[String: Any]])
        #expect(results.count == Self.diagnostics.count)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules.indices.contains(index) && rules[index] == result["ruleId"] as? String)
        }
    }

    @Test("Lines and columns name the same bytes as offsets do")
    func regions() throws {
        let text = String(Self.text.dropFirst())
        for offset in Self.offsets {
            let position = SARIFPosition(of: offset, in: Self.file)
            #expect(Self.offset(line: position.line, column: position.column, in: text) == max(0, offset - 3))
        }
    }

    /// The offset of a place by lines that end as `newlineSequences` says, counted without what the program has for that.
    private static func offset(line: Int, column: Int, in text: String) -> Int? {
        var (current, units, bytes) = (1, 1, 0)
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if current == line, units == column { return bytes }
            let isPair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
            (units, bytes) = (units + UTF16.width(scalar), bytes + UTF8.width(scalar))
            if scalar == "\n" || scalar == "\r" && !isPair, !(current == line && units == column) {
                (current, units) = (current + 1, 1)
            }
        }
        return current == line && units == column ? bytes : nil
    }

    @Test(
        "The end of a file stands on its last line, behind what ends that",
        arguments: [
            ("", 0, 1, 1), ("a", 1, 1, 2), ("a\n", 2, 1, 3), ("a\r\n", 3, 1, 4), ("a\nb", 3, 2, 2), ("\n", 1, 1, 2),
            ("a\n\n", 3, 2, 2), ("a\nb\n", 2, 2, 1), ("\u{FEFF}", 3, 1, 1), ("\u{FEFF}a", 0, 1, 1), ("a", 9, 1, 2),
        ])
    func ends(text: String, offset: Int, line: Int, column: Int) {
        let position = SARIFPosition(of: offset, in: SourceFile(path: "a.md", text: text))
        #expect(position.line == line && position.column == column)
    }

    @Test("What is related twice is written once, and an absolute path is one of a file")
    func places() {
        let note = Diagnostic.Note("here", at: Self.file.location(of: SourceRange(3, 6)))
        let twice = Diagnostic(.wrongType, "no list", at: SourceRange(3, 6), in: Self.file, notes: [note, note])
        #expect(SARIFSchema.problems(with: Self.log([twice])) == [])
        #expect(Self.log([Diagnostic(.unreadableFile, "gone", path: "/srv/a b:1")]).contains("file:///srv/a%20b:1"))
    }

    @Test("Texts of messages are shown as they are, and what is inserted is not changed")
    func messages() {
        let log = Self.log(Array(Self.diagnostics.prefix(1)))
        #expect(log.contains(#""text":"what `{{{{name}}}}` or [a\\](b) is\nno place\nor not""#))
        #expect(log.contains(#""insertedContent":{"text":"{x} [a](b)"}"#))
    }

    @Test("Whoever reads messages looks at braces and brackets by bytes")
    func marks() {
        let log = Self.log([Diagnostic(.noIssues, "[a\u{D4E}](\u{301}b) {\u{301}0} \u{D4E}{1}")])
        let text = "\"text\":\"[a\u{D4E}\\\\](\u{301}b) {{\u{301}0}} \u{D4E}{{1}}\""
        #expect(log.utf8.firstRange(of: text.utf8) != nil, "\(log)")
    }
}
