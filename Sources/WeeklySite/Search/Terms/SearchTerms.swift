/// The terms of a folded text: in writing without spaces every two neighbours, and the last of a run alone; else words.
///
/// So all places of two characters are under one term, all places of one character under the terms that begin with it,
/// and all words that begin with some letters under the terms that do.
enum SearchTerms {
    /// Words are known by their first letters only; where that is not enough the text itself decides.
    static let longestWord = 20

    enum Class {
        /// Written without spaces: Han, kana, bopomofo, hangul.
        case dense
        case word
        /// What stands between words.
        case other
    }

    static func forEach(in scalars: Span<UInt32>, _ body: (Span<UInt32>) -> Void) {
        var index = 0
        var kind = kind(at: 0, of: scalars)
        while index < scalars.count {
            let start = index
            index += 1
            var next = self.kind(at: index, of: scalars)
            switch kind {
            case .other: break
            case .dense: body(scalars.extracting(start..<(next == .dense ? index + 1 : index)))
            case .word:
                while next == .word {
                    index += 1
                    next = self.kind(at: index, of: scalars)
                }
                body(scalars.extracting(start..<min(index, start + longestWord)))
            }
            kind = next
        }
    }

    /// Behind the end stands nothing.
    private static func kind(at index: Int, of scalars: Span<UInt32>) -> Class {
        index < scalars.count ? classify(scalars[index]) : .other
    }

    /// By fixed ranges: search.js has the same, whichever version of Unicode a browser knows.
    static func classify(_ value: UInt32) -> Class {
        switch value {
        case 0x61...0x7A, 0x30...0x39: .word
        case 0x4E00...0x9FFF: .dense
        case 0..<0xDF: .other
        case 0xF7: .other
        case 0xDF...0x1FFF, 0x2C00...0x2DFF: .word
        case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: .dense
        case 0x3105...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF: .dense
        case 0xA000...0xABFF: .word
        case 0xAC00...0xD7A3, 0xF900...0xFAFF: .dense
        case 0xFB00...0xFDFF, 0xFE70...0xFEFC, 0x10000...0x1CFFF: .word
        case 0x20000...0x3FFFF: .dense
        default: .other
        }
    }
}
