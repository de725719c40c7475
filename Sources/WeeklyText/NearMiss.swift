/// Finds the word that somebody probably meant.
package enum NearMiss {
    /// The candidate nearest to `word`, if one is near enough for the word's length: one slip for up to five letters,
    /// two for up to nine, three beyond. Of equally near ones the first in alphabetical order.
    package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
        let typed = Array(word.lowercased().unicodeScalars)
        let limit = typed.count <= 5 ? 1 : typed.count <= 9 ? 2 : 3
        var best: (distance: Int, word: String)?
        for candidate in Set(texts: candidates).sortedTexts {
            let wanted = Array(candidate.lowercased().unicodeScalars)
            guard abs(wanted.count - typed.count) <= limit else { continue }
            let distance = distance(typed, wanted)
            if distance <= limit, distance < wanted.count, distance < best?.distance ?? .max {
                best = (distance, candidate)
            }
        }
        return best?.word
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforePrevious = [Int]()
        var previous = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var row = [i + 1]
            for (j, b) in right.enumerated() {
                var cost = min(previous[j] + (a == b ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { cost = min(cost, beforePrevious[j - 1] + 1) }
                row.append(cost)
            }
            beforePrevious = previous
            previous = row
        }
        return previous[right.count]
    }
}
