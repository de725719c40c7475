import Testing
import WeeklyBuild
import WeeklyText

@testable import WeeklyPreview

@Suite("Debouncing")
struct DebounceTests {
    private func debounce(_ events: [(String, Debounce.Event)]) -> Debounce {
        var debounce = Debounce()
        for (path, event) in events { debounce.add(path, event) }
        return debounce
    }

    @Test("A single save hardly waits, and a file that is just begun is neither a change nor waited for")
    func saves() {
        #expect(debounce([("a", .written)]).delay(after: 0) == Debounce.settling)
        let begun = debounce([("a", .begun)])
        #expect(begun.isEmpty && begun.delay(after: 0) == Debounce.settling)
        #expect(debounce([("a", .begun), ("a", .written)]).changes.paths == ["a"])
    }

    @Test(
        "A file that is away is waited for, and longer once it is being written anew",
        arguments: [
            ([("a", .away)], Debounce.absence), ([("a", .away), ("a", .begun)], Debounce.grace),
            ([("a", .away), ("b", .begun)], Debounce.absence), ([("a", .away), ("b", .written)], Debounce.absence),
            ([("a", .away), ("a", .begun), ("a", .written)], Debounce.settling),
            ([("a", .away), ("a", .written)], Debounce.settling),
            ([("a", .away), ("a", .begun), ("a", .away)], Debounce.absence),
            ([("a", .away), ("a", .begun), ("b", .away)], Debounce.grace),
        ] as [([(String, Debounce.Event)], Int)])
    func files(events: [(String, Debounce.Event)], delay: Int) {
        #expect(debounce(events).delay(after: 0) == delay)
    }

    @Test("A deletion is a change; so is a file that was away and is begun")
    func deletions() {
        #expect(debounce([("a", .away)]).changes.paths == ["a"])
        #expect(debounce([("a", .away), ("a", .begun), ("b", .begun)]).changes.paths == ["a"])
    }

    @Test("Nothing waits for ever: what is left of the longest wait is the longest delay")
    func limit() {
        let debounce = debounce([("a", .away), ("a", .begun)])
        #expect(debounce.delay(after: Debounce.longest - 50) == 50)
        #expect(debounce.delay(after: Debounce.longest - 1) == 1)
        #expect(debounce.delay(after: Debounce.longest) == nil && debounce.delay(after: 10_000) == nil)
    }

    @Test("Events one after the other, each within the delay, end at the longest wait, whatever they are")
    func manyEvents() {
        var (debounce, elapsed, events) = (Debounce(), 0, 0)
        debounce.add("0", .written)
        while let delay = debounce.delay(after: elapsed) {
            #expect(delay > 0)
            elapsed += max(1, delay - 1)
            events += 1
            debounce.add("\(events)", [.written, .away, .begun][events % 3])
        }
        #expect(elapsed >= Debounce.longest && elapsed < 2 * Debounce.longest && events < Debounce.longest)
    }

    @Test("Events that the system dropped are a change of what nobody knows")
    func overflow() {
        var debounce = Debounce()
        debounce.addUnknown()
        #expect(!debounce.isEmpty && debounce.changes.isIncomplete && debounce.changes.paths == [])
        #expect(debounce.delay(after: 0) == Debounce.settling)
    }
}
