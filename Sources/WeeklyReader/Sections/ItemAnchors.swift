internal import WeeklyModel

/// Gives items the fragments of their permalinks.
///
/// A fragment is made from what identifies the item, so that it stays when items are added or moved around it. Where two are
/// identified by the same words, the second gets a suffix.
struct ItemAnchors {
    /// How often each was asked for, by its UTF-8: comparing Han strings is slow.
    private var counts: [[UInt8]: Int]

    init() {
        counts = Dictionary(minimumCapacity: 48)
    }

    /// A fragment for an item of a kind, from the words that identify it.
    mutating func anchor(_ kind: StaticString, _ words: String...) -> String {
        var anchor = Array(UnsafeBufferPointer(start: kind.utf8Start, count: kind.utf8CodeUnitCount))
        for word in words { Self.append(slugOf: word, to: &anchor) }
        return unique(anchor)
    }

    /// The same, for words too long to be shown: they are told apart by a short hash.
    mutating func anchor(_ kind: StaticString, _ word: String, hashing text: Bytes) -> String {
        anchor(kind, word, Self.hash(text))
    }

    private mutating func unique(_ anchor: [UInt8]) -> String {
        var candidate = anchor
        var count = Self.increment(&counts[anchor, default: 0])
        while count > 1 {
            candidate = anchor + "-\(count)".utf8
            // Another item may be called so of itself.
            count = Self.increment(&counts[candidate, default: 0]) > 1 ? Self.increment(&counts[anchor, default: 0]) : 1
        }
        return String(decoding: candidate, as: UTF8.self)
    }

    private static func increment(_ count: inout Int) -> Int {
        count += 1
        return count
    }

    /// Letters and digits in lower case and letters beyond ASCII's, after a hyphen; all others become one hyphen.
    private static func append(slugOf text: String, to anchor: inout [UInt8]) {
        var needsHyphen = true
        for scalar in text.unicodeScalars.prefix(80) {
            guard isPart(scalar) else {
                needsHyphen = true
                continue
            }
            if needsHyphen { anchor.append(UInt8(ascii: "-")) }
            needsHyphen = false
            if scalar.isASCII {
                let byte = UInt8(scalar.value)
                anchor.append(byte.isUpper ? byte | 0x20 : byte)
            } else {
                UTF8.encode(scalar).map { anchor.append(contentsOf: $0) }
            }
        }
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return UInt8(scalar.value).isWord || scalar == "." || scalar == "_" }
        return (0x4E00...0x9FFF).contains(scalar.value) || scalar.properties.isAlphabetic
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
