import Testing
import WeeklyDiagnostics

@testable import WeeklyTemplates

@Suite("The values in scope")
struct ValueStackTests {
    private static let stack: ValueStack = {
        var stack = ValueStack(["a": ["b": ["c": 1], "n": .null], "x": "outer", "list": [1]])
        stack.push(["x": "inner", "y": .null])
        return stack
    }()

    private func path(_ name: String) -> TemplatePath {
        TemplatePath(name, at: SourceRange(10, 10 + name.utf8.count))
    }

    @Test(
        "A name is looked for in the innermost record first, and its parts in what that gave",
        arguments: [
            ("x", "inner"), ("a.b.c", 1), ("a.b", ["c": 1]), ("y", .null), ("y.z.w", .null), ("a.n.m", .null),
            ("none", nil),
            ("a.none", nil), ("x.none", nil), ("list.first", nil), (".", ["x": "inner", "y": .null]),
        ] as [(String, TemplateValue?)])
    func values(name: String, value: TemplateValue?) {
        #expect(Self.stack.value(of: path(name)) == value)
    }

    @Test("A name is found in records of any form, whatever record was asked before")
    func records() {
        let many = TemplateRecord((0..<40).map { ("k\($0)", .integer($0)) })
        let records: [TemplateRecord] = [
            ["x": 1], ["a": 0, "x": 2], ["a": 0, "b": 0, "c": 0], TemplateRecord(), many,
            TemplateRecord(["y": 0], DeferredValues(keys: ["a", "x"]) { _ in 3 }),
            (["k7": "own"] as TemplateRecord).layered(over: many),
        ]
        let names = ["x", "a", "k7", "k39"]
        let paths = names.map(path)
        for record in records + records.reversed() + records {
            let stack = ValueStack(.record(["within": .record(record)]))
            for (name, path) in zip(names, paths) {
                #expect(ValueStack(.record(record)).value(of: path) == record[name])
                #expect(stack.value(of: self.path("within.\(name)")) == record[name])
            }
        }
    }

    @Test("A value that is no record hides nothing, and is the top until it is taken off")
    func otherValues() {
        var stack = Self.stack
        stack.push(7)
        #expect(stack.top == 7 && stack.value(of: path("x")) == "inner")
        stack.pop()
        stack.pop()
        #expect(stack.value(of: path("x")) == "outer")
    }

    @Test(
        "Why a name is unknown says which part, of what, and what is known there",
        arguments: [
            ("none", 0, "nothing here is called “none”"), ("a.none", 1, "“a” has nothing called “none”"),
            ("a.b.d", 2, "“a.b” has nothing called “d”"), ("x.y", 1, "“x” is a string, so it has nothing called “y”"),
            ("list.z", 1, "“list” is a list, so it has nothing called “z”"),
        ])
    func misses(name: String, part: Int, message: String) {
        let miss = Self.stack.miss(of: path(name))
        #expect(miss.part == part)
        #expect(miss.message(in: path(name)).text == message)
    }

    @Test("What is known is what could have been meant")
    func known() {
        #expect(Set(Self.stack.miss(of: path("none")).known) == ["a", "x", "list", "y"])
        #expect(Self.stack.miss(of: path("a.none")).known == ["b", "n"])
        #expect(Self.stack.miss(of: path("x.y")).known.isEmpty)
    }

    @Test(
        "A path knows where each of its parts is written",
        arguments: [("a.b.c", 0, 10..<11), ("a.b.c", 2, 14..<15), ("标题.名", 1, 17..<20), ("ab", 0, 10..<12)])
    func parts(name: String, part: Int, range: Range<Int>) {
        #expect(path(name).range(ofPart: part) == SourceRange(range.lowerBound, range.upperBound))
        #expect(path(name).text == name)
    }
}

@Suite("The faults of a page")
struct FaultListTests {
    private let template = Template(name: "a", file: SourceFile(path: "a.html", text: "0123456789"), nodes: [])

    @Test("A place is new once, and another file's place is another")
    func places() {
        var faults = FaultList()
        let places = [("a", 1, 2), ("a", 1, 2), ("b", 1, 2), ("a", 1, 3)]
        let isNew = places.map { faults.isNew($0.0, SourceRange($0.1, $0.2)) }
        #expect(isNew == [true, false, true, true])
    }

    @Test("Notes tell the way here, innermost first, and not more than five steps of it")
    func notes() {
        var faults = FaultList()
        #expect(faults.inclusionNotes.isEmpty)
        for offset in 0..<8 { faults.enter(from: template, at: SourceRange(at: offset)) }
        #expect(faults.inclusionNotes.map { $0.location?.range.lower } == [7, 6, 5, 4, 3])
        for _ in 0..<6 { faults.leave() }
        #expect(faults.inclusionNotes.map { $0.location?.range.lower } == [1, 0])
    }

    @Test("Endless recursion is reported at the tag that went too deep, else at the template")
    func recursion() {
        var faults = FaultList()
        faults.appendRecursion(deeperThan: 9, in: template)
        faults.enter(from: template, at: SourceRange(2, 3))
        faults.enter(from: template, at: SourceRange(4, 5))
        faults.appendRecursion(deeperThan: 9, in: template)
        #expect(faults.diagnostics.map(\.id) == [.recursiveTemplate, .recursiveTemplate])
        #expect(faults.diagnostics.map { $0.location?.range.lower } == [nil, 4])
        #expect(faults.diagnostics.map(\.notes.count) == [0, 1])
        #expect(faults.diagnostics.allSatisfy { $0.message.contains("9 levels") && $0.path == "a.html" })
    }
}

@Suite("Overrides of blocks")
struct OverridesTests {
    private func block(_ name: String) -> TemplateBlock {
        TemplateBlock(name, nameRange: SourceRange(at: 0), indentation: [], nodes: [])
    }

    @Test("The outermost layer that has a block wins, until it is taken off")
    func layers() {
        let (outer, inner) = (block("a"), block("a"))
        let template = Template(name: "t", file: SourceFile(path: "t", text: ""), nodes: [])
        var overrides = Overrides()
        #expect(overrides.outermost(of: "a") == nil)
        overrides.add([block("b")], writtenIn: nil)
        overrides.add([outer], writtenIn: template)
        overrides.add([inner, block("c")], writtenIn: nil)
        #expect(overrides.outermost(of: "a")?.level == 1 && overrides.outermost(of: "a")?.block === outer)
        #expect(overrides.template(at: 1) === template && overrides.template(at: 0) == nil)
        #expect(overrides.outermost(of: "c")?.level == 2)
        overrides.keep(1)
        #expect(overrides.count == 1 && overrides.outermost(of: "a") == nil && overrides.outermost(of: "b") != nil)
    }
}
