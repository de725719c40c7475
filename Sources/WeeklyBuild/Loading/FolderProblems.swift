internal import WeeklyDiagnostics
internal import WeeklyText

/// What is wrong with the names in a site's folder.
extension SiteFolder {
    /// Warnings, in no order.
    var nameProblems: [Diagnostic] {
        var problems = misplacedFolders + misplacedHostFiles + Self.conflicts(among: staticFiles.map { "static/\($0)" })
        for issue in issues where issue.bundle.count > 1 { problems += Self.conflicts(among: issue.bundlePaths) }
        for page in pages where page.bundle.count > 1 { problems += Self.conflicts(among: page.bundlePaths) }
        return problems
    }

    // MARK: Files that are one on other disks

    /// Names that differ in capital letters or in the form of their characters only. On the disks of macOS and Windows they are one
    /// file, and one of the two is lost.
    private static func conflicts(among paths: [String]) -> [Diagnostic] {
        var first: [ExactText: String] = [:]
        return paths.compactMap { path in
            let folded = path.composed.lowercased()
            guard let other = first[folded] else {
                first[folded] = path
                return nil
            }
            return Diagnostic(
                .nameConflict,
                "on some disks this file and \(other) are one: the names differ in their letters' case or form only",
                path: path, fixes: [.init("rename one of the two, or remove it if it is a copy")])
        }
    }

    // MARK: Folders that are not read

    private static let folders = ["content", "static", "templates"]
    /// Where other programs have the pictures of a site.
    private static let pictureFolders = [
        "pictures", "images", "image", "imgs", "img", "assets", "media", "photos", "uploads",
    ]

    /// Folders beside sofaweekly.yml with nearly the name of one that is read, and those that hold pictures as if they were.
    private var misplacedFolders: [Diagnostic] {
        guard patterns.isEmpty, let names = try? FileSystem.names(in: root) else { return [] }
        return names.compactMap { name in
            if let meant = Self.meant(by: name, names), isOther(name, than: meant) {
                return Diagnostic(
                    .misplacedFolder, "this folder is not read; the site's folder of that kind is called \(meant)",
                    path: name,
                    fixes: [.init("rename it to \(meant), or move what is in it there")])
            }
            guard Self.pictureFolders.contains(where: { $0.hasBytes(of: name.lowercased()) }), holdsPicture(name) else {
                return nil
            }
            return Diagnostic(
                .misplacedFolder,
                "the pictures in this folder are not published: they lie in static/, or beside an issue",
                path: name, fixes: [.init("move it to static/\(name); its pictures are at /\(name)/… then")])
        }
    }

    /// What hosts, browsers and search engines look for at the root of a site, in small letters.
    private static let hostFiles = [
        "cname", "robots.txt", "favicon.ico", "_headers", "_redirects", "_routes.json", "404.html",
    ]

    /// Those beside sofaweekly.yml, where nobody publishes them, as the folders of other generators have them.
    private var misplacedHostFiles: [Diagnostic] {
        guard let names = try? FileSystem.names(in: root) else { return [] }
        return names.compactMap { name in
            guard Self.hostFiles.contains(where: { $0.hasBytes(of: name.lowercased()) }),
                (try? FileSystem.kind(of: PathText.join(root, name))) == .file,
                !staticFiles.contains(where: { $0.hasBytes(of: name) })
            else { return nil }
            return Diagnostic(
                .strayFile, "this file is not published: files for the root of the site lie in static/", path: name,
                fixes: [.init("move it to static/\(name)")])
        }
    }

    /// Whether a picture lies in a folder of the site's, or in a folder there.
    private func holdsPicture(_ name: String) -> Bool {
        let folder = PathText.join(root, name)
        let names = (try? FileSystem.names(in: folder)) ?? []
        return names.contains { BrokenPicture.isPicture($0) }
            || names.contains { inner in
                let inner = (try? FileSystem.names(in: PathText.join(folder, inner))) ?? []
                return inner.contains { BrokenPicture.isPicture($0) }
            }
    }

    /// Another spelling of a name; a near miss only where there is nothing of the right name.
    private static func meant(by name: String, _ names: [String]) -> String? {
        if folders.contains(where: { $0.hasBytes(of: name) }) { return nil }
        if let same = folders.first(where: { $0.hasBytes(of: name.lowercased()) }) { return same }
        guard let near = NearMiss.of(name, among: folders) else { return nil }
        return names.contains { $0.hasBytes(of: near) } ? nil : near
    }

    /// Whether it is a folder, and not the very one under its right name, as on disks that do not tell letters apart.
    private func isOther(_ name: String, than meant: String) -> Bool {
        let path = PathText.join(root, name)
        guard (try? FileSystem.kind(of: path)) == .folder, let identity = try? FileSystem.identity(of: path) else {
            return false
        }
        let other = try? FileSystem.identity(of: PathText.join(root, meant))
        return identity != other
    }
}
