#if os(Linux)
    internal import Glibc
    internal import WeeklyBuild
    internal import WeeklyDiagnostics
    internal import WeeklyText

    /// A recursive watch of a site's folders. inotify knows no trees: every folder has a watch descriptor of its own.
    struct InotifyTree {
        /// Adds a watch for a path; the error number where that fails.
        typealias AddWatch =
            @Sendable (_ descriptor: Int32, _ path: String, _ mask: UInt32) -> Result<Int32, WatchError>

        /// Why the system refuses a watch.
        struct WatchError: Error {
            /// As of errno(3).
            let code: Int32
        }

        static let systemAddWatch: AddWatch = { descriptor, path, mask in
            let watch = inotify_add_watch(descriptor, path, mask)
            return watch >= 0 ? .success(watch) : .failure(WatchError(code: errno))
        }

        // A file that is still open for writing is not finished; hence no IN_MODIFY.
        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR)

        private let descriptor: Int32
        private let root: String
        private let addWatch: AddWatch
        private var paths = WatchedPaths()
        private var parts: WatchedParts
        /// What the site's folder was when it was watched.
        private var rootTarget: PathTarget?
        /// Files that were made and are not closed yet.
        private var begun: Set<ExactText> = []

        init(descriptor: Int32, root: String, addWatch: @escaping AddWatch) {
            self.descriptor = descriptor
            self.root = root
            parts = WatchedParts(of: root)
            self.addWatch = addWatch
        }

        /// Watches the site's folder and all that make the site; anew where they are watched already.
        mutating func addAll() throws(WatchFailure) {
            forget("")
            for part in parts.all(in: root) { forget(part) }
            parts = WatchedParts(of: root)
            rootTarget = PathTarget(root)
            _ = try add(only: "", byLink: false)
            for part in parts.all(in: root) {
                try addAbove(part)
                _ = try look(at: part)
            }
        }

        /// Watches the folders on the way to a part, which may come and go themselves.
        private mutating func addAbove(_ part: String) throws(WatchFailure) {
            var folder = part[...]
            while let slash = folder.utf8.lastIndex(of: .slash) {
                folder = folder[..<slash]
                _ = try add(only: String(folder), byLink: false)
            }
        }

        /// Watches other folders where the configuration has others now.
        private mutating func checkParts(_ path: String, in debounce: inout Debounce) throws(WatchFailure) {
            let isConfiguration = SiteFolder.saysWhatIsRead(path)
            guard isConfiguration && WatchedParts(of: root) != parts || parts.reach(below: path) else { return }
            try addAll()
            debounce.addUnknown()
        }

        /// Watches what is at a path, if it is a folder or a link; says whether it is.
        private mutating func look(at path: String) throws(WatchFailure) -> Bool {
            switch kind(of: path) {
            case .folder: try add(path, byLink: false)
            case .link:
                paths.insert(link: path, target: LinkTarget(PathText.join(root, path)))
                if leadsToFolder(path) { try add(path, byLink: true) }
            case .file, .other, nil: return false
            }
            return true
        }

        /// Watches a folder and all below it.
        private mutating func add(_ folder: String, byLink: Bool) throws(WatchFailure) {
            var (folders, links) = (byLink ? [] : [folder], byLink ? [folder] : [])
            // What is really there first: links to it need no watch.
            while let folder = folders.popLast() ?? links.popLast() {
                // First the watch, then the look: so nothing that comes between is missed.
                guard try add(only: folder, byLink: paths.isLink(folder)) else { continue }
                let path = PathText.join(root, folder)
                for name in (try? FileSystem.names(in: path)) ?? [] {
                    let child = "\(folder)/\(name)"
                    if FolderChanges.isIgnored(child) { continue }
                    switch kind(of: child) {
                    case .folder: folders.append(child)
                    case .link:
                        paths.insert(link: child, target: LinkTarget(PathText.join(root, child)))
                        if leadsToFolder(child) { links.append(child) }
                    case .file, .other, nil: break
                    }
                }
            }
        }

        /// Whether the folder is there and is watched for the first time at this path. A link needs no watch where its folder has
        /// one: also where that is above it, or links lead to each other's folders.
        private mutating func add(only folder: String, byLink: Bool) throws(WatchFailure) -> Bool {
            let path = PathText.join(root, folder)
            let target = PathTarget(path)
            switch addWatch(descriptor, path, Self.mask) {
            case .success(let watch):
                let known = paths.paths(of: watch)
                if known.contains(folder) || byLink && !known.isEmpty { return false }
                paths.insert(folder: folder, watch: watch, target: target)
                return true
            case .failure(let error) where [ENOENT, ENOTDIR, EACCES, ELOOP].contains(error.code):
                // What cannot be looked into is reported by those who read it.
                return false
            case .failure(let error): throw WatchFailure(code: error.code)
            }
        }

        private func kind(of path: String) -> FileEntry.Kind? {
            try? FileSystem.entry(at: PathText.join(root, path))?.kind
        }

        private func leadsToFolder(_ link: String) -> Bool {
            (try? FileSystem.kind(of: PathText.join(root, link))) == .folder && SiteFolder.mayFollow(link, in: root)
        }

        /// Gives up the watches at and below a path: they would tell of what is not there any more.
        private mutating func forget(_ path: String) {
            for watch in paths.remove(path) { _ = inotify_rm_watch(descriptor, watch) }
        }

        // MARK: Events

        /// Adds what an event says to the changes, and follows folders and links that come and go.
        mutating func note(_ event: InotifyEvent, in debounce: inout Debounce) throws(WatchFailure) {
            if event.isOverflow {
                debounce.addUnknown()
                return try addAll()
            }
            for folder in paths.paths(of: event.watch).sortedTexts {
                if event.isIgnored { try lookAgain(at: folder, in: &debounce) }
                guard !event.name.isEmpty else { continue }
                let path = folder.isEmpty ? event.name : "\(folder)/\(event.name)"
                try checkParts(path, in: &debounce)
                if parts.contain(path) { try note(event, path, in: &debounce) }
            }
        }

        private mutating func note(
            _ event: InotifyEvent, _ path: String, in debounce: inout Debounce
        ) throws(WatchFailure) {
            // The system does not say whether a link that has gone led to a folder, nor that a new one took its place.
            if event.isDeparture || paths.isKnown(path) && !paths.leadsThere(path, in: root) { forget(path) }
            begun.remove(path)
            if event.isDeparture { return debounce.add(path, .away) }
            let isWatched = try look(at: path)
            guard event.isCreation, !isWatched, !FileSystem.hasContent(PathText.join(root, path)) else {
                return debounce.add(path, .written)
            }
            begun.insert(path)
            debounce.add(path, .begun)
        }

        /// Watches what is at a path now, which nothing is known of any more.
        private mutating func lookAgain(at path: String, in debounce: inout Debounce) throws(WatchFailure) {
            forget(path)
            // What the site's folder is, its own check says.
            guard !path.isEmpty else { return }
            if try look(at: path) { debounce.add(path, .written) }
        }

        // MARK: Checks

        /// What is looked after beside events.
        enum Extent {
            /// The site's folder and the links in it; what else is exchanged, the folder that it is in tells.
            case links
            /// Every folder, too.
            case all
        }

        /// Compares what paths lead to now with what is watched, and adds what is another to the changes.
        mutating func check(_ extent: Extent, in debounce: inout Debounce) throws(WatchFailure) {
            guard PathTarget(root) == rootTarget else {
                debounce.addUnknown()
                return try addAll()
            }
            var changed = paths.changedLinks(in: root)
            if extent == .all { changed += paths.changedFolders(in: root) }
            for path in changed.sortedByBytes() where paths.isKnown(path) {
                try lookAgain(at: path, in: &debounce)
                debounce.add(path, .written)
            }
            try checkFolders(in: &debounce)
            if extent == .all { addBegun(to: &debounce) }
        }

        /// Files that were made and not closed since. What has its content and gets its name last is never closed (linkat(2)).
        private mutating func addBegun(to debounce: inout Debounce) {
            for path in begun.sortedTexts { debounce.add(path, .written) }
            begun = []
        }

        /// Links whose folder had a watch by another path, which has gone.
        private mutating func checkFolders(in debounce: inout Debounce) throws(WatchFailure) {
            for link in paths.linkPaths where !paths.isFolder(link) && leadsToFolder(link) {
                try add(link, byLink: true)
                if paths.isFolder(link) { debounce.add(link, .written) }
            }
        }
    }

    extension WatchFailure {
        /// - Parameter code: as of errno(3), of a call of inotify.
        init(code: Int32) {
            message =
                switch code {
                case ENOSPC: "the system's limit of watched folders is reached (fs.inotify.max_user_watches)"
                case EMFILE: "the system's limit of watching programs is reached (fs.inotify.max_user_instances)"
                default: "the system cannot watch the folder: \(Message(ofLibrary: String(cString: strerror(code))))"
                }
        }
    }
#endif
