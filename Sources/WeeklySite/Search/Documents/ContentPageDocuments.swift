internal import WeeklyModel
internal import WeeklyText

/// Takes a page beside issues apart into documents: one for the page with what stands below no heading, and one for the text below each
/// of its headings.
enum ContentPageDocuments {
    /// In the order of the page.
    static func of(_ content: ContentPage) -> [SearchDocument] {
        let outer = content.sections.filter { $0.heading == nil }.map(text)
        let page = SearchDocument(
            kind: .page, anchor: nil, title: content.title, text: joined([content.frontMatter.summary ?? ""] + outer))
        return [page]
            + content.sections.compactMap { section in
                section.heading.map { heading in
                    SearchDocument(
                        kind: .page, anchor: heading.anchor, title: SearchTitle.line(heading.content.text),
                        text: text(of: section))
                }
            }
    }

    private static func text(of section: Section) -> String {
        joined(section.passages.flatMap(\.fragments).map { VisibleText.of($0.html) })
    }

    private static func joined(_ texts: [String]) -> String {
        texts.filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
