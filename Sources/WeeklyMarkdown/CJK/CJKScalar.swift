internal import WeeklyDiagnostics
internal import WeeklyText

/// What kinds of characters the rules tell apart.
extension Unicode.Scalar {
    /// A CJK character in the sense of the CJK-friendly amendment to CommonMark: of East Asian Width W, F or H, or Hangul, but no
    /// emoji; also the selectors that only stand after one. Source: github.com/tats-u/markdown-cjk-friendly, specification.
    var isCJK: Bool {
        switch value {
        case ..<0x1100: false
        case 0x1100...0x11FF, 0xD7B0...0xD7FF: true
        case 0x231A...0x2B55: value == 0x2329 || value == 0x232A
        case 0xFE00...0xFE02, 0xE0100...0xE01EF: true
        case 0xFF61...0xFFDC, 0xFFE8...0xFFEE: true
        case 0x1F000...0x1FAFF: (0x1F200...0x1F2FF).contains(value)
        default: DisplayWidth.isWide(self)
        }
    }

    /// Whether a line may end after or before it without a space being meant: wide, and not Hangul, which has spaces.
    var joinsLines: Bool {
        value >= 0x2E80 && DisplayWidth.isWide(self) && !isWideHangul
    }

    private var isWideHangul: Bool {
        switch value {
        case 0x1100...0x115F, 0x302E...0x302F, 0x3131...0x318E, 0x3200...0x321E, 0x3260...0x327E, 0xA960...0xA97C,
            0xAC00...0xD7A3:
            true
        default: false
        }
    }

    /// Punctuation as libcmark-gfm has it: ASCII punctuation and the Unicode categories P*.
    var isMarkdownPunctuation: Bool {
        if isASCII {
            switch self {
            case "!"..."/", ":"..."@", "["..."`", "{"..."~": return true
            default: return false
            }
        }
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }

    /// White space as libcmark-gfm has it: ASCII white space and the Unicode category Zs.
    var isMarkdownSpace: Bool {
        switch value {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a range holds a character of the Chinese, Japanese or Korean scripts or their punctuation, told by first bytes.
    func holdCJK(in range: SourceRange) -> Bool {
        var index = range.lower
        while index < range.upper {
            switch self[index] {
            case ..<0xE3: index += 1
            case 0xE3...0xED: return true
            case 0xEF:
                let second = index + 1 < range.upper ? self[index + 1] : 0
                if (0xA4...0xAB).contains(second) || (0xBC...0xBF).contains(second) { return true }
                index += 3
            case 0xF0:
                if index + 1 < range.upper, self[index + 1] >= 0xA0 { return true }
                index += 4
            default: index += 1
            }
        }
        return false
    }

    /// The scalar that begins at an offset of valid UTF-8.
    func scalar(at offset: Int) -> Unicode.Scalar {
        guard offset < count else { return "\n" }
        let first = self[offset]
        if first < 0x80 { return Unicode.Scalar(first) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard offset + length <= count else { return "\u{FFFD}" }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for index in 1..<length { value = value << 6 | UInt32(self[offset + index] & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// The scalar that ends in front of an offset of valid UTF-8.
    func scalar(before offset: Int) -> Unicode.Scalar {
        var start = offset - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start >= 0 ? scalar(at: start) : "\n"
    }
}
