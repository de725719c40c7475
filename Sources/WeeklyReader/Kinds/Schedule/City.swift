internal import WeeklyText

/// Finds the city that a sentence tells a happening takes place in.
struct City {
    private let rules: [Rule]

    /// What follows a city's name, and what must stand in front of it; a mark or a space where nothing is said.
    private struct Rule {
        let suffixes: WordList
        let prefixes: WordList
    }

    private let notCities: WordList

    init(_ words: Words) {
        rules = [
            Rule(suffixes: words.schedule.cityStops, prefixes: []),
            Rule(suffixes: words.schedule.cityGreetings, prefixes: words.schedule.cityGreeters),
            Rule(suffixes: words.schedule.cityVerbs, prefixes: words.schedule.cityPrepositions),
        ]
        notCities = words.schedule.notCities
    }

    /// `SOFA Meetup#3 广州站`, `我们广州见`, `在杭州举行`
    func find(in text: Bytes) -> Bytes? {
        for rule in rules {
            var rest = text
            while let mark = rest.firstRange(ofAny: rule.suffixes) {
                if let name = name(before: mark.lowerBound, in: text, after: rule.prefixes) { return name }
                rest = rest[mark.upperBound...]
            }
        }
        return nil
    }

    private func name(before end: Int, in text: Bytes, after prefixes: WordList) -> Bytes? {
        var start = end
        for _ in 0..<3 {
            guard start > text.startIndex else { break }
            let previous = text[..<start].lastScalarStart
            guard text[previous].isWide, !text[previous..<start].isMark else { break }
            start = previous
            if text[..<start].ends(withAnyOf: prefixes) { break }
        }
        let name = text[start..<end]
        let head = text[..<start]
        guard (2...3).contains(name.scalarCount), !name.contains(anyOf: notCities) else { return nil }
        if !prefixes.isEmpty { return head.ends(withAnyOf: prefixes) ? name : nil }
        return head.last.map { !$0.isWide } ?? true || head[head.lastScalarStart...].isMark ? name : nil
    }
}
