internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// A line of a paragraph that serves as a heading.
struct TitleLine {
    var kind: Section.Kind
    var inlines: [Inline]
    var text: Bytes
    /// The level that its mark tells; nil for a line without one.
    var level: Int?
    /// Whether the configuration tells its kind.
    var isConfigured = false

    init(_ line: Line, _ kind: Section.Kind, level: Int? = nil) {
        self.kind = kind
        inlines = line.inlines
        text = line.text
        self.level = level
    }
}

/// What stands behind a line: the lines of its paragraph, then the blocks.
struct Following {
    /// Their texts are not yet folded.
    let lines: ArraySlice<Line>
    let blocks: ArraySlice<Block>

    var firstLine: Line? {
        lines.first.map { Line($0.inlines) } ?? blocks.first?.firstLine
    }
}

/// Tells which lines of paragraphs serve as headings, and of what.
struct TitleLines {
    let vocabulary: SectionVocabulary
    let words: Words

    /// What a line says as a heading. Within releases `… 版本发布` announces one of them.
    func title(_ line: Line, in section: RawSection, before following: Following) -> TitleLine? {
        if line.inlines.isStrongTitle, let title = configuredTitle(line) { return title }
        if line.inlines.isStrongTitle { return boldTitle(line, in: section, before: following) }
        if line.text.first == Self.mark { return markedTitle(line) }
        return plainTitle(line, before: following)
    }

    /// What a bold line that the vocabulary does not know says as a heading in a document that bold lines part.
    func furtherTitle(_ line: Line, in section: RawSection) -> TitleLine? {
        guard line.inlines.isStrong, isTitle(line), isPhrase(line.text) else { return nil }
        if line.text.ends(withAnyOf: words.headings.releaseEnds),
            ReleaseAnnouncement(line.text, isHeading: true, words) != nil
        {
            return section.isBoldReleases || section.kind != .releases ? TitleLine(line, .releases) : nil
        }
        let kind = vocabulary.kind(ofFurtherBoldLine: line.text)
        switch section.kind {
        case .masthead:
            return section.blocks.prefix(Self.longestMasthead).contains(where: \.hasLink)
                ? TitleLine(line, kind ?? .other) : nil
        case .contributors: return TitleLine(line, kind ?? .other)
        case .schedule: return kind.flatMap { $0 == .schedule ? nil : TitleLine(line, $0) }
        default: return nil
        }
    }

    /// Blocks of a masthead within which its links stand.
    private static let longestMasthead = 32

    /// Whether there is such a line in a section: refuses most, so that documents are rarely parted twice.
    func mayHoldFurtherTitle(_ section: RawSection) -> Bool {
        section.blocks.contains { block in
            guard let inlines = block.paragraph, inlines.mayHoldTitle(words) else { return false }
            return Line.breaks(inlines) || furtherTitle(Line(inlines), in: section) != nil
        }
    }

    func isTitle(_ line: Line) -> Bool {
        // A bold link leads to an article.
        Self.isShort(line.text) && Announcement(line.text, words) == nil && line.inlines.links.isEmpty
    }

    // MARK: Bold lines

    private func configuredTitle(_ line: Line) -> TitleLine? {
        guard vocabulary.isConfigured(line.text), let kind = vocabulary.kind(of: line.text) else { return nil }
        var title = TitleLine(line, kind)
        title.isConfigured = true
        return title
    }

    private func boldTitle(_ line: Line, in section: RawSection, before following: Following) -> TitleLine? {
        let text = line.text.trimmingEnd(of: Marks.colons)
        guard isTitle(Line(inlines: line.inlines, text: text)) else { return nil }
        guard let kind = vocabulary.kind(ofBoldLine: text), kind != .masthead else { return nil }
        if text.count < line.text.count, !isTitleWithColon(text, kind, in: section) { return nil }
        if kind == .releases, section.kind == .releases, !section.isBoldReleases { return nil }
        if section.kind == .schedule, names(text, aHappeningIn: following) { return nil }
        if kind == .reading || kind == .schedule, section.kind == .reading, Self.isCaption(following) { return nil }
        if section.kind == .questions, asks(following) { return nil }
        return TitleLine(line, kind)
    }

    /// A line that ends with a colon is a heading where a word of such stands at its very end. It names a part of the
    /// section where it is of the same kind, and a link below it where it says so.
    private func isTitleWithColon(_ text: Bytes, _ kind: Section.Kind, in section: RawSection) -> Bool {
        guard vocabulary.ends(text.trimmingEnd(of: words.headings.afterthoughts)) else { return false }
        if kind == .schedule {
            guard text.scalarCount > 4 else { return false }
            return text.ends(withAnyOf: words.headings.programmes) || text.starts(withAnyOf: words.headings.communities)
        }
        guard kind != section.kind else { return false }
        return !text.starts(withAnyOf: words.headings.related) || text.contains(anyOf: words.headings.recommended)
    }

    /// Whether a line right above the time of a happening is the name of that.
    private func names(_ text: Bytes, aHappeningIn following: Following) -> Bool {
        guard !text.ends(withAnyOf: words.headings.programmes), let next = following.firstLine else { return false }
        return ScheduleLabel.split(next.text, words)?.label == .time
    }

    /// Whether a linked picture follows, so that the line among articles is the title of one.
    private static func isCaption(_ following: Following) -> Bool {
        guard following.lines.isEmpty, let next = following.blocks.first, next.isPicture else { return false }
        return next.paragraph?.hasLink ?? false
    }

    /// Whether a question follows in what would be a section of its own, so that the line stands within an answer.
    private func asks(_ following: Following) -> Bool {
        for block in following.blocks.prefix(Self.longestAnswer) {
            if case .heading = block.kind { return false }
            guard let line = block.firstLine else { continue }
            if Announcement(line.text, words) != nil { return true }
            if line.inlines.isStrong, vocabulary.kind(ofBoldLine: line.text) != nil { return false }
        }
        return false
    }

    /// Blocks of the rest of an answer that are looked at.
    private static let longestAnswer = 24

    // MARK: Other lines

    /// `###推荐阅读`: Markdown wants a space there.
    private func markedTitle(_ line: Line) -> TitleLine? {
        let marks = line.text.prefix { $0 == Self.mark }
        let text = line.text[marks.endIndex...].trimmed()
        guard (2...6).contains(marks.count), Self.isShort(text.trimmingEnd(of: Marks.colons)) else { return nil }
        guard !text.contains(Self.mark), line.inlines.links.isEmpty, let kind = vocabulary.kind(of: text) else {
            return nil
        }
        let inlines = line.inlines.droppingLeading { $0 == "#" || $0 == " " || $0 == "\u{A0}" || $0 == "\u{3000}" }
        return TitleLine(Line(inlines), kind, level: marks.count)
    }

    private static let mark = UInt8.numberSign

    /// A plain line that ends as the heading of a reading list does, right above one.
    private func plainTitle(_ line: Line, before following: Following) -> TitleLine? {
        let text = line.text.trimmingEnd(of: Marks.colons)
        guard text.scalarCount <= 16, Self.isShort(text), vocabulary.kind(ofBoldLine: text) == .reading else {
            return nil
        }
        guard following.lines.isEmpty else { return nil }
        guard following.blocks.first(where: { !$0.isPicture })?.isArticles(words) ?? false else { return nil }
        return TitleLine(line, .reading)
    }

    private static func isShort(_ text: Bytes) -> Bool {
        guard !text.isEmpty, text.scalarCount <= 32 else { return false }
        return !text.contains(anyOf: sentenceMarks) && !text.endsWithColon && Enumerator.split(text) == nil
    }

    private static let sentenceMarks: WordList = ["，", "。", "？", "！", "；", ",", "～"]

    /// Whether a short line may be a heading by what it says: it is no project's name, no count, and asks for nothing.
    private func isPhrase(_ text: Bytes) -> Bool {
        guard text.scalarCount <= 24, !text.contains(anyOf: words.headings.notHeadings) else { return false }
        let name = text.trimmingStart(of: Marks.openBrackets).trimmingEnd(of: Marks.closeBrackets)
        return name.contains(where: \.isWide) && !name.contains(anyOf: Marks.colons)
    }
}

extension RawSection {
    fileprivate var isBoldReleases: Bool { kind == .releases && (heading?.isBoldLine ?? false) }
}

extension Block {
    fileprivate var hasLink: Bool { paragraph?.hasLink ?? false }
}
