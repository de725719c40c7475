internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The project at the end of a question whose line is not of the usual forms: `Alpha https://github.com/…`, `Alpha 项目地址：…`,
/// `《Alpha》：…`, `[Alpha](…)`, the address in a line below the name, or all of it behind the answer's last sentence.
///
/// So that no reference in an answer counts, the address leads to a repository, and that has the name.
enum ClosingProject {
    static func find(in pieces: [Piece<QuestionMark>], _ words: Words) -> NamedLink? {
        guard let inlines = pieces.last?.block.paragraph, inlines.hasLink else { return nil }
        let lines = Line.lines(of: inlines)
        guard let line = lines.last, let link = line.inlines.links.first else { return nil }
        guard Repository.isHosted(link.destination), let place = place(of: link, in: line.text) else {
            return nil
        }
        let tail = line.text[place.upperBound...].trimmingEnd(of: Marks.allBrackets, Marks.fullStops)
        guard tail.isEmpty || line.inlines.links.count > 1 else { return nil }
        if let found = named(line.text[..<place.lowerBound], link, words) { return found }
        guard place.lowerBound == line.text.startIndex else { return nil }
        if let found = named(link.text, link, words) { return found }
        return above(lines, pieces).flatMap { named($0, link, words) }
    }

    /// The line above the last one, in the same paragraph or in the one before.
    private static func above(_ lines: [Line], _ pieces: [Piece<QuestionMark>]) -> Bytes? {
        if lines.count > 1 { return lines[lines.count - 2].text }
        return pieces.dropLast().last?.block.paragraph.map(FoldedText.of)
    }

    /// Bytes of a link's text; the names of projects and their addresses are shorter.
    private static let longest = 300

    private static func place(of link: FoundLink, in text: Bytes) -> Range<Int>? {
        guard let first = link.text.first, link.text.count <= min(text.count, longest) else { return nil }
        let start = text.indices.first { index in
            text[index] == first && text[index...].starts(with: link.text)
        }
        return start.map { $0..<$0 + link.text.count }
    }

    private static func named(_ text: Bytes, _ link: FoundLink, _ words: Words) -> NamedLink? {
        let text = text.trimmingEnd(of: marks, words.projects.suffixes)
        let last = text.lastRange(ofAny: Marks.sentenceEnds)?.upperBound ?? text.startIndex
        let name = text[last...].trimmingStart(of: Marks.allBrackets)
        guard name.count > 1, name.count <= 24, name.first?.isASCIILetter ?? false else { return nil }
        guard name.allSatisfy({ $0.isASCIIAlphanumeric || " -_".utf8.contains($0) }) else { return nil }
        return Repository.isCalled(link.destination, name.string)
            ? NamedLink(name: name.string, url: link.destination) : nil
    }

    /// What stands between a name and its address, and around the name.
    private static let marks = WordList(joining: [["：", ":", "，", ",", "；", ";", "-", "|"], Marks.allBrackets])
}
