internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// What a question is called in a list: what is asked, without pictures, blocks of code, addresses and marks, and without who
/// asks, which the list says beside it.
struct QuestionTitle {
    let words: QuestionWords

    /// What is asked first; where nobody asks, the line that announces it, else what is said first. Nil where that has nothing but
    /// marks.
    func title(lead: [Block], _ turns: [SaidTurn]) -> String? {
        let asked = turns.first { $0.speaker == .asker && !PlainText.of($0.blocks).isEmpty }
        let written = asked.map { [$0.blocks] } ?? [lead] + turns.map(\.blocks)
        return written.lazy.map { bare(Self.line($0)) }.first { !$0.isEmpty }
    }

    /// Pictures are no text here, and what is asked stands before the code that it is about.
    private static func line(_ blocks: [Block]) -> String {
        var prose = ProseBeforeCode()
        for block in blocks { prose.append(block) }
        return OneLine.of(prose.text)
    }

    /// A line without what is no part of a question.
    func bare(_ line: String) -> String {
        let plain = MarkupDebris.removed(from: withoutAsker(Self.withoutNumber(line)))
        return String(Substring(Self.trimmed(OneLine.of(plain).unicodeScalars[...])))
    }

    private static func withoutNumber(_ line: String) -> Substring {
        WrittenNumber.leading(line)?.rest.drop { $0 == " " } ?? line[...]
    }

    /// How many scalars may stand before the colon of who asks.
    private static let longestAsker = 40

    private func withoutAsker(_ line: Substring) -> Substring {
        let scalars = line.unicodeScalars
        guard scalars.first == "@",
            let colon = scalars.prefix(Self.longestAsker).firstIndex(where: { $0 == ":" || $0 == "：" })
        else { return line }
        let head = Bytes(line[..<colon].utf8).trimmed()
        let isAsker = [words.asks, words.asksBehindHandle, words.subjects].contains { head.ends(withAnyOf: $0) }
        return isAsker ? Substring(scalars[colon...].dropFirst()) : line
    }

    private static let marks: Set<Unicode.Scalar> = [" ", ",", "，", "、", ";", "；", ":", "："]

    /// Without commas, colons and spaces at its ends.
    private static func trimmed(_ line: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        var line = line.drop { marks.contains($0) }
        while let last = line.last, marks.contains(last) { line.removeLast() }
        return line
    }
}

/// The text of blocks up to the first block of code, without pictures.
private struct ProseBeforeCode {
    private(set) var text = ""
    private var isOver = false

    mutating func append(_ block: Block) {
        if isOver { return }
        switch block.kind {
        case .codeBlock: isOver = true
        case .paragraph(let inlines), .heading(_, let inlines): append(PlainText.of(Self.withoutPictures(inlines)))
        case .blockQuote, .container, .list: block.forEachChild { append($0) }
        case .html, .table: append(PlainText.of([block]))
        case .thematicBreak: break
        }
    }

    private mutating func append(_ line: String) {
        text += text.isEmpty ? line : "\n\(line)"
    }

    private static func withoutPictures(_ inlines: [Inline]) -> [Inline] {
        inlines.compactMap { inline in
            if case .image = inline.kind { return nil }
            guard !inline.children.isEmpty else { return inline }
            return inline.mapChildren(withoutPictures)
        }
    }
}
