import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("The index of the search")
struct SearchIndexTests {
    /// A newsletter of random texts. Few different characters make many bigrams meet.
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }

        mutating func text() -> String {
            let alphabet = Array("服务网格流量劫持の々𠀀Ａbc9 ，<&é\u{200B}".unicodeScalars)
            let count = Int.random(in: 0..<40, using: &self)
            return String(
                String.UnicodeScalarView(
                    (0..<count).map { _ in alphabet.randomElement(using: &self) ?? "服" }))
        }

        mutating func issue(_ day: Int) -> WeeklyModel.Issue {
            let passages = (0..<3).map { number in
                let html = "<p>\(text().replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</p>"
                let prose = Item(line: number, anchor: nil, content: .prose(RichText(html: html, text: "")))
                return Passage(html: html, items: [prose])
            }
            let sections = [
                Section(kind: .other, heading: nil, line: 1, passages: passages), SampleNewsletter.questions,
            ]
            return SampleNewsletter.issue("n\(day)", day: day, sections: sections)
        }
    }

    private static func files(_ issues: [WeeklyModel.Issue]) -> (SearchFiles, SearchLayout) {
        let source = SearchSource(Newsletter(issues))
        return (SearchFiles(source) { "/issues/\($0.slug)/" }, source.layout)
    }

    private static func reader(_ issues: [WeeklyModel.Issue]) throws -> SearchReader {
        let (files, layout) = files(issues)
        return try SearchReader(files, layout)
    }

    private static func folded(_ text: String) -> String {
        var folding = SearchFolding()
        folding.fold(text)
        return TermFile.text(folding.scalars[...])
    }

    private static func isDense(_ scalar: Unicode.Scalar) -> Bool {
        SearchTerms.classify(scalar.value) == .dense
    }

    @Test(
        "Whatever stands in a text is found: one, two or three characters, in all documents that hold them and in few others",
        arguments: 1...12)
    func everySubstringIsFound(seed: UInt64) throws {
        var random = Random(state: seed)
        let count = Int.random(in: 1...40, using: &random)
        let reader = try Self.reader((1...count).map { random.issue($0) })
        let texts = reader.documents.map { Self.folded($0.title + "\n" + $0.text) }
        for length in 1...3 {
            var queries: Set<String> = []
            for text in texts {
                let scalars = Array(text.unicodeScalars)
                for start in scalars.indices.dropLast(length - 1) {
                    let run = scalars[start..<(start + length)]
                    if run.allSatisfy(Self.isDense) { queries.insert(String(String.UnicodeScalarView(run))) }
                }
            }
            for query in queries {
                let holding = texts.indices.filter { texts[$0].unicodeScalars.contains(query.unicodeScalars) }
                let found = reader.candidates(dense: query)
                #expect(length < 3 ? found == holding : Set(found).isSuperset(of: holding), "\(query)")
            }
        }
    }

    @Test(
        "Words are found by their beginnings, whatever their case and width", arguments: ["sofarpc", "sof", "s", "v5"])
    func words(query: String) throws {
        let heading = Heading(content: RichText(html: "", text: "ＳＯＦＡＲＰＣ v5.7.0 发布"), anchor: "r", level: 2)
        let section = Section(kind: .other, heading: heading, line: 1, passages: [])
        let reader = try Self.reader([SampleNewsletter.issue("a", day: 1, sections: [section])])
        #expect(reader.candidates([query + "*"]).map { reader.documents[$0].anchor } == ["r"])
        #expect(reader.candidates(["farpc*"]).isEmpty)
    }

    @Test("A kind and a project are terms like others")
    func filters() throws {
        let reader = try Self.reader((1...3).map { SampleNewsletter.issue("n\($0)", day: $0) })
        let questions = reader.candidates(["#question"]).map { reader.documents[$0] }
        #expect(questions.map(\.anchor) == ["q-gateway", "q-gateway", "q-gateway"])
        #expect(reader.candidates(["@网关", "重启"]).count == 3)
        #expect(reader.candidates(["#release"]).isEmpty)
    }

    @Test("The newest issue has the highest numbers, and in it what comes first")
    func order() throws {
        let reader = try Self.reader((1...3).map { SampleNewsletter.issue("n\($0)", day: $0) })
        let shown = reader.documents.reversed()
        #expect(shown.first?.path == "/issues/n3/")
        #expect(shown.first?.title == "第 3 期 <预览>")
        #expect(shown.last?.path == "/issues/n1/")
        #expect(shown.last?.anchor == "q-gateway")
    }

    @Test("The same issues make the same bytes; terms are sorted as JavaScript sorts", arguments: [1, 2, 300, 600])
    func bytes(count: Int) throws {
        var random = Random(state: 7)
        let issues = (1...count).map { random.issue($0) }
        let (one, layout) = Self.files(issues)
        let (other, _) = Self.files(issues.reversed())
        // Another order of asking.
        let lastTerms = other.terms(layout.termFileCount - 1)
        #expect(one.manifest() == other.manifest())
        #expect(one.terms(layout.termFileCount - 1) == lastTerms)
        #expect(try SearchReader(one, layout).isSorted)
    }

    private static func shard(_ issues: Range<Int>, of source: SearchSource) -> SearchShard {
        var folding = SearchFolding()
        return issues.reduce(into: SearchIndexing()) { $0.add(source.documents(ofIssue: $1), &folding) }.shard
    }

    private static func index(_ shards: [SearchShard], ranges count: Int, _ layout: SearchLayout) -> SearchIndex {
        let ranges = TermRanges(shards, count: count)
        let terms = SortedTerms(joining: (0..<count).map(ranges.terms))
        return SearchIndex(WholeIndex(shards.map { ShardOutline($0) }, terms), layout: layout)
    }

    @Test(
        "Shards that were indexed apart make the index of the whole, in however many ranges of terms they are merged",
        arguments: 1...20)
    func shards(seed: UInt64) {
        var random = Random(state: seed)
        let source = SearchSource(Newsletter((1...30).map { random.issue($0) }))
        let whole = Self.index([Self.shard(0..<30, of: source)], ranges: 1, source.layout)
        let cuts = [0, 30] + (0..<Int(seed)).map { _ in Int.random(in: 0...30, using: &random) }
        let shards = zip(cuts.sorted(), cuts.sorted().dropFirst()).map { Self.shard($0..<$1, of: source) }
        for count in [1, 2, 7, 40] {
            let merged = Self.index(shards, ranges: count, source.layout)
            #expect(merged.terms.map(\.bytes) == whole.terms.map(\.bytes))
            #expect(merged.terms.map(\.first) == whole.terms.map(\.first))
            #expect(merged.textCounts == whole.textCounts)
        }
    }

    @Test("Of no terms there are as many ranges as of others, and nothing in them")
    func noTerms() {
        let empty = SearchShard(terms: SortedTerms(), documentCounts: [], digests: [])
        for shards in [[], [empty], [empty, empty]] {
            let ranges = TermRanges(shards, count: 3)
            #expect((0..<3).allSatisfy { ranges.terms($0) == SortedTerms() })
        }
    }

    @Test("Threads that ask at the same time read the same index")
    func threads() async {
        var random = Random(state: 3)
        let issues = (1...600).map { random.issue($0) }
        let (alone, layout) = Self.files(issues)
        let expected = (0..<layout.termFileCount).map(alone.terms)
        let (shared, _) = Self.files(issues)
        let read = await withTaskGroup(of: (Int, [UInt8]).self) { group in
            for number in 0..<layout.termFileCount { group.addTask { (number, shared.terms(number)) } }
            return await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
        }
        #expect(expected.indices.allSatisfy { read[$0] == expected[$0] })
        #expect(shared.manifest() == alone.manifest())
    }

    @Test("Texts are the same before the index is made, after it, and whenever they are asked for again")
    func texts() {
        var random = Random(state: 11)
        let (files, layout) = Self.files((1...5).map { random.issue($0) })
        func texts() -> [[UInt8]] { (0..<layout.textFileCount).map(files.texts) }
        let before = texts()
        _ = files.manifest()
        #expect(texts() == before)
        #expect(texts() == before)
        #expect(before.count == 3)
    }

    @Test("An older issue's texts stay as they are when a new one comes")
    func stability() {
        let issues = (1...8).map { SampleNewsletter.issue("n\($0)", day: $0) }
        let (before, _) = Self.files(Array(issues.dropLast()))
        let (after, _) = Self.files(issues)
        #expect((0..<3).allSatisfy { before.texts($0) == after.texts($0) })
        #expect(before.manifest() != after.manifest())
    }

    @Test("A newsletter without issues can be searched in vain")
    func noIssues() throws {
        let reader = try Self.reader([])
        #expect(reader.documents.isEmpty)
        #expect(reader.candidates(["a*"]).isEmpty)
    }

    @Test("Terms are cut into files of like size")
    func sizes() throws {
        var random = Random(state: 11)
        let (files, layout) = Self.files((1...400).map { random.issue($0) })
        let sizes = (0..<layout.termFileCount).map { files.terms($0).count }
        let longestLine = (0..<layout.termFileCount).flatMap { files.terms($0).split(separator: 10).map(\.count) }.max()
        let mean = sizes.reduce(0, +) / sizes.count
        #expect(sizes.allSatisfy { $0 <= mean + (longestLine ?? 0) + 1 })
    }
}
