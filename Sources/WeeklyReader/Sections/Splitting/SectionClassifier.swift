internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Tells by the shape of what stands in it what a section is, where its heading is missing, unknown or says too much.
struct SectionClassifier: Sendable {
    let vocabulary: SectionVocabulary

    func sections(of blocks: [Block]) -> [RawSection] {
        var sections: [RawSection] = []
        for section in SectionSplitter(vocabulary: vocabulary).split(blocks) {
            var section = section
            section.outerLevel = Self.outerLevel(of: section, after: sections.last)
            section.isWithinTasks = Self.isWithinTasks(section, after: sections)
            section.kind = kind(of: section)
            sections += section.partedAtShapes()
        }
        return sections
    }

    private func kind(of section: RawSection) -> Section.Kind {
        switch section.kind {
        case .schedule:
            section.blocks.isLinkList || (section.looksBack && section.blocks.isRecordings) ? .reading : .schedule
        case .questions: section.blocks.isLinkList ? .reading : .questions
        case .reading: section.blocks.isTimetable ? .schedule : .reading
        case .other where section.outerLevel != nil: .releases
        case .other where section.isWithinTasks: .tasks
        case .other where section.heading != nil: section.blocks.shape ?? .other
        default: section.kind
        }
    }

    /// The level of the releases that a deeper heading goes on with; nil for a heading that says itself what it is.
    private static func outerLevel(of section: RawSection, after previous: RawSection?) -> Int? {
        guard section.kind == .other, let level = section.heading?.level, previous?.kind == .releases else {
            return nil
        }
        guard let outer = previous?.outerLevel ?? previous?.heading?.level else { return nil }
        return outer < level ? outer : nil
    }
}

extension SectionClassifier {
    /// Whether a deeper heading names the project of tasks whose heading stands above.
    private static func isWithinTasks(_ section: RawSection, after sections: [RawSection]) -> Bool {
        guard section.kind == .other || section.kind == .tasks, let heading = section.heading, !heading.isBoldLine
        else {
            return false
        }
        guard let outer = sections.last(where: { !$0.isWithinTasks }), outer.kind == .tasks else { return false }
        return outer.heading.map { $0.level < heading.level } ?? false
    }
}

extension RawSection {
    /// Whether its heading tells of livestreams and the like that have been. Meetings are told of one by one.
    fileprivate var looksBack: Bool {
        guard let text = heading?.text, text.contains(anyOf: ["回顾", "整理", "往期"]) else { return false }
        return !text.contains("会议")
    }

    /// Whether it goes on with the release of the section above: it has a heading of its own, but announces nothing.
    var continuesRelease: Bool {
        guard outerLevel != nil, let heading, ReleaseAnnouncement(heading.text, isHeading: true) == nil else {
            return false
        }
        return !blocks.contains { $0.firstLine.map { ReleaseAnnouncement($0.text) != nil } ?? false }
    }

    /// The section, and those within it that lack a heading: articles at its end, questions under a masthead.
    fileprivate func partedAtShapes() -> [RawSection] {
        if kind == .masthead, heading == nil { return partedMasthead() }
        guard kind != .reading, kind != .other, kind != .schedule, kind != .events else { return [self] }
        let start = blocks.trailingArticles
        guard start > 0, start < blocks.count else { return [self] }
        var section = self
        section.blocks = Array(blocks[..<start])
        return [section, RawSection(blocks: Array(blocks[start...]), kind: .reading)]
    }

    private func partedMasthead() -> [RawSection] {
        for (index, block) in blocks.enumerated() {
            guard let kind = block.openingKind else { continue }
            var section = self
            section.blocks = Array(blocks[..<index])
            let rest = RawSection(blocks: Array(blocks[index...]), kind: kind)
            return section.blocks.isEmpty ? [rest] : [section, rest]
        }
        return [self]
    }
}

extension Block {
    var firstLine: Line? {
        switch kind {
        case .paragraph(let inlines): Line.first(of: inlines)
        case .list(let list): list.items.first?.blocks.first?.firstLine
        default: nil
        }
    }

    /// What a block can only begin: a question, a release.
    fileprivate var openingKind: Section.Kind? {
        guard let line = firstLine else { return nil }
        if Announcement(line.text) != nil { return .questions }
        let announces = line.text.contains("如下") && ReleaseAnnouncement(line.text) != nil
        return announces ? .releases : nil
    }

    /// Whether it holds links to articles and nothing else.
    var isArticles: Bool {
        switch kind {
        case .paragraph(let inlines):
            inlines.hasLink
                && Line.lines(of: inlines).allSatisfy { line in
                    let links = line.inlines.links
                    return !links.isEmpty
                        && links.allSatisfy { ArticleTitle.title(of: $0, in: line, above: []) != nil && !$0.isBare }
                        && line.text.count <= links.reduce(0) { $0 + $1.text.count } + 2
                }
        case .list(let list):
            !list.items.isEmpty
                && list.items.allSatisfy { item in
                    item.blocks.first?.paragraph.map { $0.hasLink && !$0.links.allSatisfy { $0.isBare } } ?? false
                }
        default: false
        }
    }
}

extension Block {
    /// Whether all it links to are issues: then it tells tasks or answers.
    fileprivate var leadsToIssues: Bool {
        allLinks.allSatisfy { $0.destination.contains("/issues/") }
    }

    /// The words that issues end with: `欢迎扫码关注：`
    fileprivate var isFarewell: Bool {
        if case .blockQuote(let blocks) = kind {
            return !blocks.isEmpty && blocks.allSatisfy { $0.isFarewell || $0.isPicture }
        }
        guard let inlines = paragraph, !inlines.hasLink else { return false }
        let text = FoldedText.of(inlines)
        return text.scalarCount <= 60 && text.contains(anyOf: ["扫码", "关注", "公众号"])
    }

    /// Whether it is a picture that leads to a page.
    fileprivate var isLinkedPicture: Bool {
        isPicture && allLinks.contains { $0.image != nil && $0.leadsToPage }
    }

    /// A few words such as stand above the picture of an article.
    fileprivate var isCaption: Bool {
        guard let inlines = paragraph, !inlines.hasLink, !Line.breaks(inlines) else { return false }
        let text = FoldedText.of(inlines)
        return (4...80).contains(text.scalarCount) && !isFarewell && ProjectLine(Line(inlines)) == nil
    }
}

extension Line {
    fileprivate var tellsDate: Bool {
        text.contains(where: \.isASCIIDigit) && !DateScanner.scan(text).dates.isEmpty
    }
}

extension [Block] {
    /// Whether everything said is links to articles.
    fileprivate var isLinkList: Bool {
        var hasArticles = false
        for block in self {
            if block.isArticles { hasArticles = true } else if !block.isPicture { return false }
        }
        return hasArticles
    }

    /// Whether they link to recordings, with some words around them that tell no day and have no label.
    fileprivate var isRecordings: Bool {
        var links = 0
        for block in self {
            if block.isArticles {
                links += block.allLinks.count
            } else if case .list = block.kind {
                return false
            } else if let inlines = block.paragraph {
                let lines = Line.lines(of: inlines)
                guard lines.allSatisfy({ ScheduleLabel.split($0.text) == nil && !$0.tellsDate }) else { return false }
            }
        }
        return links >= 2
    }

    /// What a section is whose heading does not tell.
    fileprivate var shape: Section.Kind? {
        if let opening = lazy.compactMap(\.openingKind).first { return opening }
        if isLinkList { return isRecruiting ? nil : .reading }
        if isSchedule { return .schedule }
        return isTasks ? .tasks : nil
    }

    private var isSchedule: Bool {
        let facts = ScheduleFacts(self)
        return facts.title != nil && facts.time != nil
    }

    /// Whether lists under names of projects tell tasks, each with its issue.
    private var isTasks: Bool {
        var tasks = 0
        var sawProject = false
        for block in self {
            if case .list(let list) = block.kind, sawProject {
                tasks += list.items.count {
                    $0.blocks.contains { $0.allLinks.contains { $0.destination.contains("/issues/") } }
                }
            } else if let inlines = block.paragraph, inlines.isStrong, TaskLine.project(block) != nil {
                sawProject = true
            }
        }
        return tasks >= 2
    }

    /// Whether a table tells talks with their times and nothing leads to an article.
    fileprivate var isTimetable: Bool {
        contains(where: \.isScheduleTable) && !contains(where: \.isArticles)
    }

    private var isRecruiting: Bool {
        flatMap(\.allLinks).contains { $0.text.contains(anyOf: ["招聘", "实习生", "岗位", "加入我们"]) }
    }

    /// Where links to articles begin that go on to the end, pictures between them; the count where there are none.
    fileprivate var trailingArticles: Int {
        var start = count
        var links = 0
        for index in indices.reversed() {
            if self[index].isArticles, !self[index].leadsToIssues {
                links += self[index].allLinks.count
            } else if index + 1 < count, self[index + 1].isLinkedPicture, self[index].isCaption {
                links += 1
            } else if !self[index].isPicture, links > 0 || !self[index].isFarewell {
                break
            }
            start = index
        }
        return links >= 2 ? start : count
    }
}
