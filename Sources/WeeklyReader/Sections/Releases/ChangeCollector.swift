internal import WeeklyMarkdown
internal import WeeklyModel

/// Collects the changes of a release from lists and lines.
struct ChangeCollector {
    private var changes: [Release.Change] = []
    private var group: String?
    /// Lines without a mark; they are changes where changes were announced and nothing else lists them.
    private var plain: [Release.Change] = []
    private var announcesChanges = false
    /// Whether the line above thanks those whom the next list names.
    private var thanks = false

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
            if isAnnouncement { announcesChanges = announcesChanges || lines[0].text.contains(anyOf: Self.leadIns) }
            for line in lines.dropFirst(isAnnouncement ? 1 : 0) { append(line) }
        // What else is quoted is said about the release.
        case .blockQuote(let blocks):
            for block in blocks { if case .list = block.kind { append(block, isAnnouncement: false) } }
        default: break
        }
    }

    // MARK: Lists

    private mutating func append(_ list: List) {
        for item in list.items { append(item) }
    }

    private mutating func append(_ item: List.Item) {
        guard let inlines = item.blocks.first?.paragraph else { return }
        let text = FoldedText.of(inlines)
        if Self.isThanks(text) || (inlines.hasLink && ReleaseMark.report(text) != nil) { return }
        if item.blocks.count == 1, ChangeGroup.isLabel(text) {
            group = Self.groupName(text)
            return
        }
        guard let nested = item.nestedList, ChangeGroup.isName(text) else {
            changes.append(Release.Change(RichText(item.blocks), group: group))
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
        thanks = Self.isThanks(text)
        if text.isEmpty || thanks { return }
        if Enumerator.isEntry(text) {
            let rest = Enumerator.dropping(from: text)
            if Self.namesGroup(rest, line) { group = Self.groupName(rest) } else { changes.append(change(line)) }
        } else if text.contains(anyOf: Self.leadIns) {
            announcesChanges = true
        } else if text.ends(with: "：") || text.ends(with: ":") {
            group = text.scalarCount <= 16 ? Self.groupName(text) : group
        } else if ChangeGroup.isHeading(text) {
            group = Self.groupName(text)
        } else if line.inlines.links.allSatisfy(\.leadsToIssue) {
            plain.append(change(line))
        }
    }

    private func change(_ line: Line) -> Release.Change {
        Release.Change(RichText(line.inlines), group: group)
    }

    private static func namesGroup(_ text: Bytes, _ line: Line) -> Bool {
        text.ends(with: "：") || text.ends(with: ":") || (line.inlines.isStrong && text.scalarCount <= 14)
    }

    private static func groupName(_ text: Bytes) -> String {
        text.trimmingEnd(of: ["：", ":"]).string
    }

    static func isThanks(_ text: Bytes) -> Bool {
        let rest = Enumerator.dropping(from: text)
        return rest.starts(withAnyOf: ["致谢", "感谢", "鸣谢", "特别感谢", "特别鸣谢", "贡献者", "New Contributors"])
    }

    private static let leadIns: [StaticString] = ["如下", "包含功能", "主要变更", "主要更新", "新特性包括"]
}

extension FoundLink {
    /// Whether it only tells by which issue or request a change came.
    fileprivate var leadsToIssue: Bool {
        text.starts(with: "#") || destination.contains("/pull/") || destination.contains("/issues/")
    }
}

extension List.Item {
    var nestedList: List? {
        for block in blocks { if case .list(let list) = block.kind { return list } }
        return nil
    }
}
