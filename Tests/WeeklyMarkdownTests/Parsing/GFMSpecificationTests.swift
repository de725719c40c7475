import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyMarkdown
import WeeklyText

private struct Example: Decodable, CustomTestStringConvertible {
    let example: Int
    let markdown: String
    let html: String

    var testDescription: String { "example \(example)" }
}

@Suite("The GitHub Flavored Markdown specification")
struct GFMSpecificationTests {
    private static let path = "spec/gfm-spec.json"

    /// Runs one after the other: the library is not safe on two threads, and the renderer under test takes its own lock only.
    @Test(
        "Every example renders as libcmark-gfm renders it", .enabled(if: SharedFolder.exists(path), "needs ../shared"))
    func everyExampleRendersAsTheLibraryDoes() throws {
        let examples = try JSONDecoder().decode([Example].self, from: SharedFolder.data(Self.path))
        #expect(examples.count > 600)
        for example in examples {
            let (document, _) = MarkdownParser.parse(
                SourceFile(path: "example", text: example.markdown), rules: .plain)
            #expect(
                HTMLRenderer.render(document, style: .reference) == LibraryRenderer.html(of: example.markdown),
                "example \(example.example): \(example.markdown.debugDescription)")
        }
    }

    /// Where libcmark-gfm 0.29.0.gfm.6 with our extensions and options differs from the specification's own HTML.
    /// 279 and 280: the order of a box's attributes. 610 to 620: those examples are without the autolink extension.
    /// 653: dangerous tags are the sanitiser's business.
    private static let differing = [279, 280, 610, 614, 616, 619, 620, 653]

    @Test(
        "Exactly the known examples differ from the specification's HTML",
        .enabled(if: SharedFolder.exists(path), "needs ../shared"))
    func onlyKnownExamplesDiffer() throws {
        let examples = try JSONDecoder().decode([Example].self, from: SharedFolder.data(Self.path))
        let differing = examples.filter { example in
            let (document, _) = MarkdownParser.parse(
                SourceFile(path: "example", text: example.markdown), rules: .plain)
            return HTMLRenderer.render(document, style: .reference) != example.html
        }
        #expect(differing.map(\.example) == Self.differing)
    }

    /// Examples of slips that are mended in every language: white space inside of stars, a no-break space before a title.
    private static let mended: Set<Int> = [388, 400, 515]

    @Test(
        "As editors write it only examples with wide characters and those of slips differ",
        .enabled(if: SharedFolder.exists(path), "needs ../shared"))
    func onlyWideExamplesDifferWithTheRulesOn() throws {
        let examples = try JSONDecoder().decode([Example].self, from: SharedFolder.data(Self.path))
        for example in examples {
            guard !example.markdown.unicodeScalars.contains(where: DisplayWidth.isWide) else { continue }
            let file = SourceFile(path: "example", text: example.markdown)
            let (document, diagnostics) = MarkdownParser.parse(file, rules: .chinese)
            let (plain, plainDiagnostics) = MarkdownParser.parse(file, rules: .plain)
            let isMended = Self.mended.contains(example.example)
            #expect((document == plain) != isMended, "example \(example.example): \(example.markdown.debugDescription)")
            #expect((diagnostics == plainDiagnostics) != isMended)
        }
    }
}
