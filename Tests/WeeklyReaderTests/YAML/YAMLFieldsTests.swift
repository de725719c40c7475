import Testing
import WeeklyDiagnostics

@testable import WeeklyReader

@Suite("Taking fields from YAML")
struct YAMLFieldsTests {
    private func fields(_ yaml: String) -> YAMLFields {
        let file = SourceFile(path: "a.yml", text: yaml)
        let (entries, diagnostics) = YAMLParser.mapping(in: SourceRange(0, file.length), of: file)
        #expect(diagnostics.isEmpty)
        return YAMLFields(entries, in: file)
    }

    private func slices(_ fields: YAMLFields) -> [String] {
        fields.diagnostics.compactMap { $0.location.map { String(fields.file.slice($0.range)) } }
    }

    @Test("Values come by key, with their place")
    func takesValues() {
        var fields = fields("t: 周刊\nn: 12\nb: true\nl: [a, ~, 'b']\nm: {x: 1}\nnull: 1\ne:\n")
        #expect(fields.text("t")?.value == "周刊")
        #expect(fields.text("n")?.value == "12")
        #expect(fields.text("b")?.value == "true")
        #expect(fields.text("t").map { fields.file.slice($0.range) } == "周刊")
        #expect(fields.integer("n", in: 1...12) == 12)
        #expect(fields.boolean("b") == true)
        #expect(fields.texts("l").map(\.value) == ["a", "b"])
        #expect(fields.texts("t").map(\.value) == ["周刊"])
        #expect(fields.list("l").count == 3)
        #expect(fields.mapping("m").map(\.key) == ["x"])
        #expect(fields.diagnostics.isEmpty)
    }

    @Test("What is not there, or has no value, is nothing and no mistake")
    func takesNothing() {
        var fields = fields("e:\nn: ~\n")
        for key in ["e", "n", "missing"] {
            #expect(fields.text(key) == nil)
            #expect(fields.integer(key, in: 0...1) == nil)
            #expect(fields.boolean(key) == nil)
            #expect(fields.texts(key).isEmpty)
            #expect(fields.list(key).isEmpty)
            #expect(fields.mapping(key).isEmpty)
        }
        #expect(fields.diagnostics.isEmpty)
    }

    @Test("A value of the wrong type is an error at the value that says what it is")
    func reportsWrongTypes() {
        var fields = fields("t: [a]\nn: many\nb: yes\nl: {a: b}\nm: 标\nw: [a, [b]]\ns: x\n")
        _ = fields.text("t")
        _ = fields.integer("n", in: 0...9)
        _ = fields.boolean("b")
        _ = fields.texts("l")
        _ = fields.mapping("m")
        #expect(fields.texts("w").map(\.value) == ["a"])
        _ = fields.list("s")
        #expect(Set(fields.diagnostics.map(\.id)) == [.wrongType])
        #expect(
            fields.diagnostics.map(\.message) == [
                "t must be text, but this is a list", "n must be a whole number, but this is text",
                "b must be true or false, but this is text",
                "l must be a word or a list of words, but this is a mapping of keys to values",
                "m must be a mapping of keys to values, but this is text",
                "w must be a list of words, but this is a list",
                "s must be a list, but this is text",
            ])
        #expect(fields.diagnostics.compactMap { $0.location?.line } == [1, 2, 3, 4, 5, 6, 7])
        #expect(slices(fields)[1] == "many")
        #expect(slices(fields)[4] == "标")
    }

    @Test("A number out of its range is an error")
    func reportsNumbersOutOfRange() {
        var fields = fields("a: 0\nb: 11\n")
        #expect(fields.integer("a", in: 1...10) == nil)
        #expect(fields.integer("b", in: 1...10) == nil)
        #expect(fields.diagnostics.map(\.message) == ["a must be from 1 to 10", "b must be from 1 to 10"])
        #expect(slices(fields) == ["0", "11"])
    }

    @Test("An unknown key is reported with the one that was probably meant, as an edit")
    func reportsUnknownKeys() throws {
        var fields = fields("title: a\ntagz: b\n标签: c\n")
        fields.reportUnknownKeys(known: ["title", "tags"], as: DiagnosticID("unknown-key", .warning))
        #expect(fields.diagnostics.map(\.message) == ["unknown key tagz", "unknown key 标签"])
        #expect(slices(fields) == ["tagz", "标签"])
        let fix = try #require(fields.diagnostics.first?.fixes.first)
        #expect(fix.message == "did you mean tags?")
        #expect(fix.edits == [Edit(SourceRange(9, 13), to: "tags")] && fix.safety == .guess)
        #expect(fields.diagnostics[1].fixes.isEmpty)
        #expect(fields.diagnostics[1].notes.map(\.message) == ["known keys: tags, title"])
    }
}
