import Testing
import WeeklyModel
import WeeklyText

@testable import WeeklySite

@Suite("Parts of the list of all items that are kept")
struct ItemListPartsTests {
    private static func issue(_ number: Int, _ title: String = "一篇") -> IndexedIssue {
        let article = Article(title: "\(title) \(number)", url: "https://example.org/\(number)")
        let item = Item(line: 1, anchor: "a-\(number)", content: .article(article))
        // Every third issue tells nothing.
        let items = number.isMultiple(of: 3) ? [] : [item]
        let section = Section(
            kind: .reading, heading: nil, line: 1, passages: [Passage(html: "<p>\(title)</p>", items: items)])
        let issue = SampleNewsletter.issue("n\(number)", day: number, sections: [section])
        var hash = KeyedHash()
        hash.add(number)
        hash.add(title)
        return IndexedIssue(issue, digest: SourceDigest(hash.finished, mayLinkToFiles: false))
    }

    private static func list(
        _ issues: [IndexedIssue], _ memory: PartMemory? = nil, at url: String = "https://example.org/"
    ) -> [UInt8] {
        let configuration = SampleNewsletter.configuration(url)
        let edition = Edition(Newsletter(ChunkedRow(issues)), configuration, pictures: PictureSizes(), now: 0)
        var inputs = KeyedHash()
        inputs.add(url)
        return ItemList.bytes(edition, memory?.store(inputs: inputs))
    }

    @Test("Only the part of an issue that changed is made again, and the list is as without any that were kept")
    func next() {
        let memory = PartMemory()
        var issues = (1...150).map { Self.issue($0) }
        #expect(Self.list(issues, memory) == Self.list(issues))
        #expect(memory.written(.items) == [0, 1, 2])
        #expect(Self.list(issues, memory) == Self.list(issues))
        #expect(memory.written(.items) == [])
        issues[70] = Self.issue(71, "另一篇")
        #expect(Self.list(issues, memory) == Self.list(issues))
        #expect(memory.written(.items) == [1])
        issues.append(Self.issue(151))
        #expect(Self.list(issues, memory) == Self.list(issues))
        #expect(memory.written(.items) == [2])
        issues.removeFirst()
        #expect(Self.list(issues, memory) == Self.list(issues))
        #expect(memory.written(.items) == [0, 1, 2])
    }

    @Test("Parts of a site that stands elsewhere are not taken")
    func inputs() {
        let memory = PartMemory()
        let issues = (1...3).map { Self.issue($0) }
        #expect(Self.list(issues, memory) != Self.list(issues, memory, at: "https://example.com/"))
    }

    @Test("A list without issues, or of issues without items, is empty", arguments: [0, 1])
    func empty(count: Int) {
        let issues = (0..<count).map { Self.issue(3 * ($0 + 1)) }
        #expect(String(decoding: Self.list(issues, PartMemory()), as: UTF8.self).hasSuffix("\"items\":[\n]}\n"))
    }
}
