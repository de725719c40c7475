import Testing
import WeeklyDiagnostics

@testable import WeeklyReader

@Suite("Reading YAML")
struct YAMLParserTests {
    private static let head = "标题\n---\n"

    /// YAML in a file that has something before it and after it.
    private func read(_ yaml: String) -> (file: SourceFile, entries: [YAMLEntry], diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "a.md", text: Self.head + yaml + "---\nbody: text\n")
        let range = SourceRange(Self.head.utf8.count, Self.head.utf8.count + yaml.utf8.count)
        let (entries, diagnostics) = YAMLParser.mapping(in: range, of: file)
        return (file, entries, diagnostics)
    }

    private func node(_ value: String) throws -> (written: Substring, node: YAMLNode) {
        let (file, entries, diagnostics) = read("a: 1\nkey: \(value)\nz: 2\n")
        #expect(diagnostics.isEmpty)
        let node = try #require(entries.first { $0.key == "key" }).value
        return (file.slice(node.range), node)
    }

    @Test("Of repeated keys, of which some are no texts, the same is said each time")
    func repeatedMappings() {
        let yaml = "x:\n  ? {a: 1}\n  : 1\n  ? {a: 1}\n  : 2\n  b: 1\n  b: 2\n"
        let said = (0..<200).map { _ in read(yaml).diagnostics.map { "\($0.message) \($0.location?.line ?? 0)" } }
        #expect(Set(said) == [["the key b stands here more than once 3"]])
    }

    @Test(
        "Scalars are read with the range that they were written in",
        arguments: [
            ("周刊", "周刊", "周刊"), ("a b # remark", "a b", "a b"), ("\"a\"", "a", "\"a\""), ("'it''s'", "it's", "'it''s'"),
            ("\"a \\\"b\\\" c\" # \"no\"", "a \"b\" c", "\"a \\\"b\\\" c\""), ("\"\"", "", "\"\""), ("''", "", "''"),
            ("\"周\\n刊\"", "周\n刊", "\"周\\n刊\""), ("'a' # it's", "a", "'a'"), ("\"\\\\\"", "\\", "\"\\\\\""),
            ("12", "12", "12"), ("2026-11-20", "2026-11-20", "2026-11-20"),
            ("http://a.b/c?d=e#f", "http://a.b/c?d=e#f", "http://a.b/c?d=e#f"),
            ("🎉 x", "🎉 x", "🎉 x"),
        ])
    func readsScalars(_ source: String, _ value: String, _ written: String) throws {
        let (slice, node) = try node(source)
        guard case .scalar(let text, _) = node.kind else {
            Issue.record("\(source) is no scalar")
            return
        }
        #expect(text == value)
        #expect(slice == written)
    }

    @Test("Words for nothing are nothing, unless they are quoted", arguments: ["", "~", "null", "Null", "NULL"])
    func knowsNothing(_ word: String) throws {
        #expect(try node(word).node.isNull)
        #expect(try !node("\"\(word)\"").node.isNull)
    }

    @Test("Truth values are those of YAML 1.2, unless they are quoted")
    func knowsTruth() throws {
        for word in ["true", "True", "TRUE"] { #expect(try node(word).node.boolean == true) }
        for word in ["false", "False", "FALSE"] { #expect(try node(word).node.boolean == false) }
        for word in ["yes", "no", "on", "off", "\"true\"", "'false'", "1", "[true]"] {
            #expect(try node(word).node.boolean == nil)
        }
    }

    @Test(
        "Whole numbers are numbers, unless they are quoted",
        arguments: [
            ("12", 12), ("-3", -3), ("+5", 5), ("0", 0), ("\"12\"", nil), ("1.5", nil), ("1e3", nil), ("0x10", nil),
            ("99999999999999999999", nil), ("１２", nil), ("a", nil),
        ])
    func knowsNumbers(_ source: String, _ number: Int?) throws {
        #expect(try node(source).node.integer == number)
    }

    @Test("A message can say what a value is")
    func describesValues() throws {
        for (source, description) in [
            ("a", "text"), ("\"12\"", "text"), ("12", "a number"), ("true", "a truth value"), ("", "nothing"),
            ("[a]", "a list"), ("{a: b}", "a mapping of keys to values"),
        ] {
            #expect(try node(source).node.description.text == description)
        }
    }

    @Test("Lists and mappings hold their values with ranges")
    func readsCollections() throws {
        let (file, entries, diagnostics) = read(
            "标签:\n- 社区\n- \"a, b\"\nlinks: {主页: /, 'quoted': [x, 周刊]}\nnested:\n  deep:\n    - 1\n")
        #expect(diagnostics.isEmpty)
        #expect(entries.map(\.key) == ["标签", "links", "nested"])
        #expect(entries.map { file.slice($0.keyRange) } == ["标签", "links", "nested"])
        guard case .sequence(let tags) = entries[0].value.kind, case .mapping(let links) = entries[1].value.kind else {
            Issue.record("wrong kinds")
            return
        }
        #expect(tags.map { file.slice($0.range) } == ["社区", "\"a, b\""])
        #expect(links.map { file.slice($0.keyRange) } == ["主页", "'quoted'"])
        guard case .sequence(let items) = links[1].value.kind else {
            Issue.record("no list")
            return
        }
        #expect(items.map { file.slice($0.range) } == ["x", "周刊"])
    }

    @Test("Long text over several lines begins where it begins")
    func readsLongText() throws {
        let (file, entries, _) = read(
            "a: |\n  one\n  two\nb: >\n  three\n  four\nc: five\n  six\nd: \"seven\n  eight\"\n")
        let texts = entries.map { entry in
            if case .scalar(let text, _) = entry.value.kind { text } else { "" }
        }
        #expect(texts == ["one\ntwo\n", "three four\n", "five six", "seven eight"])
        #expect(entries.map { file.slice($0.value.range).prefix(1) } == ["|", ">", "f", "\""])
    }

    @Test("An empty document is an empty mapping", arguments: ["", "\n", "# only a remark\n", "~\n", "---\n"])
    func readsNothing(_ yaml: String) {
        let (_, entries, diagnostics) = read(yaml)
        #expect(entries.isEmpty)
        #expect(diagnostics.isEmpty)
    }

    struct Broken: CustomTestStringConvertible {
        let yaml: String
        let line: Int
        let column: Int
        let message: String

        init(_ yaml: String, _ line: Int, _ column: Int, _ message: String) {
            (self.yaml, self.line, self.column, self.message) = (yaml, line, column, message)
        }

        var testDescription: String { yaml.debugDescription }
    }

    @Test(
        "What is no YAML is an error at its place; lines are those of the file",
        arguments: [
            Broken("标: a\ntitle: a: b\n", 4, 9, "mapping values are not allowed"),
            Broken("title: 周刊: b\n", 3, 10, "mapping values are not allowed"),
            Broken("a: b\n\ttitle: x\n", 4, 1, "tab character"),
            Broken("title: [a, b\ndate: c\n", 4, 5, ""),
            Broken("title: @a\n", 3, 8, "cannot start any token"),
            Broken("title: `a`\n", 3, 8, "cannot start any token"),
            Broken("a: *b\n", 3, 4, "undefined alias"),
            Broken("a: b\nc\nd: e\n", 5, 1, "could not find expected ':'"),
            Broken("just text\n", 3, 1, "this is text"),
            Broken("- a\n- b\n", 3, 1, "this is a list"),
            Broken("a: b\n  c: d\n", 4, 4, "mapping values are not allowed"),
            Broken("a: b\u{1}\n", 3, 5, "control characters are not allowed"),
            Broken("标: b\nc: 周\u{7}\n", 4, 5, "control characters are not allowed"),
        ])
    func reportsBrokenYAML(_ broken: Broken) throws {
        let (_, entries, diagnostics) = read(broken.yaml)
        #expect(entries.isEmpty)
        #expect(diagnostics.map(\.id) == [.invalidYAML])
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostic.message.contains(broken.message))
        #expect(diagnostic.location?.line == broken.line)
        #expect(diagnostic.location?.column == broken.column)
    }

    @Test("An unclosed quote is reported where it was opened")
    func reportsUnclosedQuotes() throws {
        let (_, _, diagnostics) = read("date: x\ntitle: \"周刊\nb: c\n")
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostic.id == .invalidYAML)
        #expect(diagnostic.location?.line == 4)
        #expect(diagnostic.location?.column == 8)
        let note = try #require(diagnostic.notes.first)
        #expect(note.location?.line == 6)
        #expect(note.message == "while scanning a quoted scalar, the end came here")
    }

    @Test("A second document is an error")
    func refusesASecondDocument() {
        let (_, entries, diagnostics) = read("a: b\n...\n---\nc: d\n")
        #expect(entries.isEmpty)
        #expect(diagnostics.map(\.id) == [.invalidYAML])
        #expect(diagnostics.first?.location?.line == 5)
    }

    @Test("Of a key that stands twice the later one counts, with a warning that names both")
    func warnsAboutRepeatedKeys() throws {
        let (file, entries, diagnostics) = read("title: 一\ntags:\n- a\n\n- b\ndate: x\ntags: [c]\ntitle: 二\n")
        #expect(diagnostics.map(\.id) == [.duplicateKey, .duplicateKey])
        #expect(entries.map(\.key).sorted() == ["date", "tags", "title"])
        let title = try #require(entries.first { $0.key == "title" })
        #expect(file.slice(title.value.range) == "二")
        #expect(diagnostics.compactMap { $0.location?.line } == [9, 10])
        #expect(diagnostics.compactMap { $0.notes.first?.location?.line } == [4, 3])
    }

    @Test("A key that stands three times gives two warnings")
    func warnsAboutEveryRepetition() {
        let (_, entries, diagnostics) = read("a: 1\na: 2\na: 3\n")
        #expect(diagnostics.map(\.id) == [.duplicateKey, .duplicateKey])
        #expect(entries.map(\.value.integer) == [3])
    }

    @Test("What looks like a key within quoted text repeats nothing")
    func doesNotTakeTextForKeys() {
        let (_, entries, diagnostics) = read("title: a\ndescription: \"b\ntitle: c\"\n")
        #expect(diagnostics.isEmpty)
        #expect(entries.map(\.key) == ["title", "description"])
    }

    @Test("A key that stands twice further in is an error at its place")
    func refusesRepeatedKeysFurtherIn() {
        let (_, entries, diagnostics) = read("a: b\nextra:\n  x: 1\n  x: 2\n")
        #expect(entries.isEmpty)
        #expect(diagnostics.map(\.id) == [.invalidYAML])
        #expect(diagnostics.first?.location?.line == 5)
    }

    @Test("A key must be a word")
    func refusesKeysThatAreNoWords() {
        let (_, entries, diagnostics) = read("? [a, b]\n: c\n")
        #expect(entries.isEmpty)
        #expect(diagnostics.map(\.message) == ["a key must be a word"])
        #expect(diagnostics.first?.location?.line == 3)
    }

    @Test("Aliases are values of their own; too many of them are refused")
    func limitsAliases() {
        let (_, entries, diagnostics) = read("a: &x [1, 2]\nb: *x\n")
        #expect(diagnostics.isEmpty)
        #expect(entries.map { $0.value.description.text } == ["a list", "a list"])
        let bomb = (1...9).map {
            "k\($0): &k\($0) [\(Array(repeating: "*k\($0 - 1)", count: 9).joined(separator: ", "))]\n"
        }
        let (_, none, errors) = read("k0: &k0 [x]\n" + bomb.joined())
        #expect(none.isEmpty)
        #expect(errors.map(\.id) == [.tooLarge])
        #expect(errors.first?.message.contains("more than 100000 keys and values") == true)
    }

    @Test("Lists and mappings may be 64 deep in each other", arguments: [60, 65])
    func limitsNesting(depth: Int) {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(read("a: \(text)\n").2.map(\.id) == (depth < 64 ? [] : [.tooLarge]))
    }

    @Test("Ten thousand levels of nesting are an error, not a crash", arguments: ["[", "{", "- ", "{a: ", "? "])
    func survivesDeepNesting(_ opener: String) {
        let (_, entries, diagnostics) = read("a:\n \(String(repeating: opener, count: 10_000))\n")
        #expect(entries.isEmpty)
        #expect(diagnostics.map(\.id) == [.invalidYAML])
    }

    @Test("Lines end with CR LF too")
    func readsReturns() throws {
        let (file, entries, diagnostics) = read("a: b\r\n标: c\r\n\r\na: d\r\n")
        #expect(diagnostics.map(\.id) == [.duplicateKey])
        #expect(diagnostics.first?.location?.line == 6)
        #expect(entries.map { file.slice($0.value.range) } == ["c", "d"])
    }
}
