internal import WeeklyDiagnostics
internal import WeeklyText

/// Finds links that are none to CommonMark for one character: `[文](https://example.org/）` with a full-width bracket at the end, and
/// `[text](https://example.org/ "a title")` with a no-break space before the title.
///
/// The tree holds them as text that ends with `[文](`, a bare address, and the text after it.
struct BrokenLinks {
    private let file: SourceFile
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var diagnostics: [Diagnostic] = []

    init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.bytes = bytes
    }

    mutating func repaired(_ inlines: [Inline]) -> [Inline] {
        guard inlines.count >= 3, inlines.contains(where: { if case .link = $0.kind { true } else { false } }) else {
            return inlines
        }
        var repaired: [Inline] = []
        var index = 0
        while index < inlines.count {
            if index + 1 < inlines.count, repair(inlines[index], inlines[index + 1], after: &repaired) {
                index += 2
            } else {
                repaired.append(inlines[index])
                index += 1
            }
        }
        return repaired
    }

    /// - Parameter row: what comes before; its last text loses the link's text to the link.
    private mutating func repair(_ inline: Inline, _ next: Inline, after row: inout [Inline]) -> Bool {
        guard case .link(let link) = inline.kind, case .text(let tail) = next.kind, let before = row.last,
            case .text(let head) = before.kind, let label = label(at: inline.range.lower, in: head, before.range),
            let end = LinkEnd(tail)
        else { return false }
        row.removeLast()
        let isImage = head.utf8.dropLast(inline.range.lower - label.lower + 1).last == .exclamationMark
        let open = label.lower - (isImage ? 2 : 1)
        let kept = String(head.utf8.dropLast(inline.range.lower - open)) ?? ""
        if !kept.isEmpty { row.append(Inline(.text(kept), range: SourceRange(before.range.lower, open))) }
        let text = Inline(.text(String(file.slice(label))), range: label)
        let range = SourceRange(open, inline.range.upper + end.length)
        row.append(
            Inline(
                isImage
                    ? .image(Image(source: link.destination, title: end.title, inlines: [text]))
                    : .link(Link(destination: link.destination, title: end.title, inlines: [text])), range: range))
        if end.length < tail.utf8.count {
            let rest = String(tail.utf8.dropFirst(end.length)) ?? ""
            row += SwallowedLinks.links(in: rest, at: SourceRange(range.upper, max(range.upper, next.range.upper)))
        }
        diagnostics.append(diagnostic(end, at: inline.range.upper))
        return true
    }

    /// The range of what stands between `[` and `](` before an offset, where it stands in the source as in the tree.
    private func label(at offset: Int, in head: String, _ range: SourceRange) -> SourceRange? {
        guard head.ends(with: "]("), offset <= bytes.count else { return nil }
        var length = 0
        for byte in head.utf8.reversed() {
            length += 1
            guard offset - length >= range.lower, bytes[offset - length] == byte else { return nil }
            if length > 2, byte == .rightBracket { return nil }
            if byte == .leftBracket { return SourceRange(offset - length + 1, offset - 2) }
        }
        return nil
    }

    private func diagnostic(_ end: LinkEnd, at offset: Int) -> Diagnostic {
        if let bracket = end.bracket {
            let range = SourceRange(offset, offset + bracket.utf8.count)
            return Diagnostic(
                .swallowedPunctuation, "a full-width \(bracket) does not close a link", at: range, in: file,
                notes: [.init("it is read as a link, and \(bracket) is shown behind it")],
                fixes: [Fix("write ) instead", .guess, edits: [Edit(range, to: ")")])])
        }
        let range = SourceRange(offset, offset + end.spaceLength)
        return Diagnostic(
            .noBreakSpace, "a no-break space stands before the link's title", at: range, in: file,
            fixes: [Fix("write a usual space", .safe, edits: [Edit(range, to: " ")])])
    }
}

/// How a link ends that CommonMark does not see.
private struct LinkEnd {
    var title = ""
    /// The full-width bracket that stands for `)`; nil where a no-break space is what is wrong.
    var bracket: String?
    var spaceLength = 0
    /// How many bytes of the text after the address belong to the link.
    var length = 0

    init?(_ tail: String) {
        if tail.unicodeScalars.first == ChinesePunctuation.rightParenthesis {
            bracket = String(ChinesePunctuation.rightParenthesis)
            return
        }
        let spaces = tail.unicodeScalars.prefix { $0 == "\u{A0}" || $0 == " " }
        spaceLength = String(spaces).utf8.count
        let rest = tail.utf8.dropFirst(spaceLength)
        guard spaces.contains("\u{A0}"), rest.first == .quotationMark else { return nil }
        let inner = rest.dropFirst().prefix { $0 != .quotationMark }
        let close = rest.dropFirst(inner.count + 2).first
        guard close == .rightParenthesis, let title = String(inner) else { return nil }
        self.title = title
        length = spaceLength + inner.count + 3
    }
}
