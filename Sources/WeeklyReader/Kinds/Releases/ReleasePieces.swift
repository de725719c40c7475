internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The pieces of one release, of which the release is made once all are there.
struct ReleasePieces {
    var announcement: ReleaseAnnouncement
    var pieces: [Piece<ReleaseMark>] = []
    var continuations: [RawSection] = []

    /// Whether it was announced, by the heading or a line, and nothing told of it yet: then another line may say the same once more.
    func isAnnouncedAgain(by other: ReleaseAnnouncement) -> Bool {
        guard announcement.hasVersions(of: other), pieces.allSatisfy(\.tellsNoChange) else { return false }
        // A heading may write the name otherwise than the text; two lines that do so are two projects.
        guard !pieces.isEmpty, let name = announcement.project, let again = other.project else { return true }
        return name.lowercased() == again.lowercased()
    }

    func passage(headingProject: String?, _ state: inout ReaderState) -> Passage {
        let blocks = pieces.map(\.block)
        guard let project = announcement.project ?? headingProject else { return state.prose(blocks) }
        var changes = ChangeCollector(state.words)
        for piece in pieces { changes.append(piece) }
        for section in continuations { changes.append(section) }
        let release = Release(
            project: NamedLink(name: project), versions: announcement.versions, changes: changes.finished(),
            url: reportURL(state.words))
        let anchor = state.anchors.anchor(.release, ([project] + announcement.versions).joined(separator: "-"))
        return state.passage(blocks, anchor: anchor, .release(release))
    }

    /// The first address under the report's label; without a label, the first that leads to a release.
    private func reportURL(_ words: Words) -> String? {
        let continued = continuations.flatMap {
            $0.blocks.map { Piece(block: $0, mark: ReleaseMark(block: $0, words)) }
        }
        let all = pieces + continued
        for index in all.indices {
            guard case .report(isMain: true)? = all[index].mark else { continue }
            if let link = all[index...].prefix(2).lazy.compactMap({ $0.block.firstLink }).first {
                return link.destination
            }
        }
        let links = all.flatMap { $0.block.allLinks }
        let release = links.first { $0.destination.holds("/releases/") || $0.destination.holds("/tag/") }
        return (release ?? all.lazy.compactMap { $0.block.reportLink(words) }.first)?.destination
    }
}

extension Piece<ReleaseMark> {
    /// Whether it announces the release, or is a sentence or a picture in front of its changes.
    fileprivate var tellsNoChange: Bool {
        if let mark { return mark.isAnnouncement }
        guard let inlines = block.paragraph else { return block.isPicture }
        return !Line.lines(of: inlines).contains { Enumerator.isEntry($0.text) }
    }
}

extension Block {
    /// The link in a line that speaks of a report, whatever it begins with.
    fileprivate func reportLink(_ words: Words) -> FoundLink? {
        guard let inlines = paragraph else { return nil }
        let line = Line.lines(of: inlines).first { $0.text.contains(anyOf: words.releases.reportSentences) }
        return line?.inlines.links.first(where: \.leadsToPage)
    }
}

extension ReleaseMark {
    fileprivate init?(block: Block, _ words: Words) {
        guard let inlines = block.paragraph, let line = Line.lines(of: inlines).first else { return nil }
        self.init(line, words)
    }
}
