package import WeeklyDiagnostics
internal import WeeklyText

/// What is read of a page, as an outline for people.
package enum ContentPageOutline {
    /// How many characters of a heading a line shows.
    private static let width = 56

    /// The whole outline, a line end at its end.
    package static func text(_ page: ContentPage, in language: MessageLanguage = .english) -> String {
        let draft: Message = page.frontMatter.isDraft ? " · draft" : ""
        let source: Message = "  \(OneLine.of(page.sourcePath)) · page /\(page.route.urlPath)\(draft)"
        let lines = [OneLine.of(page.title), source.text(in: language)]
        return (lines + [""] + page.sections.map { line(of: $0, language) }).joined(separator: "\n") + "\n"
    }

    private static func line(of section: Section, _ language: MessageLanguage) -> String {
        let indent = String(repeating: "  ", count: max(0, (section.heading?.level ?? 1) - 1))
        let heading: Message = section.heading.map { "“\(shortened($0.content.text))”" } ?? "(no heading)"
        let line: Message = "\(indent)\(heading)  line \(section.line)"
        return line.text(in: language)
    }

    private static func shortened(_ text: String) -> String { Excerpt.of(text, .characters(width)) }
}
