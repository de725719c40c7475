internal import WeeklySite
internal import WeeklyText

/// A Markdown file of a site that becomes a page, and what lies beside it.
protocol SourceEntry {
    /// Relative to the site's folder.
    var path: String { get }
    /// Files beside `index.md`, relative to its folder.
    var bundle: [String] { get }
    /// The folder of `index.md`, relative to the site's folder; nil for a file that stands alone.
    var bundleFolder: String? { get }
    /// Where those of its files are that symlinks lead to: both relative to the site's folder.
    var realPaths: [ExactText: String] { get }
}

extension SourceEntry {
    /// The files beside it, relative to the site's folder.
    var bundlePaths: [String] {
        bundleFolder.map { folder in bundle.map { "\(folder)/\($0)" } } ?? []
    }

    /// What the site shows beside the page.
    func files(in root: String) -> [PublishedIssue.File] {
        zip(bundle, bundlePaths).map { name, path in
            PublishedIssue.File(name: name, origin: path, source: PathText.join(root, realPaths[path] ?? path))
        }
    }

    /// Its path on disk, past symlinks.
    func source(in root: String) -> String { PathText.join(root, realPaths[path] ?? path) }
}
