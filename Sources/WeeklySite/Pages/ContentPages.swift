internal import WeeklyModel
internal import WeeklyTemplates

/// The pages beside issues.
extension PageMaker {
    /// Made by the template that its editor chose, else by `page`.
    func contentPage(_ content: ContentPage) throws(TemplateFailure) -> [UInt8] {
        try render(content.frontMatter.template?.name ?? "page", data(of: content))
    }

    /// A page at a former address that leads to it.
    func contentRedirect(to content: ContentPage, at path: RoutePath) throws(TemplateFailure) -> [UInt8] {
        try render("redirect", redirectData(to: content.route, of: content.title, at: path))
    }

    func data(of content: ContentPage) -> TemplateRecord {
        withCommon([
            "page": page(
                content.title, at: content.route, description: content.summary, image: edition.cardImage(of: content),
                frameSources: PlayerSources.text(of: content.sections, configuration),
                hasCode: HighlightedPage.isOne(content.sections, configuration),
                hasFormulas: FormulaPage.isOne(content.sections)),
            "content": record(of: content),
            "structured_data": .html(StructuredData.json(of: content, edition)),
        ])
    }

    private func record(of content: ContentPage) -> TemplateValue {
        let front = content.frontMatter
        let outline = SectionView.outline(of: content.sections)
        let markup = edition.markup(of: content)
        let levels = SectionView.levels(of: content.sections)
        return [
            "title": .string(content.title),
            "name": .string(content.name),
            "path": .string(addresses.path(of: content.route)),
            "url": .string(addresses.url(of: content.route)),
            "date": front.date.map(words.record) ?? .null,
            "modified": front.modified.map(words.record) ?? .null,
            "language": .init(front.language),
            "author": edition.author(of: content).map { TemplateValue($0) } ?? .null,
            "summary": .init(content.summary),
            "cover": .init(front.cover.map { addresses.shown($0, of: content) }),
            "draft": .boolean(front.isDraft),
            "outline": .list(outline),
            "has_outline": .boolean(outline.count > 2),
            "extra": extra(of: front.extra),
            "sections": .list(zip(content.sections, levels).map { section($0, level: $1, markup) }),
        ]
    }

    private func section(_ section: Section, level: Int, _ markup: PageMarkup) -> TemplateValue {
        let body = section.passages.flatMap(\.fragments).map(markup.html).joined()
        return [
            "heading": section.heading.map { .html(HTML(markup.html($0.content.markup))) } ?? .null,
            "anchor": .init(section.heading?.anchor),
            "level": .integer(level),
            "html": .html(HTML(body)),
        ]
    }
}
