import Synchronization
import Testing
import WeeklyTemplates

@Suite("Values that are made when a template asks for them")
struct DeferredFieldsTests {
    private final class Counter: Sendable {
        let asked = Mutex<[String]>([])

        func note(_ name: String) -> TemplateValue {
            asked.withLock { $0.append(name) }
            return .string(name)
        }
    }

    private static let fields: DeferredFields<Counter> = ["a": { $0.note("a") }, "b": { $0.note("b") }]

    @Test("Only what is asked for is made")
    func deferred() {
        let counter = Counter()
        let item = TemplateRecord(["own": "x"], deferring: Self.fields, of: counter)
        let text = outcome("{{#items}}{{own}}{{b}}{{outer}}{{/items}}", ["items": [.record(item)], "outer": "o"])
        #expect(text == .text("xbo"))
        #expect(counter.asked.withLock { $0 } == ["b"])
    }

    @Test("They come behind the others, which stand in front of them")
    func order() {
        var record = TemplateRecord(["own": 1], deferring: Self.fields, of: Counter())
        #expect(record.keys == ["own", "a", "b"])
        record["b"] = 2
        #expect(record["b"] == 2 && record["a"] == "a" && record["c"] == nil)
        #expect(record == ["own": 1, "b": 2, "a": "a"])
        record["a"] = nil
        record["own"] = nil
        #expect(record.keys == ["b"] && record["a"] == nil)
    }

    @Test("They are layered as all others")
    func layers() {
        let record = TemplateRecord(["own": 1], deferring: Self.fields, of: Counter())
        #expect(record.layered(over: ["a": 1, "z": 2]) == ["a": "a", "z": 2, "own": 1, "b": "b"])
        #expect(TemplateRecord(["a": 3]).layered(over: record) == ["own": 1, "a": 3, "b": "b"])
    }

    @Test("Records with equal values are equal, whenever these are made")
    func equality() {
        let record = TemplateRecord(deferring: Self.fields, of: Counter())
        #expect(record == ["a": "a", "b": "b"] && record != ["b": "b", "a": "a"])
        #expect(record.hashValue == TemplateRecord(["a": "a", "b": "b"] as KeyValuePairs).hashValue)
    }
}

extension TemplateRecord {
    fileprivate init(_ pairs: KeyValuePairs<String, TemplateValue>) {
        self.init(pairs.map { ($0.key, $0.value) })
    }
}
