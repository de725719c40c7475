internal import WeeklyText

/// Finds versions as editors write them: `v5.7.0`, `1.3.8`, `v2.4.1/v3.0.6`, `v1.3.4.bugfix_2`, `V6-alpha`.
enum VersionScanner {
    struct Found {
        var text: Bytes
        var range: Range<Int>
    }

    /// The first version of a text, and those that are joined to it.
    static func versions(in text: Bytes, _ words: Words) -> [Found] {
        var found: [Found] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isASCIIAlphanumeric else {
                index += 1
                continue
            }
            let end = wordEnd(in: text, from: index)
            let word = text[index..<end]
            if isVersion(word) {
                if let last = found.last, !joins(text[last.range.upperBound..<index], words) { break }
                found.append(Found(text: mended(word), range: index..<end))
            }
            index = end
        }
        return found.isEmpty ? hyphenated(text).map { [$0] } ?? [] : found
    }

    /// Whether a text begins with a version.
    static func begins(_ text: Bytes) -> Bool {
        guard let first = text.first, first.isASCIIAlphanumeric else { return false }
        return isVersion(text[..<wordEnd(in: text, from: text.startIndex)])
    }

    /// The version that ends a name: `alpha-beta-3.2.0`
    private static func hyphenated(_ text: Bytes) -> Found? {
        for index in text.indices.dropFirst() where text[index - 1] == .hyphen {
            let version = text[index..<wordEnd(in: text, from: index)]
            if isVersion(version) { return Found(text: version, range: version.startIndex..<version.endIndex) }
        }
        return nil
    }

    private static func wordEnd(in text: Bytes, from start: Int) -> Int {
        var end = start
        while end < text.endIndex, text[end].isASCIIAlphanumeric || "._-#+".utf8.contains(text[end]) { end += 1 }
        while end > start, "._-#+".utf8.contains(text[end - 1]) { end -= 1 }
        return end
    }

    /// Digits with a dot between them, or `v` and a digit.
    private static func isVersion(_ word: Bytes) -> Bool {
        var rest = word
        let hasLetter = (rest.first ?? 0) | 0x20 == UInt8(ascii: "v")
        if hasLetter { rest = rest.dropFirst() }
        guard rest.first?.isASCIIDigit ?? false else { return false }
        if hasLetter { return true }
        guard let dot = rest.firstIndex(of: .dot), rest[..<dot].allSatisfy(\.isASCIIDigit) else { return false }
        return rest[(dot + 1)...].first.map { $0.isASCIIDigit || $0 == UInt8(ascii: "x") } ?? false
    }

    private static func joins(_ gap: Bytes, _ words: Words) -> Bool {
        var mark = gap.trimmed()
        if let rest = mark.dropping(prefix: words.releases.versions)?.trimmed(), !rest.isEmpty { mark = rest }
        return joints.contains(mark) || words.releases.versionJoints.contains(mark)
    }

    private static let joints: WordList = ["/", "、", "&", "，", ",", "（", "("]

    /// `v2.4.6v` has its letter twice.
    private static func mended(_ word: Bytes) -> Bytes {
        guard word.count > 2, let first = word.first, first == word.last, first | 0x20 == UInt8(ascii: "v") else {
            return word
        }
        return word.dropLast()
    }
}
