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
        let issue = newsletter.issues[index]
        return withCommon([
            "page": page(
                issue.title, at: addresses.route(of: issue), description: edition.summary(of: issue), isArticle: true,
                image: edition.cardImage(of: issue),
                frameSources: PlayerSources.text(of: issue.sections, configuration),
                hasCode: HighlightedPage.isOne(issue.sections, configuration),
                hasFormulas: FormulaPage.isOne(issue.sections)),
            "issue": self.issue(newsletter.indexedIssues[index]),
            "structured_data": .html(HTML(StructuredData.json(of: issue, edition))),
            "previous": newsletter.issues.indices.contains(index + 1) ? listed(at: index + 1) : .null,
            "has_neighbours": .boolean(newsletter.issues.count > 1),
            "next": index > 0 ? listed(at: index - 1) : .null,
            "qr_code": qrCode(of: issue),
        ])
    }

    /// Of its address, where the site wants one.
    private func qrCode(of issue: Issue) -> TemplateValue {
        guard configuration.showsQRCode, let code = QRCode(addresses.url(of: issue)) else { return .null }
        return .html(HTML(QRPicture.html(code, name: words["qr_code"])))
    }

    func issue(_ entry: IndexedIssue) -> TemplateValue {
        let issue = entry.issue
        let frontMatter = issue.frontMatter
        let levels = SectionView.levels(of: issue.sections)
        let outline = SectionView.outline(of: issue.sections)
        let view = SectionView(issue, edition, sectionTemplates)
        let record: KeyValuePairs<String, TemplateValue> = [
            "title": .string(issue.title),
            "slug": .string(issue.slug),
            "path": .string(addresses.path(of: issue)),
            "url": .string(addresses.url(of: issue)),
            "mail_path": .string(mail(tellingOf: issue)),
            "date": words.record(of: issue.date),
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
        return .record(TemplateRecord(record, deferring: ShownIssue.fields, of: ShownIssue(entry, edition)))
    }

    /// The address of a letter that tells of an issue (RFC 6068).
    private func mail(tellingOf issue: Issue) -> String {
        let (title, url) = (Self.encoded(issue.title), Self.encoded(addresses.url(of: issue)))
        return "mailto:?subject=\(title)&body=\(url)"
    }

    private static func encoded(_ field: String) -> String {
        PercentEncoding.encoded(field[...], besides: notOfMail)
    }

    private static let notOfMail = ByteTable { !$0.isASCIIAlphanumeric && $0 != .hyphen && $0 != .dot }
}
