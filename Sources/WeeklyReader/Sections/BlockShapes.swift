internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension RawSection {
    /// Whether something stands in it by which items of a kind are told that are no list of things, one like the other: announcements,
    /// labels, tables of the schedule.
    func hasShape(of holding: Holding, _ words: Words) -> Bool {
        switch holding {
        case .questions: blocks.contains { $0.isAnswered(words) }
        case .releases: blocks.contains { !$0.isList && $0.openingKind(words) == .releases }
        case .schedule: blocks.contains { $0.isScheduleTable(words) || $0.hasTimeLabel(words) }
        case .tasks: blocks.contains { TaskLevel.begins($0, words) }
        case .entries, .quotes, .events, .reading, .people, .prose: false
        }
    }
}

extension RawSection {
    /// Whether what takes place stands in a list, each item with its day, and nowhere else.
    func listsDays(_ words: Words) -> Bool {
        guard !hasShape(of: .schedule, words) else { return false }
        var items = 0
        for case .list(let list) in blocks.lazy.map(\.kind) {
            guard list.items.allSatisfy({ $0.blocks.first?.firstLine?.tellsDate(words) ?? false }) else { return false }
            items += list.items.count
        }
        return items > 1
    }

    /// Whether releases stand in a list, each item with the name and the version of one in front, and nowhere else.
    func listsReleases(_ words: Words) -> Bool {
        guard !hasShape(of: .releases, words) else { return false }
        let lists = blocks.compactMap { if case .list(let list) = $0.kind { list } else { nil } }
        return !lists.isEmpty
            && lists.allSatisfy { $0.items.allSatisfy { $0.blocks.first?.firstLine?.announcesRelease(words) ?? false } }
    }
}

extension Line {
    /// Whether it says that there is a version of something: a link in front is called so, or words around the version say it.
    fileprivate func announcesRelease(_ words: Words) -> Bool {
        guard let version = VersionScanner.versions(in: text, words).first?.range else { return false }
        if text.starts(withAnyOf: words.releases.announcing) { return true }
        let behind = text[version.upperBound...].trimmed().dropping(prefix: words.releases.announced)
        if let behind, !(behind.first?.isASCIILetter ?? false) { return true }
        guard let link = inlines.links.first, text.starts(with: link.text) else { return false }
        return version.upperBound <= text.startIndex + link.text.count
    }
}

extension Block {
    /// Whether a line of it says that somebody asks or answers, or it is the quotation of a question.
    fileprivate func isAnswered(_ words: Words) -> Bool {
        if isQuote { return true }
        guard let line = firstLine else { return false }
        return Announcement(line.text, words) != nil && !isList
    }

    fileprivate var isList: Bool {
        if case .list = kind { true } else { false }
    }

    fileprivate func hasTimeLabel(_ words: Words) -> Bool {
        guard let inlines = paragraph else { return false }
        return Line.lines(of: inlines).contains { ScheduleLabel.split($0, words)?.label == .time }
    }

    /// What a block can only begin: a question, a release.
    func openingKind(_ words: Words) -> Section.Kind? {
        guard let line = firstLine else { return nil }
        if Announcement(line.text, words) != nil { return .questions }
        guard line.text.contains(anyOf: words.releases.leadsOver) else { return nil }
        return ReleaseAnnouncement(line.text, words) != nil ? .releases : nil
    }

    /// Whether it holds links to articles and nothing else.
    func isArticles(_ words: Words) -> Bool {
        switch kind {
        case .paragraph(let inlines):
            inlines.hasLink
                && Line.lines(of: inlines).allSatisfy { line in
                    let links = line.inlines.links
                    return !links.isEmpty
                        && links.allSatisfy {
                            ArticleTitle.title(of: $0, in: line, above: [], words) != nil && !$0.isBare
                        }
                        && line.text.count <= links.reduce(0) { $0 + $1.text.count } + 2
                }
        case .list(let list):
            !list.items.isEmpty
                && list.items.allSatisfy { item in
                    item.blocks.first?.paragraph.map { inlines in
                        let links = inlines.hasLink ? LeadingLinks.of(Line(inlines)) : []
                        return !links.allSatisfy { $0.isBare }
                    } ?? false
                }
        default: false
        }
    }
}

extension Block {
    /// Whether all it links to are issues: then it tells tasks or answers.
    var leadsToIssues: Bool {
        allLinks.allSatisfy { $0.destination.holds("/issues/") }
    }

    /// The words that issues end with: `欢迎扫码关注：`
    func isFarewell(_ words: Words) -> Bool {
        if case .blockQuote(let blocks) = kind {
            return !blocks.isEmpty && blocks.allSatisfy { $0.isFarewell(words) || $0.isPicture }
        }
        guard let inlines = paragraph, !inlines.hasLink else { return false }
        let text = FoldedText.of(inlines)
        return text.scalarCount <= 60 && text.contains(anyOf: words.headings.farewells)
    }

    /// Whether it is a picture that leads to a page.
    var isLinkedPicture: Bool {
        isPicture && allLinks.contains { $0.image != nil && $0.leadsToPage }
    }

    /// A few words such as stand above the picture of an article.
    func isCaption(_ words: Words) -> Bool {
        guard let inlines = paragraph, !inlines.hasLink, !Line.breaks(inlines) else { return false }
        let text = FoldedText.of(inlines)
        return (4...80).contains(text.scalarCount) && !isFarewell(words) && ProjectLine(Line(inlines), words) == nil
    }
}

extension Line {
    func tellsDate(_ words: Words) -> Bool {
        text.contains(where: \.isASCIIDigit) && !DateScanner.scan(text, words).dates.isEmpty
    }
}

extension [Block] {
    /// Whether everything said is links to articles.
    func isLinkList(_ words: Words) -> Bool {
        var hasArticles = false
        for block in self {
            if block.isArticles(words) { hasArticles = true } else if !block.isPicture { return false }
        }
        return hasArticles
    }

    /// Whether they link to recordings, with some words around them that tell no day and have no label.
    func isRecordings(_ words: Words) -> Bool {
        var links = 0
        for block in self {
            if block.isArticles(words) {
                links += block.allLinks.count
            } else if case .list = block.kind {
                return false
            } else if let inlines = block.paragraph {
                let lines = Line.lines(of: inlines)
                guard lines.allSatisfy({ ScheduleLabel.split($0.text, words) == nil && !$0.tellsDate(words) }) else {
                    return false
                }
            }
        }
        return links >= 2
    }

    /// What a section is whose heading does not tell.
    func shape(_ words: Words) -> Section.Kind? {
        if let opening = lazy.compactMap({ $0.openingKind(words) }).first { return opening }
        if isLinkList(words) { return isRecruiting(words) ? nil : .reading }
        if isSchedule(words) { return .schedule }
        return isTasks(words) ? .tasks : nil
    }

    private func isSchedule(_ words: Words) -> Bool {
        let facts = ScheduleFacts(self, words)
        return facts.title != nil && facts.time != nil
    }

    /// Whether lists under names of projects tell tasks, each with its issue.
    private func isTasks(_ words: Words) -> Bool {
        var tasks = 0
        var sawProject = false
        for block in self {
            if case .list(let list) = block.kind, sawProject {
                tasks += list.items.count {
                    $0.blocks.contains { $0.allLinks.contains { $0.destination.holds("/issues/") } }
                }
            } else if let inlines = block.paragraph, inlines.isStrong, TaskLine.project(block, words) != nil {
                sawProject = true
            }
        }
        return tasks >= 2
    }

    /// Whether a table tells talks with their times and nothing leads to an article.
    func isTimetable(_ words: Words) -> Bool {
        contains { $0.isScheduleTable(words) } && !contains { $0.isArticles(words) }
    }

    private func isRecruiting(_ words: Words) -> Bool {
        flatMap(\.allLinks).contains { $0.text.contains(anyOf: words.articles.recruiting) }
    }

    /// Where links to articles begin that go on to the end, pictures between them; the count where there are none.
    func trailingArticles(_ words: Words) -> Int {
        var start = count
        var links = 0
        for index in indices.reversed() {
            if self[index].isArticles(words), !self[index].leadsToIssues {
                links += self[index].allLinks.count
            } else if index + 1 < count, self[index + 1].isLinkedPicture, self[index].isCaption(words) {
                links += 1
            } else if !self[index].isPicture, links > 0 || !self[index].isFarewell(words) {
                break
            }
            start = index
        }
        return links >= 2 ? start : count
    }
}
