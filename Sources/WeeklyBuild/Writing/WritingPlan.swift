internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// All that a build is about to do in the output folder, known before the first file is moved.
struct WritingPlan: Sendable {
    /// What is moved at once.
    enum Move: Hashable, Sendable {
        /// A file, by its number.
        case file(Int)
        /// A folder that the output has not, with all that it will hold: so many files.
        case folder(String, files: Int)

        var files: Int { if case .folder(_, let files) = self { files } else { 1 } }
    }

    /// What is moved, in this order.
    let moves: [Move]
    /// Every folder that holds a file of the site, the outer before the inner.
    let folders: [String]
    /// Those of them that are to be made, none of them moved as a whole, and that only have another mode.
    let missingFolders: [String]
    let foldersOfOtherMode: [String]
    /// Files of earlier builds that the site has no more, but for those in the way.
    let removals: [String]
    /// What earlier builds wrote where a folder is needed now, or where a file is.
    let obstacles: Obstacles
    /// The numbers of the files that only have another mode.
    let modes: [Int]

    /// Whether nothing is moved, removed or given another mode.
    var isEmpty: Bool {
        foldersOfOtherMode.isEmpty && moves.isEmpty && removals.isEmpty && obstacles.isEmpty && modes.isEmpty
    }

    /// How many files are moved.
    var movedFiles: Int { moves.lazy.map(\.files).reduce(0, +) }

    /// The plan, or what is in its way.
    ///
    /// - Parameter folders: those of the files (`folders(of:)`).
    static func make(
        _ files: OutputFiles, in folders: [String], _ outcomes: [RouteMaking.Outcome], _ output: OpenFolder,
        previous: Manifest, current: Manifest, jobs: Int = 1
    ) throws(FileError) -> Result<WritingPlan, SiteWriterFailure> {
        let stale = previous.without(current)
        var check = TargetCheck(output, stale: stale)
        try check.folders(folders, jobs: jobs)
        var (ranking, modes): (MoveRanking, [Int]) = (MoveRanking(), [])
        for (number, outcome) in outcomes.enumerated() {
            switch outcome {
            case .staged(let isNew, let folder):
                try check.target(files[number].path)
                ranking.add(number, below: folder, WritingOrder(files[number].route, isNew: isNew))
            case .otherMode: modes.append(number)
            case .unchanged, .failed, .omitted: break
            }
        }
        for file in stale { try check.removal(file) }
        guard check.problems.isEmpty else { return .failure(SiteWriterFailure(diagnostics: check.problems.sorted())) }
        let obstacles = check.obstacles
        return .success(
            WritingPlan(
                moves: ranking.moves, folders: folders,
                missingFolders: ranking.without(movedFolders: check.missingFolders),
                foldersOfOtherMode: check.foldersOfOtherMode,
                removals: stale.filter { !obstacles.hold($0) }, obstacles: obstacles,
                modes: modes))
    }

    /// The folders that hold files of routes, and with them their compressed copies, and all folders that these are in, the outer before the
    /// inner.
    ///
    /// - Parameter routes: in the order of their paths.
    static func folders(of routes: [Route]) -> [String] {
        var folders: [String] = []
        // Those that the last file is in, the outer before the inner: what is in a folder follows one another.
        var way: [String] = []
        for route in routes {
            let path = route.path.file
            if let last = way.last, PathText.isDirectlyBelow(path, last) { continue }
            while let last = way.last, !PathText.isBelow(path, last) { way.removeLast() }
            let new = Self.folders(of: path, upTo: way.last ?? ".")
            way += new
            folders += new
        }
        return folders.sortedByBytes()
    }

    /// The folders that a file is in, below one of them, the outer before the inner.
    private static func folders(of path: String, upTo outer: String) -> [String] {
        var folders: [String] = []
        var folder = PathText.parent(of: path)
        while !folder.hasBytes(of: outer) {
            folders.append(folder)
            folder = PathText.parent(of: folder)
        }
        return folders.reversed()
    }
}
