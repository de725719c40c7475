internal import WeeklyDiagnostics
internal import WeeklyText

/// Where symlinks of a site may lead: those of content/, which strangers send, only to what is in content/; those of static/ and
/// templates/, which are the site's own, to anything in the site's folder.
extension SiteFolder {
    /// What is below one of the site's folders.
    ///
    /// - Parameter folder: `content` or another folder of issues, `static` or `templates`; empty for the site's own.
    static func listing(of folder: String, in root: String) throws(FileError) -> FolderListing {
        try listing(of: folder, like: folder, in: root)
    }

    /// The same of a folder in which links and names mean what they mean in one of the site's: a theme's `static` is like the site's.
    static func listing(of folder: String, like part: String, in root: String) throws(FileError) -> FolderListing {
        try FolderListing(
            below: PathText.join(root, folder), in: root, linksStayInside: !["static", "templates"].contains(part),
            leavingOut: LeftOutNames(below: part))
    }

    /// Adds the links that lead to what changed.
    func addLinks(to changes: inout FolderChanges) {
        guard !realPaths.isEmpty else { return }
        var targets = changes
        let top = PathText.resolved(root)
        for path in changes.paths { if let real = realPath(of: path.text, below: top) { targets.paths.insert(real) } }
        for (link, real) in realPaths where targets.touch(real) { changes.paths.insert(link) }
    }

    /// Where a path leads past the symlinks on the way to it, whether or not anything is there; nil for what is not in the site's folder.
    /// What is told of by its path in content/ lies elsewhere if that is a link.
    ///
    /// - Parameter top: the site's folder, without links.
    private func realPath(of path: String, below top: String) -> String? {
        let real = PathText.resolved(PathText.join(root, path))
        return PathText.isBelow(real, top) ? real.without(start: top)?.without(start: "/").map(String.init) : nil
    }

    /// Whether a program that looks at what is below a site's folders should look below this one: a link is followed only where it
    /// may lead.
    ///
    /// - Parameter path: relative to the site's folder.
    package static func mayFollow(_ path: String, in root: String) -> Bool {
        let place = PathText.join(root, path)
        guard (try? FileSystem.entry(at: place))?.kind == .link else { return true }
        let isContent = path.utf8.starts(with: "content/".utf8)
        guard let real = FileSystem.realPath(place),
            let bounds = FileSystem.realPath(isContent ? PathText.join(root, "content") : root)
        else { return false }
        return RefusedLink.problem(with: real, in: bounds) == nil
    }
}

extension RefusedLink {
    /// - Parameter folder: the folder that was listed.
    func diagnostic(in folder: String) -> Diagnostic {
        let allowed: Message = path.isEmpty || folder != "content" ? "the site's folder" : "\(folder)/"
        let (message, fix): (Message, Message) =
            switch problem {
            case .outside(let target):
                (
                    "this link leads to \(target), which is not in \(allowed); it is not followed",
                    "put what is to be published here in place of the link"
                )
            case .hidden(let target):
                (
                    "this link leads to \(target), a name that begins with a dot or ends with ~; it is not followed",
                    "put what is to be published here in place of the link"
                )
            case .again(let link):
                (
                    "the link \(PathText.join(folder, link)) shows this folder already; it is not shown a second time",
                    "remove one of the two links, or put the files here in place of it"
                )
            }
        return Diagnostic(.refusedLink, message, path: PathText.join(folder, path), fixes: [.init(fix)])
    }
}
