internal import WeeklyText

/// Code with marks of what is what in it: comments, texts, keywords.
package enum CodeHighlighting {
    /// Whether a language has a grammar here, by any of its names, in any case.
    package static func knows(_ name: String) -> Bool { LanguageList.language(named: name) != nil }

    /// The code as HTML, its tokens in `<span class="tok-…">`; nil for a language that is not known.
    ///
    /// Without its tags it is the escaped code, byte for byte. The time is linear in the code's length.
    ///
    /// - Parameter name: what stands behind the fence, in any case.
    package static func html(of code: String, in name: String) -> String? {
        guard let language = LanguageList.language(named: name) else { return nil }
        let bytes = Array(code.utf8)
        return html(of: bytes, tokens(of: bytes, language.grammar))
    }

    static func tokens(of bytes: [UInt8], _ grammar: Grammar) -> [CodeToken] {
        switch grammar {
        case .words(let grammar): WordScanner.tokens(grammar, bytes, in: bytes.indices)
        case .markup(let grammar): MarkupScanner.tokens(grammar, bytes)
        case .lines(let grammar): LineScanner.tokens(grammar, bytes)
        }
    }

    private static func html(of bytes: [UInt8], _ tokens: [CodeToken]) -> String {
        var html: [UInt8] = []
        html.reserveCapacity(bytes.count * 2)
        var position = 0
        bytes.withUnsafeBufferPointer { bytes in
            func append(to end: Int) {
                HTMLEscaping.text.append(UnsafeBufferPointer(rebasing: bytes[position..<end]), to: &html)
                position = end
            }
            for token in tokens {
                append(to: token.range.lowerBound)
                html += "<span class=\"\(token.kind.className)\">".utf8
                append(to: token.range.upperBound)
                html += "</span>".utf8
            }
            append(to: bytes.count)
        }
        return String(decoding: html, as: UTF8.self)
    }
}
