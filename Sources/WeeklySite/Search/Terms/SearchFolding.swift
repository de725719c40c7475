internal import Foundation
internal import WeeklyText

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
        scalars.reserveCapacity(text.utf8.count)
        var text = text
        text.withUTF8 { bytes in
            // Where the last character's base begins in what is folded: few have marks, with which it is folded again.
            var start = 0
            var index = 0
            while index < bytes.count {
                let next = appendSimple(bytes, from: index)
                if next > index { start = scalars.count - 1 }
                index = appendMarks(bytes, from: next, start)
                guard index < bytes.count, case let (value, length) = bytes.scalarValue(at: index),
                    Self.simplyFolded(value) == nil
                else { continue }
                start = scalars.count
                scalars += rarelyFolded(value)
                index += length
            }
        }
    }

    /// Appends what most text is made of, from an index on; of a long text not all at once.
    ///
    /// - Returns: behind it.
    private mutating func appendSimple(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        // No scalar has less than a byte.
        let end = min(bytes.count, start + 1_024)
        scalars.append(addingCapacity: end - start) { folded in
            while index < end {
                let (value, length) = bytes.scalarValue(at: index)
                guard let simple = Self.simplyFolded(value) else { return }
                folded.append(simple)
                index += length
            }
        }
        return index
    }

    /// Folds the last character again with the marks that stand from an index on, if any.
    ///
    /// - Parameter start: where it begins in what is folded.
    /// - Returns: behind the marks.
    private mutating func appendMarks(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int, _ start: Int) -> Int {
        var index = first
        var marks: [UInt32] = []
        while index > 0, index < bytes.count, marks.count < Self.mostMarks,
            case let (value, length) = bytes.scalarValue(at: index), Self.isMark(value)
        {
            marks.append(value)
            index += length
        }
        if marks.isEmpty { return first }
        let base = bytes[..<first].lastIndex { !UTF8.isContinuation($0) } ?? 0
        scalars.removeSubrange(start...)
        scalars += Self.slowlyFolded([bytes.scalarValue(at: base).value] + marks)
        return index
    }

    /// Marks of one character; those beyond are characters of their own.
    private static let mostMarks = 32

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
        case 0x4E00...0x9FFF: value
        case 0x41...0x5A: value + 0x20
        case 0..<0x80, 0x3001...0x3029, 0x3400...0x4DBF: value
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
    private static func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x300: return false
        case 0x1160...0x11FF: return true
        default: break
        }
        return switch Unicode.Scalar(value)?.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    private static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }
}
