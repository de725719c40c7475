internal import WeeklyMarkdown
internal import WeeklyText

/// The links that lead a line, or are nearly all of it: those lead to articles. A link in the middle of a sentence is text.
struct LeadingLinks {
    /// A link with what stands in front of it since the one before.
    private struct Place {
        let before: Bytes
        let link: FoundLink
    }

    private var places: [Place] = []
    private var text: [UInt8] = []

    static func of(_ line: Line) -> [FoundLink] {
        let links = line.inlines.links
        // Chinese sentences have no words to be in the middle of; what only points is told by words.
        guard !links.isEmpty, line.text.hasLatinSentence else { return links }
        var found = LeadingLinks()
        found.collect(line.inlines)
        return found.leading(of: line.text)
    }

    private func leading(of line: Bytes) -> [FoundLink] {
        guard let first = places.first, first.before.leads || first.link.text.count * 2 > line.count else { return [] }
        return [first.link] + places.dropFirst().prefix { $0.before.isJoint }.map(\.link)
    }

    private mutating func collect(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline.kind {
            case .link(let link):
                places.append(Place(before: text[...].trimmed(), link: FoundLink(link)))
                text = []
            case .text(let part), .code(let part): text += Array(part.utf8)
            default: if let children = inline.emphasised { collect(children) }
            }
        }
    }
}

extension Bytes {
    /// Whether it has words of a Latin language, several of them, and no Chinese.
    fileprivate var hasLatinSentence: Bool {
        !contains { $0 >= 0xE3 } && count { $0 == .space } > 2
    }

    /// Whether a link behind it leads the line: nothing stands there but a number, marks, or a label with a colon.
    fileprivate var leads: Bool {
        let words = Enumerator.dropping(from: self).trimmingStart(of: Marks.allBrackets)
        return words.isEmpty || endsWithColon || ends(withAnyOf: Marks.closeBrackets) || ends(with: "]")
    }

    /// Whether it is all that stands between two links side by side.
    fileprivate var isJoint: Bool { !contains { $0.isASCIIAlphanumeric } && !contains(.dot) }
}
