internal import WeeklyModel

/// Gives items the fragments of their permalinks.
///
/// A fragment is made from what identifies the item, so that it stays when items are added or moved around it. Where two are
/// identified by the same words, the second gets a suffix.
struct ItemAnchors {
    private var counts: [String: Int] = [:]

    /// A fragment for an item of a kind, from the words that identify it.
    mutating func anchor(_ kind: StaticString, _ words: String...) -> String {
        var anchor = kind.description
        for word in words {
            let slug = Self.slug(word)
            if !slug.isEmpty { anchor += "-" + slug }
        }
        return unique(anchor)
    }

    /// The same, for words too long to be shown: they are told apart by a short hash.
    mutating func anchor(_ kind: StaticString, _ word: String, hashing text: Bytes) -> String {
        anchor(kind, word, Self.hash(text))
    }

    mutating func unique(_ anchor: String) -> String {
        var candidate = anchor
        while let count = counts[candidate] {
            counts[candidate] = count + 1
            candidate = "\(anchor)-\(count + 1)"
        }
        counts[candidate] = 1
        return candidate
    }

    /// Letters, digits and characters beyond ASCII's that are letters, in lower case; all others become one hyphen.
    static func slug(_ text: String) -> String {
        var slug = String.UnicodeScalarView()
        var needsHyphen = false
        for scalar in text.unicodeScalars.prefix(80) {
            guard isPart(scalar) else {
                needsHyphen = !slug.isEmpty
                continue
            }
            if needsHyphen { slug.append("-") }
            needsHyphen = false
            slug.append(("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
        }
        return String(slug)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? UInt8(scalar.value).isWord || scalar == "." || scalar == "_" : scalar.properties.isAlphabetic
    }

    /// FNV-1a over the text's beginning, white space and punctuation left out: a mended comma moves no link.
    static func hash(_ text: Bytes) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in text.prefix(240) where byte.isWord || byte.isWide {
            hash = (hash ^ UInt32(byte)) &* 16_777_619
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
