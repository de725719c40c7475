/// Finds the city that a sentence tells a happening takes place in.
enum City {
    /// `SOFA Meetup#3 广州站`, `我们广州见`, `在杭州举行`
    static func find(in text: Bytes) -> Bytes? {
        guard text.contains(anyOf: suffixWords) else { return nil }
        for suffix in suffixes {
            var rest = text
            while let mark = rest.firstRange(of: suffix.word) {
                if let name = name(before: mark.lowerBound, in: text, after: suffix.prefixes) { return name }
                rest = rest[mark.upperBound...]
            }
        }
        return nil
    }

    /// What follows a city's name, and what must stand in front of it; a mark or a space where nothing is said.
    private static let suffixes: [(word: StaticString, prefixes: [StaticString])] = [
        ("站", []), ("见", ["我们", "相约", "咱们"]), ("等你", ["在"]), ("等您", ["在"]), ("举行", ["在"]), ("举办", ["在"]), ("召开", ["在"]),
    ]

    private static let suffixWords = suffixes.map(\.word)

    private static func name(before end: Int, in text: Bytes, after prefixes: [StaticString]) -> Bytes? {
        var start = end
        for _ in 0..<3 {
            guard start > text.startIndex else { break }
            let previous = text[..<start].lastScalarStart
            guard text[previous].isWide, !text[previous..<start].isMark else { break }
            start = previous
            if prefixes.contains(where: { text[..<start].ends(with: $0) }) { break }
        }
        let name = text[start..<end]
        let head = text[..<start]
        guard (2...3).contains(name.scalarCount), !name.contains(anyOf: notCities) else { return nil }
        if !prefixes.isEmpty { return prefixes.contains { head.ends(with: $0) } ? name : nil }
        return head.last.map { !$0.isWide } ?? true || head[head.lastScalarStart...].isMark ? name : nil
    }

    private static let notCities: [StaticString] = ["网", "线上", "线下", "周", "月", "日", "年", "再", "直播", "星球"]
}
