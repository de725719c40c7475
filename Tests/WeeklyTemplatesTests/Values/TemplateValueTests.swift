import TestTraits
import Testing
import WeeklyTemplates

@Suite("Values for templates")
struct TemplateValueTests {
    @Test("Of two equal keys the last wins")
    func duplicates() {
        let record = TemplateRecord([("a", 1), ("b", 2), ("a", 3)])
        #expect(record["a"] == 3)
        #expect(record.keys == ["a", "b"])
    }

    @Test("A key is set, replaced and removed")
    func subscripts() {
        var record = TemplateRecord()
        record["a"] = 1
        record["a"] = 2
        record["b"] = .null
        #expect(record == ["a": 2, "b": .null])
        record["a"] = nil
        record["none"] = nil
        #expect(record.keys == ["b"])
    }

    @Test("A record of many keys keeps their order, and forgets what is removed", arguments: [10, 32, 33, 100])
    func many(count: Int) {
        let keys = (0..<count).map { "key \($0)" }
        var record = TemplateRecord(keys.map { ($0, .string($0)) })
        for key in keys.shuffled() { record[key] = .string("new \(key)") }
        #expect(record.keys == keys)
        #expect(keys.allSatisfy { record[$0] == .string("new \($0)") })
        for key in keys.dropFirst(5) { record[key] = nil }
        #expect(record == TemplateRecord(keys.prefix(5).map { ($0, .string("new \($0)")) }))
        #expect(record["key 7"] == nil)
    }

    @Test("Four times as many keys take four times as long", .measuresTime)
    func linear() {
        let growth = Growth(from: 4_000, to: 16_000) { count in
            ProcessorTime.measure {
                let record = TemplateRecord((0..<count).map { ("key \($0)", .null) })
                _ = record.layered(over: record)
            }
        }
        #expect(growth.isLinear, "\(growth)")
    }

    @Test("A record layered over another wins and leaves the rest")
    func layers() {
        let page: TemplateRecord = ["title": "page", "x": 1]
        let site: TemplateRecord = ["title": "site", "url": "/"]
        #expect(page.layered(over: site) == ["title": "page", "url": "/", "x": 1])
    }

    @Test("Keys of any length are told apart")
    func longKeys() {
        let record: TemplateRecord = ["fifteen_bytes_a": 1, "sixteen_bytes_ab": 2, "sixteen_bytes_ac": 3, "名": 4]
        #expect(record["fifteen_bytes_a"] == 1)
        #expect(record["sixteen_bytes_ac"] == 3)
        #expect(record["名"] == 4)
        #expect(record["sixteen_bytes_a"] == nil)
    }

    @Test("What may be missing is null")
    func optionals() {
        #expect(TemplateValue(String?.none) == .null)
        #expect(TemplateValue("a" as String?) == "a")
        #expect(TemplateValue(Int?.some(3)) == 3)
        #expect(TemplateValue(HTML?.none) == .null)
    }

    @Test("Escaping leaves no byte that could end a text or an attribute")
    func escaping() {
        #expect(HTML(escaping: "<a href=\"x\">'&'</a>").text == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")
        #expect(HTML(escaping: "中文, 😀 – nothing to do").text == "中文, 😀 – nothing to do")
        #expect(HTML(escaping: "").text == "")
        #expect(HTML(escaping: "<<>>").text == "&lt;&lt;&gt;&gt;")
    }
}
