internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// The sizes of the pictures beside issues, read from the files' first bytes.
struct BundlePictures: Sendable {
    private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"]

    /// By the pictures' paths relative to the site's folder; nil for those that do not tell it.
    private var sizes: [ExactText: PictureSize?] = [:]

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
        read(paths.filter { sizes[$0] == nil }, folder, jobs: jobs)
    }

    /// The sizes of all pictures under the addresses that they have on the site.
    func sizes(beside issues: [PublishedIssue], _ permalink: PermalinkPattern, and assets: Assets) -> PictureSizes {
        var all = assets.pictureSizes
        for issue in issues where !sizes.isEmpty && !issue.files.isEmpty {
            for (origin, path) in issue.filePaths(permalink) {
                if let size = sizes[origin] { all[path] = size }
            }
        }
        return PictureSizes(all)
    }

    private mutating func read(_ paths: [String], _ folder: SiteFolder, jobs: Int) {
        let found = Parallel.map(paths.count, jobs: jobs) { Self.size(of: folder.source(of: paths[$0])) }
        for (path, size) in zip(paths, found) { sizes.updateValue(size, forKey: ExactText(path)) }
    }

    /// Nil for what cannot be read, too: whoever copies the file tells of it.
    private static func size(of path: String) -> PictureSize? {
        let bytes = try? FileSystem.read(path, from: 0, count: PictureSize.decisiveBytes)
        return bytes.flatMap(PictureSize.of)
    }

    private static func paths(in folder: SiteFolder) -> [String] {
        folder.bundleFiles.filter(isPicture)
    }

    private static func isPicture(_ name: String) -> Bool {
        let name = name.lowercased()
        return endings.contains { name.ends(with: $0) }
    }
}
