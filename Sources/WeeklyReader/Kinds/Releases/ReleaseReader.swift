internal import WeeklyMarkdown
internal import WeeklyModel

/// Reads a section of releases: the announcement, the list of changes, the report.
struct ReleaseReader: SectionReader {
    /// Reads news of people that stand among releases.
    let news: @Sendable (Block, inout ReaderState) -> Passage

    var readsHeadings: Bool { true }

    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage] {
        let words = state.words
        let heading = section.heading?.text ?? []
        let project = ReleaseAnnouncement.project(ofHeading: heading, words)
        let splitter = BlockSplitter<ReleaseMark>(
            file: state.file, mark: { ReleaseMark($0, words) }, opensItem: \.opensItem)
        var writer = ReleaseWriter(headingProject: project, news: news)
        if let announced = ReleaseAnnouncement(heading, isHeading: true, words) {
            writer.begin(announced, nil, &state)
        }
        for piece in splitter.pieces(of: section.blocks) { writer.append(piece, &state) }
        writer.append(continuations: section.continuations)
        return writer.finished(&state)
    }
}

/// Puts the pieces of a section of releases into passages.
struct ReleaseWriter {
    let headingProject: String?
    let news: @Sendable (Block, inout ReaderState) -> Passage
    private var release: ReleasePieces?
    private var prose: [Block] = []
    private var passages: [Passage] = []

    init(headingProject: String?, news: @escaping @Sendable (Block, inout ReaderState) -> Passage) {
        self.headingProject = headingProject
        self.news = news
    }

    mutating func append(_ piece: Piece<ReleaseMark>, _ state: inout ReaderState) {
        switch piece.mark {
        case .announcement(let announcement): begin(announcement, piece, &state)
        case .event:
            flush(&state)
            passages.append(news(piece.block, &state))
        default:
            if release == nil { prose.append(piece.block) } else { release?.pieces.append(piece) }
        }
    }

    /// Begins a release, unless its heading or a line in front did already.
    mutating func begin(_ announcement: ReleaseAnnouncement, _ piece: Piece<ReleaseMark>?, _ state: inout ReaderState) {
        if let piece, release?.isAnnouncedAgain(by: announcement) ?? false {
            release?.pieces.append(piece)
            return
        }
        flush(&state)
        release = ReleasePieces(announcement: announcement)
        if let piece { release?.pieces.append(piece) }
    }

    mutating func append(continuations: [RawSection]) {
        release?.continuations = continuations
    }

    mutating func finished(_ state: inout ReaderState) -> [Passage] {
        flush(&state)
        return passages
    }

    private mutating func flush(_ state: inout ReaderState) {
        if !prose.isEmpty { passages.append(state.prose(prose)) }
        prose = []
        if let release { passages.append(release.passage(headingProject: headingProject, &state)) }
        release = nil
    }
}
