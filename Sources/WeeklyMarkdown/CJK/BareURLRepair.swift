internal import WeeklyDiagnostics
internal import WeeklyText

/// Ends addresses that stand in the text as they are where `BareURL` says, and gives the rest back to the text.
struct BareURLRepair {
    let bytes: UnsafeBufferPointer<UInt8>

    func repaired(_ inlines: [Inline]) -> [Inline] {
        guard needsRepair(inlines) else { return inlines }
        var repaired: [Inline] = []
        repaired.reserveCapacity(inlines.count)
        for inline in inlines { append(inline, to: &repaired) }
        return repaired
    }

    private func needsRepair(_ inlines: [Inline]) -> Bool {
        inlines.contains { inline in
            switch inline.kind {
            case .link(let link):
                bareText(of: link, at: inline.range).map { BareURL.length(of: Substring($0)) < $0.utf8.count } ?? false
            default: inline.emphasised.map(needsRepair) ?? false
            }
        }
    }

    private func append(_ inline: Inline, to inlines: inout [Inline]) {
        let range = inline.range
        switch inline.kind {
        case .link(let link):
            if let text = bareText(of: link, at: range), BareURL.length(of: Substring(text)) < text.utf8.count {
                appendParts(of: text, link, range, to: &inlines)
            } else {
                inlines.append(inline)
            }
        case .emphasis, .strong, .strikethrough: inlines.append(inline.mapChildren(repaired))
        default: inlines.appendJoiningText(inline)
        }
    }

    /// The text of a link that has no brackets around it and is no mail address; nil for other links.
    private func bareText(of link: Link, at range: SourceRange) -> String? {
        let first = bytes.scalar(at: range.lower)
        guard first != "[", first != "<", link.inlines.count == 1 else { return nil }
        guard case .text(let text) = link.inlines[0].kind, link.destination.ends(with: text),
            !link.destination.begins(with: "mailto:")
        else { return nil }
        return text
    }

    /// Links and the text between them.
    private func appendParts(of text: String, _ link: Link, _ range: SourceRange, to inlines: inout [Inline]) {
        let prefix = link.destination.utf8.dropLast(text.utf8.count)
        var rest = Substring(text)
        var offset = range.lower
        var scheme = String(Substring(prefix))
        var start: String.Index? = rest.startIndex
        while let begin = start {
            appendText(rest[..<begin], &offset, range, to: &inlines)
            let length = BareURL.length(of: rest[begin...])
            let end = rest.utf8.index(begin, offsetBy: length)
            appendLink(rest[begin..<end], scheme, &offset, range, to: &inlines)
            scheme = ""
            rest = rest[end...]
            start = BareURL.start(in: rest)
        }
        appendText(rest, &offset, range, to: &inlines)
    }

    private func appendText(_ text: Substring, _ offset: inout Int, _ whole: SourceRange, to inlines: inout [Inline]) {
        guard let range = take(text, &offset, whole) else { return }
        inlines.appendJoiningText(Inline(.text(String(text)), range: range))
    }

    private func appendLink(
        _ text: Substring, _ scheme: String, _ offset: inout Int, _ whole: SourceRange, to inlines: inout [Inline]
    ) {
        guard let range = take(text, &offset, whole) else { return }
        let label = Inline(.text(String(text)), range: range)
        guard !(scheme + text).ends(with: "://") else { return inlines.append(label) }
        inlines.append(Inline(.link(Link(destination: scheme + text, inlines: [label])), range: range))
    }

    /// The range of the next part; nil for an empty one.
    private func take(_ text: Substring, _ offset: inout Int, _ whole: SourceRange) -> SourceRange? {
        guard !text.isEmpty else { return nil }
        let lower = offset
        offset = min(lower + text.utf8.count, whole.upper)
        return SourceRange(lower, offset)
    }
}
