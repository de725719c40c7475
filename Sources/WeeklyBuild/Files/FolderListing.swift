internal import WeeklyText

/// What is below a folder: its files, and the symlinks that are not followed.
///
/// A link is followed only where it leads within bounds, and every folder by one link at most: so nothing from elsewhere is ever
/// published, and links to each other's folders cannot multiply what there is.
struct FolderListing: Sendable, Hashable {
    /// Paths relative to the folder, sorted, without names that are left out. A link that leads nowhere is among them: reading it
    /// says what is wrong.
    private(set) var files: [String] = []
    /// The real paths of the files that a link leads to, by their paths in `files`.
    private(set) var realPaths: [ExactText: String] = [:]
    /// Sorted by path.
    private(set) var refused: [RefusedLink] = []
    /// Whether there is any link.
    private(set) var hasLinks = false

    /// Lists what is below a folder; nothing where none is there.
    ///
    /// - Parameters:
    ///   - outer: if the folder is a link itself, it must lead to what is in this one; nil where it may lead anywhere.
    ///   - linksStayInside: whether the bounds of links are the folder; else they are the outer one.
    ///   - leftOut: names of what is not looked at.
    init(
        below folder: String, in outer: String? = nil, linksStayInside: Bool = true,
        leavingOut leftOut: LeftOutNames = .hidden
    ) throws(FileError) {
        guard let real = FileSystem.realPath(folder), let entry = try FileSystem.entry(at: real), entry.kind == .folder
        else {
            return
        }
        let outer = outer.map { FileSystem.realPath($0) ?? $0 }
        if let outer, try FileSystem.entry(at: folder)?.kind == .link,
            let problem = RefusedLink.problem(with: real, in: outer)
        {
            refused = [RefusedLink(path: "", problem: problem)]
            return
        }
        var walk = Walk(bounds: linksStayInside ? real : outer ?? real, leftOut: leftOut)
        try walk.collect("", at: real, above: [entry.identity], by: nil)
        try walk.followLinks()
        files = walk.files.sortedByBytes()
        realPaths = walk.realPaths
        refused = walk.refused.sorted(byBytesOf: \.path)
        hasLinks = walk.hasLinks
    }

    /// The paths of what is at a path below a folder, and below that, relative to the folder and sorted; nil where any link is
    /// among it, for what that shows is known only to who looks at all.
    ///
    /// - Parameter path: of names that are nobody's own.
    static func files(at path: String, below folder: String) throws(FileError) -> [String]? {
        guard var place = FileSystem.realPath(folder) else { return [] }
        var walk = Walk(bounds: place, leftOut: .hidden)
        for name in path.utf8.split(separator: .slash) {
            switch try FileSystem.entry(at: place)?.kind {
            case .folder: break
            case .link: return nil
            case .file, .other, nil: return []
            }
            place = PathText.join(place, String(Substring(name)))
        }
        switch try FileSystem.entry(at: place)?.kind {
        case .folder: try walk.collect(path, at: place, above: [], by: nil)
        case .file, .other: return [path]
        case .link: return nil
        case nil: return []
        }
        return walk.hasLinks ? nil : walk.files.sortedByBytes()
    }
}

/// A symlink that is not followed, and why.
struct RefusedLink: Sendable, Hashable {
    enum Problem: Sendable, Hashable {
        /// It leads out of the folder that it must stay in.
        case outside(target: String)
        /// It leads to a name that begins with a dot or ends with `~`, or below one.
        case hidden(target: String)
        /// It leads to a folder that is listed as what another link leads to.
        case again(link: String)
    }

    /// Relative to the folder that was listed; empty for that folder itself.
    let path: String
    let problem: Problem

    /// Why a link must not lead to a real path; nil where it may.
    static func problem(with target: String, in bounds: String) -> Problem? {
        if target.utf8.elementsEqual(bounds.utf8) { return nil }
        let folder = bounds.utf8.last == .slash ? bounds : "\(bounds)/"
        guard target.utf8.starts(with: folder.utf8) else { return .outside(target: target) }
        let names = target.utf8.dropFirst(folder.utf8.count).split(separator: .slash)
        return names.contains { LeftOutNames.hidden.contain(Substring($0)) } ? .hidden(target: target) : nil
    }
}

/// The way through a folder: first all that is really there, then what links lead to, in the order of their paths.
private struct Walk {
    private struct Link {
        let path: String
        /// The real path of the link itself.
        let place: String
        /// The folders on the way to it.
        let above: Set<FileIdentity>
    }

    /// A real path.
    let bounds: String
    let leftOut: LeftOutNames
    var files: [String] = []
    var realPaths: [ExactText: String] = [:]
    var refused: [RefusedLink] = []
    var hasLinks = false
    private var links: [Link] = []
    /// The link that each folder is shown by, for those that a link leads to.
    private var shown: [FileIdentity: String] = [:]

    init(bounds: String, leftOut: LeftOutNames) {
        self.bounds = bounds
        self.leftOut = leftOut
    }

    /// Adds all that is below a folder, and remembers the links that are met.
    ///
    /// - Parameters:
    ///   - path: as the list has it.
    ///   - place: the folder's real path.
    ///   - above: the folder and those on the way to it.
    ///   - link: the link that leads here; nil for what is really there.
    mutating func collect(
        _ path: String, at place: String, above: Set<FileIdentity>, by link: String?
    ) throws(FileError) {
        var isEntered = false
        for (name, isFile) in try FileSystem.children(in: place) where !leftOut.contain(name) {
            let path = path.isEmpty ? name : "\(path)/\(name)"
            if isFile, isEntered, link == nil {
                files.append(path)
                continue
            }
            let place = PathText.join(place, name)
            // A folder may be listed, and what is in it not be asked for: the first that is asked for tells.
            let entry = try FileSystem.entry(at: place)
            isEntered = true
            switch entry?.kind {
            case .folder:
                guard let entry, link == nil || mayShow(entry.identity, path, by: link ?? "") else { continue }
                try collect(path, at: place, above: above.union([entry.identity]), by: link)
            case .link:
                hasLinks = true
                links.append(Link(path: path, place: place, above: above))
            case .file, .other, nil:
                files.append(path)
                if link != nil { realPaths[path] = place }
            }
        }
    }

    mutating func followLinks() throws(FileError) {
        while !links.isEmpty {
            let found = links.sorted(byBytesOf: \.path)
            links = []
            for link in found { try follow(link) }
        }
    }

    private mutating func follow(_ link: Link) throws(FileError) {
        guard let target = FileSystem.realPath(link.place), let entry = try FileSystem.entry(at: target) else {
            return files.append(link.path)
        }
        if let problem = RefusedLink.problem(with: target, in: bounds) {
            return refused.append(RefusedLink(path: link.path, problem: problem))
        }
        guard entry.kind == .folder else {
            files.append(link.path)
            realPaths[link.path] = target
            return
        }
        // What leads back to where it came from shows nothing that is not there anyway.
        guard !link.above.contains(entry.identity), mayShow(entry.identity, link.path, by: link.path) else { return }
        try collect(link.path, at: target, above: link.above.union([entry.identity]), by: link.path)
    }

    /// Notes that a link shows a folder, unless another does already.
    private mutating func mayShow(_ folder: FileIdentity, _ path: String, by link: String) -> Bool {
        if let other = shown[folder] {
            refused.append(RefusedLink(path: path, problem: .again(link: other)))
            return false
        }
        shown[folder] = link
        return true
    }
}
