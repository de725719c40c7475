internal import WeeklyModel
internal import WeeklyText

/// Gives items the fragments of their permalinks.
///
/// A fragment is made from what identifies the item, so that it stays when items are added or moved around it. Where two are
/// identified by the same words, the second gets a suffix.
struct ItemAnchors {
    /// How often each was asked for.
    private var counts: [Anchor: Int]

    /// - Parameter capacity: how many items are expected.
    init(capacity: Int = 12) {
        counts = Dictionary(minimumCapacity: capacity)
    }

    /// A fragment for an item of a kind, from the words that identify it.
    mutating func anchor(_ kind: ItemKind, _ words: String...) -> String {
        anchor(beginningWith: kind.anchorPrefix, words)
    }

    /// A fragment for a heading, from its text.
    mutating func anchor(ofHeading text: String) -> String { anchor(beginningWith: "s", [text]) }

    private mutating func anchor(beginningWith prefix: StaticString, _ words: [String]) -> String {
        var anchor = Self.beginning(with: prefix)
        for word in words { Self.append(slugOf: word, to: &anchor) }
        return unique(anchor)
    }

    /// A fragment for an item of a kind, as above, for words too long to be shown: they are told apart by a short hash.
    mutating func anchor(_ kind: ItemKind, _ word: String, hashing text: Bytes) -> String {
        var anchor = Self.beginning(with: kind.anchorPrefix)
        Self.append(slugOf: word, to: &anchor)
        anchor.append(.hyphen)
        Self.append(hashOf: text, to: &anchor)
        return unique(anchor)
    }

    private static func beginning(with prefix: StaticString) -> [UInt8] {
        var anchor: [UInt8] = []
        anchor.reserveCapacity(96)
        anchor.append(contentsOf: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
        return anchor
    }

    private mutating func unique(_ anchor: [UInt8]) -> String {
        var candidate = anchor
        var count = increment(anchor)
        while count > 1 {
            candidate = anchor + "-\(count)".utf8
            // Another item may be called so of itself.
            count = increment(candidate) > 1 ? increment(anchor) : 1
        }
        return String(decoding: candidate, as: UTF8.self)
    }

    private mutating func increment(_ anchor: [UInt8]) -> Int {
        Self.increment(&counts[Anchor(utf8: anchor), default: 0])
    }

    private static func increment(_ count: inout Int) -> Int {
        count += 1
        return count
    }

    /// Letters and digits in lower case and letters beyond ASCII's, after a hyphen; all others become one hyphen.
    private static func append(slugOf text: String, to anchor: inout [UInt8]) {
        var needsHyphen = true
        var count = 0
        for scalar in text.unicodeScalars {
            count += 1
            if count > longest { break }
            guard isPart(scalar) else {
                needsHyphen = true
                continue
            }
            if needsHyphen { anchor.append(.hyphen) }
            needsHyphen = false
            if scalar.isASCII {
                let byte = UInt8(scalar.value)
                anchor.append(byte.lowercasedASCII)
            } else {
                UTF8.encode(scalar).map { for byte in $0 { anchor.append(byte) } }
            }
        }
    }

    /// Unicode scalars of a word that are looked at.
    private static let longest = 80

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return UInt8(scalar.value).isASCIIAlphanumeric || scalar == "." || scalar == "_" }
        return (0x4E00...0x9FFF).contains(scalar.value) || scalar.properties.isAlphabetic
    }

    /// A hash of the text's beginning, white space and punctuation left out: a mended comma moves no link. Eight digits.
    static func append(hashOf text: Bytes, to anchor: inout [UInt8]) {
        let hash = hash(of: text.prefix(240))
        for shift in stride(from: 28, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: hash >> UInt32(shift)) & 15
            anchor.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }

    private static func hash(of text: Bytes) -> UInt32 {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { kept in
            var count = 0
            // What is left out is written, too, and then written over: that is no branch.
            for byte in text {
                kept[count] = byte
                count += byte.isWide || byte.isASCIIAlphanumeric ? 1 : 0
            }
            return StableHash.short(of: UnsafeBufferPointer(rebasing: kept[..<count]))
        }
    }
}

/// A fragment by its UTF-8: comparing Han strings is slow, and so is hashing bytes one by one.
private struct Anchor: Hashable {
    let utf8: [UInt8]

    func hash(into hasher: inout Hasher) {
        utf8.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
