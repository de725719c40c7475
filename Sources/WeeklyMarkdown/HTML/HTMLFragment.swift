internal import WeeklyText

/// A stretch of HTML as a row of tags, comments and text.
enum HTMLFragment {
    enum Token: Hashable {
        case tag(HTMLTag, source: Substring)
        case comment(Substring)
        /// Text with its entities as written; a lone `<` or `>` may be in it.
        case text(Substring)
    }

    /// Cuts HTML into tokens; joined, their sources are the whole.
    static func tokens(of html: Substring) -> [Token] {
        var tokens: [Token] = []
        var textStart = html.startIndex
        var index = html.startIndex
        // Once no comment closes, none does: so that many openers do not each search to the end.
        var mayHoldComments = true
        while let open = html[index...].utf8.firstIndex(of: .lessThan) {
            let rest = html[open...]
            guard let token = token(at: rest, mayHoldComments: &mayHoldComments) else {
                index = html.utf8.index(after: open)
                continue
            }
            if textStart < open { tokens.append(.text(html[textStart..<open])) }
            tokens.append(token)
            index = html.utf8.index(open, offsetBy: token.source.utf8.count)
            textStart = index
        }
        if textStart < html.endIndex { tokens.append(.text(html[textStart...])) }
        return tokens
    }

    /// Where in text something begins that a browser may take for mark-up; nil where it is only text.
    static func markupStart(in text: Substring) -> Substring.Index? {
        let bytes = text.utf8
        var index = bytes.startIndex
        while let open = bytes[index...].firstIndex(of: .lessThan) {
            index = bytes.index(after: open)
            guard index < bytes.endIndex else { return nil }
            let next = bytes[index]
            if "!?/".utf8.contains(next) || next.isASCIILetter {
                return open
            }
        }
        return nil
    }

    private static func token(at rest: Substring, mayHoldComments: inout Bool) -> Token? {
        if rest.utf8.starts(with: "<!--".utf8) {
            // Browsers take `<!-->` and `<!--->` for whole comments; what follows them is text.
            let inner = rest.utf8.dropFirst(4)
            if inner.starts(with: ">".utf8) || inner.starts(with: "->".utf8) { return nil }
            guard mayHoldComments, let end = endOfComment(inner) else {
                mayHoldComments = false
                return nil
            }
            return .comment(rest[..<end])
        }
        guard let end = endOfTag(rest), let tag = HTMLTag(rest[..<end]) else { return nil }
        return .tag(tag, source: rest[..<end])
    }

    /// The index after `-->`, by bytes as browsers look for it.
    private static func endOfComment(_ inner: Substring.UTF8View) -> Substring.Index? {
        var rest = inner
        while let dash = rest.firstIndex(of: .hyphen) {
            rest = rest[dash...]
            if rest.starts(with: "-->".utf8) { return rest.index(dash, offsetBy: 3) }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// The index after the `>` that is not in quotes. Gives up at a second `<` and after 4,096 bytes: no tag is that long.
    private static func endOfTag(_ text: Substring) -> Substring.Index? {
        var quote: UInt8?
        let bytes = text.utf8.dropFirst().prefix(4096)
        for index in bytes.indices {
            let byte = bytes[index]
            if let opened = quote {
                if byte == opened { quote = nil }
            } else if byte == .quotationMark || byte == .apostrophe {
                quote = byte
            } else if byte == .greaterThan {
                return bytes.index(after: index)
            } else if byte == .lessThan {
                return nil
            }
        }
        return nil
    }
}

extension HTMLFragment.Token {
    var source: Substring {
        switch self {
        case .tag(_, let source), .comment(let source), .text(let source): source
        }
    }
}
