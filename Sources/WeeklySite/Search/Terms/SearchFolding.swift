internal import Foundation

/// Text as it is compared: compatible forms are one (NFKC, Unicode Standard Annex 15), without case, without characters
/// that nobody sees.
///
/// Folding goes character by character, a base with the marks that follow it, so that search.js can do the same and still
/// know where in the text each character of the folded text stands. The two must agree, also in that a character has so many marks at
/// most: the time of folding grows faster than with their number.
struct SearchFolding {
    private var known: [UInt32: [UInt32]] = [:]
    /// The folded text, as Unicode scalars.
    private(set) var scalars: [UInt32] = []

    /// Replaces `scalars` with a text, folded.
    mutating func fold(_ text: String) {
        scalars.removeAll(keepingCapacity: true)
        var base: UInt32?
        var marks: [UInt32] = []
        // Where the folded base begins: few have marks, with which it is folded again.
        var start = 0
        for scalar in text.unicodeScalars {
            let simple = Self.simplyFolded(scalar.value)
            if simple == nil, base != nil, marks.count < Self.mostMarks, Self.isMark(scalar) {
                marks.append(scalar.value)
                continue
            }
            if let base, !marks.isEmpty { replace(from: start, with: base, &marks) }
            base = scalar.value
            start = scalars.count
            if let simple { scalars.append(simple) } else { scalars += rarelyFolded(scalar.value) }
        }
        if let base, !marks.isEmpty { replace(from: start, with: base, &marks) }
    }

    /// Marks of one character; those beyond are characters of their own.
    private static let mostMarks = 32

    private mutating func replace(from start: Int, with base: UInt32, _ marks: inout [UInt32]) {
        scalars.removeSubrange(start...)
        scalars += Self.slowlyFolded([base] + marks)
        marks.removeAll(keepingCapacity: true)
    }

    /// The same again is remembered.
    private mutating func rarelyFolded(_ value: UInt32) -> [UInt32] {
        if let found = known[value] { return found }
        let folded = Self.slowlyFolded([value])
        known[value] = folded
        return folded
    }

    /// The characters that most text is made of, none of which is a mark; nil for the others.
    static func simplyFolded(_ value: UInt32) -> UInt32? {
        switch value {
        case 0x41...0x5A: value + 0x20
        case 0..<0x80, 0x3001...0x3029, 0x3400...0x4DBF, 0x4E00...0x9FFF: value
        case 0xFF21...0xFF3A: value - 0xFEC0
        case 0xFF01...0xFF5E: value - 0xFEE0
        default: nil
        }
    }

    static func slowlyFolded(_ cluster: [UInt32]) -> [UInt32] {
        var text = String.UnicodeScalarView()
        for value in cluster { Unicode.Scalar(value).map { text.append($0) } }
        let folded = String(text).precomposedStringWithCompatibilityMapping
        return folded.unicodeScalars.flatMap { scalar in
            scalar.properties.lowercaseMapping.unicodeScalars.map(\.value).filter { !isInvisible($0) }
        }
    }

    /// Whether a character belongs to the one before it: marks, and the Korean letters that end a syllable.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300: return false
        case 0x1160...0x11FF: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }

    private static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }
}
