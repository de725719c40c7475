internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// `{#id}` at the end of a heading, as kramdown, Pandoc, Hugo and Zola have it: the heading's anchor.
enum HeadingID {
    /// Takes the ids off the headings of a document; they are known by where their headings begin.
    static func take(from blocks: inout [Block]) -> [Int: String] {
        var ids: [Int: String] = [:]
        for index in blocks.indices {
            guard case .heading(let level, var inlines) = blocks[index].kind, let last = inlines.popLast(),
                case .text(let text) = last.kind, let (words, id) = parts(of: text)
            else { continue }
            ids[blocks[index].range.lower] = id
            if !words.isEmpty { inlines.append(Inline(.text(words), range: last.range)) }
            blocks[index].kind = .heading(level: level, inlines)
        }
        return ids
    }

    private static func parts(of text: String) -> (words: String, id: String)? {
        guard let head = text.without(end: "}"), let brace = head.utf8.lastIndex(of: .leftBrace),
            let id = head[brace...].without(start: "{#"), !id.isEmpty, id.utf8.allSatisfy(isPart)
        else { return nil }
        let words = head[..<brace]
        return (String(words.trimmingEndOfSpaces), String(id))
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte >= 0x80 || "-_.:".utf8.contains(byte)
    }
}

extension Substring {
    fileprivate var trimmingEndOfSpaces: Substring {
        var text = self
        while text.utf8.last == .space { text = text.dropLast() }
        return text
    }
}
