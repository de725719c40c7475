internal import WeeklyMarkdown
internal import WeeklyModel

/// Reads a section of releases: the announcement, the list of changes, the report.
struct ReleaseReader {
    /// - Parameter continuations: the sections under headings of their own that go on with the last release, such as "Bug Fixes".
    func read(_ section: RawSection, continuations: [RawSection], _ reading: inout Reading) -> [Passage] {
        let heading = section.heading?.text ?? []
        let project = ReleaseAnnouncement.project(ofHeading: heading)
        let splitter = BlockSplitter<ReleaseMark>(
            file: reading.file, mark: ReleaseMark.init, opensItem: \.opensItem)
        var writer = ReleaseWriter(headingProject: project)
        if let announced = ReleaseAnnouncement(heading, isHeading: true) {
            writer.begin(announced, nil, &reading)
        }
        for piece in splitter.pieces(of: section.blocks) { writer.append(piece, &reading) }
        writer.append(continuations: continuations)
        return writer.finished(&reading)
    }
}

/// Puts the pieces of a section of releases into passages.
struct ReleaseWriter {
    let headingProject: String?
    private var draft: ReleaseDraft?
    private var prose: [Block] = []
    private var passages: [Passage] = []

    init(headingProject: String?) {
        self.headingProject = headingProject
    }

    mutating func append(_ piece: Piece<ReleaseMark>, _ reading: inout Reading) {
        switch piece.mark {
        case .announcement(let announcement): begin(announcement, piece, &reading)
        case .event:
            flush(&reading)
            passages.append(EventReader().passage([piece.block], &reading))
        default:
            if draft == nil { prose.append(piece.block) } else { draft?.pieces.append(piece) }
        }
    }

    /// Begins a release, unless its heading or a line in front did already.
    mutating func begin(_ announcement: ReleaseAnnouncement, _ piece: Piece<ReleaseMark>?, _ reading: inout Reading) {
        if let piece, draft?.isAnnouncedAgain(by: announcement) ?? false {
            draft?.pieces.append(piece)
            return
        }
        flush(&reading)
        draft = ReleaseDraft(announcement: announcement)
        if let piece { draft?.pieces.append(piece) }
    }

    mutating func append(continuations: [RawSection]) {
        draft?.continuations = continuations
    }

    mutating func finished(_ reading: inout Reading) -> [Passage] {
        flush(&reading)
        return passages
    }

    private mutating func flush(_ reading: inout Reading) {
        if !prose.isEmpty { passages.append(reading.prose(prose)) }
        prose = []
        if let draft { passages.append(draft.passage(headingProject: headingProject, &reading)) }
        draft = nil
    }
}
