import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyText

/// Markdown to HTML: parsed, sanitised, rendered.
enum MarkdownTarget {
    @Sendable static func run(_ input: Input) {
        let file = input.file
        let html = render(file)
        expect(html == render(file), "the same text gives two pages")
        CheckedHTML.expectSafe(html)
        // Without the rules for Chinese nothing is promised but that it ends.
        _ = MarkdownParser.parse(file, rules: .plain)
        var rules = MarkdownRules.chinese
        rules.readsFormulas = true
        // Its elements are not those of authors.
        _ = render(file, rules)
    }

    private static func render(_ file: SourceFile, _ rules: MarkdownRules = .chinese) -> String {
        let (parsed, problems) = MarkdownParser.parse(file, rules: rules)
        problems.expectInside(file)
        let (document, more) = Sanitiser.clean(parsed, in: file)
        more.expectInside(file)
        for block in document.blocks { expect(block.range.isInside(file), "a block at \(block.range)") }
        let markup = HTMLRenderer.markup(of: document.blocks)
        markup.expectMarksFit()
        return markup.html + HTMLRenderer.markup(of: document.footnotes).html
    }
}

extension Markup {
    /// Marks stand where they say, in order.
    func expectMarksFit() {
        let bytes = Array(html.utf8)
        for mark in marks {
            expect(mark.range.upperBound <= bytes.count, "a mark at \(mark.range) of \(bytes.count) bytes")
            let first = bytes[mark.range].first,
                before = mark.range.lowerBound > 0 ? bytes[mark.range.lowerBound - 1] : 0
            switch mark.kind {
            case .picture, .code, .formula:
                expect(first == UInt8(ascii: "<"), "an element that begins with \(first ?? 0)")
            case .address, .id: expect(before == UInt8(ascii: "\""), "a value that begins behind \(before)")
            }
        }
        expect(
            zip(marks, marks.dropFirst()).allSatisfy { $0.range.lowerBound <= $1.range.lowerBound }, "marks in disorder"
        )
    }
}
