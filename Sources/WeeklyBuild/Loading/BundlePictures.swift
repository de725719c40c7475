internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// The sizes of the pictures beside issues, read from the files' first bytes.
struct BundlePictures: Sendable {
    /// By the pictures' paths relative to the site's folder; nil for those that do not tell it.
    private var sizes: [ExactText: PictureSize?] = [:]
    /// What is wrong with those that are none, by their paths.
    private var broken: [ExactText: Diagnostic] = [:]

    /// The warnings, in no order.
    var problems: [Diagnostic] { Array(broken.values) }

    init(_ folder: SiteFolder, jobs: Int) {
        read(Self.paths(in: folder), folder, jobs: jobs)
    }

    /// Whether a picture that was read may have changed. Mostly an issue's text alone was saved.
    static func mayTouch(_ changes: FolderChanges) -> Bool {
        changes.paths.contains { !$0.text.ends(with: ".md") }
    }

    /// Reads again what changed, for the first time what came, and forgets what went.
    mutating func read(_ changes: FolderChanges, _ folder: SiteFolder, jobs: Int) {
        let paths = Self.paths(in: folder)
        let kept = Set(texts: paths.filter { !changes.touch($0) })
        sizes = sizes.filter { kept.contains($0.key) }
        broken = broken.filter { kept.contains($0.key) }
        read(paths.filter { sizes[$0] == nil }, folder, jobs: jobs)
    }

    /// The sizes of all pictures under the addresses that they have on the site.
    ///
    /// - Parameter published: the files beside issues and pages, and where they are.
    func sizes(
        of published: @autoclosure () -> [(origin: String, path: RoutePath)], and assets: Assets
    ) -> PictureSizes {
        var all = assets.pictureSizes
        guard !sizes.isEmpty else { return PictureSizes(all) }
        for (origin, path) in published() {
            if let size = sizes[origin] { all[path] = size }
        }
        return PictureSizes(all)
    }

    private mutating func read(_ paths: [String], _ folder: SiteFolder, jobs: Int) {
        let found = Parallel.map(paths.count, jobs: jobs) { Self.look(at: folder.source(of: paths[$0]), paths[$0]) }
        for (path, (size, problem)) in zip(paths, found) {
            sizes.updateValue(size, forKey: ExactText(path))
            if let problem { broken[path] = problem }
        }
    }

    /// Nil for what cannot be read, too: whoever copies the file tells of it.
    ///
    /// - Parameter path: as messages show it.
    private static func look(at source: String, _ path: String) -> (PictureSize?, Diagnostic?) {
        guard let bytes = try? FileSystem.read(source, from: 0, count: PictureSize.decisiveBytes) else {
            return (nil, nil)
        }
        return (PictureSize.of(bytes), BrokenPicture.problem(in: bytes, at: path))
    }

    private static func paths(in folder: SiteFolder) -> [String] {
        folder.bundleFiles.filter(BrokenPicture.isPicture)
    }
}
