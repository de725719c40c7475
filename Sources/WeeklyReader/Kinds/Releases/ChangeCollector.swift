internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Collects the changes of a release from lists and lines.
struct ChangeCollector {
    private var changes: [Release.Change] = []
    private var group: String?
    /// Lines without a mark; they are changes where changes were announced and nothing else lists them.
    private var plain: [Release.Change] = []
    private var announcesChanges = false
    /// Whether the line above thanks those whom the next list names.
    private var thanks = false
    private let words: Words

    init(_ words: Words) {
        self.words = words
    }

    func finished() -> [Release.Change] {
        changes.isEmpty && announcesChanges ? plain : changes
    }

    mutating func append(_ piece: Piece<ReleaseMark>) {
        if case .report? = piece.mark { return }
        append(piece.block, isAnnouncement: piece.mark?.isAnnouncement ?? false)
    }

    mutating func append(_ section: RawSection) {
        group = section.heading.map { Self.groupName($0.text) }
        announcesChanges = true
        for block in section.blocks { append(block, isAnnouncement: false) }
    }

    private mutating func append(_ block: Block, isAnnouncement: Bool) {
        switch block.kind {
        case .list(let list):
            if !thanks { append(list) }
        case .paragraph(let inlines):
            thanks = false
            let lines = Line.lines(of: inlines)
            if isAnnouncement {
                announcesChanges = announcesChanges || lines[0].text.contains(anyOf: words.releases.changesFollow)
            }
            for line in lines.dropFirst(isAnnouncement ? 1 : 0) { append(line) }
        // What else is quoted is said about the release.
        case .blockQuote(let blocks):
            for block in blocks { if case .list = block.kind { append(block, isAnnouncement: false) } }
        default: break
        }
    }

    // MARK: Lists

    private mutating func append(_ list: List) {
        for (index, item) in list.items.enumerated() {
            if case .number(let start) = list.marker {
                append(item, number: start + index)
            } else {
                append(item, number: nil)
            }
        }
    }

    private mutating func append(_ item: List.Item, number: Int?) {
        guard let inlines = item.blocks.first?.paragraph else { return }
        let text = FoldedText.of(inlines)
        if isThanks(text) || (inlines.hasLink && ReleaseMark.report(text, words) != nil) { return }
        if item.blocks.count == 1, ChangeGroup.isLabel(text) {
            group = Self.groupName(text)
            return
        }
        guard let nested = item.nestedList, ChangeGroup.isName(text, words) else {
            changes.append(Release.Change(RichText(item.blocks), group: group, number: number))
            return
        }
        let outer = group
        group = Self.groupName(text)
        append(nested)
        group = outer
    }

    // MARK: Lines

    private mutating func append(_ line: Line) {
        let text = line.text
        thanks = isThanks(text)
        if text.isEmpty || thanks { return }
        if Enumerator.isEntry(text) {
            let rest = Enumerator.dropping(from: text)
            if Self.namesGroup(rest, line) { group = Self.groupName(rest) } else { changes.append(change(line)) }
        } else if text.contains(anyOf: words.releases.changesFollow) {
            announcesChanges = true
        } else if text.endsWithColon {
            group = text.scalarCount <= 16 ? Self.groupName(text) : group
        } else if ChangeGroup.isHeading(text, words) {
            group = Self.groupName(text)
        } else if line.inlines.links.allSatisfy(\.leadsToIssue) {
            plain.append(change(line))
        }
    }

    private func change(_ line: Line) -> Release.Change {
        Release.Change(RichText(line.inlines), group: group)
    }

    private static func namesGroup(_ text: Bytes, _ line: Line) -> Bool {
        text.endsWithColon || (line.inlines.isStrong && text.scalarCount <= 14)
    }

    private static func groupName(_ text: Bytes) -> String {
        text.trimmingEnd(of: Marks.colons).string
    }

    private func isThanks(_ text: Bytes) -> Bool {
        Enumerator.dropping(from: text).starts(withAnyOf: words.releases.thanks)
    }
}

extension FoundLink {
    /// Whether it only tells by which issue or request a change came.
    fileprivate var leadsToIssue: Bool {
        text.starts(with: "#") || destination.holds("/pull/") || destination.holds("/issues/")
    }
}
