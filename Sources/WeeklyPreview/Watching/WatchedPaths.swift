internal import WeeklyBuild
internal import WeeklyText

/// The folders and symlinks of a site that are watched, by their paths, and what these paths led to when the watch began.
///
/// Events belong to inodes. A path may lead to another one without any event: where a link's target is exchanged, or a folder
/// above the site's; then the watch tells of what nobody sees any more.
struct WatchedPaths {
    private struct Folder {
        let watch: Int32
        /// Nil where nothing was there any more.
        let target: PathTarget?
    }

    private var folders: [ExactText: Folder] = [:]
    private var links: [ExactText: LinkTarget] = [:]
    /// Several where links lead to one folder.
    private var byWatch: [Int32: Set<ExactText>] = [:]
    /// What is known in each folder.
    private var children: [ExactText: Set<ExactText>] = [:]

    /// The paths of a folder, by its watch descriptor.
    func paths(of watch: Int32) -> Set<ExactText> { byWatch[watch] ?? [] }

    /// All symlinks, sorted.
    var linkPaths: [String] { links.keys.sortedTexts }

    func isLink(_ path: String) -> Bool { links[path] != nil }
    func isFolder(_ path: String) -> Bool { folders[path] != nil }
    func isKnown(_ path: String) -> Bool { folders[path] != nil || links[path] != nil }

    // MARK: Changes

    /// - Parameter target: what the path led to before the watch began: so whatever comes between shows.
    mutating func insert(folder path: String, watch: Int32, target: PathTarget?) {
        folders[path] = Folder(watch: watch, target: target)
        byWatch[watch, default: []].insert(path)
        note(path)
    }

    mutating func insert(link path: String, target: LinkTarget) {
        links[path] = target
        note(path)
    }

    private mutating func note(_ path: String) {
        if let slash = path.utf8.lastIndex(of: .slash) { children[String(path[..<slash]), default: []].insert(path) }
    }

    /// Forgets a path with all below it; gives the watches that nobody needs any more.
    mutating func remove(_ path: String) -> [Int32] {
        var (open, unused) = ([path], [Int32]())
        while let path = open.popLast() {
            open += (children.removeValue(forKey: ExactText(path)) ?? []).map(\.text)
            links[path] = nil
            guard let watch = folders.removeValue(forKey: ExactText(path))?.watch else { continue }
            byWatch[watch]?.remove(path)
            guard byWatch[watch]?.isEmpty == true else { continue }
            byWatch[watch] = nil
            unused.append(watch)
        }
        return unused
    }

    // MARK: What leads elsewhere

    /// Whether a folder's path leads where it led.
    func leadsThere(_ path: String, in root: String) -> Bool {
        folders[path].map { $0.target != nil && $0.target == PathTarget(PathText.join(root, path)) } ?? false
    }

    /// The links whose targets are others, or were written to. There are few.
    func changedLinks(in root: String) -> [String] {
        links.filter { $0.value != LinkTarget(PathText.join(root, $0.key.text)) }.map(\.key.text)
    }

    /// The folders at whose paths others are now.
    func changedFolders(in root: String) -> [String] {
        folders.keys.map(\.text).filter { !leadsThere($0, in: root) }
    }
}
