internal import WeeklyMarkdown
internal import WeeklyText

/// Text as readers match on it: mark-up removed, marks that did not become emphasis removed too, trimmed.
enum FoldedText {
    static func of(_ inlines: [Inline]) -> Bytes {
        // Most lines are one text.
        if inlines.count == 1, case .text(let text) = inlines[0].kind { return fold(Array(text.utf8)) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(160)
        append(inlines, to: &bytes)
        return fold(bytes)
    }

    private static func append(_ inlines: [Inline], to bytes: inout [UInt8]) {
        for inline in inlines {
            switch inline.kind {
            case .text(let text), .code(let text): bytes.append(contentsOf: text.utf8)
            case .formula(let formula): bytes.append(contentsOf: formula.tex.utf8)
            case .softBreak, .lineBreak: bytes.append(.space)
            case .emphasis(let children), .strong(let children), .strikethrough(let children):
                append(children, to: &bytes)
            case .link(let link): append(link.inlines, to: &bytes)
            case .html, .image, .footnoteReference: break
            }
        }
    }

    private static func fold(_ bytes: [UInt8]) -> Bytes {
        guard bytes.withUnsafeBufferPointer(needsFolding) else { return bytes[...].trimmed() }
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        bytes.withUnsafeBufferPointer { fold($0, into: &folded) }
        return folded[...].trimmed()
    }

    private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
        var previous: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            defer { previous = byte }
            if byte == star, next == star || previous == star { continue }
            if byte == 0xC2, next == 0xA0 { continue }
            folded.append(byte == 0xA0 && previous == 0xC2 ? .space : byte)
        }
    }

    /// Whether there is a star, or the first byte of a no-break space. Without a branch, so that many bytes are looked at at once.
    private static func needsFolding(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        for byte in bytes { found |= (byte == star ? 1 : 0) | (byte == 0xC2 ? 1 : 0) }
        return found != 0
    }

    private static let star = UInt8.asterisk
}
