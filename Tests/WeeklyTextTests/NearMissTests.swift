import Testing

@testable import WeeklyText

@Suite("Did you mean")
struct NearMissTests {
    private static let keys = ["title", "date", "author", "authorlink", "description", "categories", "tags", "slug"]

    @Test(
        "The word that was probably meant is found",
        arguments: [
            ("titel", "title"), ("Title", "title"), ("tilte", "title"), ("titl", "title"), ("tag", "tags"),
            ("dat", "date"),
            ("auther", "author"), ("authorlnik", "authorlink"), ("descripton", "description"), ("catagory", nil),
            ("categoris", "categories"), ("decsriptoin", "description"), ("xyz", nil), ("", nil), ("slog", "slug"),
            ("标题", nil), ("TAGS", "tags"), ("a", nil),
        ])
    func findsTheNearest(_ word: String, _ expected: String?) {
        #expect(NearMiss.of(word, among: Self.keys) == expected)
    }

    @Test("Han words are compared too")
    func comparesHanWords() {
        #expect(NearMiss.of("社区活到", among: ["社区活动", "新手任务"]) == "社区活动")
    }

    @Test("Of equally near words the first in alphabetical order is taken, whatever the order given")
    func isDeterministic() {
        #expect(NearMiss.of("bat", among: ["cat", "hat", "bar"]) == "bar")
        #expect(NearMiss.of("bat", among: ["hat", "bar", "cat"]) == "bar")
    }

    @Test("A word is not replaced by one that shares nothing with it")
    func doesNotGuess() {
        #expect(NearMiss.of("x", among: ["y", "z"]) == nil)
        #expect(NearMiss.of("abc", among: []) == nil)
    }

    @Test(
        "Insertions, deletions, replacements and swaps count one each",
        arguments: [
            ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1),
            ("abc", "axc", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
        ])
    func measuresDistance(_ left: String, _ right: String, _ distance: Int) {
        #expect(NearMiss.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
        #expect(NearMiss.distance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == distance)
    }
}
