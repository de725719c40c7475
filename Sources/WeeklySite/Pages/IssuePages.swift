internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// The page of every issue.
extension PageMaker {
    /// The page of the issue at an index of `newsletter.issues`.
    func issuePage(at index: Int) throws(TemplateFailure) -> [UInt8] {
        try render("issue", data(ofIssueAt: index))
    }

    /// The page of one of the newsletter's issues.
    func issuePage(of entry: IndexedIssue) throws(TemplateFailure) -> [UInt8] {
        guard let index = newsletter.index(of: entry) else { return try bytes(of: .notFound) }
        return try issuePage(at: index)
    }

    func data(ofIssueAt index: Int) -> TemplateRecord {
        let place = edition.issue(at: index)
        let issue = place.issue
        return withCommon([
            "page": page(
                issue.title, at: place.route, description: edition.summary(of: issue), isArticle: true,
                image: edition.cardImage(of: issue),
                frameSources: PlayerSources.text(of: issue.sections, configuration),
                hasCode: HighlightedPage.isOne(issue.sections, configuration),
                hasFormulas: FormulaPage.isOne(issue.sections)),
            "issue": self.issue(at: index),
            "structured_data": .html(StructuredData.json(of: place, edition)),
            "previous": newsletter.issues.indices.contains(index + 1) ? listed(at: index + 1) : .null,
            "has_neighbours": .boolean(newsletter.issues.count > 1),
            "next": index > 0 ? listed(at: index - 1) : .null,
            "qr_code": qrCode(of: place),
        ])
    }

    /// Of its address, where the site wants one.
    private func qrCode(of issue: PlacedIssue) -> TemplateValue {
        guard configuration.showsQRCode, let code = QRCode(issue.url) else { return .null }
        return .html(HTML(QRPicture.html(code, name: words["qr_code"])))
    }

    /// The issue at an index of `newsletter.issues`.
    func issue(at index: Int) -> TemplateValue {
        let place = edition.issue(at: index)
        let issue = place.issue
        let frontMatter = issue.frontMatter
        let levels = SectionView.levels(of: issue.sections)
        let outline = SectionView.outline(of: issue.sections)
        let view = SectionView(place, edition, sectionTemplates)
        let record: TemplateRecord = [
            "title": .string(issue.title),
            "slug": .string(issue.slug),
            "path": .string(place.path),
            "url": .string(place.url),
            "mail_path": .string(mail(tellingOf: place)),
            "date": place.date,
            "modified": frontMatter.modified.map(words.record) ?? .null,
            "number": frontMatter.number.map(TemplateValue.integer) ?? .null,
            "has_number": .boolean(frontMatter.number != nil),
            "language": .init(frontMatter.language),
            "author": edition.authorRecord(of: issue),
            "summary": .init(issue.summary),
            "cover": .init(frontMatter.cover.map { addresses.shown($0, of: issue) }),
            "categories": .list(frontMatter.categories.map(TemplateValue.string)),
            "tags": .list(frontMatter.tags.map(edition.tagRecord)),
            "draft": .boolean(frontMatter.isDraft),
            "minutes": .integer(ReadingTime.minutes(issue.sections)),
            "outline": .list(outline),
            "has_outline": .boolean(outline.count > 1),
            "has_tags": .boolean(!frontMatter.tags.isEmpty),
            "extra": extra(of: frontMatter.extra),
            "sections": .list(
                zip(issue.sections, levels).map { view.record(of: $0, level: $1) }),
        ]
        let shown = ShownIssue(newsletter.indexedIssues[index], edition)
        return .record(TemplateRecord(record, deferring: ShownIssue.fields, of: shown))
    }

    /// The address of a letter that tells of an issue (RFC 6068).
    private func mail(tellingOf issue: PlacedIssue) -> String {
        let (title, url) = (Self.encoded(issue.issue.title), Self.encoded(issue.url))
        return "mailto:?subject=\(title)&body=\(url)"
    }

    private static func encoded(_ field: String) -> String {
        PercentEncoding.encoded(field[...], besides: notOfMail)
    }

    private static let notOfMail = ByteTable { !$0.isASCIIAlphanumeric && $0 != .hyphen && $0 != .dot }
}
