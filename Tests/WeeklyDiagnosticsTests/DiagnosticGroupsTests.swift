import Synchronization
import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyText

@Suite("Diagnostics that are told together")
struct DiagnosticGroupsTests {
    private static let odd = DiagnosticID("odd-thing", .warning)
    private static let note = DiagnosticID("remark", .note)
    private static let other = DiagnosticID("other-thing", .warning)

    private func diagnostics(_ count: Int, of id: DiagnosticID = odd, in path: String = "a.md") -> [Diagnostic] {
        let file = SourceFile(path: path, text: String(repeating: "x\n", count: count))
        return (0..<count).map { Diagnostic(id, "m\($0)", at: SourceRange(at: 2 * $0), in: file) }
    }

    private func told(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        DiagnosticGroups.joined(diagnostics, hint: "look there")
    }

    @Test("Three of a kind in a file are told one by one, in as many as ten files")
    func few() {
        let few = (0..<10).flatMap { diagnostics(3, in: "\($0).md") } + diagnostics(3, of: Self.other)
        #expect(told(few) == few)
        #expect(told([]) == [])
    }

    @Test("More are told once, in the first's place, with their number and two other places")
    func inOneFile() {
        let told = told(diagnostics(5) + diagnostics(1, of: Self.other) + diagnostics(1, in: "b.md"))
        #expect(told.map(\.message) == ["m0", "m0", "m0"] && told.map(\.id) == [Self.odd, Self.other, Self.odd])
        #expect(
            told[0].notes.map(\.message) == ["4 more of odd-thing in this file, such as a.md:2:1, a.md:3:1; look there"]
        )
        #expect(told[1].notes.isEmpty && told[2].notes.isEmpty)
    }

    @Test("A kind that is in more than ten files is told once for all of them")
    func inManyFiles() {
        let told = told((0..<11).flatMap { diagnostics($0 == 0 ? 5 : 1, in: "\($0).md") })
        #expect(told.count == 1)
        #expect(
            told[0].notes.map(\.message) == ["14 more of odd-thing in 11 files, such as 0.md:2:1, 0.md:3:1; look there"]
        )
    }

    @Test("What has no place is named by its file, and another gravity is another kind")
    func withoutPlace() {
        let whole = (0..<4).map { Diagnostic(Self.odd, "m\($0)", path: "a.md") }
        #expect(
            told(whole)[0].notes.map(\.message) == ["3 more of odd-thing in this file, such as a.md, a.md; look there"])
        let mixed = whole.prefix(2).map { $0.with(.error) } + whole.suffix(2)
        #expect(told(Array(mixed)) == Array(mixed))
    }

    @Test("Both forms for people say how many more there are")
    func forms() {
        let told = told(diagnostics(80_000))
        #expect(told.count == 1)
        #expect(DiagnosticText.render(told[0]).contains("note: 79999 more of odd-thing in this file"))
        #expect(DiagnosticGitHub.render(told[0]).contains("79999 more of odd-thing in this file"))
    }

    @Test(
        "Of what is only counted nothing is made: the first files of a kind, and those in which there is something else"
    )
    func made() {
        let made = Mutex<[Int]>([])
        let rows = (100..<200).map { number in
            let diagnostics =
                diagnostics(2, in: "\(number).md") + (number == 150 ? diagnostics(1, of: Self.other, in: "150.md") : [])
            let counted = CountedDiagnostics(DiagnosticCounts(of: diagnostics)) {
                made.withLock { $0.append(number) }
                return diagnostics
            }
            return FileDiagnostics(of: "\(number).md", [counted])
        }
        let list = DiagnosticList(DiagnosticRows(ChunkedRow(rows)), and: diagnostics(1, of: Self.note, in: "180.md"))
        let told = DiagnosticGroups.joined(list, from: .warning, hint: "look there")
        #expect(told.map(\.path) == ["100.md", "150.md"] && list.count(of: .warning) == 201)
        #expect(
            told[0].notes[0].message.starts(with: "199 more of odd-thing in 100 files, such as 100.md:2:1, 101.md:1:1"))
        #expect(made.withLock { $0 } == [100, 101, 150])
        #expect(told == DiagnosticGroups.joined(list.filter { $0.severity > .note }, hint: "look there"))
    }

    @Test("Files that are counted together are told as if each were looked at", arguments: 1...12)
    func chunks(seed: UInt64) {
        var random = SeededNumbers(state: seed)
        let ids = [
            Self.odd, Self.other, Self.note, DiagnosticID("bad-thing", .error), DiagnosticID("rare-thing", .warning),
        ]
        func said(in path: String, most: Int) -> [Diagnostic] {
            ids.enumerated().flatMap { number, id in
                let isThere = Int.random(in: 0..<(number == 4 ? 60 : 3), using: &random) == 0
                return diagnostics(isThere ? Int.random(in: 1...most, using: &random) : 0, of: id, in: path)
            }.sorted()
        }
        let rows = (1000..<1600).map { said(in: "\($0).md", most: 5) }.filter { !$0.isEmpty }
            .map { FileDiagnostics(of: $0[0].path ?? "", [CountedDiagnostics($0)]) }
        let others = (0..<40).flatMap { _ in said(in: "\(Int.random(in: 980..<1620, using: &random)).md", most: 2) }
        let list = DiagnosticList(DiagnosticRows(ChunkedRow(rows)), and: others)
        for least in Diagnostic.Severity.allCases {
            let told = DiagnosticGroups.joined(list, from: least, hint: "look there")
            #expect(told == DiagnosticGroups.joined(list.filter { $0.severity >= least }, hint: "look there"))
            #expect(told.count < 100)
        }
    }
}
